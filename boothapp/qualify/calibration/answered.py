"""Reads the answers to a rulebook's criteria out of columns; imports the qualify room only."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from boothapp.qualify.calibration.cells import normal, numbers
from boothapp.qualify.criteria import Action, Kind
from boothapp.qualify.derive import deriver
from boothapp.qualify.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from boothapp.qualify.criteria import Criterion, Label

_TAKEN: Final = frozenset(
    {"1", "1.0", "yes", "y", "true", "t", "x", "ja", "j", "oui", "si", "sí", "igen", "taken"}
)
_NOT_TAKEN: Final = frozenset({"0", "0.0", "no", "n", "false", "f", "nein", "non", "nem"})


@dataclass(frozen=True, slots=True)
class Strange:
    """Values of a column that a criterion does not have; they count as unknown."""

    heading: str
    count: int
    example: str


def heading_key(text: str) -> str:
    """How headings are compared: without case, and any of "company size", "company_size" alike."""
    return re.sub(r"[\W_]+", "_", text.strip().casefold()).strip("_")


def names_of(item: Criterion | Action) -> list[str]:
    """Every heading that may stand over the answers, the best first."""
    own = item.code if isinstance(item, Action) else item.id
    return [heading_key(name) for name in (own, *_texts(item.label))]


def records_of(criterion: Criterion) -> dict[str, str]:
    """Headings that may stand over what the answer is read from, with the source of each."""
    found: dict[str, str] = {}
    for source in criterion.sources:
        found.setdefault(heading_key(source), source)
        found.setdefault(heading_key(source.partition(".")[2]), source)
    return found


def answers_in(
    criterion: Criterion, column: Sequence[str | None]
) -> tuple[list[str | None], Counter[str]]:
    """The code of each cell's answer, and the values that are none.

    A cell may hold the answer's code, its label in any language, or what the criterion is read
    from: a number, an industry code, a country, a value.
    """
    said: dict[str, str] = {}
    for answer in criterion.answers:
        for text in (*_texts(answer.label), answer.code):
            said[normal(text)] = answer.code
    found: dict[str, str | None] = {}
    for value in dict.fromkeys(column):
        if value is not None:
            code = said.get(normal(value))
            found[value] = code if code is not None else derived(criterion, dict.fromkeys(
                criterion.sources, value))  # fmt: skip
    codes = [None if value is None else found[value] for value in column]
    strange = Counter(value for value in column if value is not None and found[value] is None)
    return codes, strange


def derived(criterion: Criterion, records: Mapping[str, str | None]) -> str | None:
    """The code that the records give, by source such as "account.people"; None when unknown."""
    derive = deriver(criterion)
    if derive is None:
        return None
    rooms: dict[str, dict[str, str | int]] = {"account": {}, "lead": {}}
    for source, value in records.items():
        if value is not None:
            room, _, key = source.partition(".")
            rooms[room][key] = _recorded(criterion, value)
    leads = {key: str(value) for key, value in rooms["lead"].items()}
    return derive(Evidence(account=rooms["account"], lead=leads))


def taken(column: Sequence[str | None]) -> tuple[list[bool | None], Counter[str]]:
    """Whether an action was taken, cell by cell, and the values that do not say."""
    strange: Counter[str] = Counter()
    found: list[bool | None] = []
    for value in column:
        key = "" if value is None else normal(value)
        found.append(True if key in _TAKEN else False if key in _NOT_TAKEN else None)
        if value is not None and found[-1] is None:
            strange[value] += 1
    return found, strange


def _recorded(criterion: Criterion, value: str) -> str | int:
    if criterion.kind is not Kind.NUMBER:
        return value
    read = numbers([value])
    return value if read is None or math.isnan(read[0]) or read[0] < 0 else math.floor(read[0])


def _texts(label: Label) -> list[str]:
    return [text for _, text in label.texts]
