"""Scanner and computer set to keyboards of two countries: what comes through, what is repaired."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.badges.detect import read_badge
from boothapp.badges.layouts import LAYOUTS, fragile, repair, typed

NAMES = st.sampled_from(sorted(LAYOUTS))
VCARD = "BEGIN:VCARD\nN:Doe;Jane\nEMAIL:jane-doe@acme.example\nTEL:0211/123-4\nEND:VCARD"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_has_48_keys_and_the_whole_alphabet(layout: str) -> None:
    plain, shift, altgr = LAYOUTS[layout].levels
    assert len(plain) == len(shift) == 48
    assert len(altgr) <= 48
    assert set("abcdefghijklmnopqrstuvwxyz") <= set(plain)
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= set(shift)
    assert set("0123456789") <= set(plain + shift)
    # All that an address needs; the computer's own keyboard can write it.
    assert fragile(sent=layout, shown=layout).strip("\"'^`´~") == ""


# As they are met: odoo PR #214407, and the keyboards themselves.
@pytest.mark.parametrize(
    ("shown", "sent_text", "shown_text"),
    [
        ("de", "BEGIN:VCARD zy-/@", "BEGINÖVCARD yzß-\""),
        ("it", "jane-doe@acme/x:", "jane'doe\"acme-xç"),
        ("be", "0123456789", "à&é\"'(§è!ç"),
        ("fr", "0123456789-aqwmz", "à&é\"'(-è_ç)qaz,w"),
        ("es", "a:b;c/d-e@f", "aÑbñc-d'e\"f"),
        ("uk", "jane@acme #1", "jane\"acme £1"),
        ("ch", "zy:;-/@", "yzéö'-\""),
    ],
)  # fmt: skip
def test_what_a_computer_makes_of_an_american_scanner(
    shown: str, sent_text: str, shown_text: str
) -> None:
    assert typed(sent_text, sent="us", shown=shown) == shown_text
    assert repair(shown_text, sent="us", shown=shown) == sent_text


@pytest.mark.parametrize("shown", LAYOUTS)
def test_a_card_from_an_american_scanner_is_repaired_on_every_computer(shown: str) -> None:
    came = typed(VCARD, sent="us", shown=shown)
    assert repair(came, sent="us", shown=shown) == VCARD


@pytest.mark.parametrize("shown", [name for name in LAYOUTS if name not in ("us", "uk")])
def test_a_card_that_came_by_another_keyboard_is_told_from_an_id(shown: str) -> None:
    for payload in (VCARD, "MECARD:N:Doe,Jane;;"):
        badge = read_badge(typed(payload, sent="us", shown=shown))
        assert any("different keyboards" in warning for warning in badge.warnings), badge
        assert badge.fields == {}


@given(NAMES, NAMES, st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40))
def test_all_but_what_is_called_fragile_comes_back(sent: str, shown: str, text: str) -> None:
    weak = fragile(sent=sent, shown=shown)
    sure = "".join(char for char in text if char not in weak)
    assert repair(typed(sure, sent=sent, shown=shown), sent=sent, shown=shown) == sure


@given(NAMES, NAMES, st.text(max_size=60))
def test_repair_takes_anything(sent: str, shown: str, text: str) -> None:
    assert len(repair(text, sent=sent, shown=shown)) <= 3 * len(text)


def test_a_dead_key_is_named_and_what_it_swallowed_comes_back_where_it_can() -> None:
    assert set(fragile(sent="us", shown="de")) >= set("+=`")
    assert repair(typed("a=b x", sent="us", shown="de"), sent="us", shown="de") == "a=b x"
    # Together with an e the dead key makes one letter, which falls apart again.
    assert typed("=e", sent="us", shown="de") == "é"
    assert repair("é", sent="us", shown="de") == "=e"
