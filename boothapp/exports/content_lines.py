"""Content lines of vCard and iCalendar: RFC 6350 section 3.2, RFC 5545 section 3.1."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

_OCTETS: Final = 75
_SPECIAL: Final = re.compile(r"([\\;,])")
_TEXT_MOST: Final = 8_000


def escaped(text: str) -> str:
    """A value of text: separators escaped, line ends as \\n, nothing that controls a terminal or
    turns text round; a megabyte is cut."""
    lines = text[:_TEXT_MOST].splitlines()
    return "\\n".join(_SPECIAL.sub(r"\\\1", _plain(line)) for line in lines)


def folded(lines: Iterable[tuple[str, str]]) -> Iterator[bytes]:
    """Lines as octets with CRLF, none longer than 75, no character torn apart; `lines` are pairs of
    name (with parameters) and value, and one without a value is left out."""
    for name, value in lines:
        if value:
            yield _folded(f"{name}:{value}".encode("utf-8", "replace"))


def _folded(line: bytes) -> bytes:
    if len(line) <= _OCTETS:
        return line + b"\r\n"
    parts = []
    start, room = 0, _OCTETS
    while start < len(line):
        end = min(start + room, len(line))
        while end < len(line) and line[end] & 0xC0 == 0x80:  # within a character
            end -= 1
        parts.append(line[start:end])
        start, room = end, _OCTETS - 1  # the space that a next line begins with
    return b"\r\n ".join(parts) + b"\r\n"


def _plain(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(c for c in line if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
