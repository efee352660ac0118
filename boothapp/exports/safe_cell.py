"""Cells that no spreadsheet takes for a formula, and telephone numbers that stay numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_CELL_MAX: Final = 32_000
"""Excel cuts a cell at 32,767 characters and says nothing."""
_FORMULA_STARTS: Final = "=+-@\t\r\n＝＋－＠"
_AFTER_SEPARATOR: Final = re.compile(r"(;\s*)([=+\-@＝＋－＠])")
_BIDI: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")

_RISKY_STARTS: Final = frozenset(_FORMULA_STARTS + " ")

_NUMBER: Final = re.compile(r"\+?[\d .()/-]{3,40}(?:\s?(?:x|ext\.?)\s?\d{1,8})?")
_SEPARATORS: Final = re.compile(r"[ .()/-]+")
_CODES_OF_ONE: Final = frozenset("17")
_CODES_OF_TWO: Final = re.compile("20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
"""ITU-T E.164, assigned country codes; all others have three digits."""


def neutralised(text: str) -> str:
    """One line of text that no spreadsheet takes for a formula or a number with a sign.

    What would start one gets an apostrophe, the sign of text in spreadsheets (OWASP, CSV
    injection). A semicolon starts a new cell where a spreadsheet's separator is the semicolon, so
    the same holds after it.
    """
    first = text.lstrip(" \u00a0\u200b\ufeff")[:1]
    line = " ".join(text[: 2 * _CELL_MAX].split())
    if not (line.isascii() and line.isprintable()):
        line = "".join(char for char in line if _is_plain(char)).strip()
    line = _AFTER_SEPARATOR.sub(r"\1'\2", line)
    if line and (first in _FORMULA_STARTS or line[0] in _FORMULA_STARTS):
        line = "'" + line
    return line[:_CELL_MAX]


def neutralised_lines(text: str) -> str:
    """The same of a text of several lines, each made harmless: where a separator is the semicolon a
    spreadsheet may begin a row at each."""
    return "\n".join(filter(None, map(neutralised, text.split("\n"))))[:_CELL_MAX]


def are_plain(cells: Sequence[str]) -> bool:
    """Whether no cell of a row needs `neutralised`: one quick look at all, enough for most rows."""
    joined = "".join(cells)
    return (
        joined.isprintable()
        and len(joined) < _CELL_MAX
        and not any(cell and cell[0] in _RISKY_STARTS for cell in cells)
        and (";" not in joined or _AFTER_SEPARATOR.search(joined) is None)
    )


def phone_cell(text: str) -> str:
    """A telephone number as every CRM reads it and no spreadsheet reckons with it.

    Digits in groups, a plus only in front: `+36301234567` becomes `+36 301234567`, which stays text
    with its plus in a spreadsheet, where an apostrophe would become part of the number in a CRM.
    What is no number is neutralised like any text.
    """
    number = text.strip()
    if not number:
        return ""
    if not (number.isascii() and _NUMBER.fullmatch(number)):
        return neutralised(text)
    groups = _SEPARATORS.sub(" ", number).strip()
    if groups[0] == "+" and " " not in groups:
        code = 1 + _code_length(groups[1:3])
        return f"{groups[:code]} {groups[code:]}"
    return groups


def _code_length(digits: str) -> int:
    if digits[:1] in _CODES_OF_ONE:
        return 1
    return 2 if _CODES_OF_TWO.fullmatch(digits) else 3


def _is_plain(char: str) -> bool:
    """Whether a character neither controls nor turns round what a person reads in the cell."""
    return char not in _BIDI and unicodedata.category(char) not in ("Cc", "Cs")
