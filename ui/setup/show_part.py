"""The show itself: where and when it is, and what visitors are asked to consent to."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind
from boothapp.services.changes import Changes
from boothapp.services.setup import set_record
from ui.jobs import JobRunner
from ui.languages import language_text
from ui.session import Session
from ui.setup import show_model as model
from ui.setup.consents_part import ConsentsPart
from ui.setup.form import Inputs, TextForm, countries, offer
from ui.setup.records_view import scrolled
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import Field, choice_field, text_field
from ui.widgets.work_strip import WorkStrip

_WIDTH = 400


class ShowPart(QWidget):
    """The show's form at the left, the consent texts at the right."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._filled: Inputs = {}
        self.header = SectionHeader(self.tr("Show"))
        self.form = show_form()
        self.save = PrimaryButton(theme, self.tr("Save"), key="Ctrl+S")
        self.strip = WorkStrip(theme)
        self.consents = ConsentsPart(session, runner, theme)
        self._build()
        self.save.clicked.connect(self._save)
        session.desk_changed.connect(self.refresh)
        self.setFocusProxy(self.form.fields["name"].editor)
        self.refresh()

    def _build(self) -> None:
        card = Card(padding=SPACE.l)
        card.setFixedWidth(_WIDTH)
        card.body.addWidget(self.header)
        card.body.addWidget(scrolled(self.form), 1)
        card.body.addWidget(self.save)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(card)
        row.addWidget(self.consents, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(row, 1)
        column.addWidget(self.strip)

    @Slot()
    def refresh(self) -> None:
        """Show the show of the desk, unless somebody is changing it."""
        desk = self._session.desk
        self.consents.setEnabled(desk is not None)
        if self._filled and self.form.inputs() != self._filled:
            self.header.set_note(self.tr("not saved yet"))
            return
        self.header.set_note("" if desk else self.tr("not set up yet"))
        self.form.set_inputs(model.show_texts(desk.show if desk else None))
        self._filled = self.form.inputs()

    @Slot()
    def _save(self) -> None:
        inputs = self.form.inputs()
        if self.form.warn(model.show_faults(inputs)):
            return
        desk, store, by = self._session.desk, self._session.store, self._session.person
        show = desk.show.id if desk else self._session.new_id(self._session.clock())
        fields = model.show_fields(inputs)

        def saved(changes: Changes) -> None:
            self._filled = inputs
            self._runner.announce(changes)
            self.strip.say("good", self.tr("Saved: {0}").format(fields["name"]))

        self._runner.run(
            "db",
            lambda: set_record(store, Kind.SHOW_SET, show, fields, by=by),
            owner=self,
            done=saved,
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self.strip.say_error(error)


def show_form() -> TextForm:
    """The fields of a show."""
    word = QCoreApplication.translate
    fields: dict[str, Field[Any]] = {
        "name": text_field(word("show", "Name"), key="Alt+A"),
        "hall": text_field(word("show", "Hall"), key="Alt+H"),
        "stand": text_field(word("show", "Stand"), key="Alt+T"),
        "city": text_field(word("show", "City"), key="Alt+C"),
        "country": choice_field(word("show", "Country"), key="Alt+O"),
        "starts": text_field(word("show", "First day"), hint="2026-11-17", key="Alt+F"),
        "ends": text_field(word("show", "Last day"), hint="2026-11-20", key="Alt+L"),
        "timezone": choice_field(word("show", "Time zone"), editable=True, key="Alt+I"),
        "language": choice_field(word("show", "Language"), key="Alt+G"),
        "escalate_minutes": text_field(
            word("show", "Minutes until an alert goes to the next person"), key="Alt+M"
        ),
        "literature": text_field(
            word("show", "Literature to hand over"),
            hint=word("show", "titles with commas between them"),
            key="Alt+R",
        ),
    }
    offer(fields["country"].editor, countries())
    languages = [(language_text(code), code) for code in model.LANGUAGES]
    offer(fields["language"].editor, languages)
    zone = fields["timezone"].editor
    zone.addItems(sorted(available_timezones()))
    zone.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    zone.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    places = (
        ("name", 0, 0, 4), ("hall", 1, 0, 2), ("stand", 1, 2, 2), ("city", 2, 0, 2),
        ("country", 2, 2, 2), ("starts", 3, 0, 2), ("ends", 3, 2, 2), ("timezone", 4, 0, 2),
        ("language", 4, 2, 2), ("escalate_minutes", 5, 0, 4),
        ("literature", 6, 0, 4),
    )  # fmt: skip
    return TextForm(fields, places)
