"""What visitors are asked to consent to: each purpose with its text in each language.

A changed text is a new version by itself, which its number and a mark of the text tell apart; all
texts that there ever were stay in the show's facts, so that what somebody agreed to can be found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot

from boothapp.domain.facts import Json, Kind
from boothapp.domain.show import Purpose
from boothapp.services.changes import Changes
from boothapp.services.consents import (
    languages,
    next_version,
    purposes_json,
    standard_purposes,
    texts_ever,
    wordings,
)
from boothapp.services.ports import Store
from boothapp.services.setup import set_record
from ui.jobs import JobRunner
from ui.languages import language_text
from ui.session import Session
from ui.setup import show_model as model
from ui.setup.form import Inputs, TextForm, offer
from ui.setup.records_part import RecordsPart
from ui.setup.records_view import RecordsView
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.widgets.buttons import QuietButton
from ui.widgets.field import Field, choice_field, note_field, text_field
from ui.widgets.states import EmptyState

_WIDTHS = (110, 110, 50)
_TEXT_HEIGHT = 78


class ConsentsPart(RecordsPart[Purpose]):
    """The show's consent texts; they are one field of the show and saved together."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__(session, runner, consents_view(theme))
        self._standard = QuietButton(theme, self.tr("Ask the standard texts"), key="Alt+K")
        self._standard.clicked.connect(self._take_standard)
        self.view.extra.addWidget(self._standard)
        self.view.extra.addStretch(1)
        session.desk_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the texts that visitors of the desk's show can be asked in."""
        show = self.session.desk.show if self.session.desk else None
        shown = [p for code in languages(show) for p in wordings(show, code)] if show else []
        self.show_rows(list(dict.fromkeys(shown)), "")
        asked = {purpose.purpose for purpose in self._purposes()}
        missing = {purpose.purpose for purpose in standard_purposes()} - asked
        self._standard.setVisible(show is not None and bool(missing))

    def key_of(self, row: Purpose) -> str:
        return model.purpose_key(row)

    def name_of(self, row: Purpose) -> str:
        return f"{row.label} ({row.language})"

    def texts_of(self, row: Purpose | None) -> Inputs:
        return model.purpose_texts(row)

    def faults_of(self, inputs: Inputs, before: Purpose | None) -> Mapping[str, str]:
        others = [purpose for purpose in self._purposes() if purpose != before]
        return model.purpose_faults(inputs, others)

    def keep(self, key: str, inputs: Inputs) -> None:
        purpose = model.purpose_of(inputs)
        left = [each for each in self._purposes() if self.key_of(each) != key]
        places = [self.key_of(each) for each in self._purposes()]
        at = places.index(key) if key in places else len(left)
        said = self.tr("Saved: {0}").format(purpose.label)
        self._put([*left[:at], purpose, *left[at:]], said, self.key_of(purpose))

    def drop(self, row: Purpose) -> None:
        left = [each for each in self._purposes() if each != row]
        if len(left) == len(self._purposes()):
            text = self.tr("This is the standard text, asked as long as {0} is asked at all.")
            self.view.strip.say("wait", text.format(row.label))
            return
        self._put(left, self.tr("{0} is no longer asked.").format(row.label), "")

    @Slot()
    def _take_standard(self) -> None:
        asked = {purpose.purpose for purpose in self._purposes()}
        added = [purpose for purpose in standard_purposes() if purpose.purpose not in asked]
        self._put([*self._purposes(), *added], self.tr("The standard texts are asked now."), "")

    def _put(self, purposes: Sequence[Purpose], said: str, key: str) -> None:
        desk, store, by = self.session.desk, self.session.store, self.session.person
        if desk is not None:
            show = desk.show.id
            self.run(lambda: _keep_texts(store, show, purposes, by=by), said, key=key)

    def _purposes(self) -> tuple[Purpose, ...]:
        return self.session.desk.show.purposes if self.session.desk else ()


def _keep_texts(store: Store, show: str, purposes: Sequence[Purpose], *, by: str) -> Changes:
    """Say what is asked; a text that differs from all before it gets a version of its own."""
    with store.read() as reader:
        known = (*texts_ever(reader.facts_of(show)), *standard_purposes())
    versioned = [
        replace(p, wording=p.wording or next_version(p.purpose, p.language, p.text, known))
        for p in purposes
    ]
    fields: dict[str, Json] = {"purposes": purposes_json(versioned)}
    return set_record(store, Kind.SHOW_SET, show, fields, by=by)


def consents_view(theme: Theme) -> RecordsView[Purpose]:
    """The small table and the form of consent texts."""
    word = QCoreApplication.translate
    fields: dict[str, Field[Any]] = {
        "purpose": text_field(word("consents", "Code"), hint="news", key="Alt+D"),
        "label": text_field(word("consents", "On the button"), key="Alt+B"),
        "language": choice_field(word("consents", "Language"), key="Alt+U"),
        "text": note_field(word("consents", "What the visitor agrees to"), key="Alt+E"),
    }
    languages = [(language_text(code), code) for code in model.LANGUAGES]
    offer(fields["language"].editor, languages)
    fields["text"].editor.setFixedHeight(_TEXT_HEIGHT)
    places = (
        ("purpose", 0, 0, 1), ("label", 0, 1, 2), ("language", 0, 3, 1),
        ("text", 1, 0, 4),
    )  # fmt: skip
    columns: tuple[Column[Purpose], ...] = (
        Column(title=word("consents", "May we"), value=lambda row: row.label),
        Column(title=word("consents", "Text"), value=lambda row: row.wording),
        Column(title=word("consents", "In"), value=lambda row: row.language),
        Column(title=word("consents", "Agrees to"), value=lambda row: row.text),
    )
    empty = EmptyState(
        theme,
        title=word("consents", "Nothing is asked yet"),
        text=word("consents", "Without a consent nobody may be written to or called."),
    )
    return RecordsView(
        theme,
        RowTableModel(columns, key=model.purpose_key),
        TextForm(fields, places),
        empty,
        title=word("consents", "May we…"),
        widths=_WIDTHS,
        below=True,
        save_key="Ctrl+Return",
    )
