"""A quiet line that offers to encrypt what lies open; imports Qt and parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.tokens import SPACE
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.icon import Icon
from ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from ui.theme import Theme


class OfferBar(QFrame):
    """Stays until it is answered, and never takes the keyboard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        text = self.tr("Whoever takes this laptop can read its visitors. Encrypt the data?")
        self.setAccessibleName(text)
        self.encrypt = SecondaryButton(theme, self.tr("Encrypt"), key="Ctrl+Alt+E")
        self.decline = QuietButton(theme, self.tr("Not on this laptop"), key="Ctrl+Alt+N")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xl, SPACE.xs, SPACE.l, SPACE.xs)
        row.setSpacing(SPACE.s)
        row.addWidget(Icon(theme, "lock", side=18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(ElidedLabel(text, "text"), 1)
        row.addWidget(self.encrypt)
        row.addWidget(self.decline)
