"""Rulebooks for the tests of qualification."""

from __future__ import annotations

import pytest

from boothapp.qualify.rulebook import Rulebook, load_rulebook
from resources.loader import read_text


@pytest.fixture(scope="session")
def shipped() -> Rulebook:
    return load_rulebook(read_text("shows", "coatings_expo", "rulebook.toml"))
