"""The test code scanned by scanners of all kinds: what is said of them, and how it is kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.badges.calibrate import TEST_TEXT, calibrate
from boothapp.badges.layouts import LAYOUTS, typed
from boothapp.badges.scanner import Scanner, scanner_from_json
from boothapp.domain.errors import UserError

NAMES = sorted(LAYOUTS)
VCARD = "BEGIN:VCARD\nN:Doe;Jane\nEMAIL:jane-doe@acme.example\nEND:VCARD"


def test_the_test_code_holds_every_class_of_characters() -> None:
    assert {chr(code) for code in range(33, 127)} <= set(TEST_TEXT)
    assert set("\t\n äöüÄÖÜß") <= set(TEST_TEXT)


@pytest.mark.parametrize("shown", [name for name in NAMES if name != "us"])
@pytest.mark.parametrize("sent", ["us", "de", "fr"])
def test_the_two_layouts_are_found_and_undo_each_other(sent: str, shown: str) -> None:
    if sent == shown:
        return
    found = calibrate(typed(TEST_TEXT, sent=sent, shown=shown) + "\n", [10] * 190).scanner
    if sent == "us":
        assert (found.sent, found.shown) == (sent, shown)
        assert found.meant(typed(VCARD, sent=sent, shown=shown)) == VCARD
    plain = "0123456789 abcxyz ABCXYZ"
    assert found.meant(typed(plain, sent=sent, shown=shown)) == plain


@pytest.mark.parametrize("layout", NAMES)
def test_one_layout_on_both_sides_needs_no_repair(layout: str) -> None:
    found = calibrate(typed(TEST_TEXT, sent=layout, shown=layout) + "\n", [10])
    assert not found.repaired
    assert found.scanner.meant("zy-:/@") == "zy-:/@"
    assert set(found.lost) <= set("äöüÄÖÜßéèàùçñ^`~")


@pytest.mark.parametrize("prefix", ["", "~", "##", "]Q1", "\x02"])
@pytest.mark.parametrize("suffix", ["\n", "\t", "", "\n\n", "$\n"])
def test_prefix_and_suffix_are_told_as_the_computer_shows_them(prefix: str, suffix: str) -> None:
    for came in (TEST_TEXT, typed(TEST_TEXT, sent="us", shown="it")):
        found = calibrate(prefix + came + suffix, [10]).scanner
        assert (found.prefix, found.suffix) == (prefix, suffix)


def test_speed_is_the_middle_and_the_longest_pause() -> None:
    found = calibrate(TEST_TEXT, [8, 9, 10, 11, 63]).scanner
    assert (found.median_ms, found.longest_ms) == (10, 63)


def test_characters_that_do_not_come_are_named() -> None:
    came = "".join(char for char in TEST_TEXT if char not in "äöüÄÖÜßéèàùçñ@")
    found = calibrate(came + "\n", [10])
    assert set(found.lost) == set("äöüÄÖÜßéèàùçñ@")
    assert found.scanner.suffix == "\n"
    # Each byte of a letter as a character of its own: put together again when it is read.
    assert calibrate(TEST_TEXT.encode().decode("latin-1"), [10]).lost == ""


def test_caps_lock_is_named() -> None:
    came = "".join(char.swapcase() if char != "ß" else char for char in TEST_TEXT)
    found = calibrate(came, [10])
    assert found.caps
    assert not calibrate(TEST_TEXT, [10]).caps


@pytest.mark.parametrize("came", ["", "0047110815\n", VCARD, "x" * 190, TEST_TEXT[:40]])
def test_another_code_is_refused(came: str) -> None:
    with pytest.raises(UserError, match="not the test code"):
        calibrate(came, [10])


@given(st.text(max_size=300), st.lists(st.integers(0, 10_000), max_size=5))
def test_anything_else_is_a_sentence_or_a_result(came: str, gaps: list[int]) -> None:
    try:
        found = calibrate(came, gaps)
    except UserError:
        return
    assert scanner_from_json(found.scanner.as_json()) == found.scanner


@given(st.builds(
    Scanner, sent=st.just("us"), shown=st.sampled_from(NAMES), prefix=st.text(max_size=5),
    median_ms=st.integers(0, 2000),
))  # fmt: skip
def test_what_is_kept_comes_back(scanner: Scanner) -> None:
    assert scanner_from_json(json.loads(json.dumps(scanner.as_json()))) == scanner


@pytest.mark.parametrize(
    "value",
    [None, [], "us", {}, {"sent": "us", "shown": "klingon"}, {**Scanner().as_json(), "prefix": 7},
     {**Scanner().as_json(), "median_ms": True}, {**Scanner().as_json(), "longest_ms": -1}],
)  # fmt: skip
def test_a_broken_setting_is_none(value: object) -> None:
    assert scanner_from_json(value) is None


def test_a_card_that_reads_well_as_it_came_is_left_alone() -> None:
    assert Scanner("us", "it").meant(VCARD) == VCARD
