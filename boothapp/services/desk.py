"""What a laptop works with at a show, read once and kept until it changes; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from boothapp.domain.lead import Lead
from boothapp.domain.show import Person, Product, Show
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.ports import Reader
from boothapp.services.verdicts import parsed_rulebook, rulebook_at


@dataclass(frozen=True, slots=True)
class Desk:
    """The show in hand with its people, products and rulebook.

    `rulebook` is the one in force, an unsigned one as a preview, or None; `turns` tell from which
    clock reading of its capture on a lead is judged by which rulebook, oldest first.
    """

    show: Show
    people: tuple[Person, ...]
    products: tuple[Product, ...]
    rulebook: Rulebook | None
    turns: tuple[tuple[int, Rulebook], ...] = ()

    def rulebook_for(self, before: Lead | None) -> Rulebook | None:
        """What a visitor is judged by: one saved before by the criteria of that moment."""
        if before is None or before.show != self.show.id:
            return self.rulebook
        return rulebook_at(self.turns, before.captured_at) or self.rulebook

    def in_language(self, language: str) -> Desk:
        """The same with its rulebooks explained in a language, where they have it."""
        spoken = self.rulebook.in_language(language) if self.rulebook else None
        turns = tuple((since, each.in_language(language)) for since, each in self.turns)
        return replace(self, rulebook=spoken, turns=turns)

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
        turns=reader.rulebook_turns(show),
    )
