"""The pieces of a test badge below each other, each with the choice of what it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from boothapp.badges.pieces import Piece, Shape
from ui.setup.badges.badge_text import field_choices, selector_text
from ui.setup.form import offer
from ui.tokens import SPACE
from ui.widgets.keys import key_text
from ui.widgets.text import ElidedLabel, Label

_CHOICE = 176
_NUMBER = 20
_KEY = 130
_SHORTCUTS = 9
_MOST_ROWS = 32


class FieldChoice(QComboBox):
    """What a piece is; the wheel scrolls the list of pieces instead of choosing."""

    def __init__(self) -> None:
        super().__init__()
        offer(self, field_choices())
        self.setFixedWidth(_CHOICE)
        self.setMaxVisibleItems(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class PieceRow(QWidget):
    """One piece: where it stands, what it says, what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.place = ElidedLabel("", "small")
        self.place.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.value = ElidedLabel()
        self.choice = FieldChoice()
        self.key = Label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        row.addWidget(self.place)
        row.addWidget(self.value, 1)
        row.addWidget(self.key)
        row.addWidget(self.choice)

    def show_piece(self, place: str, value: str, field: str) -> None:
        self.place.setText(place)
        self.place.setFixedWidth(_NUMBER if place.isdigit() else _KEY)
        self.value.setText(" ".join(value.split())[:200] or "–")
        self.choice.setAccessibleName(f"{place}: {self.value.text()}")
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(max(self.choice.findData(field), 0))


class PieceRows(QWidget):
    """As many rows as there are pieces.

    Signals:
        assigned: a selector and the field that was chosen for it, '' for none.
    """

    assigned = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PieceRow] = []
        self._selectors: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, SPACE.xs, 0)
        self._column.setSpacing(SPACE.xs)
        self._none = Label("", "muted", wrap=True)
        self._more = Label("", "muted")
        self._column.addWidget(self._none)
        self._column.addWidget(self._more)
        self.say_none("")

    def show_pieces(self, pieces: Sequence[Piece], fields: Sequence[str], shape: Shape) -> None:
        """Show these pieces with what each is."""
        self._selectors = [piece.selector for piece in pieces[:_MOST_ROWS]]
        self._more.setText(self.tr("{0} more pieces as guessed").format(len(pieces) - _MOST_ROWS))
        self._more.setVisible(len(pieces) > _MOST_ROWS)
        pieces = pieces[:_MOST_ROWS]
        while len(self.rows) < len(pieces):
            self._add_row()
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(pieces))
            if at < len(pieces):
                row.show_piece(selector_text(pieces[at], shape), pieces[at].value, fields[at])

    def say_none(self, text: str) -> None:
        """Say why there is no piece, '' where there is one."""
        self._none.setText(text)
        self._none.setVisible(bool(text))

    def take_focus(self, at: int = 0) -> None:
        """Put the keyboard into a row's choice, where there is such a row."""
        if at < len(self._selectors):
            self.rows[at].choice.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_row(self) -> None:
        at = len(self.rows)
        row = PieceRow()
        row.choice.currentIndexChanged.connect(partial(self._choose, at))
        if at < _SHORTCUTS:
            key = f"Alt+{at + 1}"
            row.key.setText(key_text(key))
            QShortcut(QKeySequence(key), self).activated.connect(partial(self.take_focus, at))
        self.rows.append(row)
        self._column.insertWidget(self._column.indexOf(self._more), row)

    def _choose(self, at: int, _index: int) -> None:
        if at < len(self._selectors):
            self.assigned.emit(self._selectors[at], str(self.rows[at].choice.currentData() or ""))
