"""People of the exhibitor as rows and as the texts of a form; imports domain and columns only."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.badges.clean import clean_text
from boothapp.domain.facts import Json
from boothapp.domain.show import Person
from ui.setup.form import Inputs, is_country, words
from ui.tables import Column
from ui.tokens import Tone

ROLES = ("booth", "manager", "sales", "marketing")
_TONES: Mapping[str, Tone] = {"sales": "good", "manager": "wait", "booth": "info"}
_LONGEST = 200
_LAST = 99


def role_text(role: str) -> str:
    """A role as people call it."""
    word = QCoreApplication.translate
    texts = {
        "booth": word("people", "Booth"),
        "manager": word("people", "Manager"),
        "sales": word("people", "Sales"),
        "marketing": word("people", "Marketing"),
    }
    return texts.get(role, role)


def columns() -> tuple[Column[Person], ...]:
    """The columns of the table."""
    word = QCoreApplication.translate
    everywhere = word("people", "everywhere")
    return (
        Column(title=word("people", "Name"), value=lambda person: person.name or "–"),
        Column(
            title=word("people", "Role"),
            value=lambda person: role_text(person.role),
            tone=lambda person: _TONES.get(person.role, "plain"),
        ),
        Column(
            title=word("people", "Countries"),
            value=lambda person: (
                ", ".join(person.territories) or (everywhere if person.role == "sales" else "")
            ),
        ),
        Column(title=word("people", "Products"), value=lambda person: ", ".join(person.products)),
        Column(
            title=word("people", "Asked"),
            value=lambda person: str(person.rank) if person.rank < _LAST else "",
            sort_key=lambda person: person.rank,
        ),
    )


def texts_of(person: Person | None) -> Inputs:
    """A person as the form shows them."""
    if person is None:
        return {"role": "booth"}
    return {
        "name": person.name,
        "role": person.role,
        "email": person.email,
        "phone": person.phone,
        "territories": ", ".join(person.territories),
        "products": ", ".join(person.products),
        "rank": str(person.rank) if person.rank < _LAST else "",
    }


def fields_of(inputs: Inputs) -> dict[str, Json]:
    """The form as the fields of a record; fits what `faults_of` found nothing wrong with."""
    fields: dict[str, Json] = {
        name: clean_text(inputs[name], limit=_LONGEST)
        for name in ("name", "role", "email", "phone")
    }
    fields["territories"] = [code.upper() for code in _codes(inputs["territories"])]
    fields["products"] = list(words(inputs["products"]))
    fields["rank"] = int(inputs["rank"]) if inputs["rank"].strip() else _LAST
    return fields


def faults_of(inputs: Inputs, products: Collection[str]) -> dict[str, str]:
    """What must be corrected, by field; `products` are the codes there are."""
    word = QCoreApplication.translate
    faults = {}
    if not clean_text(inputs["name"], limit=_LONGEST):
        faults["name"] = word("people", "Who is it? The name is missing.")
    email = inputs["email"].strip()
    if email and not _is_mail(email):
        faults["email"] = word("people", "Write it like name@example.com")
    unknown = [code for code in _codes(inputs["territories"]) if not is_country(code)]
    if unknown:
        text = word("people", "No country has the code {0}. Write two letters, as in DE, AT")
        faults["territories"] = text.format(unknown[0][:20])
    missing = [code for code in words(inputs["products"]) if code not in products]
    if missing:
        text = word("people", "There is no product {0} on the list of products.")
        faults["products"] = text.format(missing[0][:40])
    rank = inputs["rank"].strip()
    if rank and not (rank.isascii() and rank.isdigit() and 0 < int(rank) < _LAST):
        faults["rank"] = word("people", "1 is asked first; 98 is the last.")
    return faults


def unique_names(people: Collection[Person]) -> dict[str, str]:
    """Names by identifier, each of them once: two of one name are told apart by their mail."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    ways: tuple[Callable[[Person], str], ...] = (
        lambda person: person.name,
        lambda person: f"{person.name} ({role_text(person.role)})",
        lambda person: f"{person.name} ({person.email})",
        lambda person: f"{person.name} ({person.id})",
    )
    for person in people:
        name = next(text for way in ways if (text := way(person)) not in taken)
        taken.add(name)
        names[person.id] = name
    return names


def _codes(text: str) -> list[str]:
    return [code for word in words(text) for code in word.split()]


def _is_mail(text: str) -> bool:
    name, at, host = text.rpartition("@")
    return bool(name and at and "." in host) and text.isprintable() and " " not in text
