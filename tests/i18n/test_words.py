"""What leaves the window is whole in every language, and true to its English."""

from __future__ import annotations

import ast
import re
import tomllib

import pytest

from boothapp.reports.cover import SECTIONS
from boothapp.reports.quality import REASONS
from boothapp.reports.sections import _CALL
from boothapp.reports.wording import DAYS, MONTHS
from boothapp.services.action_detail import _CODES, _PATTERNS
from boothapp.services.figures import ROUTE_NAMES
from boothapp.services.words import LANGUAGES, words
from resources.loader import read_text
from tests.i18n.texts import ROOT

_PART = re.compile(r"\{\w+\}")


def said() -> set[str]:
    """Every literal that is said, and what is said of tables of words."""
    found = {pattern for pattern in _PATTERNS.values() if pattern != "{it}"}
    found |= {*_CODES, *ROUTE_NAMES.values(), *REASONS.values(), *DAYS, *MONTHS, *SECTIONS}
    found |= {*_CALL.values()}
    for path in sorted((ROOT / "boothapp").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                first = _first(node.func, prints="reports" in path.parts)
                found |= {each.value for each in node.args[first:] if _is_text(each)}
    return found - {""}


def _first(called: ast.expr, *, prints: bool) -> int:
    """From which argument on a call says its literals; beyond all of them where it says none."""
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    says = {"say": 0, "_say": 0, "counted": 1, **({"Column": 0} if prints else {})}
    return says.get(name, 99)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


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
