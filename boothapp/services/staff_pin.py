"""The PIN that only staff know: kept as its hash, and slow to guess; imports argon2 and ports."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from boothapp.domain.errors import UserError
from boothapp.services.ports import Reader, Store

PIN_SETTING: Final = "staff_pin"
LEAST_DIGITS: Final = 4
LEAST_FOR_KEY: Final = 6
"""Where the PIN holds the key of the data: who stole the disk can guess without waiting."""
MOST_DIGITS: Final = 12

_FREE_TRIES: Final = 2
_FIRST_WAIT_S: Final = 2.0
_LONGEST_WAIT_S: Final = 60.0
# What everybody tries first.
_POOR: Final = frozenset({"2580", "1212", "121212", "123123"})
_ROWS: Final = "012345678901"


def pin_is_set(reader: Reader) -> bool:
    """Whether this laptop has a PIN."""
    return isinstance(reader.setting(PIN_SETTING), str)


def set_pin(store: Store, pin: str) -> None:
    """Keep a new PIN of this laptop, as its argon2id hash with the library's own parameters
    (RFC 9106, second recommended). Raises UserError for one that is too short or too easy."""
    if reason := poor_pin(pin):
        raise UserError("This PIN will not do.", reason, "Choose another one.")
    from argon2 import PasswordHasher  # noqa: PLC0415 - 30 ms that a window without a PIN saves

    with store.write() as uow:
        uow.put_setting(PIN_SETTING, PasswordHasher().hash(pin))


def poor_pin(pin: str, *, least: int = LEAST_DIGITS) -> str:
    """Why a PIN will not do, '' where it will; `least` digits it must have."""
    if not (pin.isascii() and pin.isdigit() and least <= len(pin) <= MOST_DIGITS):
        return f"It has {least} to {MOST_DIGITS} digits and nothing else."
    if len(set(pin)) == 1 or pin in _POOR or pin in _ROWS or pin[::-1] in _ROWS:
        return "It is among the first that anybody tries."
    return ""


def is_pin(reader: Reader, pin: str) -> bool:
    """Whether this is the laptop's PIN; takes some 50 ms, and False where none was set."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - as above
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

    kept = reader.setting(PIN_SETTING)
    if not isinstance(kept, str):
        return False
    try:
        return PasswordHasher().verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False


class PinTries:
    """Counts wrong PINs and says how long nobody may try: after two, 2 s, then twice as long each
    time, up to a minute. Ten thousand PINs then take a week."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` counts seconds and is never set back."""
        self._clock = clock
        self._wrong = 0
        self._until = 0.0

    @property
    def wait_s(self) -> float:
        """How many seconds are left until the next try."""
        return max(0.0, self._until - self._clock())

    def was_wrong(self) -> None:
        self._wrong += 1
        over = self._wrong - _FREE_TRIES
        if over >= 0:
            wait = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0 ** min(over, 10))
            self._until = self._clock() + wait

    def was_right(self) -> None:
        self._wrong = 0
        self._until = 0.0
