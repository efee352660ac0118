"""What a column of a CRM file can be filled from, by name; imports columns and services only.

All columns of the general export, and what CRMs ask for beyond them: a title, a country's name,
choices turned into refusals, the answer to one criterion (`answer:timing`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from boothapp.domain.consent import CALL, NEWS, permits
from boothapp.domain.show import Show
from boothapp.exports.columns import PURPOSES, Column, columns
from boothapp.exports.crm_description import description
from boothapp.services.country_names import country_name
from boothapp.services.figures import route_of
from boothapp.services.views import JudgedLead

Source = Callable[[JudgedLead], str]

ANSWER: Final = "answer:"
"""Before a criterion's id: the answer to it."""
_NOT_SAID: Final = frozenset({"?", "-"})
_REFUSED: Final = {True: "no", False: "yes", None: ""}
"""A permission as a refusal; what nobody asked about is neither."""
_RATING: Final = {"sales_now": "hot", "sales": "warm"}


def sources(
    show: Show, names: Mapping[str, str], purposes: Sequence[str] = PURPOSES
) -> dict[str, Source]:
    """Every source by name but the answers; `names` turn identifiers of persons into names."""
    found = {column.name: _named(column, names) for column in columns(purposes)}
    return found | {
        "external_id": lambda row: f"boothapp_lead_{row.lead.id}",
        "full_name": lambda row: row.lead.name,
        "topic": lambda row: _topic(show, row),
        "country_name": lambda row: _country(row.lead.text("country")),
        "show_name": lambda _row: show.name,
        "route_code": route_of,
        "rating": lambda row: _RATING.get(route_of(row), ""),
        "no_mail": lambda row: _REFUSED[permits(row.lead, NEWS)],
        "no_call": lambda row: _REFUSED[permits(row.lead, CALL)],
        "description": lambda row: description(row, show, names),
        "employees": _account("people"),
        "revenue": _account("revenue"),
        "parent": _account("parent"),
        "industry_naics": _account("naics"),
        "industry_nace": _account("nace"),
        "sic": _account("sic"),
        "contacts_known": _account("contacts_known"),
    }


def source_names(criteria: Sequence[str] = ()) -> tuple[str, ...]:
    """The names of all sources, for a list to choose from, with the answers to some criteria."""
    show = Show("", "", "", "", "", "", "UTC", "", "", "en", 10, ())
    return (*sources(show, {}), *(f"{ANSWER}{criterion}" for criterion in criteria))


def is_source(name: str) -> bool:
    """Whether a column can be filled from it."""
    return name in source_names() or (name.startswith(ANSWER) and name != ANSWER)


def answer_source(criterion: str) -> Source:
    """The answer to a criterion in the words of the rulebook that judged the lead, '' where nobody
    asked, the visitor did not know, or would not say: never a no."""

    def text(row: JudgedLead) -> str:
        said = row.lead.answers.get(criterion)
        if said is None or said.answer in _NOT_SAID:
            return ""
        return _answer_label(row, criterion, said.answer)

    return text


def _answer_label(row: JudgedLead, criterion: str, code: str) -> str:
    for known in row.rulebook.criteria if row.rulebook else ():
        if known.id == criterion:
            return next((str(a.label) for a in known.answers if a.code == code), code)
    return code


def _named(column: Column, names: Mapping[str, str]) -> Source:
    if not column.person:
        return column.text
    text = column.text

    def named(row: JudgedLead) -> str:
        said = text(row)
        return names.get(said, said)

    return named


def _account(key: str) -> Source:
    def text(row: JudgedLead) -> str:
        return str(row.account.data.get(key, "")) if row.account else ""

    return text


def _topic(show: Show, row: JudgedLead) -> str:
    who = ", ".join(part for part in (row.lead.text("company"), row.lead.name) if part)
    return ": ".join(part for part in (show.name, who or row.lead.text("email")) if part)


@lru_cache(maxsize=512)
def _country(text: str) -> str:
    return country_name(text)
