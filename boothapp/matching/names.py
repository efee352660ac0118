"""How alike two names are when nobody says whether they are people's or companies'; pure."""

from __future__ import annotations

from boothapp.matching.company import company_likeness, read_company
from boothapp.matching.normalise import words
from boothapp.matching.person import person_likeness

_MOST_WORDS_OF_A_PERSON = 7


def name_likeness(one: str, other: str, kind: str = "") -> float:
    """Return how sure it is that two names are of one, 0 to 1; symmetric, 1 for equals.

    `kind` is what the source calls it: 'person', 'contact' and the like are people, another word is
    a company, '' is told from legal forms, numbers and length.
    """
    told = kind.strip().casefold()
    person = told in {"person", "people", "contact", "individual"}
    if told and not person:
        return company_likeness(one, other)
    if person or not (_is_company(one) or _is_company(other)):
        return person_likeness(one, other)
    return company_likeness(one, other)


def _is_company(name: str) -> bool:
    read = read_company(name)
    return bool(
        read.form
        or "&" in name[:300]
        or any(word in _TRADE for word in read.core)
        or len(words(name)) > _MOST_WORDS_OF_A_PERSON
    )


_TRADE = frozenset(
    """
    the of and for group gruppe holding holdings international bank trust fund foundation industries
    industry corporation company solutions systems services technologies partners institute
    university organization organisation association department ministry chemicals chemie coatings
    """.split()  # noqa: SIM905 - in quotes they would hide
)
