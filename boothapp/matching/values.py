"""How alike two values of one sort are, and the keys under which likely pairs meet; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from boothapp.matching.columns import Sort
from boothapp.matching.company import company_likeness, read_company
from boothapp.matching.normalise import MOST_CHARACTERS, fold, sound, words
from boothapp.matching.person import in_signs, part_likeness, person_likeness
from resources.loader import read_text

PARENT_MARK = "\x1f"
_PARENTS_SHARE = 0.85
_PHONE_TAIL = 8
_TELLING = 0.6
"""Texts less alike than this are different; where it lies is not worth the time."""


def prepare(sort: Sort, cells: Sequence[str]) -> str:
    """Return a field's cells as the one text that is compared, '' where it says nothing."""
    text = " ".join(cell[:MOST_CHARACTERS] for cell in cells).strip()
    if sort is Sort.COMPANY:
        named = [cell[:MOST_CHARACTERS].strip() for cell in cells]
        return PARENT_MARK.join(cell for cell in named if cell)
    if sort is Sort.EMAIL:
        return fold(text).strip() if "@" in text else ""
    if sort is Sort.DOMAIN:
        return _domain(text)
    if sort is Sort.PHONE:
        return "".join(sign for sign in fold(text) if sign.isdigit())[-_PHONE_TAIL:]
    if sort is Sort.DATE:
        return _date(text)
    if sort is Sort.CODE:
        return "".join(words(text))
    if sort is Sort.PERSON:
        return text
    # Written in Latin letters, half of China's family names would be one.
    signs = in_signs(text) if sort in (Sort.GIVEN, Sort.FAMILY) else ""
    return signs or " ".join(words(text))


def likeness(sort: Sort, one: str, other: str) -> float:
    """Return how alike two prepared values that are not empty are, 0 to 1."""
    return 1.0 if one == other else _LIKENESS[sort](one, other)


def common_form(sort: Sort, value: str) -> str:
    """Return what a value and its other spellings that say no less have in common."""
    if sort is Sort.COMPANY:
        return " ".join(read_company(value.partition(PARENT_MARK)[0]).core)
    return value


def short_keys(sort: Sort, value: str) -> tuple[str, ...]:
    """Return rough keys that survive most slips, for values that are not empty."""
    if sort is Sort.DATE:
        return (value[:6], value[4:]) if len(value) == 8 else (value,)
    if sort in (Sort.EMAIL,):
        return (value[:4],)
    if sort in (Sort.PHONE, Sort.CODE):
        return (value[:4], value[-4:]) if len(value) > 4 else (value,)
    return tuple(sorted({sound(word)[:4] for word in _telling(sort, value)[:3]}))


def full_keys(sort: Sort, value: str) -> tuple[str, ...]:
    """Return exact keys: the value, and each of its words where it has several."""
    if sort is Sort.EMAIL:
        return (value, value.partition("@")[0] + "@")
    if sort in (Sort.COMPANY, Sort.PERSON, Sort.TEXT):
        telling = _telling(sort, value)
        return (" ".join(sorted(telling)), *telling, *("~" + word[-5:] for word in telling))
    return (value,)


def _telling(sort: Sort, value: str) -> tuple[str, ...]:
    if sort is Sort.COMPANY:
        return tuple(word for name in value.split(PARENT_MARK) for word in read_company(name).core)
    return words(value)


def _email(one: str, other: str) -> float:
    (left, _, at), (right, _, other_at) = one.partition("@"), other.partition("@")
    if left == right and len(left) > 2:
        return 0.95
    # By slips, not by share: addresses are long, and those of one firm or name are mostly the same.
    slips = OSA.distance(one, other, score_cutoff=4)
    if slips <= 4 and OSA.normalized_similarity(left, right) > _TELLING:
        return (1.0, 0.95, 0.9, 0.82, 0.7)[slips] if at[-3:] == other_at[-3:] else 0.7
    return 0.3


def _dates(one: str, other: str) -> float:
    if len(one) != 8 or len(other) != 8:
        return OSA.normalized_similarity(one, other)
    if one[:4] == other[:4] and one[4:6] == other[6:] and one[6:] == other[4:6]:
        return 0.95
    slips = OSA.distance(one, other, score_cutoff=3)
    return (1.0, 0.92, 0.82, 0.5)[slips] if slips < 4 else 0.0


def _codes(one: str, other: str) -> float:
    slips = OSA.distance(one, other, score_cutoff=2)
    longest = max(len(one), len(other))
    return 1 - slips / longest if slips <= 2 and longest > 3 else 0.0


def _texts(one: str, other: str) -> float:
    spelt: float = OSA.normalized_similarity(one, other, score_cutoff=_TELLING)
    if spelt == 0 and (" " in one or " " in other):
        ordered = (" ".join(sorted(text.split())) for text in (one, other))
        spelt = OSA.normalized_similarity(*ordered, score_cutoff=_TELLING)
    return spelt


def _companies(one: str, other: str) -> float:
    best = 0.0
    for i, left in enumerate(one.split(PARENT_MARK)):
        for j, right in enumerate(other.split(PARENT_MARK)):
            own = 1.0 if i == j == 0 else _PARENTS_SHARE
            best = max(best, own * company_likeness(left, right))
    return best


def _part_names(one: str, other: str) -> float:
    return _texts(one, other) if " " in one or " " in other else part_likeness(one, other)


_LIKENESS: Mapping[Sort, Callable[[str, str], float]] = {
    Sort.GIVEN: _part_names,
    Sort.FAMILY: _part_names,
    Sort.PERSON: person_likeness,
    Sort.COMPANY: _companies,
    Sort.PARENT: _companies,
    Sort.EMAIL: _email,
    Sort.DOMAIN: _codes,
    Sort.PHONE: _codes,
    Sort.DATE: _dates,
    Sort.CODE: _codes,
    Sort.TEXT: _texts,
    Sort.KEY: _texts,
}


def _domain(text: str) -> str:
    folded = fold(text).strip()
    host: str = folded.rpartition("@")[2] if "@" in folded else re.sub(r"^\w+://", "", folded)
    host = host.split("/", maxsplit=1)[0].split(":", maxsplit=1)[0].removeprefix("www.")
    return "" if host in _free_mail() else host


@lru_cache(maxsize=1)
def _free_mail() -> frozenset[str]:
    return frozenset(read_text("reference", "free_mail_domains.txt").split())


def _date(text: str) -> str:
    """Return year, month and day as eight digits where they can be told, else all digits."""
    parts: list[str] = re.findall(r"\d+", fold(text))
    if len(parts) >= 3 and len(parts[0]) == 4:
        return parts[0] + parts[1].zfill(2) + parts[2].zfill(2)
    if len(parts) == 3 and len(parts[2]) == 4:
        return parts[2] + parts[1].zfill(2) + parts[0].zfill(2)
    return "".join(parts)
