"""The visits merged into a lead, above its history, each to be parted again; layout and filling."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.leads.history import MergeLine
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import SectionHeader
from ui.widgets.text import Label

_KEY = "Ctrl+Shift+U"


class MergesPart(QWidget):
    """Hidden where nothing is merged.

    Signals:
        undone: the two leads (identifiers) whose merge shall be taken back.
    """

    undone = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[MergeLine, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, SPACE.m)
        self._column.setSpacing(SPACE.xs)
        self._column.addWidget(SectionHeader(self.tr("Merged with")))
        self.hide()

    def show_merges(self, lines: Sequence[MergeLine]) -> None:
        """Show the merges in force, the latest first; that one has the key."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for at, line in enumerate(lines):
            text = Label(line.text, "text", wrap=True)
            button = SecondaryButton(self._theme, self.tr("Part them"), key="" if at else _KEY)
            button.setProperty("merge", at)
            button.clicked.connect(self._undo)
            for widget in (text, button):
                self._column.addWidget(widget)
                self._rows.append(widget)
        self.setVisible(bool(lines))

    def _undo(self) -> None:
        line = self._shown[int(self.sender().property("merge"))]
        self.undone.emit(line.one, line.other)
