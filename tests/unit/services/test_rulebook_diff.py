"""Two versions of the criteria compared in words."""

from __future__ import annotations

import pytest

from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.rulebook_diff import rulebook_diff
from resources.loader import read_text

SHIPPED = read_text("shows", "coatings_expo", "rulebook.toml")


def difference(*changes: tuple[str, str]) -> list[str]:
    text = SHIPPED
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return [each.text for each in rulebook_diff(load_rulebook(SHIPPED), load_rulebook(text))]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("\nfit = 20\n", "\nfit = 25\n", "Sales needs fit 20 → 25"),
        ('"3_months", points = 20', '"3_months", points = 15',
         "Timing “within 3 months”: 20 → 15 points"),
        ("coatings  = [4,   10,  12,", "coatings  = [4,   10,  14,",
         "Industry and size, paints & coatings / 250–499 people: 12 → 14 points"),
        ('key = "Q"\npoints = 30\nalerts = true\n', 'key = "Q"\npoints = 30\n',
         "Quote no longer alerts sales"),
        ('countries = ["CU", "IR", "KP", "SY"]', 'countries = ["CU", "IR", "KP"]',
         "Bars others than before: No samples to this destination"),
        ("holds_months = 6\n", "holds_months = 9\n", "An answer to Timing holds 6 → 9 months"),
    ],
)  # fmt: skip
def test_a_change_is_told_in_words(before: str, after: str, said: str) -> None:
    assert difference((before, after)) == [said]


def test_an_answer_that_is_new_and_one_that_is_gone_are_told() -> None:
    line = (
        '    { code = "none", points = 0, prior = 45, label = { en = "none", de = "keines" } },\n'
    )
    other = '    { code = "secret", points = -2, label = "a secret" },\n'
    assert difference((line, other)) == [
        "Budget, new answer “a secret”: -2 points",
        "Budget, no longer an answer: “none”",
    ]


def test_the_most_decisive_comes_first_and_nothing_is_said_of_comments() -> None:
    assert difference(("\nintent = 27\n", "\nintent = 30\n"), ("points = 2\nform = \"literature\"",
        "points = 1\nform = \"literature\"")) == [
        "Sales needs intent 27 → 30",
        "Literature: 2 → 1 points",
    ]  # fmt: skip
    assert difference(("# Fit adds up to 40.", "# Fit may add up to 40.")) == ["They say the same"]
    german = ('de = "in 3 Monaten" }, reason', 'de = "binnen 3 Monaten" }, reason')
    assert difference(german) == ["Only wordings differ"]
