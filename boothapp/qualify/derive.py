"""Answers a criterion from the records, before anybody is asked; imports rulebook parts only."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from boothapp.qualify.criteria import NOTHING, Criterion, Kind
from boothapp.qualify.several import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from boothapp.qualify.evidence import Evidence

    Derive = Callable[[Evidence], str | None]
    Find = Callable[[str, str | int], str | None]

_LISTED: Final = re.compile(r"[,;|]")


def deriver(criterion: Criterion) -> Derive | None:
    """A function from evidence to the code of the recorded answer, or None when it is unknown.

    None instead of a function for a criterion that can only be asked. What is recorded but cannot
    be understood, such as a number of people that is no number, is unknown.
    """
    if not criterion.sources or not criterion.answers:
        return None
    if criterion.kind is Kind.SEVERAL:
        return _several_deriver(criterion)
    find = _finder(criterion)
    # A country may have been read as a name; only a code can be compared, the rest is unknown.
    coded = criterion.kind is Kind.COUNTRY
    # One company may be listed under several code lists; of all else the first record counts.
    several = criterion.kind is Kind.CODES
    sources = tuple(source.partition(".")[::2] for source in criterion.sources)
    otherwise = next((answer.code for answer in criterion.answers if answer.otherwise), None)

    def derive(evidence: Evidence) -> str | None:
        recorded = False
        for room, key in sources:
            records: Mapping[str, str | int] = (
                evidence.account if room == "account" else evidence.lead
            )
            value = records.get(key)
            if value is None or value == "" or (coded and len(str(value).strip()) != 2):
                continue
            found = find(key, value)
            if found is not None:
                return found
            recorded = True
            if not several:
                break
        return otherwise if recorded else None

    return derive


def _several_deriver(criterion: Criterion) -> Derive:
    """Records tell several things in one text, apart by commas or semicolons."""
    sources = tuple(source.partition(".")[::2] for source in criterion.sources)
    values = {
        normal_value(value): answer.code for answer in criterion.answers for value in answer.values
    }
    order = [answer.code for answer in criterion.answers]

    def derive(evidence: Evidence) -> str | None:
        for room, key in sources:
            records: Mapping[str, str | int] = (
                evidence.account if room == "account" else evidence.lead
            )
            recorded = str(records.get(key, ""))
            if recorded.strip():
                told = {values.get(normal_value(each)) for each in _LISTED.split(recorded)}
                return SEPARATOR.join(code for code in order if code in told) or NOTHING
        return None

    return derive


def normal_value(value: str | int) -> str:
    """How values are compared: without case and surrounding blanks."""
    return str(value).strip().casefold()


def normal_code(value: str | int) -> str:
    """How industry codes are compared: "20.30" as "2030"."""
    return "".join(char for char in str(value) if char not in ". -/").casefold()


def _finder(criterion: Criterion) -> Find:
    if criterion.kind is Kind.NUMBER:
        return _band_finder(criterion)
    if criterion.kind is Kind.CODES:
        return _prefix_finder(criterion)
    codes = {
        normal_value(value): answer.code for answer in criterion.answers for value in answer.values
    }
    return lambda _key, value: codes.get(normal_value(value))


def _band_finder(criterion: Criterion) -> Find:
    bands = sorted((answer.starts or 0, answer.code) for answer in criterion.answers)
    starts = [start for start, _ in bands]

    def find(_key: str, value: str | int) -> str | None:
        number = _whole(value)
        return bands[bisect_right(starts, number) - 1][1] if number is not None else None

    return find


def _whole(value: str | int) -> int | None:
    if isinstance(value, int):
        return value if value >= 0 else None
    digits = value.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 15 else None


def _prefix_finder(criterion: Criterion) -> Find:
    codes = {
        (key, prefix.casefold()): answer.code
        for answer in criterion.answers
        for key, prefix in answer.prefixes
    }
    lengths = sorted({len(prefix) for _, prefix in codes}, reverse=True)

    def find(key: str, value: str | int) -> str | None:
        # NACE is also written with the letter of its section before it: C20.30.
        code = normal_code(value)
        if key == "nace":
            code = code.lstrip("abcdefghijklmnopqrstu")
        for length in lengths:
            found = codes.get((key, code[:length])) if length <= len(code) else None
            if found is not None:
                return found
        return None

    return find
