"""The file beside the database that says how its key is held; imports the envelope."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from boothapp.domain.errors import UserError
from boothapp.vault.envelope import Cost, Envelope

Holder = Literal["pin", "keyring"]
KEY_FILE: Final = "boothapp.key"
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class KeyFile:
    """How a key is held. `name` tells keys apart in the keyring; `by_pin` is there where a PIN
    holds it. While the database goes from one key to the next, `previous` is the old key sealed by
    the new one, and `previous_name` what the keyring knows it by ('' where a PIN held it)."""

    name: str
    holder: Holder
    by_pin: Envelope | None = None
    previous: bytes | None = None
    previous_name: str = ""


def read_key_file(folder: Path) -> KeyFile | None:
    """Return what the file says, None where there is none.

    Raises UserError where it cannot be read or understood.
    """
    path = folder / KEY_FILE
    try:
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise _broken(path) from error
    try:
        return _from_json(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _broken(path) from error


def write_key_file(folder: Path, kept: KeyFile) -> None:
    """Replace the file, at once or not at all; only its owner may read it.

    Raises UserError where it cannot be written.
    """
    path = folder / KEY_FILE
    partial = path.with_name(path.name + ".part")
    try:
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            json.dump(_to_json(kept), file)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        raise UserError(
            "The key could not be kept.", f"{path}: {error.strerror}.", "Nothing was changed."
        ) from error


def _to_json(kept: KeyFile) -> dict[str, Any]:
    sealed = kept.by_pin
    return {
        "format": _FORMAT,
        "name": kept.name,
        "holder": kept.holder,
        "pin": sealed and {
            "argon2id": [sealed.cost.memory_kib, sealed.cost.passes, sealed.cost.lanes],
            "salt": sealed.salt.hex(),
            "box": sealed.box.hex(),
        },
        "previous": kept.previous and kept.previous.hex(),
        "previous_name": kept.previous_name,
    }  # fmt: skip


def _from_json(value: dict[str, Any]) -> KeyFile:
    if value["format"] != _FORMAT:
        raise UserError(
            "The key was kept by a newer version of boothapp.",
            "It was left untouched.",
            "Install the newest version of boothapp.",
        )
    holder, sealed, previous = value["holder"], value["pin"], value["previous"]
    if holder not in ("pin", "keyring") or (holder == "pin") != bool(sealed):
        raise ValueError(holder)
    by_pin = sealed and Envelope(
        Cost(*map(int, sealed["argon2id"])),
        bytes.fromhex(sealed["salt"]),
        bytes.fromhex(sealed["box"]),
    )
    old = bytes.fromhex(previous) if previous else None
    return KeyFile(str(value["name"]), holder, by_pin or None, old, str(value["previous_name"]))


def _broken(path: Path) -> UserError:
    return UserError(
        "The file with the key cannot be read.",
        f"{path} is damaged or may not be opened. The database was left untouched.",
        "Move it away and open the database with your recovery code.",
    )
