"""Notices that nobody has touched anything for a while; imports Qt alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_ACTIVE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


class IdleWatch(QObject):
    """Counts the time since somebody last touched anything.

    Signals:
        quiet: for `quiet_s` nothing was touched; `tick` follows every second.
        tick: so many seconds (int) are left.
        gone: those are over too.
        back: somebody touched something after `quiet`.
    """

    quiet = Signal()
    tick = Signal(int)
    gone = Signal()
    back = Signal()

    def __init__(self, app: QApplication, *, quiet_s: float, last_s: int, parent: QObject) -> None:
        super().__init__(parent)
        self._last_s = last_s
        self._left = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(round(quiet_s * 1000))
        self._quiet.timeout.connect(self._ask)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)
        self._app = app
        app.installEventFilter(self)

    def start(self) -> None:
        """Somebody is there: count from now."""
        self._second.stop()
        self._quiet.start()

    def stop(self) -> None:
        """Nobody is there, and nothing to clear."""
        self._second.stop()
        self._quiet.stop()

    def end(self) -> None:
        """Watch no longer."""
        self.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVE:
            if self._second.isActive():
                self.back.emit()
                self.start()
            elif self._quiet.isActive():
                self._quiet.start()
        return False

    def _ask(self) -> None:
        self._left = self._last_s
        self._second.start()
        self.quiet.emit()
        self.tick.emit(self._left)

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.tick.emit(self._left)
        else:
            self.stop()
            self.gone.emit()
