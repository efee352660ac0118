"""What a laptop works with at a show, read once and kept until it changes; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from boothapp.domain.show import Person, Product, Show
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.ports import Reader
from boothapp.services.verdicts import parsed_rulebook


@dataclass(frozen=True, slots=True)
class Desk:
    """The show in hand with its people, products and agreed rulebook (None before agreement)."""

    show: Show
    people: tuple[Person, ...]
    products: tuple[Product, ...]
    rulebook: Rulebook | None

    @property
    def names(self) -> Mapping[str, str]:
        """People's names by identifier."""
        return {person.id: person.name for person in self.people}


def load_desk(reader: Reader, show: str) -> Desk | None:
    """Read what the laptop needs for a show; None where the show is not known here."""
    found = reader.show(show)
    if found is None:
        return None
    in_force = reader.rulebook(show)
    return Desk(
        show=found,
        people=reader.people(),
        products=reader.products(),
        rulebook=parsed_rulebook(in_force.toml) if in_force else None,
    )
