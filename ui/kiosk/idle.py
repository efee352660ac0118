"""Notices that nobody is there any more: a question first, then everything is cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ui.kiosk.overlay import Overlay
from ui.kiosk.targets import BigButton, BigText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.kiosk.words import Words
    from ui.theme import Theme

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


class IdleQuestion(Overlay):
    """Are you still there? Whatever is touched says yes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._words: Words | None = None
        self._title = BigText("large")
        self._text = BigText("text")
        self.stay = BigButton(theme, "")
        for part in (self._title, self._text):
            self.body.addWidget(part)
        self.add_buttons(self.stay)

    @property
    def text(self) -> str:
        """What it says now."""
        return f"{self._title.text()} {self._text.text()}"

    def speak(self, words: Words) -> None:
        self._words = words
        self._title.setText(words("still_there"))
        self.stay.set_label(words("go_on"))

    def count(self, seconds: int) -> None:
        """Say how many seconds are left."""
        if self._words is not None:
            self._text.setText(self._words("clears_in", seconds=seconds))
