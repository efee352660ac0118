"""Which leads are one person and which are not: folded from what was said of pairs of leads.

Of each pair the last word counts. UNMERGED is also said of two that never were one: it means that
they are two people, whoever takes them for one again.
"""

from __future__ import annotations

from collections.abc import Iterable

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.fields import as_text


def keepers(facts: Iterable[Fact]) -> dict[str, str]:
    """Return for each lead that was merged away the lead that speaks for it.

    Of each pair the last word counts, merged or unmerged. The merges in force are joined in
    `Fact.order`: a later merge's keeper speaks for both groups. Depends on the set of facts only.
    """
    speaks: dict[str, str] = {}
    for fact in merges_in_force(facts):
        keeper = _root(speaks, fact.subject)
        other = _root(speaks, as_text(fact.body.get("other")))
        if keeper != other:
            speaks[other] = keeper
    return {lead: _root(speaks, lead) for lead in speaks}


def merges_in_force(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the merges that nobody has taken back, in `Fact.order`; one for each pair."""
    words = _last_words(facts).values()
    return tuple(fact for fact in words if fact.kind == Kind.MERGED)


def parted(facts: Iterable[Fact]) -> frozenset[frozenset[str]]:
    """Return the pairs of leads of which somebody said, last of all, that they are two people."""
    words = _last_words(facts).items()
    return frozenset(pair for pair, fact in words if fact.kind == Kind.UNMERGED and len(pair) > 1)


def _last_words(facts: Iterable[Fact]) -> dict[frozenset[str], Fact]:
    """The last word on each pair, by its order."""
    words: dict[frozenset[str], Fact] = {}
    unique = {fact.id: fact for fact in facts}
    for fact in sorted(unique.values(), key=lambda fact: fact.order):
        other = as_text(fact.body.get("other"))
        if fact.kind in (Kind.MERGED, Kind.UNMERGED) and other:
            pair = frozenset((fact.subject, other))
            words.pop(pair, None)
            words[pair] = fact
    return words


def _root(speaks: dict[str, str], lead: str) -> str:
    while lead in speaks:
        lead = speaks[lead]
    return lead
