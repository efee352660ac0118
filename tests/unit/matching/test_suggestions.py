"""What is offered while a name is typed, letter by letter, right or wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.matching.index import SuggestionIndex
from boothapp.matching.slips import slips_of

ENTRIES = (
    "Anna Kovács Kessler Lacke GmbH Nürnberg",
    "Anna Brandt Nordlack AG",
    "Peter Kovalenko Harbour Resins Ltd",
    "Володимир Мельник Baltika Kraski",
    "王伟 北京化工有限公司",
    "Annabel Moretti Tessella Polymeres",
    "Ana Ng",
)


@pytest.fixture(scope="module")
def index() -> SuggestionIndex:
    return SuggestionIndex(ENTRIES)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kov", 0),
        ("anna k", 0),
        ("KOVACS anna", 0),
        ("kessler kovac", 0),
        ("kovcas", 0),
        ("kesler lake", 0),
        ("nuremberg kovacs", 0),
        ("anna b", 1),
        ("harb", 2),
        ("harbuor resin", 2),
        ("melnik", 3),
        ("Мельник", 3),
        ("beijing", 4),
        ("王", 4),
        ("tessela", 5),
        ("annamoretti", 5),
        ("tessella annabelmoretti", 5),
        ("ana", 6),
    ],
)
def test_the_best_entry_comes_first(index: SuggestionIndex, typed: str, first: int) -> None:
    assert index.suggest(typed)[0].place == first


def test_nothing_like_it_gives_nothing(index: SuggestionIndex) -> None:
    assert index.suggest("zzzzzz") == ()
    assert index.suggest("") == ()
    assert index.suggest("  ,;  ") == ()
    assert SuggestionIndex(()).suggest("anna") == ()


def test_no_more_than_asked_for_and_each_once(index: SuggestionIndex) -> None:
    found = [suggestion.place for suggestion in index.suggest("a", limit=2)]
    assert len(found) == 2
    assert len(set(found)) == 2


def test_every_beginning_of_a_name_finds_it(index: SuggestionIndex) -> None:
    for size in range(1, len("kessler lacke") + 1):
        assert 0 in [found.place for found in index.suggest("kessler lacke"[:size])]


@given(st.lists(st.text(st.characters(codec=None), max_size=30), max_size=12), st.data())
@settings(max_examples=100, deadline=None)
def test_any_entry_is_found_by_its_own_words(entries: list[str], data: st.DataObject) -> None:
    index = SuggestionIndex(entries)
    assert len(index) == len(entries)
    typed = data.draw(st.sampled_from(entries)) if entries else "x"
    for suggestion in index.suggest(typed):
        assert 0 <= suggestion.score <= 1
        assert 0 <= suggestion.place < len(entries)


@given(st.text("abcdefgh", min_size=2, max_size=8), st.data())
def test_every_single_slip_is_tried(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    near = set(slips_of(word))
    assert word[:at] + word[at + 1 :] in near
    assert word[:at] + "x" + word[at:] in near
    assert word[:at] + "x" + word[at + 1 :] in near


def test_a_megabyte_of_typing_is_cut(index: SuggestionIndex) -> None:
    assert index.suggest("kessler " + "x" * 1_000_000)[0].place == 0
