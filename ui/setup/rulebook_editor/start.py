"""Before there is a draft: what to begin with; layout only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.icon import Icon
from ui.widgets.text import Label

_WIDTH = 460


class StartChoice(QWidget):
    """Says what a rulebook is for, and offers ways to begin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.latest = PrimaryButton(theme, self.tr("Go on from the latest version"), key="Alt+V")
        self.shipped = SecondaryButton(theme, self.tr("Start with an example"), key="Alt+X")
        self.blank = SecondaryButton(theme, self.tr("Start from nothing"), key="Alt+N")
        self.file = SecondaryButton(theme, self.tr("Open a file"), key="Ctrl+O")
        self.note = Label("", "muted", wrap=True)
        title = Label(self.tr("What is a good lead?"), "title")
        text = self.tr(
            "Sales and marketing agree what makes a visitor one for sales: who they are, what they "
            "do and how much of it is enough. Begin with something, change it here, and both "
            "sign it."
        )
        said = Label(text, "muted", wrap=True)
        outer = QHBoxLayout(self)
        column = QVBoxLayout()
        outer.addStretch(1)
        outer.addLayout(column)
        outer.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(SPACE.s)
        column.addWidget(Icon(theme, "list", side=36), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (said, self.note):
            label.setFixedWidth(_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(SPACE.s)
        for button in (self.latest, self.shipped, self.blank, self.file):
            button.setFixedWidth(_WIDTH)
            column.addWidget(button)

    def offer(self, *, show: bool, latest: bool) -> None:
        """`show`: there is a show to agree it for; `latest`: it has a version already."""
        self.latest.setVisible(latest)
        self.shipped.setVisible(True)
        for button in (self.latest, self.shipped, self.blank, self.file):
            button.setEnabled(show)
        self.note.setText("" if show else self.tr("Set up the show first."))
        self.setFocusProxy(self.latest if latest else self.shipped)
