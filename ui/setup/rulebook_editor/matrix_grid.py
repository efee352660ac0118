"""Points of two criteria together as a grid one paints; imports Qt and the theme only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.tokens import SIZE, SPACE

Cell = tuple[int, int]
Points = tuple[tuple[int, ...], ...]

_NAMES = 176
_HEAD = 48
_MOST = 999
_STRENGTH = 0.5
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class MatrixGrid(QWidget):
    """Digits write points, arrows move, Shift with arrows and the mouse paint the same points on.

    Signals:
        painted: points for a cell: row, column, points.
        at: the cell in hand is another.
    """

    painted = Signal(int, int, int)
    at = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._points: Points = ()
        self._marks: frozenset[Cell] = frozenset()
        self._faults: frozenset[Cell] = frozenset()
        self._cell: Cell = (0, 0)
        self._brush = 0
        self._digits = ""
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_NAMES + SPACE.touch)

    @property
    def cell(self) -> Cell:
        """Row and column in hand."""
        return self._cell

    def show_points(
        self,
        rows: Sequence[str],
        columns: Sequence[str],
        points: Points,
        *,
        marks: frozenset[Cell] = frozenset(),
        faults: frozenset[Cell] = frozenset(),
    ) -> None:
        """`marks`: cells that have a name, as sweet spots do; `faults`: those with something
        wrong."""
        self._rows, self._columns, self._points = tuple(rows), tuple(columns), points
        self._marks, self._faults = marks, faults
        row, column = self._cell
        self._cell = (min(row, max(0, len(rows) - 1)), min(column, max(0, len(columns) - 1)))
        self.updateGeometry()
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(_NAMES + 96 * len(self._columns), _HEAD + SPACE.touch * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        wide = _NAMES + SPACE.touch * len(self._columns)
        return QSize(wide, _HEAD + SPACE.touch * len(self._rows))

    def place_of(self, cell: Cell) -> QRectF:
        """Where a cell is painted."""
        wide = (self.width() - _NAMES) / max(1, len(self._columns))
        row, column = cell
        return QRectF(_NAMES + column * wide, _HEAD + row * SPACE.touch, wide, SPACE.touch)

    def go(self, cell: Cell) -> None:
        """Take a cell in hand; one beyond the edge is the last."""
        row = min(max(cell[0], 0), max(0, len(self._rows) - 1))
        column = min(max(cell[1], 0), max(0, len(self._columns) - 1))
        if (row, column) != self._cell:
            self._cell = (row, column)
            self._digits = ""
            self.at.emit()
        self._speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text, modifiers = event.key(), event.text(), event.modifiers()
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        row, column = self._cell
        if key in _ARROWS and plain in {
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
        }:  # fmt: skip
            down, right = _ARROWS[Qt.Key(key)]
            brush = self._value(self._cell)
            self.go((row + down, column + right))
            if plain == Qt.KeyboardModifier.ShiftModifier:
                self._paint(brush)
        elif text.isascii() and text.isdigit():
            self._type(text)
        elif text == "-":
            self._digits = ""
            self._paint(-self._value(self._cell))
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._digits = ""
            self._paint(0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go((row + 1, column))
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        """A digit behind another makes a larger number, as long as the cell is the same."""
        sign = -1 if self._digits and self._value(self._cell) < 0 else 1
        typed = self._digits + digit
        self._digits = typed if int(typed) <= _MOST else digit
        self._paint(sign * int(self._digits))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go(cell)
            self._brush = self._value(cell)
            self._dragging = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if self._dragging and cell is not None and cell != self._cell:
            self.go(cell)
            self._paint(self._brush)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragging = False

    def _paint(self, points: int) -> None:
        if self._rows and self._columns:
            row, column = self._cell
            self.painted.emit(row, column, points)
            self._speak()

    def _value(self, cell: Cell) -> int:
        row, column = cell
        if row < len(self._points) and column < len(self._points[row]):
            return self._points[row][column]
        return 0

    def _cell_at(self, place: QPointF) -> Cell | None:
        wide = (self.width() - _NAMES) / max(1, len(self._columns))
        row = int((place.y() - _HEAD) // SPACE.touch)
        column = int((place.x() - _NAMES) // wide)
        inside = 0 <= row < len(self._rows) and 0 <= column < len(self._columns)
        return (row, column) if inside else None

    def _speak(self) -> None:
        row, column = self._cell
        if row < len(self._rows) and column < len(self._columns):
            text = self.tr("{row}, {column}: {points} points")
            said = text.format(
                row=self._rows[row], column=self._columns[column], points=self._value(self._cell)
            )
            self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        most = max((abs(value) for row in self._points for value in row), default=0)
        for row in range(len(self._rows)):
            for column in range(len(self._columns)):
                self._paint_cell(painter, (row, column), most)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(SIZE.text))
        metrics = painter.fontMetrics()
        for row, name in enumerate(self._rows):
            strong = row == self._cell[0]
            painter.setPen(self._theme.colour("text" if strong else "muted"))
            place = QRectF(0, _HEAD + row * SPACE.touch, _NAMES - SPACE.s, SPACE.touch)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        for column, name in enumerate(self._columns):
            strong = column == self._cell[1]
            painter.setPen(self._theme.colour("text" if strong else "muted"))
            place = self.place_of((0, column))
            head = QRectF(place.left() + 2, 0, place.width() - 4, _HEAD - 4)
            painter.drawText(head, flags, name[:60])

    def _paint_cell(self, painter: QPainter, cell: Cell, most: int) -> None:
        place, value = self.place_of(cell).adjusted(2, 2, -2, -2), self._value(cell)
        chosen = cell == self._cell
        pen = self._theme.colour("line")
        if cell in self._faults:
            pen = self._theme.colour("bad")
        elif chosen:
            pen = self._theme.colour("primary" if self.hasFocus() else "muted")
        painter.setPen(QPen(pen, 2.0 if chosen or cell in self._faults else 1.0))
        painter.setBrush(self._ground(value, most))
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font(SIZE.body, strong=chosen))
        text = f"★ {value}" if cell in self._marks else str(value)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _ground(self, value: int, most: int) -> QColor:
        """The stronger, the more points; text stays readable on the strongest."""
        colour = self._theme.colour("primary" if value >= 0 else "bad")
        ground = self._theme.colour("surface")
        share = _STRENGTH * abs(value) / most if most else 0.0
        return QColor.fromRgbF(
            *(
                share * over + (1 - share) * under
                for over, under in (
                    (colour.redF(), ground.redF()),
                    (colour.greenF(), ground.greenF()),
                    (colour.blueF(), ground.blueF()),
                )
            )
        )
