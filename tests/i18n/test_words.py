"""What leaves the window is whole in every language, and true to its English."""

from __future__ import annotations

import ast
import re
import tomllib

import pytest

from boothapp.services.action_detail import _CODES, _PATTERNS
from boothapp.services.words import LANGUAGES, words
from resources.loader import read_text
from tests.i18n.texts import ROOT

_PART = re.compile(r"\{\w+\}")


def said() -> set[str]:
    """Every literal that goes through `say`, and what the details of actions are made of."""
    found = {pattern for pattern in _PATTERNS.values() if pattern != "{it}"} | set(_CODES)
    for path in sorted((ROOT / "boothapp").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                literal = node.args[0] if node.func.id == "say" and node.args else None
                if isinstance(literal, ast.Constant):
                    found.add(literal.value)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_each_text_once_and_none_besides(language: str) -> None:
    texts = tomllib.loads(read_text("words", f"{language}.toml"))
    assert set(texts) == said()
    wrong = [one for one, other in texts.items() if _parts(one) != _parts(other)]
    assert wrong == []


def test_what_a_visitor_wrote_is_not_read_for_parts() -> None:
    say = words("de-AT")
    assert say("Captured by {by} at {show}, {when}", by="{when}", show="{by}", when=1) == (
        "Erfasst von {when}, {by}, 1"
    )
    assert words("tlh")("{it} a year", it=3) == "3 a year"


def _parts(text: str) -> list[str]:
    return sorted(_PART.findall(text))
