"""Opens a laptop's database by its key, whoever holds it; imports storage and the vault."""

from __future__ import annotations

import getpass
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from boothapp.commands.places import DATABASE
from boothapp.domain.errors import UserError
from boothapp.domain.ids import IdSource
from boothapp.services.ports import Clock
from boothapp.storage.cipher import is_plain, looks_encrypted, opens
from boothapp.storage.engine import Database, open_database
from boothapp.storage.rekey import settle
from boothapp.vault.codes import key_of
from boothapp.vault.envelope import Cost
from boothapp.vault.key_file import Holder
from boothapp.vault.system_keyring import KeyPlace, SystemKeyring
from boothapp.vault.tries import KeptTries
from boothapp.vault.vault import Held, Locked, Unlocked, Vault, lost

PIN_FILE_VARIABLE = "BOOTHAPP_PIN_FILE"


class LaptopKey:
    """The key of the database in a folder, from locked to open; used by one thread at a time."""

    def __init__(
        self,
        folder: Path,
        keyring: KeyPlace | None = None,
        *,
        cost: Cost | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` counts the seconds of waiting after a wrong PIN; `cost` as for `Vault`."""
        self.path = folder / DATABASE
        self.keyring = SystemKeyring() if keyring is None else keyring
        self.vault = Vault(folder, self.keyring, cost)
        self.tries = KeptTries(folder, clock)
        self._unlocked: Unlocked | None = None

    @property
    def held(self) -> Held:
        """What holds the key; 'nothing' for a plain database."""
        return self.vault.held

    def unlock(self, pin: str) -> bool:
        """Open the key by the PIN; False where it is wrong or it is too soon after a wrong one."""
        if self.tries.wait_s > 0:
            return False
        self.tries.begin()
        self._unlocked = self.vault.open_by_pin(pin)
        if self._unlocked is None:
            return False
        self.tries.was_right()
        return True

    def recover(self, code: str, pin: str) -> None:
        """Open the database by its recovery code and have a new PIN hold the key.

        Raises UserError where the code is none or opens another database.
        """
        found = self.vault.open_by_key(key_of(code))
        if not self._is_of(found):
            raise UserError(
                "This recovery code opens another database.",
                "Each encryption has a code of its own, and a change of the key makes a new one.",
                "Look for the sheet that was printed last.",
            )
        # Where only the screen is locked, the keyring holds on.
        if self._unlocked is None or self.held == "pin":
            self.vault.hold(found.key, "pin", pin, previous=found.previous)
        self.tries.was_right()
        self._unlocked = found

    def key(self) -> bytes | None:
        """Return the open key, None for a plain database. Raises Locked before it is open."""
        held = self.held
        if held == "nothing":
            if looks_encrypted(self.path):
                raise lost(f"{self.path} is encrypted or damaged, and has no key beside it.")
            return None
        if self._unlocked is None and held == "keyring":
            self._unlocked = self.vault.open_by_keyring()
        if self._unlocked is None:
            raise Locked(
                "This laptop's data is locked.",
                "It is encrypted, and a PIN opens it.",
                f"Give the PIN: --pin-file FILE, or ${PIN_FILE_VARIABLE}.",
            )
        return self._unlocked.key

    def open_database(self, clock: Clock, ids: IdSource) -> Database:
        """Open the database, finishing a change of key that a crash cut off.

        Raises Locked before the key is open, and UserError as `storage.engine.open_database`.
        """
        key = self.key()
        if key is not None and self._unlocked is not None:
            settle(self.path, key, self._unlocked.previous)
            self.vault.settled()
            self._unlocked = Unlocked(key)
        return open_database(self.path, clock=clock, ids=ids, key=key)

    def protect(self, database: Database, code: str, holder: Holder, pin: str = "") -> None:
        """Encrypt the open database under a new key, that of a recovery code.

        From the first moment both keys are held, so that whatever stops this is finished at the
        next start. Raises UserError.
        """
        self._refuse_while_pending()
        key = key_of(code)
        self.vault.hold(key, holder, pin, previous=self._open_key)
        database.protect(key)
        self.vault.settled()
        self._unlocked = Unlocked(key)

    def hold_by(self, holder: Holder, pin: str = "") -> None:
        """Let something else hold the same key, or another PIN. Raises UserError."""
        self._refuse_while_pending()
        if self._open_key is not None:
            self.vault.hold(self._open_key, holder, pin)

    @property
    def _open_key(self) -> bytes | None:
        return self._unlocked.key if self._unlocked else None

    def _is_of(self, found: Unlocked) -> bool:
        if self._unlocked is not None:
            # An open file is not looked at: closing it again would let go of its locks.
            return found.key == self._unlocked.key
        if not self.path.exists() or is_plain(self.path):
            return True
        keys = (found.key, found.previous)
        return any(opens(self.path, key) for key in keys if key is not None)

    def _refuse_while_pending(self) -> None:
        if self.vault.pending:
            raise UserError(
                "The last change of the key is not finished.", "", "Start boothapp anew first."
            )


def unlocked(
    folder: Path, pin_file: Path | None, environ: Mapping[str, str] = os.environ
) -> LaptopKey:
    """Return the open key for a command: its PIN is in a file, or asked for at a terminal.

    Raises Locked where nobody can be asked, and UserError for a wrong PIN.
    """
    key = LaptopKey(folder)
    if key.held != "pin":
        return key
    named = pin_file or environ.get(PIN_FILE_VARIABLE)
    if named is None and not sys.stdin.isatty():
        key.key()
    pin = read_pin(Path(named)) if named else getpass.getpass("PIN of this laptop: ")
    # Who starts the command again and again waits as long as at the window.
    time.sleep(key.tries.wait_s)
    if not key.unlock(pin):
        raise UserError("The PIN is wrong.", "", "After each wrong one the wait is longer.")
    return key


def read_pin(file: Path) -> str:
    """Return the PIN in a file. Raises UserError where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"The PIN cannot be read from {file}.", str(error), "Name another file."
        ) from error
