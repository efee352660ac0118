"""Rows of one person or company are found with no labels, and others are left apart."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.matching.columns import Sort, Table, guess_fields, named_fields, sort_of
from boothapp.matching.link import link_tables, link_within

FIRST = (
    "Anna", "Peter", "Lucia", "Omar", "Chen", "Elena", "Jonas", "Priya",
    "Marco", "Sofie", "Ivan", "Greta", "Noah", "Aisha",
)  # fmt: skip
LAST = (
    "Kovacs", "Brandt", "Moretti", "Hassan", "Nilsson", "Petrova", "Okafor", "Dubois",
    "Tanaka", "Lindgren", "Silva",
)  # fmt: skip
TOWNS = (
    "Essen", "Lyon", "Turin", "Cairo", "Malmo", "Sofia", "Lagos", "Paris",
    "Osaka", "Porto",
)  # fmt: skip


def people(count: int) -> list[list[str]]:
    dice = random.Random(7)
    rows = []
    for number in range(count):
        first, last = dice.choice(FIRST), dice.choice(LAST)
        mail = f"{first}.{last}{number}@firm{number % 40}.example".lower()
        born = f"{dice.randrange(1950, 2000)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 28):02}"
        rows.append([first, last, born, dice.choice(TOWNS), mail])
    return rows


HEADINGS = ("first_name", "last_name", "dob", "city", "email")


def test_mistyped_and_half_empty_rows_find_their_person() -> None:
    known = people(200)
    incoming = [list(known[place]) for place in range(0, 200, 5)]
    for number, row in enumerate(incoming):
        if number % 4 == 0:
            row[1] = row[1][1:] + "x"
        elif number % 4 == 1:
            row[4] = ""
        elif number % 4 == 2:
            row[0], row[1] = row[1], row[0]
        else:
            row[2], row[3] = "", ""
    links = link_tables(Table(HEADINGS, known), Table(HEADINGS, incoming))
    found = {(link.known, link.incoming) for link in links}
    true = {(place * 5, place) for place in range(40)}
    assert len(found & true) >= 38
    assert len(found - true) <= 1
    assert all(0.5 <= link.score <= 1 for link in links)


def test_people_of_one_file_who_are_all_different_stay_apart() -> None:
    assert len(link_within(Table(HEADINGS, people(150)))) <= 1


def test_a_group_is_closed() -> None:
    rows = people(80)
    rows += [[*rows[3][:4], ""], [rows[3][0], "", *rows[3][2:]]]
    links = {(link.known, link.incoming) for link in link_within(Table(HEADINGS, rows))}
    assert {(3, 80), (3, 81), (80, 81)} <= links


def test_a_row_that_stands_there_a_hundred_times_is_found() -> None:
    rows = people(1_000)
    table = Table(HEADINGS, [*rows, *(list(rows[7]) for _ in range(100))])
    found = {row for link in link_within(table) for row in (link.known, link.incoming)}
    assert found >= {7, *range(1_000, 1_100)}


def test_columns_are_told_by_heading_in_several_tongues_and_by_their_values() -> None:
    assert sort_of("Vorname", []) is Sort.GIVEN
    assert sort_of("E-Mail Address", []) is Sort.EMAIL
    assert sort_of("FirstName", []) is Sort.GIVEN
    assert sort_of("name", ["Kessler GmbH", "Nordlack AG"]) is Sort.COMPANY
    assert sort_of("name", ["Anna Kovács", "Omar Hassan"]) is Sort.PERSON
    assert sort_of("x", ["a@b.example", "c@d.example"]) is Sort.EMAIL
    assert sort_of("rec_id", ["rec-1-org"]) is Sort.KEY


def test_a_row_key_or_a_given_answer_is_never_evidence() -> None:
    table = Table(("unique_id", "cluster", "surname"), [["1", "a", "Silva"], ["2", "a", "Moretti"]])
    assert [field.name for field in guess_fields(table, table)] == ["person"]


def test_given_and_family_name_meet_a_whole_name() -> None:
    known = Table(("Vorname", "Nachname", "Ort"), [["Anna", "Kovács", "Essen"]])
    incoming = Table(("full name", "ort"), [["KOVACS, Anna", "Essen"]])
    fields = guess_fields(known, incoming)
    assert fields[0].sort is Sort.PERSON
    assert fields[0].known == (0, 1)
    assert [(link.known, link.incoming) for link in link_tables(known, incoming)] == [(0, 0)]


def test_accounts_by_name_alone_and_by_their_parent() -> None:
    known = Table(
        ("account name", "parent company"),
        [["Nordlack Turku Oy", "Meridian Chemie AG"], ["Harbour Resins Ltd", ""]],
    )
    incoming = Table(("company",), [["Meridian Chemie"], ["HARBOUR RESIN LIMITED"], ["Elsewhere"]])
    found = {(link.known, link.incoming) for link in link_tables(known, incoming)}
    assert found == {(0, 0), (1, 1)}


def test_the_domain_of_an_address_meets_a_web_site_but_free_mail_does_not() -> None:
    known = Table(
        ("company", "website"), [["Kessler", "https://www.kessler.example/de"], ["X", ""]]
    )
    incoming = Table(
        ("company", "email"), [["Kessler Lacke", "a@kessler.example"], ["Y", "b@gmail.com"]]
    )
    fields = guess_fields(known, incoming)
    assert Sort.DOMAIN in [field.sort for field in fields]
    assert [(link.known, link.incoming) for link in link_tables(known, incoming)] == [(0, 0)]


def test_named_columns_win_and_wrong_ones_give_a_sentence() -> None:
    table = Table(("a", "b"), [["x", "y"]])
    assert named_fields(table, table, "a=b")[0].incoming == (1,)
    with pytest.raises(UserError, match="no column 'c'"):
        named_fields(table, table, "c")
    with pytest.raises(UserError, match="says the same"):
        guess_fields(Table(("first name",), [["x"]]), Table(("company",), [["y"]]))


@given(
    st.lists(
        st.lists(st.text(st.characters(codec=None), max_size=12), min_size=5, max_size=5),
        max_size=8,
    )
)
@settings(max_examples=60, deadline=None)
def test_any_rows_can_be_linked(rows: list[list[str]]) -> None:
    table = Table(HEADINGS, rows)
    for link in (*link_within(table), *link_tables(table, table)):
        assert 0 <= link.score <= 1
    assert link_within(table) == link_within(table)


@pytest.mark.parametrize(
    "headings",
    [("Vorname", "Name", "Geburtsdatum", "Wohnort", "Mail"), ("a", "b", "c", "d", "e")],
    ids=["German", "meaningless"],
)
def test_columns_of_other_headings_meet(headings: tuple[str, ...]) -> None:
    known = people(200)
    incoming = [row[::-1] for row in known[::3]]
    fields = guess_fields(Table(HEADINGS, known), Table(headings[::-1], incoming))
    paired = {(field.known, field.incoming) for field in fields}
    assert {((0,), (4,)), ((2,), (2,)), ((3,), (1,)), ((4,), (0,))} <= paired


def test_numbers_that_count_the_rows_are_no_evidence() -> None:
    known = Table(
        ("first name", "no"), [[name, str(at + 1000)] for at, name in enumerate(FIRST * 9)]
    )
    incoming = Table(("vorname", "nr"), [[row[0], row[1]] for row in reversed(known.rows)])
    assert [field.name for field in guess_fields(known, incoming)] == ["person"]


def test_chinese_names_that_sound_alike_are_two_people() -> None:
    known = Table(HEADINGS, [*people(40), ["晶", "武", "", "上海", ""]])
    same, other = ["晶", "武", "", "上海", ""], ["静", "吴", "", "北京", ""]
    links = link_tables(known, Table(HEADINGS, [same, other]))
    assert [(link.known, link.incoming) for link in links] == [(40, 0)]
