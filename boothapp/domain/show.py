"""A show, its people and products, folded from facts; imports domain only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.fields import as_text, as_texts, field_histories, in_force

TEMPLATE_FIELD = "badge_template:"
"""Before a template's name, the field of the show that holds it: each is a fact of its own, so that
two laptops which teach two badges do not undo each other."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a visitor may consent to, with the text that is shown and its version."""

    purpose: str
    label: str
    wording: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Show:
    """`starts`, `ends`: ISO dates; `timezone`: IANA name; `escalate_minutes`: after how long
    without acceptance the next person is asked; `badge_templates`: what was taught of the show's
    badges, as JSON objects in the order of their names."""

    id: str
    name: str
    hall: str
    stand: str
    city: str
    country: str
    timezone: str
    starts: str
    ends: str
    language: str
    escalate_minutes: int
    purposes: tuple[Purpose, ...]
    literature: tuple[str, ...] = ()
    badge_templates: tuple[Mapping[str, Json], ...] = ()

    @property
    def asked_purposes(self) -> tuple[Purpose, ...]:
        """What visitors are asked, each purpose once, in the show's language where it is there."""
        chosen: dict[str, Purpose] = {}
        for purpose in self.purposes:
            if purpose.purpose not in chosen or purpose.language == self.language:
                chosen[purpose.purpose] = purpose
        return tuple(chosen.values())

    @property
    def title(self) -> str:
        """The line of the top bar, such as 'Coatings Expo 2026 · Hall 7, stand B21'."""
        place = ", ".join(
            part for part in (self.hall, self.stand and f"stand {self.stand}") if part
        )
        return " · ".join(part for part in (self.name, place) if part)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the exhibitor. `role`: booth, manager, sales or marketing; `territories`:
    ISO country codes, empty for everywhere; `products`: codes, empty for all; `rank`: who is asked
    first, the lowest."""

    id: str
    name: str
    role: str
    email: str
    phone: str
    territories: tuple[str, ...]
    products: tuple[str, ...]
    rank: int


@dataclass(frozen=True, slots=True)
class Product:
    """Something a visitor may ask a sample of."""

    id: str
    code: str
    name: str
    grades: tuple[str, ...]
    quantities: tuple[str, ...]


def record_fields(facts: Iterable[Fact]) -> dict[str, Json] | None:
    """Return the current fields of a show, person, product or account, None once it was removed.

    Removal is final for the facts before it; setting a field later brings the record back.
    """
    unique = {fact.id: fact for fact in facts}
    ordered = sorted(unique.values(), key=lambda fact: fact.order)
    if not ordered or ordered[-1].kind == Kind.RECORD_REMOVED:
        return None
    return in_force(field_histories(ordered))


def show_from_fields(show: str, fields: dict[str, Json]) -> Show:
    """Read a show from its fields, bearing whatever a peer put there."""
    texts = {key: as_text(value) for key, value in fields.items()}
    minutes = fields.get("escalate_minutes")
    purposes = fields.get("purposes")
    return Show(
        id=show,
        name=texts.get("name", ""),
        hall=texts.get("hall", ""),
        stand=texts.get("stand", ""),
        city=texts.get("city", ""),
        country=texts.get("country", ""),
        timezone=texts.get("timezone", "") or "UTC",
        starts=texts.get("starts", ""),
        ends=texts.get("ends", ""),
        language=texts.get("language", "") or "en",
        escalate_minutes=minutes if isinstance(minutes, int) and minutes > 0 else 10,
        purposes=tuple(
            Purpose(
                purpose=as_text(item.get("purpose")),
                label=as_text(item.get("label")),
                wording=as_text(item.get("wording")),
                text=as_text(item.get("text")),
                language=as_text(item.get("language")),
            )
            for item in (purposes if isinstance(purposes, list) else [])
            if isinstance(item, dict)
        ),
        literature=as_texts(fields.get("literature")),
        badge_templates=tuple(
            value
            for name, value in sorted(fields.items())
            if name.startswith(TEMPLATE_FIELD) and isinstance(value, dict)
        ),
    )


def person_from_fields(person: str, fields: dict[str, Json]) -> Person:
    """Read a person from their fields."""
    rank = fields.get("rank")
    return Person(
        id=person,
        name=as_text(fields.get("name")),
        role=as_text(fields.get("role")) or "booth",
        email=as_text(fields.get("email")),
        phone=as_text(fields.get("phone")),
        territories=as_texts(fields.get("territories")),
        products=as_texts(fields.get("products")),
        rank=rank if isinstance(rank, int) else 99,
    )


def product_from_fields(product: str, fields: dict[str, Json]) -> Product:
    """Read a product from its fields."""
    return Product(
        id=product,
        code=as_text(fields.get("code")),
        name=as_text(fields.get("name")),
        grades=as_texts(fields.get("grades")),
        quantities=as_texts(fields.get("quantities")),
    )
