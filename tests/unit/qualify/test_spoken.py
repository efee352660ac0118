"""A verdict says the same in another language: only its words change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import judge
from boothapp.qualify.rulebook import load_rulebook
from boothapp.qualify.spoken import in_words_of, labels_of
from resources.loader import path


def test_reasons_are_those_of_a_rulebook_that_speaks_the_language() -> None:
    toml = Path(path("shows", "coatings_expo", "rulebook.toml")).read_text(encoding="utf-8")
    english = load_rulebook(toml)
    german = english.in_language("de")
    for evidence in (
        Evidence(),
        Evidence(answers={"timing": "quarter"}, actions=frozenset({"sample"})),
        Evidence(answers={"makes": "coatings", "size": "250-499"}, account={"people": 300}),
    ):
        told = in_words_of(judge(english, evidence), labels_of(german))
        assert told == judge(german, evidence)
        assert replace(told, reasons=()) == replace(judge(english, evidence), reasons=())
    assert "Größe" in " ".join(labels_of(german).values())
