"""Names with their values below each other, one line each; texts in, widgets out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.tokens import SPACE
from ui.widgets.text import Label

_NAME = 104


class Pairs(QWidget):
    """What was found, in a column of names and one of values; `empty` where there is nothing."""

    def __init__(self, empty: str) -> None:
        super().__init__()
        self._empty = Label(empty, "muted", wrap=True)
        self._rows: list[tuple[Label, Label]] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.s)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnMinimumWidth(0, _NAME)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._empty, 0, 0, 1, 2)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """What is shown now."""
        return self._shown

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these names and values in their order."""
        self._shown = tuple(pairs)
        while len(self._rows) < len(pairs):
            self._add_row()
        for at, (name, value) in enumerate(self._rows):
            for label, text in zip(
                (name, value), pairs[at] if at < len(pairs) else (), strict=False
            ):
                label.setText(text)
            name.setVisible(at < len(pairs))
            value.setVisible(at < len(pairs))
        self._empty.setVisible(not pairs)
        self.setAccessibleName(", ".join(f"{name}: {value}" for name, value in pairs))

    def _add_row(self) -> None:
        name, value = Label("", "small"), Label("", "body", wrap=True)
        row = len(self._rows) + 1
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, row, 0, top)
        self._grid.addWidget(value, row, 1, top)
        self._rows.append((name, value))
