"""Says that the visitor was captured before, with the key that shows both visits; imports Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.capture.keys import COMPARE
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.callout import Callout
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from ui.theme import Theme


class EarlierCallout(QWidget):
    """Hidden while nobody is known again.

    Signals:
        opened: somebody wants to see both visits.
    """

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._callout = Callout(theme, inline=True)
        button = SecondaryButton(theme, self.tr("Compare"), key=COMPARE)
        button.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        row.addWidget(self._callout, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_earlier(self, title: str, text: str) -> None:
        """Say who was captured before; an empty title hides it."""
        news = bool(title) and f"{title} {text}" != self.accessibleName()
        self._callout.say("info", title, text)
        self.setAccessibleName(f"{title} {text}".strip())
        self.setVisible(bool(title))
        if news:
            say_aloud(self)
