"""Signatures written into a rulebook's text, and taken out again; imports digest only."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Final

from boothapp.qualify.digest import SIGNATURES, content_digest

if TYPE_CHECKING:
    from datetime import date

_TABLE: Final = re.compile(
    r"(?m)^[ \t]*\[[ \t]*agreed[ \t]*\][^\n]*\n?(?:(?![ \t]*\[)[^\n]*(?:\n|\Z))*?(?=^[ \t]*\[|\Z)"
)
_LONGEST: Final = 100
_ABOVE: Final = re.compile(r"\n*\Z")


def unsealed(toml: str) -> str:
    """The text without its signatures, everything else untouched.

    Raises ValueError where they are written in a way that cannot be cut out, such as
    `agreed = {...}`. `toml` must be TOML.
    """
    text = toml.replace("\r\n", "\n")
    data = tomllib.loads(text)
    if SIGNATURES not in data:
        return toml
    cut = _TABLE.sub("", text, count=1)
    try:
        left = tomllib.loads(cut)
    except tomllib.TOMLDecodeError:
        left = data
    if SIGNATURES in left or content_digest(left) != content_digest(data):
        raise ValueError("the signatures do not stand in a table of their own")
    return cut


def sealed(toml: str, *, sales: str, marketing: str, on: date, digest: str) -> str:
    """The text with who signed it, and the hash of what they signed, at its end.

    `toml` must be without signatures.
    """
    lines = [
        f"[{SIGNATURES}]",
        f"sales = {_quoted(sales)}",
        f"marketing = {_quoted(marketing)}",
        f"on = {on.isoformat()}",
        f'hash = "{digest}"',
    ]
    return _ABOVE.sub("\n\n", toml, count=1) + "\n".join(lines) + "\n"


def _quoted(name: str) -> str:
    """A name as a TOML text, which a JSON one is too; without what a rulebook must not hold."""
    kept = "".join(char for char in name if char.isprintable()).strip()[:_LONGEST]
    return json.dumps(kept or "?", ensure_ascii=False)
