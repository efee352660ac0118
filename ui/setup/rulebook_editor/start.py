"""Before there is a draft: what to begin with; layout only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        self.standing = PrimaryButton(theme, self.tr("Change the version in force"), key="Alt+V")
        self.shipped = PrimaryButton(theme, self.tr("Start with an example"), key="Alt+X")
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
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.s)
        column.addStretch(1)
        column.addWidget(Icon(theme, "list", side=36), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (said, self.note):
            label.setFixedWidth(_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE.s)
        for button in (self.standing, self.shipped, self.blank, self.file):
            button.setFixedWidth(_WIDTH)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def offer(self, *, show: bool, standing: bool) -> None:
        """`show`: there is a show to agree it for; `standing`: it has a version already."""
        self.standing.setVisible(standing)
        self.shipped.setVisible(True)
        for button in (self.standing, self.shipped, self.blank, self.file):
            button.setEnabled(show)
        self.note.setText("" if show else self.tr("Set up the show first."))
        self.setFocusProxy(self.standing if standing else self.shipped)
