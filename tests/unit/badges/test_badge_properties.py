"""Whatever is scanned: nothing raises, nothing hostile comes through, what was written is read."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from boothapp.badges.badge import DEFAULT_LIMIT, FIELD_LIMITS, FIELD_NAMES, LIST_FIELDS, Badge
from boothapp.badges.clean import clean_text
from boothapp.badges.detect import read_badge
from boothapp.badges.payload import RAW_LIMIT, READ_LIMIT
from boothapp.badges.pieces import Shape
from boothapp.badges.teach import likely_shapes, propose
from boothapp.badges.template import Template

FORMATS = {"vcard", "mecard", "bizcard", "delimited", "json", "url", "opaque", "refused"}
BIDI = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

# Pieces that readers look for, so that random payloads reach deep into them.
PIECES = st.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "\n", "\r\n", "VERSION:2.1", "N", "FN", "ORG", "TEL", "EMAIL",
     "NOTE", "ADR", "PHOTO", "URL", ";", ":", ",", "=", "=\n", "=C3=BC", "\\", "\\n", '"', " ",
     ";CHARSET=utf-16", ";CHARSET=punycode", ";ENCODING=BASE64:", ";QUOTED-PRINTABLE:", ";PREF=9",
     ";CHARSET=hex", ";CHARSET=idna", "item1.", "MECARD:", "BIZCARD:", "MEMORY:", "UID:", "WIFI:",
     "P:", "{", "}", "[", '"id"', ":1", "::", "|", "\t", "https://", "http://[", "www.", ".com",
     "@", "tel:", "mailto:", "]Q1", "\\000026", "\x1d", "\x00", "\ud800", "\u202e", "\u200d",
     "\ufeff", "MEBKM:URL:", "urlto:", "%ff", "²", "٣"]
)  # fmt: skip
PAYLOADS = st.lists(PIECES | st.text(st.characters(), max_size=8), max_size=40).map("".join)
TEMPLATES = st.none() | st.builds(
    Template.delimited,
    st.sampled_from(["", "::", "|", ";", "\t", "\x1d", " "]),
    st.lists(st.sampled_from([*FIELD_NAMES, "", "bogus"]), max_size=14).map(tuple),
)


def check(badge: Badge) -> None:
    assert badge.format in FORMATS
    assert set(badge.fields) <= set(FIELD_NAMES)
    assert len(badge.raw) <= RAW_LIMIT
    badge.raw.encode()  # can be stored and sent
    for name, value in badge.fields.items():
        assert isinstance(value, tuple if name in LIST_FIELDS else str)
        for text in value if isinstance(value, tuple) else (value,):
            assert text.strip() == text
            assert text
            assert len(text) <= FIELD_LIMITS.get(name, DEFAULT_LIMIT)
            plain = text.replace("\n", "") if name == "note" else text
            assert not {unicodedata.category(char) for char in plain} & {"Cc", "Cs"}
            assert not set(plain) & BIDI
    assert all(warning.endswith((".", "?")) for warning in badge.warnings)
    assert len(badge.warnings) < 20


@given(PAYLOADS, TEMPLATES)
def test_any_text_gives_a_harmless_badge(payload: str, template: Template | None) -> None:
    badge = read_badge(payload, template)
    check(badge)
    if not re.search("[\x00\ud800-\udfff]|WIFI:", payload, re.IGNORECASE):
        assert badge.raw == payload


@given(st.binary(max_size=300) | PAYLOADS.map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_give_a_harmless_badge(payload: bytes) -> None:
    check(read_badge(payload))


@given(PAYLOADS, st.sampled_from(["utf-16", "shift_jis", "cp1252", "utf-32-le", "gb18030"]))
def test_any_encoding_gives_a_harmless_badge(payload: str, encoding: str) -> None:
    check(read_badge(payload.encode(encoding, "replace")))


# Text that a form or a phone would put on a badge: any script, nothing invisible.
WRITTEN = (
    st.text(st.characters(codec="utf-8", categories=["L", "Mn", "Nd", "P", "Sm", "Sc"]), min_size=1)
    .map(lambda text: clean_text(" ".join(text.split()), limit=60))
    .filter(lambda text: text and text != "-")
    # UTF-8 that was read as Latin-1 is repaired, so text that looks like it cannot come back.
    .filter(lambda text: not re.search("[\u0080-\u00ff]", text))
    # Nor passwords, and a part that is itself a card is read as one.
    .filter(lambda text: not re.search("WIFI:|VCARD", text, re.IGNORECASE))
)


def escaped(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text)


def folded(line: str) -> str:
    return "\r\n ".join(line[at : at + 30] for at in range(0, len(line), 30)) or line


@given(WRITTEN, WRITTEN, WRITTEN, WRITTEN, WRITTEN, st.sampled_from(["3.0", "4.0"]))
def test_a_vcard_comes_back_as_it_was_written(
    first: str, last: str, company: str, title: str, note: str, version: str
) -> None:
    lines = [
        "BEGIN:VCARD",
        f"VERSION:{version}",
        f"N:{escaped(last)};{escaped(first)};;;",
        f"FN:{escaped(first + ' ' + last)}",
        f"ORG:{escaped(company)};{escaped(title)}",
        f"TITLE:{escaped(title)}",
        f"NOTE:{escaped(note)}\\n{escaped(note)}",
        "END:VCARD",
    ]
    badge = read_badge("\r\n".join(folded(line) for line in lines))
    assert badge.fields == {
        "first_name": first,
        "last_name": last,
        "full_name": clean_text(f"{first} {last}", limit=200),
        "company": company,
        "department": title,
        "job_title": title,
        "note": clean_text(f"{note}\n{note}", limit=2000, multiline=True),
    }


@given(WRITTEN, WRITTEN)
def test_a_vcard_2_1_in_quoted_printable_comes_back(first: str, last: str) -> None:
    def quoted(text: str) -> str:
        return "".join(f"={byte:02X}" for byte in text.replace(";", "\\;").encode())

    first, last = first.replace("\\", "/"), last.replace("\\", "/")
    soft = "=\r\n".join(re.findall(r"(?:=..|[^=]){1,20}", f"{quoted(last)};{quoted(first)}"))
    soft = f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{soft}"
    badge = read_badge(f"BEGIN:VCARD\r\nVERSION:2.1\r\n{soft}\r\nEND:VCARD\r\n".encode())
    assert (badge.fields["first_name"], badge.fields["last_name"]) == (first, last)


@given(WRITTEN, WRITTEN, WRITTEN, WRITTEN)
def test_a_mecard_comes_back_as_it_was_written(
    first: str, last: str, company: str, uid: str
) -> None:
    def meant(text: str) -> str:
        return re.sub(r"([\\;:,])", r"\\\1", text)

    badge = read_badge(
        f"MECARD:N:{meant(last)},{meant(first)};ORG:{meant(company)};UID:{meant(uid)};;"
    )
    assert badge.fields["first_name"] == first
    assert badge.fields["last_name"] == last
    assert badge.fields["company"] == company
    assert badge.fields["id"] == uid


def quoted(part: str, separator: str) -> str:
    """As RFC 4180 has it: in quotation marks where the part would not survive without."""
    if separator[0] in part or '"' in part:
        return '"' + part.replace('"', '""') + '"'
    return part


@given(st.lists(WRITTEN, min_size=2, max_size=6), st.sampled_from(["~", "::", ";", ","]))
@example(["BOOTHAPP1:", "0"], "~")
def test_a_delimited_badge_comes_back_by_its_template(parts: list[str], separator: str) -> None:
    columns = ("first_name", "last_name", "company", "job_title", "department", "note")
    payload = separator.join(["x", *(quoted(part, separator) for part in parts)])
    badge = read_badge(payload, Template.delimited(separator, ("id", *columns[: len(parts)])))
    if badge.taught:  # an address in place of a name shows another order
        assert badge.fields == {"id": "x", **dict(zip(columns, parts, strict=False))}
    else:
        assert any("@" in part for part in parts)


HARD = {
    "params without end": ("BEGIN:VCARD ", "N;"),
    "separators without end": ("BEGIN:VCARD N:1", " \\n"),
    "properties": ("BEGIN:VCARD\n", "TEL:1\n"),
    "cards": ("", "BEGIN:VCARD\n"),
    "folds": ("BEGIN:VCARD\nNOTE:", "\n x"),
    "soft breaks": ("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:", "=\n"),
    "equals signs": ("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:", "= "),
    "quotes": ('BEGIN:VCARD\nN;X="', '";"'),
    "backslashes": ("MECARD:N:", "\\"),
    "no at sign": ("BEGIN:VCARD\nEMAIL:", "a"),
    "at signs": ("BEGIN:VCARD\nEMAIL:", "a@"),
    "marks": ("BEGIN:VCARD\nNOTE:", "\u0301"),
    "braces": ("", '{"a":'),
    "json keys": ('{"a":1', ',"b":"x"'),
    "colons": ("", "::"),
    "dots": ("", "a."),
    "slashes": ("http://", "a/"),
    "wifi": ("", "WIFI:P:\\;"),
    "otp": ("", "otpauth://"),
    "spaces": ("x", " "),
    "line ends": ("BEGIN:VCARD", "\n \n"),
    "digits": ("", "1"),
    "commas": ("BEGIN:VCARD\nADR:", ","),
}


# One template of each shape, and what makes its work hard.
TAUGHT = {
    "parts": (Template.delimited(";", ("id", "last_name")), "1;", "x;"),
    "quoted parts": (Template.delimited(";", ("id", "last_name")), "1;", '";"'),
    "quotes": (Template.delimited(";", ("id",)), '1;"', '""'),
    "unclosed quotes": (Template.delimited(";", ("id",)), "1", ';"x'),
    "keys": (Template(Shape("keyed", ";", "="), (("id", "id"),)), "id=1", ";a=b"),
    "one key": (Template(Shape("keyed", ";", "="), (("id", "id"),)), "id=1;b=", "=="),
    "pointers": (Template(Shape("json"), (("/a", "id"),)), '{"a":"1"', ',"b":["x"]'),
    "list": (Template(Shape("json"), (("/0", "id"),)), "[", '"x",'),
    "query": (Template(Shape("url", prefix="a.b"), (("?a", "id"),)), "https://a.b/?a=1", "&b=%20"),
    "path": (Template(Shape("url", prefix="a.b"), (("/1", "id"),)), "https://a.b", "/%41"),
}


def seconds(payload: str, template: Template | None = None) -> float:
    best = 9.0
    for _ in range(2):
        start = time.process_time()
        read_badge(payload, template)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("name", HARD)
def test_time_grows_with_the_length_and_not_with_its_square(name: str) -> None:
    start, piece = HARD[name]
    eighth, whole = (
        start + piece * (size // len(piece)) for size in (READ_LIMIT // 32, READ_LIMIT // 4)
    )
    # Eight times the length; a square would take 64 times as long. 20 ms are noise.
    assert seconds(whole) < 20 * seconds(eighth) + 0.02


@pytest.mark.parametrize("name", TAUGHT)
def test_a_template_takes_time_by_the_length_and_not_by_its_square(name: str) -> None:
    template, start, piece = TAUGHT[name]
    eighth, whole = (
        start + piece * (size // len(piece)) for size in (READ_LIMIT // 32, READ_LIMIT // 4)
    )
    assert seconds(whole, template) < 20 * seconds(eighth, template) + 0.02


@pytest.mark.parametrize("name", TAUGHT)
def test_teaching_takes_time_by_the_length_and_not_by_its_square(name: str) -> None:
    _, start, piece = TAUGHT[name]

    def taught_in(size: int) -> float:
        text = start + piece * (size // len(piece))
        began = time.process_time()
        for shape in likely_shapes(text):
            propose(text, shape)
        return time.process_time() - began

    taught_in(READ_LIMIT // 64)
    assert taught_in(READ_LIMIT // 8) < 20 * taught_in(READ_LIMIT // 64) + 0.05
