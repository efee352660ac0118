"""A show of one's own starts with criteria that nobody there has signed."""

from __future__ import annotations

from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.new_show import unsigned
from resources.loader import read_text


def test_the_shipped_criteria_start_unsigned_and_otherwise_the_same() -> None:
    shipped = read_text("shows", "coatings_expo", "rulebook.toml")
    signed, fresh = load_rulebook(shipped), load_rulebook(unsigned(shipped))
    assert signed.agreed is not None
    assert fresh.agreed is None
    assert fresh.version == 1
    assert (fresh.criteria, fresh.actions, fresh.thresholds) == (
        signed.criteria, signed.actions, signed.thresholds,
    )  # fmt: skip
