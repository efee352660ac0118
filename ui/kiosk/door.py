"""Into the kiosk and out again: the PIN first, then one window in place of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from boothapp.services.staff_pin import pin_is_set
from ui.kiosk.checks import warm_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from boothapp.services.capture import Saved
    from ui.jobs import JobRunner
    from ui.kiosk.pin_dialog import PinDialog
    from ui.kiosk.window import KioskWindow
    from ui.lock.port import GuardPort
    from ui.session import Session
    from ui.theme import Theme


class KioskDoor(QObject):
    """One kiosk at a time, over the window that `inside` belongs to."""

    def __init__(
        self,
        inside: QWidget,
        theme: Theme,
        session: Session,
        runner: JobRunner,
        guard: Callable[[], GuardPort | None] = lambda: None,
    ) -> None:
        """`guard` gives the laptop's key, which the PIN may hold."""
        super().__init__(inside)
        self._guard = guard
        self._inside = inside
        self._theme = theme
        self._session = session
        self._runner = runner
        self.window: KioskWindow | None = None
        session.desk_changed.connect(self._take_desk)

    def start(self) -> None:
        """Begin; asks for a PIN where none was set. Does nothing before there is a show."""
        if self.window is not None or not self._session.is_open or self._session.desk is None:
            return
        self._runner.run("cpu", warm_up, owner=self, done=_nothing)
        store = self._session.store

        def look() -> bool:
            with store.read() as reader:
                return pin_is_set(reader)

        self._runner.run("db", look, owner=self, done=self._go_on)

    def set_pin(self) -> PinDialog:
        """Ask for a new PIN."""
        from ui.kiosk.pin_dialog import PinDialog  # noqa: PLC0415 - as below

        dialog = PinDialog(
            self._theme, self._session, self._runner, self._inside, guard=self._guard()
        )
        dialog.open()
        return dialog

    def read_payload(self, payload: str) -> bool:
        """Give a scanned badge to the kiosk; False where none runs."""
        if self.window is None:
            return False
        self.window.read_payload(payload)
        return True

    def stop(self) -> None:
        """The program ends, whoever stands there."""
        if self.window is not None:
            self.window.end()
            self.window = None

    def _go_on(self, is_set: bool) -> None:  # noqa: FBT001 - what the job found
        if is_set:
            self._open()
        else:
            self.set_pin().kept.connect(self._open)

    def _open(self) -> None:
        app, desk = QApplication.instance(), self._session.desk
        if not isinstance(app, QApplication) or desk is None or self.window is not None:
            return
        # Late, for most laptops never become a kiosk, and the window is wanted soon.
        from ui.kiosk.window import KioskWindow  # noqa: PLC0415

        window = KioskWindow(app, self._theme, self._session, self._runner, desk)
        self.window = window
        window.left.connect(self._come_back)
        window.saved.connect(self._announce)
        window.showFullScreen()
        window.activateWindow()
        self._inside.window().hide()

    def _come_back(self) -> None:
        self.window = None
        self._inside.window().show()
        self._inside.window().activateWindow()

    def _announce(self, saved: Saved) -> None:
        self._runner.announce(saved.changes)

    def _take_desk(self) -> None:
        desk = self._session.desk
        if self.window is not None and desk is not None:
            self.window.set_desk(desk)


def _nothing(_: object) -> None:
    return None
