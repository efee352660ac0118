"""Criteria drafted from the columns of any table; imports criteria and this room only."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.bands import MOST_BANDS, banded, cuts
from boothapp.qualify.calibration.cells import normal, numbers
from boothapp.qualify.criteria import FIT, Answer, Criterion, Kind, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from boothapp.qualify.calibration.leads import Codes, Floats

MOST_VALUES: Final = 24
_MOST_PLAIN: Final = 50
_FEWEST_LEADS: Final = 5
_SHARE: Final = 0.004
_BAND_CODE: Final = "band_{}"
_LARGEST_BAND: Final = 10**15
_ID_HEADING: Final = re.compile(
    r"(^|[ _.-])(ids?|uuid|guid|num|no|nr|number|key|code)$|^#$|[a-z](Id|ID|Num|No|Nr)$"
)


@dataclass(frozen=True, slots=True)
class Drafted:
    """A column as a criterion: `codes` n, the place of each lead's answer, `len(answers)` for
    unknown; `plain` n x q, the column as an unconstrained model takes it; `bayes` n, as naive Bayes
    does, -1 for unknown."""

    criterion: Criterion
    codes: Codes
    plain: Floats
    bayes: Codes


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A column that cannot say anything, and why."""

    heading: str
    reason: str


def draft(
    heading: str, criterion_id: str, values: Sequence[str | None], most: int = MOST_VALUES
) -> Drafted | LeftOut:
    """The criterion that a column makes; numbers in bands, texts by value with rare ones pooled.

    It has about `most` answers at most.
    """
    said = [value for value in values if value is not None]
    different = {normal(value) for value in said}
    if not said:
        return LeftOut(heading, "it is empty")
    if len(different) == 1 and len(said) == len(values):
        return LeftOut(heading, "it says the same of every lead")
    figures = numbers(values)
    if figures is None:
        if len(different) > max(_FEWEST_LEADS, 0.9 * len(said)):
            return LeftOut(heading, "it is different for almost every lead")
        return _of_texts(heading, criterion_id, values, most)
    found = np.array(figures)
    if _numbers_leads(heading, found):
        return LeftOut(heading, "it numbers the leads")
    if len(different) <= 2:
        return _of_texts(heading, criterion_id, values, most)
    return _of_numbers(heading, criterion_id, found, most)


def _numbers_leads(heading: str, found: Floats) -> bool:
    """Whether the numbers only tell leads apart: a number for each, without gaps or by its name."""
    figures = found[~np.isnan(found)]
    distinct = len(np.unique(figures))
    if len(figures) < 10 or distinct < 0.95 * len(figures) or (figures % 1).any():
        return False
    dense = np.ptp(figures) < 1.05 * len(figures)
    return bool(dense) or _ID_HEADING.search(heading.strip()) is not None


def _of_texts(
    heading: str, criterion_id: str, values: Sequence[str | None], most: int
) -> Drafted | LeftOut:
    spelled: dict[str, Counter[str]] = {}
    for value in values:
        if value is not None:
            spelled.setdefault(normal(value), Counter())[value] += 1
    counts = {key: counter.total() for key, counter in spelled.items()}
    order = sorted(counts, key=lambda key: (-counts[key], key))
    fewest = min(max(_FEWEST_LEADS, _SHARE * len(values)), max(counts.values()))
    kept = [key for key in order[:most] if counts[key] >= fewest]
    if len(order) - len(kept) == 1 and len(order) <= most:
        kept = order
    if len(order) > len(kept) and sum(counts[key] for key in kept) < _FEWEST_LEADS:
        return LeftOut(heading, "hardly any two leads share a value")
    names = [min(spelled[key], key=lambda text: (-spelled[key][text], text)) for key in kept]
    pooled = len(order) > len(kept)
    criterion = _criterion(heading, criterion_id, Kind.EQUALS, _valued(names, pooled=pooled))
    place = {key: at for at, key in enumerate(kept)}
    rest, unknown = len(kept), len(kept) + pooled
    codes = np.array(
        [unknown if value is None else place.get(normal(value), rest) for value in values], np.int32
    )
    spelled_place = {key: at for at, key in enumerate(order)}
    bayes = np.array(
        [-1 if value is None else spelled_place[normal(value)] for value in values], np.int32
    )
    return Drafted(criterion, codes, _dummies(order, values), bayes)


