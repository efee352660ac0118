"""A promise made to a lead: who, what, until when; layout, filling and reading only."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.services.desk import Desk
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import SectionHeader
from ui.widgets.field import choice_field, text_field


class PromiseForm(QWidget):
    """Empty fields and a button that is live once something is promised.

    Signals:
        edited: somebody typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.who = choice_field(self.tr("Who"))
        self.what = text_field(self.tr("What"), hint=self.tr("Calls about the trial"))
        self.due = text_field(self.tr("Until"), hint="2026-11-23")
        self.save = SecondaryButton(theme, self.tr("Promise"), key="Alt+P")
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.who, 1)
        row.addWidget(self.due, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(SectionHeader(self.tr("Promise")))
        column.addWidget(self.what)
        column.addLayout(row)
        column.addWidget(self.save)
        for field in (self.what, self.due):
            field.editor.textChanged.connect(self._tell)
        self._mark()

    def offer_people(self, desk: Desk | None, person: str) -> None:
        """Offer everybody of the exhibitor; `person` works here and is who promises, mostly."""
        combo = self.who.editor
        with QSignalBlocker(combo):
            combo.clear()
            for each in desk.people if desk else ():
                combo.addItem(each.name, each.id)
            combo.setCurrentIndex(max(0, combo.findData(person)))

    def show_typed(self, what: str, due: str) -> None:
        """Put texts into the fields; the same ones keep their cursor."""
        for field, text in ((self.what, what), (self.due, due)):
            if field.editor.text() != text:
                with QSignalBlocker(field.editor):
                    field.editor.setText(text)
        self.due.set_warning("")
        self._mark()

    def typed(self) -> tuple[str, str]:
        """What is promised and until when, as it stands."""
        return self.what.editor.text(), self.due.editor.text()

    def person(self) -> str:
        """Who promises."""
        return str(self.who.editor.currentData() or "")

    def checked_due(self) -> str | None:
        """The date as typed; None, and said below the field, where it is none."""
        text = self.due.editor.text().strip()
        try:
            if text:
                datetime.fromisoformat(text)
        except ValueError:
            self.due.set_warning(self.tr("Write it like 2026-11-23 or 2026-11-23 10:00"))
            self.due.take_focus()
            return None
        return text

    def _tell(self) -> None:
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        self.save.setEnabled(bool(self.what.editor.text().strip()))
