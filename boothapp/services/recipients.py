"""Whom an alert asks, and in which order; imports domain, qualify and drafts only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from boothapp.domain.account import Account
from boothapp.domain.lead import Lead
from boothapp.domain.show import Person
from boothapp.qualify.criteria import AlertRule
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.drafts import Draft

_MATCH, _UNRESTRICTED, _UNKNOWN = range(3)


def recipients(
    people: Sequence[Person], *, country: str, products: Collection[str]
) -> tuple[Person, ...]:
    """Return the people to ask, the first one first.

    Sales people come by territory match, then product match, then rank; those without restriction
    follow, then those whose restriction cannot be checked because the visitor's country or wish is
    not known. Whoever is restricted to something else is left out: a lead is never shown to
    somebody whose it is not. Managers close the list, so that there is somebody while the exhibitor
    has any. `country` is ISO 3166 alpha-2, `products` are codes; people of equal standing keep
    their order.
    """
    known_country = [country] if len(country.strip()) == 2 else []
    ranked = []
    for person in people:
        if person.role != "sales":
            continue
        territory = _fit(person.territories, known_country)
        product = _fit(person.products, products)
        if territory is not None and product is not None:
            ranked.append((territory, product, person.rank, person))
    ranked.sort(key=lambda entry: entry[:3])
    managers = sorted((p for p in people if p.role == "manager"), key=lambda p: p.rank)
    return (*(entry[3] for entry in ranked), *managers)


def whom_to_ask(
    people: Sequence[Person],
    draft: Draft,
    before: Lead | None,
    account: Account | None,
    rulebook: Rulebook | None = None,
) -> tuple[Person, ...]:
    """Return the people to ask for the visitor of a draft.

    Whom the agreed rulebook names for this visitor comes first, the others after them. The
    visitor's own country decides the territory; where it is not known, the account's does.
    """
    country = draft.fields.get("country", before.text("country") if before else "")
    known = str(account.data.get("country", "")) if account else ""
    products = {wish.product for wish in draft.samples if wish.product}
    country = country or known
    usual = recipients(people, country=country, products=products)
    rules = rulebook.alerts if rulebook is not None and rulebook.agreed is not None else ()
    if not rules:
        return usual
    named = _named(rules, people, country, products, _languages(draft, before))
    return tuple(dict.fromkeys((*named, *usual)))


def _named(
    rules: Sequence[AlertRule],
    people: Sequence[Person],
    country: str,
    products: Collection[str],
    languages: Collection[str],
) -> list[Person]:
    """Whom the first rule that fits names and who is there; a rule without anybody is passed by."""
    for rule in rules:
        wanted = (
            (rule.countries, [country]),
            (rule.products, products),
            (rule.languages, languages),
        )
        if all(_keys(needed) & _keys(found) for needed, found in wanted if needed):
            there = {key: p for p in people for key in _keys((p.name, p.email)) if key}
            found = [
                there[key.strip().casefold()]
                for key in rule.people
                if key.strip().casefold() in there
            ]
            if found:
                return found
    return []


def _languages(draft: Draft, before: Lead | None) -> set[str]:
    """In which languages the visitor asked to be spoken to."""
    details = [*draft.actions.values(), *(a.detail for a in (before.actions if before else ()))]
    return {str(detail["language"]) for detail in details if detail.get("language")}


def _fit(allowed: Collection[str], wanted: Collection[str]) -> int | None:
    """How well a restriction suits what is wanted, the lowest best; None where it forbids it."""
    if not allowed:
        return _UNRESTRICTED
    if not wanted:
        return _UNKNOWN
    return None if _keys(allowed).isdisjoint(_keys(wanted)) else _MATCH


def _keys(codes: Iterable[str]) -> set[str]:
    return {code.strip().casefold() for code in codes}
