"""Which leads are one person: folded from merges and their undoing; imports domain only."""

from __future__ import annotations

from collections.abc import Iterable

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.fields import as_text


def keepers(facts: Iterable[Fact]) -> dict[str, str]:
    """Return for each lead that was merged away the lead that speaks for it.

    Of each pair the last word counts, merged or unmerged. The merges in force are joined in
    `Fact.order`: a later merge's keeper speaks for both groups. Depends on the set of facts only.
    """
    last_words: dict[frozenset[str], Fact] = {}
    unique = {fact.id: fact for fact in facts}
    for fact in sorted(unique.values(), key=lambda fact: fact.order):
        if fact.kind in (Kind.MERGED, Kind.UNMERGED):
            last_words[frozenset((fact.subject, as_text(fact.body.get("other"))))] = fact
    speaks: dict[str, str] = {}
    for fact in sorted(last_words.values(), key=lambda fact: fact.order):
        if fact.kind == Kind.MERGED:
            keeper = _root(speaks, fact.subject)
            other = _root(speaks, as_text(fact.body.get("other")))
            if keeper != other:
                speaks[other] = keeper
    return {lead: _root(speaks, lead) for lead in speaks}


def _root(speaks: dict[str, str], lead: str) -> str:
    while lead in speaks:
        lead = speaks[lead]
    return lead
