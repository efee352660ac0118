"""The window itself, seen before anything else is loaded; imports Qt and the colours only.

It must not name `Qt`, import a module that does, or call what Qt overloads by one of its colours
(`fillRect`): building that namespace's enumerations takes a sixth of the time in which an empty
window is on the screen (PySide6 6.11, measured 2026-11-22).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QMainWindow

from ui.tokens import DARK, LIGHT, SPACE, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QApplication

    from ui.tokens import Mode

_SIZE = (1280, 800)
_LEAST = (940, 520)


class MainWindow(QMainWindow):
    """An empty window in the theme's colours, whose central widget the `Shell` becomes.

    Signals:
        painted: the window has been seen for the first time; now load what is heavy.
        closed: the window has been closed.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._seen = False
        self.setWindowTitle("boothapp")
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.centralWidget() is None:
            painter = QPainter(self)
            self._fill(painter, self.width(), self._tokens.background)
            self._fill(painter, SPACE.rail, self._tokens.rail)
        if not self._seen:
            self._seen = True
            # After this event, when what was painted has gone to the screen.
            QTimer.singleShot(0, self._tell_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def _fill(self, painter: QPainter, width: int, colour: str) -> None:
        ground = QPixmap(width, self.height())
        ground.fill(QColor(colour))
        painter.drawPixmap(0, 0, ground)

    def _tell_painted(self) -> None:
        self.painted.emit()


def first_tokens(app: QApplication, mode: Mode) -> Tokens:
    """The colours to start in: those of `mode`, or what the desktop's palette looks like."""
    if mode == "system":
        return DARK if app.palette().window().color().lightness() < 128 else LIGHT
    return DARK if mode == "dark" else LIGHT
