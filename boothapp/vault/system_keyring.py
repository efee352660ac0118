"""The system's own store of passwords: Windows, macOS, GNOME and KDE have one; imports keyring.

It is imported late, for looking for the stores takes longer than the window may take to be seen.
"""

from __future__ import annotations

from typing import Final, Protocol

from boothapp.domain.errors import UserError

_SERVICE: Final = "boothapp"
_LEAST_PRIORITY: Final = 1
"""What keyring itself calls recommended; stores below it keep passwords in a readable file."""


class KeyPlace(Protocol):
    """Where keys are kept under a name. All raise UserError where the place cannot be used."""

    def title(self) -> str:
        """What people call the place, '' where this system has none; never raises."""

    def keep(self, name: str, key: bytes) -> None:
        """Keep a key."""

    def fetch(self, name: str) -> bytes | None:
        """Return a key, None where the place does not know it."""

    def forget(self, name: str) -> None:
        """Forget a key; an unknown one is no error."""


class SystemKeyring:
    """`KeyPlace` of the account that is signed in."""

    def title(self) -> str:
        import keyring  # noqa: PLC0415 - see above
        from keyring.backends import chainer  # noqa: PLC0415

        place = keyring.get_keyring()
        if isinstance(place, chainer.ChainerBackend):
            place = next(iter(place.backends), place)
        if place.priority < _LEAST_PRIORITY:
            return ""
        return str(place.name).split(" ", 1)[0]

    def keep(self, name: str, key: bytes) -> None:
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.set_password(_SERVICE, name, key.hex())
            kept = keyring.get_password(_SERVICE, name)
        except (KeyringError, OSError) as error:
            raise _unusable() from error
        if kept != key.hex():
            raise _unusable()

    def fetch(self, name: str) -> bytes | None:
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            kept = keyring.get_password(_SERVICE, name)
        except (KeyringError, OSError) as error:
            raise _unusable() from error
        return bytes.fromhex(kept) if kept else None

    def forget(self, name: str) -> None:
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

        try:
            keyring.delete_password(_SERVICE, name)
        except PasswordDeleteError:
            return
        except (KeyringError, OSError) as error:
            raise _unusable() from error


def _unusable() -> UserError:
    return UserError(
        "The system's keyring cannot be used.",
        "It is locked, or this account has none.",
        "Unlock it and try again, or let a PIN hold the key.",
    )