def _dummies(order: Sequence[str], values: Sequence[str | None]) -> Floats:
    """A column for each of the commonest values, one for the rest and one for unknown."""
    place = {key: at for at, key in enumerate(order[:_MOST_PLAIN])}
    rest = len(place)
    at = [rest + 1 if value is None else place.get(normal(value), rest) for value in values]
    columns = np.eye(rest + 2)[at]
    return columns[:, columns.any(axis=0)]


def _of_numbers(heading: str, criterion_id: str, found: Floats, most: int) -> Drafted:
    edges = cuts(found, min(most, MOST_BANDS))
    codes = banded(found, edges)
    whole = not (found[~np.isnan(found)] % 1).any()
    counted = whole and np.nanmin(found) >= 0 and np.nanmax(found) < _LARGEST_BAND
    if counted:
        answers = _counted([int(edge) for edge in edges])
        criterion = _criterion(heading, criterion_id, Kind.NUMBER, answers)
    else:
        criterion = _criterion(
            heading, criterion_id, Kind.EQUALS, _ranges(found, codes, len(edges))
        )
    missing = np.isnan(found)
    # Sorted, so that sums are rounded alike whatever the order of the leads.
    figures = np.sort(found[~missing])
    standard = np.where(missing, 0.0, (found - figures.mean()) / (figures.std() or 1.0))
    plain = np.column_stack((standard, missing)) if missing.any() else standard[:, None]
    fifths = np.unique(np.nanquantile(found, (0.2, 0.4, 0.6, 0.8), method="lower"))
    bayes = np.where(missing, -1, np.searchsorted(fifths, found)).astype(np.int32)
    return Drafted(criterion, codes, plain, bayes)


def is_ordered(criterion: Criterion) -> bool:
    """Whether the answers are bands of a number, in their order."""
    return criterion.kind is Kind.NUMBER or criterion.answers[0].code == _BAND_CODE.format(1)


def _counted(edges: Sequence[int]) -> tuple[Answer, ...]:
    """Bands of whole numbers from 0 to no end, as the rulebook wants them."""
    starts = [0, *(edge + 1 for edge in edges)]
    ends: list[int | None] = [*edges, None]
    return tuple(band_answer(start, end) for start, end in zip(starts, ends, strict=True))


def band_answer(start: int, end: int | None, points: int = 0) -> Answer:
    """A band of whole numbers, both ends inclusive, with its name."""
    code = f"{start}+" if end is None else str(start) if end == start else f"{start}-{end}"
    text = code if end is not None else f"{start} and more"
    label = Label((("", text.replace("-", "–")),))
    return Answer(code, label, label, points=points, starts=start, ends=end)


def _ranges(found: Floats, codes: Codes, last: int) -> tuple[Answer, ...]:
    """Bands of any numbers, named by the least and the most that stand in each."""
    answers = []
    for band in range(last + 1):
        within = found[codes == band]
        least, most = f"{within.min():.6g}", f"{within.max():.6g}"
        text = least if least == most else f"{least} to {most}"
        label = Label((("", text),))
        answers.append(Answer(_BAND_CODE.format(band + 1), label, label, values=(text,)))
    return tuple(answers)


def _valued(names: Sequence[str], *, pooled: bool) -> tuple[Answer, ...]:
    codes = unique_codes([*names, "other"])
    answers = [
        Answer(code, Label((("", name),)), Label((("", name),)), values=(name,))
        for code, name in zip(codes, names, strict=False)
    ]
    if pooled:
        label = Label((("", "any other"),))
        answers.append(Answer(codes[-1], label, label, otherwise=True))
    return tuple(answers)


def _criterion(heading: str, name: str, kind: Kind, answers: tuple[Answer, ...]) -> Criterion:
    sources = (f"account.{heading}", f"lead.{heading}")
    return Criterion(name, FIT, kind, Label((("", heading),)), answers, sources=sources)


def unique_codes(texts: Sequence[str]) -> list[str]:
    """A code of the rulebook's alphabet for each text, the text itself where it is one already."""
    found: list[str] = []
    taken: set[str] = set()
    for text in texts:
        bare = re.sub(r"[^A-Za-z0-9_.+-]+", "_", text).strip("_")[:36].lstrip("_.+-") or "x"
        code, number = bare, 2
        while code in taken:
            code, number = f"{bare}_{number}"[-40:], number + 1
        taken.add(code)
        found.append(code)
    return found
