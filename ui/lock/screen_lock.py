"""Locks the window after a time without anybody, or at a key; everything else goes on behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.domain.errors import UserError
from ui.lock.curtain import Curtain
from ui.lock.page import LockPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QStackedWidget

    from ui.idle_watch import IdleWatch
    from ui.jobs import JobRunner, Lane
    from ui.lock.port import GuardPort, GuardState
    from ui.theme import Theme

LOCK_KEY: Final = "Ctrl+L"


class ScreenLock(QObject):
    """One for the window's life; `stack` is what the window shows.

    Signals:
        proved: staff gave the PIN or the code; the window shows again what it showed.
        unready: the key was pressed, and this laptop has no PIN.
    """

    proved = Signal()
    unready = Signal()

    def __init__(
        self,
        app: QApplication,
        window: QMainWindow,
        stack: QStackedWidget,
        theme: Theme,
        runner: JobRunner,
        *,
        guard: Callable[[], GuardPort | None],
        is_kiosk: Callable[[], bool],
    ) -> None:
        """`guard` gives the laptop's key once it is there; while `is_kiosk`, visitors stand there
        and the kiosk's own PIN keeps them in."""
        super().__init__(window)
        self._app = app
        self._window = window
        self._stack = stack
        self._theme = theme
        self._runner = runner
        self._guard = guard
        self._is_kiosk = is_kiosk
        self._page: LockPage | None = None
        self._before: tuple[QWidget | None, QWidget | None] = (None, None)
        self._curtain = Curtain(app, window)
        self._idle: IdleWatch | None = None
        self._minutes = 0.0
        self.locked = False
        self._key = QShortcut(QKeySequence(LOCK_KEY), window)
        self._key.activated.connect(self.lock_now)

    @property
    def page(self) -> LockPage:
        """What is shown while it is locked."""
        if self._page is None:
            self._page = LockPage(self._theme, self._wait_s)
            self._page.tried.connect(self._try)
            self._page.recovered.connect(self._recover)
            self._stack.addWidget(self._page)
        return self._page

    def watch(self, minutes: float) -> None:
        """Lock after so many minutes without a touch; 0 for never."""
        self._minutes = minutes
        if self._idle is not None:
            self._idle.end()
            self._idle.deleteLater()
            self._idle = None
        if minutes and not self.locked:
            # Late: a laptop that never locks need not look at each event.
            from ui.idle_watch import IdleWatch  # noqa: PLC0415

            self._idle = IdleWatch(self._app, quiet_s=minutes * 60.0, last_s=1, parent=self)
            self._idle.quiet.connect(self._quiet)
            self._idle.start()

    def lock_now(self) -> None:
        """Lock at the key, where there is a PIN to come back by."""
        guard = self._guard()
        if guard is None or self.locked or self._is_kiosk():
            return
        self._runner.run(
            "look", guard.state, owner=self, done=self._lock_if_pin, failed=self._no_lock
        )

    def lock(self, *, recoverable: bool) -> None:
        """Hide everything until somebody proves to be of the staff."""
        self._shut()
        self.page.lock(recoverable=recoverable)

    def wait_for_code(self, error: UserError) -> None:
        """The key is lost: only the recovery code opens the data."""
        self._shut()
        self.page.ask_code_only(error)

    def refuse_scan(self) -> None:
        """Say that a badge was not read."""
        self.page.refuse_scan()

    def stop(self) -> None:
        """The program ends."""
        self.watch(0)
        if self._page is not None:
            self._page.leave()

    def _shut(self) -> None:
        if self.locked:
            return
        minutes, self.locked = self._minutes, True
        self.watch(0)
        self._minutes = minutes
        self._before = (self._stack.currentWidget(), QApplication.focusWidget())
        self._curtain.draw()
        self._stack.setCurrentWidget(self.page)

    def _open(self) -> None:
        self.locked = False
        self.page.leave()
        shown, focus = self._before
        if shown is not None:
            self._stack.setCurrentWidget(shown)
        self._curtain.open()
        if focus is not None and focus.isVisible():
            focus.setFocus()
        self.watch(self._minutes)
        self.proved.emit()

    def _quiet(self) -> None:
        if self._idle is not None:
            # It goes on where the screen does not lock: in the kiosk, or without a PIN.
            self._idle.start()
        self.lock_now()

    def _lock_if_pin(self, state: GuardState) -> None:
        if state.has_pin:
            self.lock(recoverable=state.held != "nothing")
        else:
            self.unready.emit()

    def _no_lock(self, _error: Exception) -> None:
        self.unready.emit()

    def _try(self, pin: str) -> None:
        def prove() -> bool:
            guard = self._guard()
            return guard is not None and guard.prove(pin)

        # Before there is a key to ask, the lane on which it is being made.
        lane: Lane = "cpu" if self._guard() is not None else "db"
        self._runner.run(lane, prove, owner=self, done=self._answer, failed=self._not_tried)

    def _answer(self, right: bool) -> None:  # noqa: FBT001 - what the job found
        if right:
            self._open()
        else:
            self.page.refuse()

    def _not_tried(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.page.pad.refuse(f"{error.title} {error.remedy}".strip())

    def _recover(self, code: str, pin: str) -> None:
        guard = self._guard()
        if guard is None:
            return

        def refused(error: Exception) -> None:
            if isinstance(error, UserError):
                self.page.refuse_code(error)

        self._runner.run(
            "cpu", partial(guard.recover, code, pin),
            owner=self, done=lambda _: self._open(), failed=refused,
        )  # fmt: skip

    def _wait_s(self) -> float:
        guard = self._guard()
        return guard.wait_s if guard is not None else 0.0
