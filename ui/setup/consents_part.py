"""What visitors are asked to consent to: each purpose with its text and the text's version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot

from boothapp.domain.facts import Json, Kind
from boothapp.domain.show import Purpose
from boothapp.services.setup import set_record
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup import show_model as model
from ui.setup.form import Inputs, TextForm, offer
from ui.setup.records_part import RecordsPart
from ui.setup.records_view import RecordsView
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.widgets.field import Field, choice_field, note_field, text_field
from ui.widgets.states import EmptyState

_WIDTHS = (110, 70, 70)
_TEXT_HEIGHT = 78


class ConsentsPart(RecordsPart[Purpose]):
    """The show's consent texts; they are one field of the show and saved together."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__(session, runner, consents_view(theme))
        session.desk_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the texts of the desk's show."""
        self.show_rows(self._purposes(), "")

    def key_of(self, row: Purpose) -> str:
        return model.purpose_key(row)

    def name_of(self, row: Purpose) -> str:
        return f"{row.label} ({row.language})"

    def texts_of(self, row: Purpose | None) -> Inputs:
        return model.purpose_texts(row)

    def faults_of(self, inputs: Inputs, before: Purpose | None) -> Mapping[str, str]:
        others = [purpose for purpose in self._purposes() if purpose != before]
        return model.purpose_faults(inputs, before, others)

    def keep(self, key: str, inputs: Inputs) -> None:
        purpose = model.purpose_of(inputs)
        standing = self._purposes()
        changed = [purpose if self.key_of(each) == key else each for each in standing]
        if purpose not in changed:
            changed.append(purpose)
        self._put(changed, self.tr("Saved: {0}").format(purpose.label), self.key_of(purpose))

    def drop(self, row: Purpose) -> None:
        left = [each for each in self._purposes() if each != row]
        self._put(left, self.tr("{0} is no longer asked.").format(row.label), "")

    def _put(self, purposes: Sequence[Purpose], said: str, key: str) -> None:
        desk, store, by = self.session.desk, self.session.store, self.session.person
        if desk is None:
            return
        show = desk.show.id
        fields: dict[str, Json] = {"purposes": model.purposes_json(purposes)}
        self.run(lambda: set_record(store, Kind.SHOW_SET, show, fields, by=by), said, key=key)

    def _purposes(self) -> tuple[Purpose, ...]:
        return self.session.desk.show.purposes if self.session.desk else ()


def consents_view(theme: Theme) -> RecordsView[Purpose]:
    """The small table and the form of consent texts."""
    word = QCoreApplication.translate
    fields: dict[str, Field[Any]] = {
        "purpose": text_field(word("consents", "Code"), hint="news", key="Alt+D"),
        "label": text_field(word("consents", "On the button"), key="Alt+B"),
        "wording": text_field(word("consents", "Version"), key="Alt+V"),
        "language": choice_field(word("consents", "Language"), key="Alt+U"),
        "text": note_field(word("consents", "What the visitor agrees to"), key="Alt+E"),
    }
    languages = [(model.language_text(code), code) for code in model.LANGUAGES]
    offer(fields["language"].editor, languages)
    fields["text"].editor.setFixedHeight(_TEXT_HEIGHT)
    places = (
        ("purpose", 0, 0, 1), ("label", 0, 1, 1), ("wording", 0, 2, 1), ("language", 0, 3, 1),
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
