"""What the window offers of the laptop's key: encrypting, and when the screen locks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.lock.offer_bar import OfferBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.jobs import JobRunner
    from ui.lock.port import GuardPort, GuardState
    from ui.lock.protect_dialog import ProtectDialog
    from ui.theme import Theme


class Protection(QObject):
    """One for the window's life.

    Signals:
        changed: the data is encrypted now, or the screen locks at another time.
        message: a sentence (str) that tells of it.
        lock_changed: after how many minutes (int) the screen locks; 0 for never.
        lock_wanted: lock now.
    """

    changed = Signal()
    message = Signal(str)
    lock_changed = Signal(int)
    lock_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        runner: JobRunner,
        guard: Callable[[], GuardPort | None],
        window: QWidget,
    ) -> None:
        """`guard` gives the laptop's key once it is there; dialogs stand over `window`."""
        super().__init__(window)
        self._theme = theme
        self._runner = runner
        self._guard = guard
        self._window = window
        self.dialog: ProtectDialog | None = None

    def offer(self) -> OfferBar:
        """Make the line that offers encryption; it goes away once it is answered."""
        bar = OfferBar(self._theme)
        bar.encrypt.clicked.connect(self.encrypt)
        bar.decline.clicked.connect(bar.hide)
        bar.decline.clicked.connect(self._decline)
        self.changed.connect(bar.hide)
        return bar

    def encrypt(self) -> None:
        """Open the dialog, for the first key or for another one."""
        guard = self._guard()
        if guard is not None:
            self._runner.run("cpu", guard.keyring, owner=self, done=self._ask)

    def with_state(self, take: Callable[[GuardState], None]) -> None:
        """Have `take` called with how the laptop is guarded; not where it has no key."""
        guard = self._guard()
        if guard is not None:
            self._runner.run("look", guard.state, owner=self, done=take)

    def keep_lock_after(self, minutes: int) -> None:
        """Lock the screen after so many idle minutes; 0 for never."""
        guard = self._guard()
        if guard is None:
            return

        def kept(_: None) -> None:
            self.lock_changed.emit(minutes)
            self.changed.emit()

        keep = partial(guard.keep_lock_after, minutes)
        self._runner.run("db", keep, owner=self, done=kept)

    def _ask(self, keyring: str) -> None:
        guard = self._guard()
        if guard is None or self.dialog is not None:
            return
        # Late, for it is needed once in a laptop's life.
        from ui.lock.protect_dialog import ProtectDialog  # noqa: PLC0415

        self.dialog = ProtectDialog(self._theme, self._runner, guard, keyring, self._window)
        self.dialog.protected.connect(self._protected)
        self.dialog.destroyed.connect(self._forget_dialog)
        self.dialog.open()

    def _protected(self) -> None:
        self.message.emit(self.tr("The data on this laptop is encrypted."))
        self.changed.emit()
        self.with_state(lambda state: self.lock_changed.emit(state.lock_min))

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _decline(self) -> None:
        guard = self._guard()
        if guard is not None:
            self._runner.run("db", guard.decline, owner=self, done=_nothing)


def _nothing(_: object) -> None:
    return None
