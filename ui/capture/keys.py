"""The keys of the capture page in one place, so that none is given twice; imports nothing.

Alt and a letter is either what happened (the letters are the rulebook's) or a field (a letter of
its name that the rulebook left free). Alt and a digit is an answer; where nobody types, the digit
alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from string import ascii_uppercase
from typing import Final

SAVE_NEXT: Final = "Ctrl+Return"
SAVE_STAY: Final = "Ctrl+S"
CLEAR: Final = "Esc"
CAMERA: Final = "F2"
ACCOUNT: Final = "F10"
CARD: Final = "F3"
DETAILS: Final = "Ctrl+D"
READ_TEXTS: Final = "F5"
OTHER_LANGUAGE: Final = "F8"
OTHER_WAY: Final = "Shift+F8"
PASTE_BADGE: Final = "Ctrl+B"
TEACH_BADGE: Final = "Shift+F2"
COMPARE: Final = "F12"
NEXT_COLUMN: Final = "F6"
PREVIOUS_COLUMN: Final = "Shift+F6"

DOES_NOT_KNOW_KEY: Final = "0"
WOULD_NOT_SAY_KEY: Final = "-"
OTHER_QUESTION_KEY: Final = "."

# The window's undo of a passing message.
_RESERVED = frozenset("Z")


def field_keys(names: Sequence[str], taken: Collection[str]) -> dict[str, str]:
    """Return a key such as `Alt+F` by field name: the first letter of it that is free.

    `names` are as shown, the most used first; `taken` are the letters of actions. A name without a
    free Latin letter gets any that is left; with none left, no key.
    """
    used = {letter.upper() for letter in taken} | _RESERVED
    keys = {}
    for name in names:
        letters = [char for char in name.upper() if char in ascii_uppercase]
        free = [char for char in (*letters, *ascii_uppercase) if char not in used]
        if free:
            used.add(free[0])
            keys[name] = f"Alt+{free[0]}"
    return keys
