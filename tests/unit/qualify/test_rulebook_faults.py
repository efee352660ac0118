"""A broken rulebook is refused with the line, the key and what is wrong; all faults at once."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.qualify.rulebook import RulebookError, load_rulebook
from resources.loader import read_text

GOOD = """\
title = "Small"
version = 1
[thresholds]
fit = 5
intent = 5
[criteria.size]
axis = "fit"
kind = "number"
from = ["account.people"]
label = "size"
[[criteria.size.answers]]
code = "small"
label = "small"
to = 9
[[criteria.size.answers]]
code = "large"
label = "large"
from = 10
points = 6
[criteria.plan]
axis = "intent"
label = "plan"
ask = "When?"
answers = [
  { code = "soon", label = "soon", points = 6 },
  { code = "late", label = "late" },
]
[actions.sample]
label = "Sample"
key = "S"
points = 10
alerts = true
[actions.quote]
label = "Quote"
key = "Q"
points = 5
[disqualifiers.rival]
label = "rival"
relation = ["competitor"]
"""


def faults_of(text: str) -> list[str]:
    with pytest.raises(RulebookError) as caught:
        load_rulebook(text)
    assert isinstance(caught.value, UserError)
    return [str(fault) for fault in caught.value.faults]


def test_the_small_rulebook_is_good() -> None:
    rulebook = load_rulebook(GOOD)
    assert (rulebook.most("fit"), rulebook.most("intent")) == (6, 21)
    assert rulebook.agreed is None


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('points = 6\n[criteria.plan]', 'points = "lots"\n[criteria.plan]',
         'line 19, criteria.size.answers[1].points: "lots" is not a whole number'),
        ("points = 5", "points = 2.5", "line 36, actions.quote.points: 2.5 is not a whole number"),
        ("points = 5", "points = true",
         "line 36, actions.quote.points: True is not a whole number"),
        ("points = 5", "points = 99999",
         "line 36, actions.quote.points: 99999 is not between -999 and 999"),
        ("alerts = true", "alert = true", "line 32, actions.sample.alert: is not a key known "
         'here; did you mean "alerts"?'),
        ("points = 5\n", "", "line 33, actions.quote.points: is missing"),
        ('axis = "intent"', 'axis = "intend"', 'line 21, criteria.plan.axis: "intend" is not one '
         'of fit, intent; did you mean "intent"?'),
        ('{ code = "late"', '{ code = "soon"',
         'line 26, criteria.plan.answers[1].code: "soon" is there twice'),
        ("from = 10", "from = 12", "line 18, criteria.size.answers[1].from: 10 to 11 belongs to "
         "no band"),
        ("from = 10", "from = 8",
         "line 18, criteria.size.answers[1].from: 8 already belongs to the band before"),
        ("from = 10", "from = 10\nto = 99",
         "line 19, criteria.size.answers[1].to: 100 and more belongs to no band"),
        ("to = 9\n", "", "line 17, criteria.size.answers[1].from: 10 already belongs to the band "
         "before"),
        ('key = "Q"', 'key = "s"', "line 35, actions.quote.key: Alt S is already taken by "
         "actions.sample"),
        ('key = "Q"', 'key = "ß"',
         'line 35, actions.quote.key: "SS" is not one letter from A to Z'),
        ("fit = 5", "fit = 7", "line 4, thresholds.fit: 7 can never be reached: the most is 6"),
        ("[thresholds]", "[scale]\nintent = 4\n[thresholds]",
         "line 7, thresholds.intent: 5 can never be reached: the most is 4"),
        ("[thresholds]", "[scale]\nfit = 9\n[thresholds]",
         "line 4, scale.fit: no lead can have more than 6 points"),
        ('relation = ["competitor"]', "", "line 37, disqualifiers.rival: bars nobody: it needs "
         "relation, countries, or criterion with answers"),
        ('relation = ["competitor"]', 'criterion = "plan"\nanswers = ["soo"]',
         'line 40, disqualifiers.rival.answers[0]: "soo" is no answer of plan; '
         'did you mean "soon"?'),
        ('relation = ["competitor"]', 'criterion = "plan"\nanswers = ["soon", "late"]',
         "line 40, disqualifiers.rival.answers: lists every answer of plan"),
        ('relation = ["competitor"]', 'countries = ["Iran"]',
         'line 39, disqualifiers.rival.countries[0]: "IRAN" is not a country code such as DE'),
        ('label = "rival"', 'label = {}', "line 38, disqualifiers.rival.label: has no text in any "
         "language"),
        ('label = "rival"', 'label = { en = "a\\u202eb" }', "line 38, disqualifiers.rival.label.en:"
         " holds characters that cannot be shown"),
        ('ask = "When?"\n', "", "line 20, criteria.plan.ask: is missing: a choice can only be "
         "asked"),
        ('from = ["account.people"]', 'from = ["people"]', 'line 9, criteria.size.from[0]: '
         '"people" is neither account.KEY nor lead.KEY'),
        ("version = 1", "version = 1\nformat = 2",
         "line 3, format: only format 1 is known; a newer version may read this one"),
        ("version = 1", 'version = 1\n[agreed]\nsales = "A"\nmarketing = "B"\non = "soon"\n',
         'line 6, agreed.on: "soon" is not a day'),
        ("version = 1", "version = 1\nversion = 2", "line 3: this is not TOML: Cannot overwrite a "
         "value"),
    ],
)  # fmt: skip
def test_each_fault_is_named_with_its_place(old: str, new: str, message: str) -> None:
    assert old in GOOD
    assert faults_of(GOOD.replace(old, new, 1)) == [message]


MATRIX = """
[matrices.both]
axis = "fit"
label = "both"
rows = "size"
columns = "branch"
[matrices.both.points]
small = [1, 2]
large = [5, 9]
[criteria.branch]
axis = "fit"
kind = "codes"
label = "branch"
[[criteria.branch.answers]]
code = "paint"
label = "paint"
naics = ["3255"]
[[criteria.branch.answers]]
code = "other"
label = "other"
otherwise = true
"""
WITH_MATRIX = GOOD.replace("points = 6\n[criteria.plan]", "[criteria.plan]") + MATRIX


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("large = [5, 9]", "large = [5]",
         "line 47, matrices.both.points.large: has 1 cells where branch has 2 answers"),
        ("large = [5, 9]", "large = [5, 'x']",
         'line 47, matrices.both.points.large[1]: "x" is not a whole number'),
        ("large = [5, 9]", "huge = [5, 9]", "line 45, matrices.both.points: has no row for large"),
        ('columns = "branch"', 'columns = "brunch"',
         'line 44, matrices.both.columns: "brunch" is no criterion; did you mean "branch"?'),
        ('columns = "branch"', 'columns = "size"',
         'line 44, matrices.both.columns: "size" is already a side of both'),
        ('label = "paint"', 'label = "paint"\npoints = 3', "line 55, "
         "criteria.branch.answers[0].points: is a side of the matrix both: put the points into its "
         "cells"),
        ('code = "other"', 'code = "other"\nnaics = ["32.55"]', "line 58, "
         'criteria.branch.answers[1].naics[0]: "3255" already belongs to paint'),
        ('code = "paint"', 'code = "paint"\notherwise = true', "line 60, "
         "criteria.branch.answers[1].otherwise: only one answer can take all that is not listed"),
    ],
)  # fmt: skip
def test_faults_of_a_matrix_are_named(old: str, new: str, message: str) -> None:
    assert load_rulebook(WITH_MATRIX).most("fit") == 9
    assert old in WITH_MATRIX
    assert message in faults_of(WITH_MATRIX.replace(old, new, 1))


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    text = GOOD.replace("points = 5", "points = []").replace("version = 1", "verzion = 1")
    found = faults_of(text.replace('axis = "fit"', "axis = 3"))
    assert [re.split(r"[:,]", fault)[0] for fault in found] == [
        "version",
        "line 2",
        "line 7",
        "line 36",
    ]


def test_a_fault_of_the_syntax_names_its_line() -> None:
    assert faults_of(GOOD.replace("version = 1", "version 1"))[0].startswith("line 2: this is not")


@pytest.mark.parametrize(
    "text", ["[" * 5000, "a = " + "[" * 5000, "x" * 2_000_000, "", "\x00", "n = " + "9" * 6000]
)
def test_a_hostile_file_is_one_sentence(text: str) -> None:
    assert faults_of(text)


@given(st.data())
@settings(deadline=None)
def test_any_mutilated_rulebook_is_refused_or_read_never_a_bug(data: st.DataObject) -> None:
    text = read_text("shows", "coatings_expo", "rulebook.toml")
    lines = text.splitlines()
    index = data.draw(st.integers(0, len(lines) - 1))
    line = lines[index]
    kind = data.draw(st.sampled_from(["drop", "double", "swap", "value"]))
    if kind == "drop":
        lines[index] = ""
    elif kind == "double":
        lines.insert(index, line)
    elif kind == "swap":
        lines[index], lines[index - 1] = lines[index - 1], lines[index]
    else:
        value = data.draw(st.sampled_from(["1", "[]", "{}", "''", "true", "-3", "[[1]]", "[{}]"]))
        lines[index] = line.partition("=")[0] + "= " + value
    with suppress(RulebookError):
        load_rulebook("\n".join(lines))
