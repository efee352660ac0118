"""A window with two visits side by side and what to do about them; imports Qt and its room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ui.tokens import SPACE
from ui.visits.comparison import Comparison
from ui.widgets.buttons import HintButton, PrimaryButton, SecondaryButton
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme
    from ui.visits.side import Side

_SIZE = (860, 680)
_FRAME = 48
"""What a window's title takes of a low screen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What one may do: its name for the page that asks, its label and its key."""

    name: str
    label: str
    key: str


class VisitsDialog(QDialog):
    """Shows two visits; the first choice is the one to expect, Esc leaves everything as it is.

    Signals:
        chosen: the name of the choice. The dialog is closed by then.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        title: str,
        text: str,
        sides: tuple[Side, Side],
        choices: Sequence[Choice],
        choosing: bool = False,
    ) -> None:
        """`text` says why the two may be one person's; `choosing`: fields are chosen between."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.comparison = Comparison(theme, *sides, choosing=choosing)
        self.comparison.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head = QVBoxLayout()
        self.head.setSpacing(SPACE.xs)
        self.head.addWidget(Label(title, "title", wrap=True))
        self.head.addWidget(Label(text, "muted", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addLayout(self.head)
        column.addWidget(self.comparison, 1)
        column.addLayout(self._foot(theme, choices))
        self.resize(_SIZE[0], min(_SIZE[1], self.screen().availableGeometry().height() - _FRAME))

    def _foot(self, theme: Theme, choices: Sequence[Choice]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        for at, choice in enumerate(choices):
            kind: type[HintButton] = SecondaryButton if at else PrimaryButton
            button = kind(theme, choice.label, key=choice.key)
            button.setProperty("choice", choice.name)
            button.clicked.connect(self._choose)
            row.addWidget(button)
        row.addStretch(1)
        back = SecondaryButton(theme, self.tr("Go back"), hint="Esc")
        back.clicked.connect(self.reject)
        row.addWidget(back)
        return row

    def _choose(self) -> None:
        name = str(self.sender().property("choice"))
        self.accept()
        self.chosen.emit(name)
