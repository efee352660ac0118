from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from boothapp.reports.text import Typesetter, cleaned
from boothapp.reports.wording import Wording, spoken_points


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(Canvas(io.BytesIO()))


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(max_size=200),
    room=st.floats(20, 300),
    lines=st.integers(1, 4),
    bold=st.booleans(),
)
def test_lines_keep_to_their_room(
    setter: Typesetter, text: str, room: float, lines: int, bold: bool
):
    broken = setter.wrap(text, 8, room, lines=lines, bold=bold)
    assert len(broken) <= lines
    assert all(setter.width(line, 8, bold=bold) <= room + 0.01 for line in broken)


def test_what_fits_is_left_alone(setter: Typesetter):
    assert setter.fit("Anna Kovács", 8, 200) == "Anna Kovács"
    assert setter.wrap("Anna Kovács", 8, 200, lines=2) == ["Anna Kovács"]


def test_what_is_cut_says_so(setter: Typesetter):
    assert setter.fit("a very long company name", 8, 50).endswith("…")
    assert setter.wrap("word " * 50, 8, 60, lines=2)[1].endswith("…")


def test_words_are_kept_whole_and_ideographs_break_anywhere(setter: Typesetter):
    assert setter.wrap("low-VOC catalyst for coatings", 8, 70, lines=3)[0] == "low-VOC catalyst"
    assert "".join(setter.wrap("深圳光学涂料有限公司", 8, 30, lines=9)) == "深圳光学涂料有限公司"


def test_invisible_and_turning_characters_are_dropped():
    assert cleaned("\u202eab\u202c\x00c\u200b \n d\ufeff") == "abc d"


def test_days_and_times_as_people_say_them():
    say = Wording("en")
    assert say.time("2026-11-17T11:05") == "Tue 17 Nov, 11:05"
    assert say.time("2026-11-24") == "Tue 24 Nov"
    assert say.time("next week") == "next week"
    assert say.days("2026-11-17", "2026-11-20") == "17 – 20 Nov 2026"
    assert say.days("2026-11-30", "2026-12-02") == "30 Nov 2026 – 2 Dec 2026"
    assert say.days("bad", "worse") == "bad – worse"
    assert [say.minutes(m) for m in (None, 0.5, 8.2, 150)] == ["–", "30 s", "8 min", "2.5 h"]
    assert (spoken_points(12, 12), spoken_points(0, 20)) == ("+12", "0…20")
