"""The key and the PIN of the laptop that the window runs on; imports storage and the vault late."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.commands.laptop_key import LaptopKey
from boothapp.commands.node import store_of
from boothapp.domain.errors import UserError
from boothapp.domain.ids import IdSource
from boothapp.services import screen_lock, staff_pin
from boothapp.services.ports import Clock, Store
from boothapp.vault.codes import new_code
from ui.lock.port import GuardState

if TYPE_CHECKING:
    from boothapp.storage.engine import Database
    from boothapp.vault.envelope import Cost
    from boothapp.vault.key_file import Holder
    from boothapp.vault.system_keyring import KeyPlace


class LaptopGuard:
    """Implements `ui.lock.port.GuardPort`; made with the database's folder."""

    def __init__(
        self,
        folder: Path,
        keyring: KeyPlace | None = None,
        *,
        cost: Cost | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """As `LaptopKey`."""
        self._key = LaptopKey(folder, keyring, cost=cost, clock=clock)
        self._database: Database | None = None
        self._new_pin = ""

    def open_database(self, clock: Clock, ids: IdSource) -> Database:
        """Open the database; raises as `LaptopKey.open_database`."""
        self._database = self._key.open_database(clock, ids)
        self._take_new_pin()
        return self._database

    @property
    def encrypted(self) -> bool:
        """Whether the data is."""
        return self._key.held != "nothing"

    @property
    def wait_s(self) -> float:
        return self._key.tries.wait_s

    @property
    def offers(self) -> bool:
        """Whether encryption shall be offered: the data lies open, and nobody declined."""
        store = self._store()
        if store is None or self._key.held != "nothing":
            return False
        with store.read() as reader:
            return not screen_lock.was_declined(reader)

    @property
    def lock_min(self) -> int:
        """After how many minutes the screen locks; 0 for never, and before there is a PIN."""
        store = self._store()
        if store is None:
            return 0
        with store.read() as reader:
            return screen_lock.lock_after_min(reader) if staff_pin.pin_is_set(reader) else 0

    def state(self) -> GuardState:
        with self._need_store().read() as reader:
            return GuardState(
                held=self._key.held,
                has_pin=staff_pin.pin_is_set(reader),
                lock_min=screen_lock.lock_after_min(reader),
            )

    def keyring(self) -> str:
        return self._key.keyring.title()

    def prove(self, pin: str) -> bool:
        store = self._store()
        if store is None:
            right = self._key.unlock(pin)
            self._new_pin = pin if right else ""
            return right
        tries = self._key.tries
        if tries.wait_s > 0:
            return False
        tries.begin()
        with store.read() as reader:
            right = staff_pin.is_pin(reader, pin)
        if right:
            tries.was_right()
        return right

    def recover(self, code: str, pin: str) -> None:
        self._refuse_poor(pin, "pin")
        self._key.recover(code, pin)
        self._new_pin = pin
        self._take_new_pin()

    def new_code(self) -> str:
        return new_code(secrets.randbits)

    def protect(self, code: str, holder: Holder, pin: str) -> None:
        store, database = self._need_store(), self._database
        if pin or holder == "pin":
            self._refuse_poor(pin, holder)
        if database is None:
            return
        self._key.protect(database, code, holder, pin)
        if pin:
            staff_pin.set_pin(store, pin)
        with store.write() as uow:
            if pin and not screen_lock.lock_after_min(uow):
                screen_lock.keep_lock_after(uow, screen_lock.USUAL_MIN)

    def set_pin(self, pin: str) -> None:
        held = self._key.held
        self._refuse_poor(pin, held)
        if held == "pin":
            self._key.hold_by("pin", pin)
        staff_pin.set_pin(self._need_store(), pin)

    def keep_lock_after(self, minutes: int) -> None:
        with self._need_store().write() as uow:
            screen_lock.keep_lock_after(uow, minutes)

    def decline(self) -> None:
        with self._need_store().write() as uow:
            screen_lock.decline(uow)

    def _take_new_pin(self) -> None:
        """The PIN that opened the key is asked for everywhere, whatever a crash left in between."""
        store, pin = self._store(), self._new_pin
        if store is None or not pin:
            return
        self._new_pin = ""
        with store.read() as reader:
            known = staff_pin.is_pin(reader, pin)
        if not known:
            staff_pin.set_pin(store, pin)

    def _refuse_poor(self, pin: str, held: str) -> None:
        least = staff_pin.LEAST_FOR_KEY if held == "pin" else staff_pin.LEAST_DIGITS
        if reason := staff_pin.poor_pin(pin, least=least):
            raise UserError("This PIN will not do.", reason, "Choose another one.")

    def _store(self) -> Store | None:
        return store_of(self._database) if self._database is not None else None

    def _need_store(self) -> Store:
        store = self._store()
        if store is None:
            raise UserError("This laptop is not set up yet.", "", "Set it up first.")
        return store
