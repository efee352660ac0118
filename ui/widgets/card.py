"""White boxes that group what belongs together; imports Qt and the sizes alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import SPACE
from ui.widgets.text import Label, set_property


class SectionHeader(QWidget):
    """A section's name at the left, a quiet remark at the right."""

    def __init__(self, title: str, note: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, "section")
        self._note = Label(note, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, text: str) -> None:
        self._title.setText(text)

    def set_note(self, text: str) -> None:
        self._note.setText(text)


class Card(QFrame):
    """A framed box with a column in it; `body` is the column."""

    def __init__(
        self, *, padding: int = SPACE.xl, spacing: int = SPACE.m, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding - 2, padding, padding - 2)
        self.body.setSpacing(spacing)

    def set_accent(self, *, on: bool) -> None:
        """Frame the card in the primary colour: here is what to do next."""
        set_property(self, "accent", on)
