"""What a cell of a table says: a text, a number, or nothing known; imports nothing of boothapp."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

# What people and programs write where they know nothing. "None" and "-1" may be answers, so that
# they are only taken for unknown when somebody says so.
UNKNOWN_TEXTS: Final = frozenset(
    {
        "", "-", "--", "—", "–", "?", ".", "n/a", "#n/a", "n.a.", "na", "nan", "null", "(null)",
        "<na>", "unknown", "not known", "not specified", "unbekannt", "unbek.", "k.a.", "k. a.",
        "inconnu", "desconocido", "sconosciuto", "ismeretlen", "nieznany", "onbekend",
    }
)  # fmt: skip
_LONGEST: Final = 120
_DOTTED: Final = re.compile(r"[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[-+]?\d{1,3})?", re.IGNORECASE)
_COMMAED: Final = re.compile(r"[-+]?(\d+|\d{1,3}([. ]\d{3})+)?(,\d*)?")
_AROUND: Final = " \t\xa0\u202f$€£¥%"


def normal(text: str) -> str:
    """How values are compared: without case and surrounding blanks, as the rulebook does it."""
    return text.strip().casefold()


def cleaned(text: str) -> str:
    """The text on one line without what cannot be shown, 120 characters at most."""
    shown = "".join(
        " " if char.isspace() else "" if unicodedata.category(char) in {"Cc", "Cf", "Cs"} else char
        for char in text[: 4 * _LONGEST]
    )
    return " ".join(shown.split())[:_LONGEST].strip()


def known(texts: Iterable[str | None], unknown: Collection[str]) -> list[str | None]:
    """Each cell cleaned, None where it says in one way or another that nothing is known."""
    silent = UNKNOWN_TEXTS | {normal(text) for text in unknown}
    seen: dict[str | None, str | None] = {None: None}
    found = []
    for text in texts:
        if text is not None and text not in seen:
            clean = cleaned(text)
            seen[text] = None if normal(clean) in silent else clean
        found.append(seen[text])
    return found


def numbers(values: Sequence[str | None]) -> list[float] | None:
    """The column as numbers, NaN for unknown; None when one cell in twenty is no number.

    "1,234.50", "1.234,50", "12 %" and "€ 1 200" are numbers; whether a comma is the decimal sign
    is decided by what makes more cells of the column numbers.
    """
    said = {value for value in values if value is not None}
    readings = [{text: _number(text, comma=comma) for text in said} for comma in (False, True)]
    best = max(readings, key=lambda read: sum(number is not None for number in read.values()))
    count = sum(value is not None for value in values)
    strange = sum(value is not None and best[value] is None for value in values)
    if not count or strange > count / 20:
        return None
    return [math.nan if value is None else _or_nan(best[value]) for value in values]


def _or_nan(number: float | None) -> float:
    return math.nan if number is None else number


def _number(text: str, *, comma: bool) -> float | None:
    bare = text.strip(_AROUND)
    pattern = _COMMAED if comma else _DOTTED
    if not bare.isascii() or not any(map(str.isdigit, bare)) or not pattern.fullmatch(bare):
        return None
    plain = bare.replace(".", "").replace(" ", "") if comma else bare.replace(",", "")
    plain = plain.replace(",", ".")
    number = float(plain)
    return number if math.isfinite(number) else None
