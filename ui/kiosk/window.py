"""The kiosk's window: the whole screen, one visitor after the other, left by PIN only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.idle_watch import IdleWatch
from ui.kiosk.guard import KioskGuard
from ui.kiosk.idle import IdleQuestion
from ui.kiosk.pin_pad import PinPad
from ui.kiosk.targets import STYLE, SmallButton
from ui.kiosk.visitor import THANKS, Visitor
from ui.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QContextMenuEvent

    from boothapp.services.desk import Desk
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme

QUIET_S: Final = 60.0
LAST_S: Final = 15
_THANKS_S: Final = 20


class KioskWindow(QWidget):
    """A window of its own over everything.

    Signals:
        left: staff gave their PIN; the window is about to close.
        saved: a `services.capture.Saved`; a visitor is on disk.
    """

    left = Signal()
    saved = Signal(object)

    def __init__(
        self,
        app: QApplication,
        theme: Theme,
        session: Session,
        runner: JobRunner,
        desk: Desk,
        *,
        quiet_s: float = QUIET_S,
        last_s: int = LAST_S,
    ) -> None:
        """After `quiet_s` seconds without a touch it asks, and `last_s` later it clears."""
        super().__init__()
        # Qt tells of every change while the window is being made.
        self._free = False
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowTitle(self.tr("Registration"))
        self.setStyleSheet(STYLE)
        self._theme = theme
        self._session = session
        self._runner = runner
        self._desk = desk
        self.staff = SmallButton(theme, self.tr("Staff"))

        self._place = QVBoxLayout()
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * SPACE.xl, 0, SPACE.l, SPACE.m)
        foot.addStretch(1)
        foot.addWidget(self.staff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._place, 1)
        outer.addLayout(foot)
        self.question = IdleQuestion(theme)
        self.pad = PinPad(theme, session, runner)
        for overlay in (self.question, self.pad):
            overlay.cover(self)
        self.staff.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.staff.clicked.connect(self.pad.ask)
        self.pad.proved.connect(self._leave)
        self._guard = KioskGuard(app, self)
        self._idle = IdleWatch(app, quiet_s=quiet_s, last_s=last_s, parent=self)
        self._idle.quiet.connect(self._ask_whether_there)
        self._idle.tick.connect(self.question.count)
        self._idle.back.connect(self.question.shut)
        self._idle.gone.connect(self.begin)
        self._thanked = QTimer(self)
        self._thanked.setSingleShot(True)
        self._thanked.setInterval(_THANKS_S * 1000)
        self._thanked.timeout.connect(self.begin)
        self.visitor = self._new_visitor()
        self._follow()

    def begin(self) -> None:
        """Make ready for the next visitor: of the last one nothing is left in this program."""
        self._thanked.stop()
        self._idle.stop()
        gone = self.visitor
        self.question.forget_focus()
        self.question.hide()
        self.visitor = self._new_visitor()
        self._place.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        forget_typing()
        self.visitor.start.take_focus()
        self._follow()

    def set_desk(self, desk: Desk) -> None:
        """Take a set-up that was read anew, from the next visitor on."""
        self._desk = desk
        if not self.visitor.begun:
            self.begin()

    def read_payload(self, payload: str) -> None:
        """Take a badge that was scanned, unless something covers the page."""
        if not self.pad.isVisible():
            self.question.shut()
            self.visitor.read_payload(payload)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._free:
            event.ignore()
            return
        super().closeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._free or not self.isVisible():
            return
        if event.type() == QEvent.Type.WindowStateChange and not self.isFullScreen():
            self.showFullScreen()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.raise_()

    def end(self) -> None:
        """Close for good."""
        self._free = True
        for stop in (self._thanked.stop, self._idle.end, self._guard.end, self.pad.give_up):
            stop()
        forget_typing()
        self.close()
        self.deleteLater()

    def _new_visitor(self) -> Visitor:
        visitor = Visitor(self._theme, self._session, self._runner, self._desk)
        visitor.finished.connect(self.begin)
        visitor.saved.connect(self.saved)
        visitor.turned.connect(self._follow)
        self._place.addWidget(visitor, 1)
        return visitor

    def _follow(self) -> None:
        """Whoever has begun may go away in the middle of it."""
        if self.visitor.page == THANKS:
            self._idle.stop()
            self._thanked.start()
        elif self.visitor.begun:
            self._idle.start()
        else:
            self._idle.stop()

    def _ask_whether_there(self) -> None:
        if self.pad.isVisible():
            self.pad.give_up()
        self.question.speak(self.visitor.words)
        self.question.open(self.question.stay)

    def _leave(self) -> None:
        # The other window comes up before this one goes: without any, the program would end.
        self.left.emit()
        self.end()


def forget_typing() -> None:
    """Empty what the desktop keeps of what was typed: clipboards and half-made characters."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(clipboard.Mode.Selection)
    QGuiApplication.inputMethod().reset()
