"""Notes of several people below each other, and the field for another; layout and filling only."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.clock import wall_ms
from boothapp.domain.lead import Lead
from boothapp.services.desk import Desk
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.blocks import Block, BlockList
from ui.widgets.buttons import SecondaryButton
from ui.widgets.field import note_field
from ui.wording import moment_text, person_text

_HEIGHT = 84


class NotesPart(QWidget):
    """What people wrote, each with author and time.

    Signals:
        edited: somebody typed in the field.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = note_field(
            self.tr("Add a note"), hint=self.tr("It stands beside what others wrote.")
        )
        self.field.editor.setFixedHeight(_HEIGHT)
        self.save = SecondaryButton(theme, self.tr("Add note"), key="Ctrl+Return")
        self.list = BlockList(theme, empty=self.tr("Nobody has written anything yet."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.field)
        column.addWidget(self.save)
        column.addSpacing(SPACE.s)
        column.addWidget(self.list)
        column.addStretch(1)
        self.field.editor.textChanged.connect(self._tell)
        self._mark()

    def show_lead(self, lead: Lead, typed: str, desk: Desk | None, now_ms: int) -> None:
        """Show the notes, the latest first, and in the field what was typed and not saved."""
        self.list.set_blocks([
            Block(person_text(note.by, desk), moment_text(wall_ms(note.at), now_ms), note.text)
            for note in reversed(lead.notes)
        ])  # fmt: skip
        self.show_typed(typed)

    def show_typed(self, text: str) -> None:
        """Put a text into the field; the same one keeps its cursor."""
        if self.text() != text:
            with QSignalBlocker(self.field.editor):
                self.field.editor.setPlainText(text)
        self._mark()

    def text(self) -> str:
        """What stands in the field."""
        return self.field.editor.toPlainText()

    def _mark(self) -> None:
        self.save.setEnabled(bool(self.text().strip()))

    def _tell(self) -> None:
        self._mark()
        self.edited.emit()
