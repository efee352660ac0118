"""Which industry codes there are, so that a slip in one is told before anybody signs it.

NAICS 2022 whole, from `resources/reference/naics_2022.txt`. Of NACE (Rev. 2 and 2.1, Regulations
(EC) 1893/2006 and (EU) 2023/137) the divisions and of SIC (1987) the major groups, which are the
first two digits; their further digits are only counted.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from resources.loader import read_text

_NACE: Final = "01-03 05-33 35-39 41-43 45-47 49-53 55-56 58-66 68-75 77-82 84-88 90-99"
_SIC: Final = "01-02 07-10 12-17 20-65 67-67 70-70 72-73 75-76 78-84 86-89 91-97 99-99"
_DIGITS: Final = {"nace": 4, "sic": 4}
NAMES: Final = {"naics": "NAICS 2022", "nace": "NACE", "sic": "SIC"}


def is_industry_code(system: str, code: str) -> bool:
    """Whether some code of `system` ("naics", "nace", "sic") begins with `code`, which is without
    punctuation."""
    if not code.isdigit():
        return False
    if system == "naics":
        return code in _naics()
    groups = _groups(_NACE if system == "nace" else _SIC)
    return len(code) <= _DIGITS[system] and any(
        group.startswith(code) or code.startswith(group) for group in groups
    )


@lru_cache(maxsize=1)
def _naics() -> frozenset[str]:
    codes = read_text("reference", "naics_2022.txt").split()
    return frozenset(code[:length] for code in codes for length in range(1, len(code) + 1))


@lru_cache(maxsize=2)
def _groups(ranges: str) -> frozenset[str]:
    found = set()
    for span in ranges.split():
        first, _, last = span.partition("-")
        found |= {f"{number:02}" for number in range(int(first), int(last or first) + 1)}
    return frozenset(found)
