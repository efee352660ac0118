"""Two visits side by side, field by field, to choose where they differ; imports Qt and text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QScrollArea, QWidget

from ui.tokens import SIZE, SPACE
from ui.visits.side import FIELDS, Side
from ui.widgets.buttons import ToneButton
from ui.widgets.text import Label
from ui.wording import field_text

if TYPE_CHECKING:
    from ui.theme import Theme

_NAME, _LEFT, _RIGHT = range(3)


class ValueChoice(ToneButton):
    """One of two values; the one that is kept bears a tick beside its colour."""

    text_size = SIZE.text
    padding = 12

    def shown_text(self) -> str:
        return f"✓ {self.label}" if self.isChecked() else self.label


class Comparison(QScrollArea):
    """The fields and what was said of two visits. With `choosing`, each field in which they differ
    has its digit, which takes the other value."""

    def __init__(self, theme: Theme, left: Side, right: Side, *, choosing: bool) -> None:
        super().__init__()
        self._theme = theme
        self._sides = (left, right)
        self._groups: dict[str, QButtonGroup] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, SPACE.m, 0)
        self._grid.setHorizontalSpacing(SPACE.m)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnStretch(_LEFT, 1)
        self._grid.setColumnStretch(_RIGHT, 1)
        self._titles(left, right)
        for name in FIELDS:
            self._field(name, choosing=choosing)
        self._remarks()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        inside = QWidget()
        inside.setProperty("plain", "true")
        inside.setLayout(self._grid)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def prefer(self, lead: str) -> None:
        """Keep this lead's values wherever it has one."""
        for name, group in self._groups.items():
            side = next(side for side in self._sides if side.lead == lead)
            at = self._sides.index(side) if side.fields.get(name) else 1 - self._sides.index(side)
            group.button(at).setChecked(True)

    def kept(self) -> dict[str, str]:
        """Which lead's value is kept, by field, where the two differ."""
        return {name: self._sides[group.checkedId()].lead for name, group in self._groups.items()}

    def _titles(self, left: Side, right: Side) -> None:
        for column, side in ((_LEFT, left), (_RIGHT, right)):
            title = Label(side.title, "section", wrap=True)
            title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(title, 0, column)

    def _field(self, name: str, *, choosing: bool) -> None:
        left, right = (side.fields.get(name, "") for side in self._sides)
        if not left and not right:
            return
        row = self._grid.rowCount()
        differs = left.casefold() != right.casefold()
        if choosing and left != right:
            key = str(len(self._groups) + 1)
            self._grid.addWidget(_name(f"{field_text(name)}  {key}"), row, _NAME)
            self._choice(name, key, row, (left, right))
            return
        self._grid.addWidget(
            _name(f"≠ {field_text(name)}" if differs else field_text(name)), row, 0
        )
        for column, text in ((_LEFT, left), (_RIGHT, right)):
            self._grid.addWidget(
                Label(text or "–", "body" if differs else "muted", wrap=True), row, column
            )

    def _choice(self, name: str, key: str, row: int, values: tuple[str, str]) -> None:
        group = QButtonGroup(self)
        for at, text in enumerate(values):
            button = ValueChoice(self._theme, text or "–")
            said = self.tr("{field} {value}, {visit}")
            button.setAccessibleName(
                said.format(field=field_text(name), value=text or "–", visit=self._sides[at].title)
            )
            group.addButton(button, at)
            self._grid.addWidget(button, row, _LEFT + at)
        group.button(0 if values[0] else 1).setChecked(True)
        self._groups[name] = group
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(partial(_turn, group))

    def _remarks(self) -> None:
        left, right = (side.said for side in self._sides)
        for heading in left:
            if not left[heading] and not right.get(heading):
                continue
            row = self._grid.rowCount()
            self._grid.addWidget(_name(heading), row, _NAME)
            for column, text in ((_LEFT, left[heading]), (_RIGHT, right.get(heading, ""))):
                label = Label(text or "–", "text", wrap=True)
                label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(label, row, column)


def _turn(group: QButtonGroup) -> None:
    """Keep the other of the two values."""
    group.button(1 - group.checkedId()).setChecked(True)


def _name(text: str) -> Label:
    label = Label(text, "small")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label
