"""Backslash escapes and separators that vCard and MeCard share; standard library only."""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def split_unescaped(value: str, separator: str) -> list[str]:
    """`value` cut at each `separator` that no backslash precedes; escapes stay in the pieces."""
    if "\\" not in value:
        return value.split(separator)
    pieces = [""]
    start = index = 0
    while index < len(value):
        if value[index] == "\\":
            index += 2
        elif value[index] == separator:
            pieces[-1] = value[start:index]
            pieces.append("")
            index += 1
            start = index
        else:
            index += 1
    pieces[-1] = value[start:]
    return pieces


def unescape(value: str, escaped: str = "\\,;:nN") -> str:
    """`value` with the escapes of the characters in `escaped` resolved, \\n being a line break."""

    def plain(found: re.Match[str]) -> str:
        if found[1] not in escaped:
            return found[0]
        return "\n" if found[1] in "nN" else found[1]

    return _ESCAPE.sub(plain, value) if "\\" in value else value
