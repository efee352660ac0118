"""Parts of a narrow pane, one shown at a time, each with its key; imports Qt and the theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import ToneButton

if TYPE_CHECKING:
    from ui.theme import Theme


class SectionTab(ToneButton):
    """The name of a part, a mark when something waits there."""

    below = True
    text_size = SIZE.text
    height_hint = 48
    padding = 4


class SectionTabs(QWidget):
    """The names in a row, below them the part that is chosen, scrolled where it is long.

    Signals:
        opened: the number of the part that is shown now, from a key or a press.
    """

    opened = Signal(int)

    def __init__(
        self, theme: Theme, parts: Sequence[tuple[str, str, QWidget]], *, margin: int = SPACE.l
    ) -> None:
        """`parts`: the name, the key and the widget of each; `margin` beside all of them."""
        super().__init__()
        self._names = tuple(name for name, _, _ in parts)
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(SPACE.xs)
        row.setContentsMargins(margin, 0, margin, 0)
        for number, (name, key, widget) in enumerate(parts):
            button = SectionTab(theme, name, key=key)
            self._group.addButton(button, number)
            row.addWidget(button, 1)
            self._stack.addWidget(_scrolled(widget, margin))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._open)

    @property
    def current(self) -> int:
        """The number of the part that is shown."""
        return self._stack.currentIndex()

    def show_part(self, number: int) -> None:
        """Show a part, as its key does."""
        self._group.button(number).setChecked(True)
        self._open(number)

    def set_mark(self, number: int, mark: str) -> None:
        """Show a count or a sign behind a part's name, '' none."""
        button = self._group.button(number)
        if isinstance(button, SectionTab):
            button.set_label(f"{self._names[number]} {mark}" if mark else self._names[number])

    def _open(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.opened.emit(number)


def _scrolled(widget: QWidget, margin: int) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(margin, SPACE.s, margin, SPACE.m if margin else 0)
    column.addWidget(widget)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    inside.setAutoFillBackground(False)
    scroll.viewport().setAutoFillBackground(False)
    return scroll
