"""A draft of a rulebook: written, read back, changed step by step without loose ends."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.qualify.calibration.document import rulebook_toml
from boothapp.qualify.draft_data import value_at, with_value
from boothapp.qualify.draft_reading import check_draft, read_draft
from boothapp.qualify.draft_steps import (
    blank_rulebook,
    codes,
    dropped,
    labelled,
    named,
    next_version,
    shifted,
    with_action,
    with_answer,
    with_criterion,
    with_disqualifier,
    with_matrix,
)
from boothapp.qualify.faults import RulebookError
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.qualify.writer import NAMED, rulebook_text
from resources.loader import read_text
from tests.unit.qualify.small_rulebooks import rulebooks

SHIPPED = read_text("shows", "coatings_expo", "rulebook.toml")

TEXTS = st.text(max_size=12)
PLAIN = st.one_of(
    TEXTS, st.booleans(), st.integers(-(10**15), 10**15), st.floats(-1e9, 1e9), st.dates()
)
LABELS = st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=2)
ITEMS = st.dictionaries(TEXTS, st.one_of(PLAIN, LABELS, st.lists(PLAIN, max_size=3)), max_size=3)
TABLES = st.dictionaries(
    TEXTS,
    st.one_of(PLAIN, LABELS, st.lists(PLAIN, max_size=3), st.lists(ITEMS, max_size=3), ITEMS),
    max_size=4,
)
DATA = st.builds(
    lambda plain, named: {**plain, **named},
    TABLES,
    st.dictionaries(
        st.sampled_from(NAMED), st.dictionaries(TEXTS, TABLES, min_size=1, max_size=3), max_size=4
    ),
)


@given(DATA)
@settings(max_examples=150, deadline=None)
def test_whatever_a_file_says_is_written_and_read_back(data: dict[str, Any]) -> None:
    assert tomllib.loads(rulebook_text(data)) == data


@given(DATA, DATA)
@settings(max_examples=100, deadline=None)
def test_another_text_before_changes_nothing_of_what_is_said(
    data: dict[str, Any], other: dict[str, Any]
) -> None:
    written = tomllib.loads(rulebook_text(data, rulebook_text(other)))
    assert written == data
    assert [list(written.get(k, ())) for k in NAMED] == [list(data.get(k, ())) for k in NAMED]


@given(rulebooks())
@settings(max_examples=60, deadline=None)
def test_a_rulebook_comes_back_equal(rulebook: Rulebook) -> None:
    text = rulebook_toml(replace(rulebook, scale={}))
    try:
        loaded = load_rulebook(text)
    except RulebookError:
        return  # drawn with thresholds out of reach
    again = load_rulebook(rulebook_text(read_draft(text)))
    assert again == loaded
    assert again.digest == loaded.digest


def test_what_is_left_alone_keeps_its_comments_and_its_form() -> None:
    data = read_draft(SHIPPED)
    assert rulebook_text(data, SHIPPED) == SHIPPED
    changed = with_value(data, ("actions", "demo", "points"), 12)
    text = rulebook_text(changed, SHIPPED)
    assert read_draft(text) == changed
    kept = [line for line in SHIPPED.splitlines() if line.startswith("#")]
    assert [line for line in text.splitlines() if line.startswith("#")] == kept
    # The matrix keeps its columns under each other.
    assert "coatings  = [4,   10,  12,  12,   8]" in text
    gone = set(SHIPPED.splitlines()) - set(text.splitlines())
    assert gone <= {"points = 10"} | set(SHIPPED.partition("[actions.demo]")[2].splitlines()[:6])


def test_a_new_order_is_written_as_the_order() -> None:
    data = shifted(read_draft(SHIPPED), ("criteria", "timing"), -3)
    assert list(read_draft(rulebook_text(data, SHIPPED))["criteria"]) == list(data["criteria"])
    assert load_rulebook(rulebook_text(data, SHIPPED)).digest != load_rulebook(SHIPPED).digest


def test_cells_follow_the_answers_of_both_sides() -> None:
    data = read_draft(SHIPPED)
    before = data["matrices"]["sweet_spot"]["points"]
    assert before["coatings"] == [4, 10, 12, 12, 8]
    data = shifted(data, ("criteria", "size", "answers", 0), 2)
    data = shifted(data, ("criteria", "makes", "answers", 0), 1)
    cells = data["matrices"]["sweet_spot"]["points"]
    assert cells["coatings"] == [10, 12, 4, 12, 8]
    assert list(cells) == codes(data, "makes")
    data = with_answer(data, "makes", 1, "Tinting pastes")
    data, _ = named(data, ("criteria", "makes", "answers", 1), "Tinting pastes")
    assert data["matrices"]["sweet_spot"]["points"]["tinting_pastes"] == [0] * 5
    data = dropped(data, ("criteria", "size", "answers", 4))
    assert data["matrices"]["sweet_spot"]["points"]["coatings"] == [10, 12, 4, 12]
    assert list(data["matrices"]["sweet_spot"]["points"]) == codes(data, "makes")


def test_a_matrix_goes_with_its_side() -> None:
    data = dropped(read_draft(SHIPPED), ("criteria", "size"))
    assert "matrices" not in data
    assert "sweet_spot" not in rulebook_text(data, SHIPPED)


def test_names_follow_the_first_label_and_then_stay() -> None:
    data, criterion = with_criterion(blank_rulebook("Ours", 1), "intent", "New", ("a", "b"))
    data, _ = with_disqualifier(data, "Nobody")
    data = with_value(data, ("disqualifiers", "new", "criterion"), criterion)
    data = with_value(data, ("disqualifiers", "new", "answers"), ["new_2"])
    data, path = named(data, ("criteria", criterion), "Zeit bis zum Kauf")
    assert path == ("criteria", "zeit_bis_zum_kauf")
    data, _ = named(data, (*path, "answers", 1), "Spät")
    assert data["disqualifiers"]["new"]["criterion"] == "zeit_bis_zum_kauf"
    assert data["disqualifiers"]["new"]["answers"] == ["spat"]
    assert named(data, path, "Something else") == (data, path)


def test_from_nothing_to_a_rulebook_that_can_be_agreed() -> None:
    data = blank_rulebook("What a good lead is", 1)
    data, size = with_criterion(data, "fit", "Size", ("small", "large"))
    data, field = with_criterion(data, "fit", "Industry", ("ours", "another"))
    data, matrix = with_matrix(data, field, size, "Industry and size")
    data = with_value(data, ("matrices", matrix, "points", "new"), [3, 9])
    data, need = with_criterion(data, "intent", "Need", ("yes", "no"))
    data = with_value(data, ("criteria", need, "answers", 0, "points"), 7)
    data, action = with_action(data, "Sample")
    data = with_value(data, ("actions", action, "alerts"), True)
    data = with_value(data, ("thresholds",), {"fit": 5, "intent": 7})
    rulebook = load_rulebook(rulebook_text(data))
    assert (rulebook.most("fit"), rulebook.most("intent")) == (9, 7)
    assert rulebook.action(action).key == "S"
    assert rulebook.alerting == {action}


def test_a_label_grows_by_a_language_and_loses_it_again() -> None:
    data = blank_rulebook("Ours", 1)
    data = labelled(data, ("title",), "de", "Unsere")
    assert data["title"] == {"en": "Ours", "de": "Unsere"}
    plain = with_value(data, ("title",), "Ours")
    assert labelled(plain, ("title",), "de", "Unsere")["title"] == data["title"]
    assert labelled(data, ("title",), "de", "")["title"] == {"en": "Ours"}


def test_a_draft_is_of_its_version_and_unsigned() -> None:
    data = next_version(read_draft(SHIPPED), 7)
    assert load_rulebook(rulebook_text(data, SHIPPED)).agreed is None
    assert data["version"] == 7


def test_faults_stand_at_the_key_that_the_draft_knows() -> None:
    data = with_value(read_draft(SHIPPED), ("criteria", "size", "answers", 1, "from"), 60)
    found, rulebook = check_draft(rulebook_text(data, SHIPPED))
    assert rulebook is None
    assert found == {"criteria.size.answers[1].from": "50 to 59 belongs to no band"}
    assert value_at(data, ("criteria", "size", "answers", 1, "from")) == 60


def test_what_must_not_be_signed_can_still_be_judged_by() -> None:
    data = with_value(read_draft(SHIPPED), ("thresholds", "fit"), 0)
    found, rulebook = check_draft(rulebook_text(data, SHIPPED))
    assert list(found) == ["thresholds.fit"]
    assert rulebook is not None
    assert rulebook.thresholds.fit == 0
    assert check_draft(SHIPPED)[0] == {}


def test_a_new_matrix_leaves_every_lead_its_points() -> None:
    data, name = with_matrix(read_draft(SHIPPED), "volume", "relation", "Both")
    before, after = load_rulebook(SHIPPED), load_rulebook(rulebook_text(data, SHIPPED))
    assert data["matrices"][name]["points"]["10-50t"] == [14, 10, 4]
    for axis in ("fit", "intent"):
        assert (after.least(axis), after.most(axis)) == (before.least(axis), before.most(axis))


@pytest.mark.parametrize(
    "text",
    ["", "format = ", "criteria = 3", "[criteria]\nsize = 4", "[criteria.size]\nanswers = 5",
     "[matrices.a]\npoints = 3", "thresholds = 2", "[disqualifiers.a]\nanswers = 1",
     "a = " + "[" * 2000 + "]" * 2000, "x = '" + "y" * 1_000_001 + "'"],
)  # fmt: skip
def test_what_cannot_be_worked_on_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(RulebookError):
        read_draft(text)
