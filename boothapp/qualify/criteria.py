"""The parts of a rulebook as values: criteria, actions and so on; imports nothing of boothapp."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

FIT: Final = "fit"
INTENT: Final = "intent"
AXES: Final = (FIT, INTENT)
CODE_LISTS: Final = ("naics", "nace", "sic")
FORMS: Final = ("none", "sample", "callback", "demo", "quote", "literature", "salesperson")


@dataclass(frozen=True, slots=True)
class Label:
    """A text in one or several languages; a text without a language stands for all of them."""

    texts: tuple[tuple[str, str], ...]

    def in_language(self, language: str) -> str:
        """The text in `language` (such as "de"), else in English, else in the first there is."""
        known = dict(self.texts)
        for wanted in (language, "en"):
            if wanted in known:
                return known[wanted]
        return self.texts[0][1] if self.texts else ""

    def __str__(self) -> str:
        return self.in_language("en")


NOTHING: Final = "none"
"""The answer to a question with several answers when none of them applies."""
MOST_AT_ONCE: Final = 8
"""Answers of a criterion that may have several: their combinations are reckoned one by one."""


class Kind(StrEnum):
    """How a criterion finds its answer; all but CHOICE look into the records before asking.

    SEVERAL may have any number of its answers at once, also none: their points add up. Of it the
    answer as a whole is its codes in the rulebook's order, joined by commas, or NOTHING.
    """

    CHOICE = "choice"
    SEVERAL = "several"
    NUMBER = "number"
    CODES = "codes"
    COUNTRY = "country"
    EQUALS = "equals"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a criterion.

    `label` is what the button says, `reason` what the explanation says. `starts` and `ends` bound
    a band, both inclusive, None without a bound; `prefixes` are pairs such as ("naics", "32551");
    `values` are compared whole; `otherwise` takes what is recorded but listed nowhere. `prior` is
    how often the answer is given, as a weight relative to its neighbours; of a criterion that may
    have several, of how many in a hundred it is true.
    """

    code: str
    label: Label
    reason: Label
    points: int = 0
    prior: float | None = None
    starts: int | None = None
    ends: int | None = None
    prefixes: tuple[tuple[str, str], ...] = ()
    values: tuple[str, ...] = ()
    otherwise: bool = False


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing to know of a lead.

    `sources` name what it is read from ("account.people"), the first that is recorded counts
    (of industry codes, the first that is listed);
    `ask` is the question for the booth, None when nobody is asked; `seconds` is how long asking
    takes; `holds_months` is how long an answer stays true, None for ever; `most` is the most points
    that several answers add up to, None without an end.
    """

    id: str
    axis: str
    kind: Kind
    label: Label
    answers: tuple[Answer, ...]
    sources: tuple[str, ...] = ()
    ask: Label | None = None
    seconds: int = 5
    holds_months: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A named cell of a matrix."""

    row: str
    column: str
    label: Label


@dataclass(frozen=True, slots=True)
class Matrix:
    """Points for two criteria together, such as industry and size.

    `rows` and `columns` are criterion ids; `points` holds for each answer of `rows` its code and
    its points, one for each answer of `columns` in their order.
    `reason` may hold `{row}` and `{column}`, which stand for the labels of the answers.
    """

    id: str
    axis: str
    label: Label
    reason: Label
    rows: str
    columns: str
    points: tuple[tuple[str, tuple[int, ...]], ...]
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """Something a visitor does at the booth; its points count once, on the intent axis.

    `key` is the letter that takes it together with Alt; `form` is one of FORMS.
    """

    code: str
    label: Label
    reason: Label
    key: str
    points: int
    alerts: bool = False
    form: str = "none"


@dataclass(frozen=True, slots=True)
class Disqualifier:
    """What bars a lead from sales: every condition it states must hold.

    `relation`: account relations; `criterion` with `answers`: codes; `countries`: of the lead, of
    the account or where a sample shall go; `actions`: it only counts once one of these was taken.
    """

    id: str
    label: Label
    relation: tuple[str, ...] = ()
    criterion: str = ""
    answers: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertRule:
    """Who is asked first when a visitor alerts sales; every condition it states must hold.

    `people`: their names or mail addresses, in the order they are asked; `countries`: the
    visitor's (ISO 3166 alpha-2), `products`: codes asked for, `languages`: one the visitor speaks
    with sales (such as "de"); the first rule that fits counts.
    """

    id: str
    people: tuple[str, ...]
    countries: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The least points on each axis with which a lead is one for sales."""

    fit: int
    intent: int
