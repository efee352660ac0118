"""Whom an alert asks: the right salesperson first, managers last, nobody whose lead it is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.show import Person
from boothapp.qualify.rulebook import load_rulebook
from boothapp.qualify.seal import unsealed
from boothapp.services.drafts import Draft, SampleWish
from boothapp.services.recipients import recipients, whom_to_ask
from resources.loader import read_text


def person(
    name: str,
    *,
    role: str = "sales",
    territories: tuple[str, ...] = (),
    products: tuple[str, ...] = (),
    rank: int = 1,
) -> Person:
    return Person(name, name, role, "", "", territories, products, rank)


def names(found: tuple[Person, ...]) -> list[str]:
    return [each.name for each in found]


def test_territory_then_product_then_rank_then_everyone_then_managers() -> None:
    people = [
        person("boss", role="manager"),
        person("anywhere", rank=0),
        person("hungary", territories=("HU",), rank=0),
        person("hungary and resin", territories=("HU",), products=("CAT-670",), rank=9),
        person("resin anywhere", products=("CAT-670",), rank=0),
        person("hungary later", territories=("AT", "HU"), rank=5),
        person("booth", role="booth"),
    ]
    found = recipients(people, country="HU", products={"CAT-670"})
    assert names(found) == [
        "hungary and resin",
        "hungary",
        "hungary later",
        "resin anywhere",
        "anywhere",
        "boss",
    ]


def test_a_lead_is_not_shown_to_somebody_whose_it_is_not() -> None:
    people = [
        person("france", territories=("FR",)),
        person("other product", products=("ADD-1",)),
        person("right country, other product", territories=("HU",), products=("ADD-1",)),
        person("boss", role="manager"),
    ]
    assert names(recipients(people, country="HU", products={"CAT-670"})) == ["boss"]


def test_an_unknown_country_rules_nobody_out_but_puts_the_unrestricted_first() -> None:
    people = [person("france", territories=("FR",), rank=0), person("anywhere", rank=9)]
    assert names(recipients(people, country="", products=())) == ["anywhere", "france"]
    assert names(recipients(people, country="Hungary", products=())) == ["anywhere", "france"]


def test_codes_are_compared_without_case_or_blanks() -> None:
    people = [person("anywhere", rank=0), person("hungary", territories=(" hu",), rank=9)]
    assert names(recipients(people, country="HU", products=())) == ["hungary", "anywhere"]


roles = st.sampled_from(["sales", "manager", "booth", "marketing"])
codes = st.lists(st.sampled_from(["HU", "FR", "AT"]), max_size=2).map(tuple)
staff = st.lists(
    st.builds(
        Person,
        id=st.uuids().map(str),
        name=st.just("x"),
        role=roles,
        email=st.just(""),
        phone=st.just(""),
        territories=codes,
        products=codes,
        rank=st.integers(0, 3),
    ),
    max_size=8,
)


@given(staff, st.sampled_from(["HU", "FR", "", "Hungary"]), st.sets(st.sampled_from(["HU", "AT"])))
def test_there_is_somebody_while_there_is_a_manager(
    people: list[Person], country: str, products: set[str]
) -> None:
    found = recipients(people, country=country, products=products)
    assert len({p.id for p in found}) == len(found)
    managers = {p.id for p in people if p.role == "manager"}
    assert managers <= {p.id for p in found}
    assert [p.role for p in found] == sorted((p.role for p in found), reverse=True)
    assert {p.role for p in found} <= {"sales", "manager"}


RULES = """
[alerts.iberia_german]
countries = ["es", "PT"]
languages = ["DE"]
people = ["Gone Away", "ines@maker.example"]

[alerts.catalysts]
products = ["CAT-670"]
people = ["Cata Lyst", "boss"]
"""


@pytest.mark.parametrize(
    ("country", "language", "product", "expected"),
    [
        ("ES", "de", "CAT-670", ["Ines", "Usual", "Cata Lyst", "boss"]),
        ("ES", "es", "CAT-670", ["Cata Lyst", "boss", "Usual", "Ines"]),
        ("FR", "", "ADD-1", ["Usual", "Cata Lyst", "Ines", "boss"]),
    ],
)
def test_the_rulebook_says_who_is_asked_first(
    country: str, language: str, product: str, expected: list[str]
) -> None:
    people = [
        Person("1", "Usual", "sales", "", "", (), (), 1),
        Person("2", "Cata Lyst", "sales", "", "", (), (), 2),
        Person("3", "Ines", "sales", "Ines@maker.example", "", (), (), 3),
        Person("4", "boss", "manager", "", "", (), (), 4),
    ]
    text = read_text("shows", "coatings_expo", "rulebook.toml")
    draft = Draft(
        fields={"country": country},
        actions={"salesperson": {"language": language} if language else {}},
        samples=(SampleWish(product),),
    )
    asked = whom_to_ask(people, draft, None, None, load_rulebook(text + RULES))
    assert names(asked) == expected
    # What nobody signed sends no alert elsewhere.
    unsigned = load_rulebook(unsealed(text) + RULES)
    assert whom_to_ask(people, draft, None, None, unsigned) == whom_to_ask(
        people, draft, None, None
    )
