"""The catalogues: whole, compiled, and true to the texts they translate."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.i18n.refresh import LANGUAGES, PLURALS_ONLY, catalogue, compile_to, held
from tests.i18n.texts import window_texts

_PART = re.compile(r"%n|\{[a-z_0-9]*\}")
_KEY = re.compile(r"&(\w)")


def test_every_text_of_the_window_goes_through_a_catalogue() -> None:
    assert [f"{fault.place}: {fault.why}" for fault in window_texts()[1]] == []


@pytest.mark.parametrize("language", [*LANGUAGES, *PLURALS_ONLY])
def test_no_entry_is_half_done(language: str) -> None:
    # Texts that a page got since are told by 'python -m tests.i18n.refresh --report'.
    entries = held(language)
    assert entries
    assert [text for text, said in entries.items() if not said or not all(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_what_is_filled_in(language: str) -> None:
    wrong = [
        (text.source, form)
        for text, forms in held(language).items()
        for form in forms
        if Counter(_PART.findall(text.source)) != Counter(_PART.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_its_line_ends_and_file_patterns(language: str) -> None:
    pattern = re.compile(r"\n|\(\*[^)]*\)|^ | $")
    wrong = [
        (text.source, form)
        for text, forms in held(language).items()
        for form in forms
        if pattern.findall(text.source) != pattern.findall(form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_lines_of_a_menu_have_one_letter(language: str) -> None:
    letters = Counter(
        (text.context, letter.lower())
        for text, forms in held(language).items()
        for form in forms
        for letter in _KEY.findall(form)
    )
    assert sum(letters.values()) >= 4
    assert [pair for pair, count in letters.items() if count > 1] == []


@pytest.mark.parametrize("language", [*LANGUAGES, *PLURALS_ONLY])
def test_what_is_shipped_is_compiled_from_what_is_edited(language: str, tmp_path: Path) -> None:
    compile_to(catalogue(language), tmp_path / "fresh.qm")
    shipped = catalogue(language).with_suffix(".qm").read_bytes()
    assert shipped == (tmp_path / "fresh.qm").read_bytes(), "run python -m tests.i18n.refresh"
