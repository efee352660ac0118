"""Fills the empty window: welcome on a new laptop, the desktop on any other; wires the end too."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from boothapp.domain.errors import UserError
from boothapp.vault.vault import Locked
from ui.desktop import Desktop
from ui.dialogs import Failures
from ui.fonts import add_missing_scripts
from ui.jobs import Job, JobRunner
from ui.lock.screen_lock import ScreenLock
from ui.main_window import MainWindow
from ui.node_port import NodePort, Opened
from ui.scan_taker import open_taker
from ui.theme import Theme
from ui.translation import chosen_language, install_translator
from ui.wedge import Wedge
from ui.welcome.page import WelcomePage
from ui.widgets.states import StateStack

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Filling(QObject):
    """One for the window's life."""

    def __init__(
        self, app: QApplication, window: MainWindow, node: NodePort, *, kiosk: bool = False
    ) -> None:
        """`kiosk`: begin with the kiosk once the laptop's show is there."""
        super().__init__(window)
        self._kiosk = kiosk
        self._node = node
        self._failures = Failures(self)
        self._failures.install()
        self._runner = JobRunner(self)
        self._runner.failed.connect(self._failures.show)
        install_translator(app, chosen_language(node.language))
        add_missing_scripts()
        self._theme = Theme(app, mode=node.mode)
        self._desktop = Desktop(node, self._runner, self._theme, self)
        self._desktop.joined.connect(self._open)
        self._states = StateStack(self._theme, self._desktop.shell)
        self._states.retried.connect(self._open)
        self._states.show_content()
        self._welcome: WelcomePage | None = None
        self._beginning: Job | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._states)
        window.setCentralWidget(self._stack)
        self._is_open = False
        self._has_proved = False
        self._lock = ScreenLock(
            app, window, self._stack, self._theme, self._runner,
            guard=lambda: node.guard, is_kiosk=lambda: self._desktop.kiosk.window is not None,
        )  # fmt: skip
        self._lock.proved.connect(self._go_on)
        self._lock.unready.connect(self._tell_no_pin)
        self._desktop.protection.lock_wanted.connect(self._lock.lock_now)
        self._desktop.protection.lock_changed.connect(self._lock.watch)
        window.closed.connect(self._end)
        self._wedge = Wedge(app, clock_ms=_steady_ms)
        self._wedge.scanned.connect(self._scanned)
        self._desktop.scanner_changed.connect(self._wedge.use)
        self._desktop.shell.open_page("capture")
        if node.waits_for_pin:
            self._lock.lock(recoverable=True)
        self._open()

    @Slot()
    def _open(self) -> None:
        self._runner.run(
            "db", self._node.open, owner=self, done=self._opened, failed=self._not_opened
        )

    def _opened(self, opened: Opened | None) -> None:
        if opened is None:
            self._greet()
            return
        self._states.show_content()
        self._stack.setCurrentWidget(self._states)
        self._lock_at_start(opened)
        self._desktop.open(opened)
        self._desktop.shell.open_page("capture")
        if self._kiosk:
            self._kiosk = False
            self._desktop.start_kiosk_when_ready()

    def _lock_at_start(self, opened: Opened) -> None:
        """Who opened the key by the PIN has proved it already, and a kiosk is guarded itself."""
        begins, self._is_open = not self._is_open, True
        self._lock.watch(opened.lock_min)
        if begins and opened.lock_min and not self._has_proved and not self._kiosk:
            self._lock.lock(recoverable=opened.encrypted)

    def _go_on(self) -> None:
        self._has_proved = True
        if not self._is_open:
            self._open()

    def _tell_no_pin(self) -> None:
        self._desktop.shell.show_message(
            self.tr("Set a PIN first: Setup, This laptop. Then Ctrl+L locks the screen.")
        )

    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, Locked):
            if error.lost:
                self._lock.wait_for_code(error)
            elif not self._lock.locked:
                self._lock.lock(recoverable=True)
            return
        if isinstance(error, UserError):  # a bug is shown by the runner
            self._states.show_error(error)

    def _greet(self) -> None:
        self._welcome = WelcomePage(self._theme)
        self._welcome.sample_wanted.connect(self._take_sample)
        self._welcome.setup_wanted.connect(self._found)
        self._welcome.join_wanted.connect(self._join)
        self._welcome.cancelled.connect(self._give_up)
        self._stack.addWidget(self._welcome)
        self._stack.setCurrentWidget(self._welcome)
        self._welcome.setFocus()

    @Slot()
    def _take_sample(self) -> None:
        self._begin(self._node.take_sample)

    @Slot(str, str)
    def _found(self, show_name: str, person_name: str) -> None:
        self._begin(partial(self._node.found, show_name, person_name))

    @Slot(str)
    def _join(self, code: str) -> None:
        self._begin(partial(self._node.join, code))

    @Slot(str)
    def _scanned(self, payload: str) -> None:
        """A badge for the dialog in front or the desktop; on a new laptop, the code of the booth
        to join."""
        if self._lock.locked:
            self._lock.refuse_scan()
            return
        taker = open_taker()
        if taker is not None:
            taker.take_scan(payload)
            return
        if self._welcome is None or self._stack.currentWidget() is not self._welcome:
            self._desktop.read_badge(payload)
        else:
            self._welcome.show_busy(self.tr("Joining the booth"))
            self._join(payload)

    @Slot()
    def _give_up(self) -> None:
        if self._beginning is not None:
            self._beginning.cancel()

    def _begin(self, how: Callable[[], Opened]) -> None:
        self._beginning = self._runner.run(
            "db", how, owner=self, done=self._opened, failed=self._not_begun
        )

    def _not_begun(self, error: Exception) -> None:
        if self._welcome is not None and isinstance(error, UserError):
            self._welcome.show_error(error)

    @Slot()
    def _end(self) -> None:
        self._wedge.stop()
        self._lock.stop()
        self._runner.shutdown()
        self._desktop.stop()
        self._node.close()
        self._failures.uninstall()


def _steady_ms() -> int:
    """Milliseconds of a clock that nobody sets."""
    return time.monotonic_ns() // 1_000_000
