"""A name in one cell taken apart; the standard library only."""

from __future__ import annotations

import re
from typing import Final

_HAN: Final = re.compile("[\u3400-\u9fff]{2,4}")
_HANGUL: Final = re.compile("[\uac00-\ud7af]{2,4}")
_TWO_SIGNS: Final = frozenset(
    "欧阳 司马 上官 诸葛 东方 司徒 夏侯 皇甫 歐陽 東方 南宫 남궁 황보".split()  # noqa: SIM905 - shorter
)
_PARTICLES: Final = frozenset(
    ("von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "zu",
     "zur", "ten", "ter", "af", "al", "el", "bin", "ben", "st.")
)  # fmt: skip


def split_name(name: str) -> dict[str, str]:
    """Return first and last name: 'Doe, Jane', 'Jane van der Doe', '王伟'; a lone word is a last
    name."""
    before, comma, after = (part.strip() for part in name.partition(","))
    if comma and before and after:
        return {"first_name": after, "last_name": before}
    if _HAN.fullmatch(name) or _HANGUL.fullmatch(name):
        size = 2 if name[:2] in _TWO_SIGNS and len(name) > 2 else 1
        return {"first_name": name[size:], "last_name": name[:size]}
    words = name.split()
    if len(words) < 2:
        return {"last_name": name} if name else {}
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return {"first_name": " ".join(words[:at]), "last_name": " ".join(words[at:])}
