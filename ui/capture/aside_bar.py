"""Visitors that could not be saved, in sight until they are; imports Qt and widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.tokens import SPACE
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.icon import Icon
from ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from ui.theme import Theme


class AsideBar(QFrame):
    """Says who is not saved and why, and tries again.

    Signals:
        retried: save the first of them again.
        opened: put the first of them back on the page.
    """

    retried = Signal()
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ElidedLabel("", "text")
        again = SecondaryButton(theme, self.tr("Save again"), key="Ctrl+Shift+S")
        again.clicked.connect(self.retried)
        self._open = QuietButton(theme, self.tr("Put back on the page"))
        self._open.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.m, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(Icon(theme, "triangle-alert", colour="bad"))
        row.addWidget(self._text, 1)
        row.addWidget(self._open)
        row.addWidget(again)
        self.hide()

    def show_aside(self, text: str, *, can_open: bool) -> None:
        """Say what stands aside; an empty text hides the bar."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._open.setEnabled(can_open)
        self.setVisible(bool(text))
