"""Text that comes from outside is harmless to show and store, and honest text stays as it is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.badges.clean import clean_text

ANY = st.text(st.characters(), max_size=80)


@pytest.mark.parametrize(
    "honest",
    [
        "Zoë O’Neill-Müller",
        "Nguyễn Văn Ánh",
        "安藤 ロイド",
        "می\u200cخواهم",  # Persian needs the zero-width non-joiner inside the word
        "क्\u200dष",
        "👩\u200d🔬 Lab",
        "שָׁלוֹם",
        "ﬁ",  # NFC, not NFKC: compatibility letters are what the person wrote
        "=SUM(A1)",  # formulas are the exporter's to quote
        "AT&T <R&D>",
    ],
)
def test_honest_text_stays(honest: str) -> None:
    assert clean_text(honest, limit=200) == unicodedata.normalize("NFC", honest)


@pytest.mark.parametrize(
    ("hostile", "clean"),
    [
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("pay\u202egpj.exe", "paygpj.exe"),
        ("\u2066x\u2069 \u200ey\u200f", "x y"),
        ("ad\u200bmin\u00ad\ufeff", "admin"),
        ("a\u200db", "ab"),
        ("  a \t\r\n b\u2028c\u00a0 d ", "a b c d"),
        ("\u3164\u2800\u115f", ""),
        ("e\u0301", "é"),
        ("\ud83d\ude00\ud83d", "😀\ufffd"),
        ("x\ufffe\U0001ffff\ufdd0y", "xy"),
        ("Z" + "\u0353" * 60, "Z" + "\u0353" * 4),
        ("\U000e0041\U000e0042ok", "ok"),
    ],
)
def test_hostile_text_loses_its_sting(hostile: str, clean: str) -> None:
    assert clean_text(hostile, limit=200) == clean


def test_lines_are_kept_only_where_they_are_wanted() -> None:
    assert clean_text(" a  b \r\n\r\n c\u2029d ", limit=50, multiline=True) == "a b\nc\nd"
    assert clean_text("a\nb", limit=50) == "a b"


def test_the_limit_holds_and_megabytes_cost_nothing() -> None:
    assert clean_text("ab cd", limit=3) == "ab"
    assert clean_text("x" * 50_000_000, limit=200) == "x" * 200


@given(ANY, st.integers(1, 40), st.booleans())
def test_what_comes_out_is_plain_bounded_and_stable(text: str, limit: int, multiline: bool) -> None:
    clean = clean_text(text, limit=limit, multiline=multiline)
    assert len(clean) <= limit
    assert clean == clean.strip()
    assert "  " not in clean
    assert ("\n" not in clean) or multiline
    assert not {unicodedata.category(char) for char in clean.replace("\n", "")} & {"Cc", "Cs"}
    assert unicodedata.is_normalized("NFC", clean)
    clean.encode()
    assert clean_text(clean, limit=limit, multiline=multiline) == clean
