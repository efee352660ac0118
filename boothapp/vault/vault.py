"""The key of one laptop's database: opened, handed to another holder, changed; imports its room."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from boothapp.domain.errors import UserError
from boothapp.vault.envelope import Cost, open_by_pin, seal, seal_by_pin, unseal
from boothapp.vault.key_file import Holder, KeyFile, read_key_file, write_key_file
from boothapp.vault.system_keyring import KeyPlace

Held = Literal["nothing", "pin", "keyring"]


class Locked(UserError):  # noqa: N818 - not a fault: the database waits for a person
    """The database waits for its PIN, or where `lost` for the recovery code."""

    def __init__(self, title: str, detail: str, remedy: str, *, lost: bool = False) -> None:
        super().__init__(title, detail, remedy)
        self.lost = lost


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open key of 32 bytes; `previous` is the one that files may still have which a crash kept
    from being brought under the new one."""

    key: bytes
    previous: bytes | None = None


class Vault:
    """Of the folder that the database lies in."""

    def __init__(self, folder: Path, keyring: KeyPlace, cost: Cost | None = None) -> None:
        """`cost` is what a guess at the PIN costs, the default one unless a test is in a hurry."""
        self._folder = folder
        self._keyring = keyring
        self._cost = cost

    @property
    def held(self) -> Held:
        """What holds the key; 'nothing' where there is none. Raises UserError for a broken file."""
        kept = read_key_file(self._folder)
        return kept.holder if kept else "nothing"

    @property
    def pending(self) -> bool:
        """Whether files may still have the previous key."""
        kept = read_key_file(self._folder)
        return kept is not None and kept.previous is not None

    def open_by_keyring(self) -> Unlocked:
        """Return the key that the keyring holds. Raises Locked where it has lost it."""
        kept = self._kept()
        key = self._keyring.fetch(kept.name)
        if key is None:
            raise lost("The system's keyring does not know it; perhaps this is another account.")
        return _unlocked(kept, key)

    def open_by_pin(self, pin: str) -> Unlocked | None:
        """Return the key, None where the PIN is wrong; takes some 0.2 s."""
        kept = self._kept()
        key = open_by_pin(kept.by_pin, pin) if kept.by_pin else None
        return _unlocked(kept, key) if key else None

    def open_by_key(self, key: bytes) -> Unlocked:
        """Return what belongs to a key that came from elsewhere, such as the recovery code."""
        kept = read_key_file(self._folder)
        return _unlocked(kept, key) if kept else Unlocked(key)

    def hold(
        self, key: bytes, holder: Holder, pin: str = "", *, previous: bytes | None = None
    ) -> None:
        """Hold a key from now on; `pin` where that is the holder.

        Where `previous` is given, both keys are kept until `settled`. Raises UserError, with
        nothing changed, where the place cannot be used.
        """
        before = read_key_file(self._folder)
        name = secrets.token_hex(16)
        if holder == "keyring":
            self._keyring.keep(name, key)
        sealed = seal_by_pin(pin, key, self._cost) if holder == "pin" else None
        was = before.name if before and before.holder == "keyring" else ""
        old = seal(key, previous) if previous else None
        write_key_file(self._folder, KeyFile(name, holder, sealed, old, was))
        if old is None:
            self._forget(was)

    def settled(self) -> None:
        """Forget the previous key: no file has it any more."""
        kept = self._kept()
        if kept.previous is not None:
            write_key_file(self._folder, replace(kept, previous=None, previous_name=""))
            self._forget(kept.previous_name)

    def _kept(self) -> KeyFile:
        kept = read_key_file(self._folder)
        if kept is None:
            raise lost("The file with the key is not there.")
        return kept

    def _forget(self, name: str) -> None:
        if name:
            # What is left there opens nothing any more.
            with suppress(UserError):
                self._keyring.forget(name)


def lost(detail: str) -> Locked:
    """The key is gone, and only the recovery code helps."""
    return Locked(
        "The key of this laptop's database is missing.",
        detail,
        "Open it with the recovery code that was printed when the data was encrypted.",
        lost=True,
    )


def _unlocked(kept: KeyFile, key: bytes) -> Unlocked:
    return Unlocked(key, unseal(key, kept.previous) if kept.previous else None)
