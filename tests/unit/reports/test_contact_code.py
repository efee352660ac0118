from __future__ import annotations

from collections.abc import Callable

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from boothapp.domain.facts import Kind
from boothapp.reports.contact_code import Code, CodeMaker, vcard


def picture(code: Code) -> Image.Image:
    zoom, quiet = 4, 4
    image = Image.new("L", ((code.size + 2 * quiet) * zoom,) * 2, 255)
    pen = ImageDraw.Draw(image)
    for x, y, length in code.stripes:
        left, top = (x + quiet) * zoom, (y + quiet) * zoom
        pen.rectangle([left, top, left + length * zoom - 1, top + zoom - 1], fill=0)
    return image


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300))
def test_a_code_reads_back_as_its_text(text: str):
    (found,) = zxingcpp.read_barcodes(picture(CodeMaker().code(text)))
    assert found.bytes.decode() == text


@pytest.mark.parametrize("length", [14, 15, 62, 213, 214, 700, 1500, 2331])
def test_every_size_of_code_reads(length: int):
    (found,) = zxingcpp.read_barcodes(picture(CodeMaker().code("x" * length)))
    assert found.text == "x" * length


def test_more_than_a_code_holds_is_said():
    with pytest.raises(ValueError, match="too long"):
        CodeMaker().code("x" * 2332)


@pytest.fixture
def card(book: Callable, story: Callable) -> Callable[..., list[str]]:
    def lines(**fields: str) -> list[str]:
        shelf = book(0)
        tale = story("a", **fields).say(Kind.ACTION_TAKEN, {"action": "sample_request"})
        shelf.leads.append(tale.judged())
        return vcard(shelf.report().sales[0]).split("\r\n")

    return lines


def test_the_card_escapes_what_vcard_reserves(card: Callable[..., list[str]]):
    lines = card(first_name="An;na", last_name="Ko,vács", company="Duna\\Kft.", phone="+36 30 1")
    assert lines == [
        *("BEGIN:VCARD", "VERSION:3.0"),
        *("N:Ko\\,vács;An\\;na;;;", "FN:An\\;na Ko\\,vács"),
        *("ORG:Duna\\\\Kft.", "TEL;TYPE=WORK:+36 30 1"),
        *("END:VCARD", ""),
    ]


def test_a_line_break_cannot_smuggle_a_line_in(card: Callable[..., list[str]]):
    lines = card(first_name="Anna\r\nTEL:666\nEND:VCARD", last_name="K")
    assert [line for line in lines if line.startswith("TEL")] == []
    assert lines.count("END:VCARD") == 1


def test_a_long_name_is_cut_and_a_long_address_left_out(card: Callable[..., list[str]]):
    lines = card(first_name="漢" * 300, email="x" * 100 + "@y.example")
    assert not [line for line in lines if line.startswith("EMAIL")]
    assert "FN:" + "漢" * 24 in lines
