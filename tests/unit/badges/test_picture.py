"""Codes in pictures: every kind, several at once, spoilt, hidden, hostile."""

from __future__ import annotations

import io
import itertools
import json
import struct
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from boothapp.__main__ import main
from boothapp.badges.codes import Code, sure_codes
from boothapp.badges.picture import find_codes, open_picture
from boothapp.badges.signature import is_picture
from boothapp.domain.errors import UserError

Format = zxingcpp.BarcodeFormat
CRASHERS = Path(__file__).parent / "crashers"
VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kovács;Anna;;;\r\nORG:Duna Kft.\r\nEND:VCARD\r\n"


def drawn(text: str, kind: zxingcpp.BarcodeFormat = Format.QRCode, scale: int = 4) -> Image.Image:
    code = memoryview(zxingcpp.create_barcode(text, kind).to_image(scale=scale))
    return Image.frombytes("L", (code.shape[1], code.shape[0]), code.tobytes())


def on_paper(*codes: Image.Image, size: tuple[int, int] = (1280, 720)) -> Image.Image:
    paper = Image.new("L", size, 235)
    left = 60
    for code in codes:
        paper.paste(code, (left, 100))
        left += code.width + 60
    return paper


def file_of(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def texts(picture: Image.Image) -> list[tuple[str, str]]:
    return [(code.symbology, code.text) for code in find_codes(picture, clock=time.monotonic)]


@pytest.mark.parametrize(
    ("kind", "text", "symbology"),
    [
        (Format.QRCode, VCARD, "qr"),
        (Format.MicroQRCode, "A7003214", "microqr"),
        (Format.Aztec, VCARD, "aztec"),
        (Format.DataMatrix, VCARD, "datamatrix"),
        (Format.PDF417, VCARD, "pdf417"),
        (Format.Code128, "CX26-007003", "code128"),
        (Format.Code39, "CX26-007003", "code39"),
        (Format.Code93, "CX26-007003", "code93"),
        (Format.EAN13, "4006381333931", "ean"),
        (Format.EAN8, "96385074", "ean"),
        (Format.ITF, "0070032148", "itf"),
    ],
)
def test_every_kind_printed_on_badges_is_read(
    kind: zxingcpp.BarcodeFormat, text: str, symbology: str
) -> None:
    assert texts(on_paper(drawn(text, kind, 2))) == [(symbology, text)]


def test_all_codes_of_one_picture_are_read_from_left_to_right() -> None:
    badge = on_paper(drawn(VCARD), drawn("0007003214", Format.Code128, 2))
    badge.paste(drawn("WIFI:T:WPA;S:hall;P:secret;;"), (100, 480))
    assert [text[:5] for _, text in texts(badge)] == ["BEGIN", "WIFI:", "00070"]


@pytest.mark.parametrize(
    "spoil",
    [
        ImageOps.invert,
        lambda picture: picture.rotate(37, expand=True, fillcolor=235),
        lambda picture: picture.filter(ImageFilter.GaussianBlur(3)),
        lambda picture: picture.point(lambda value: 110 + value // 12),
        lambda picture: ImageChops.add(picture, Image.effect_noise(picture.size, 150), offset=-128),
        ImageOps.mirror,
    ],
    ids=["inverted", "turned", "blurred", "pale", "noisy", "mirrored"],
)
def test_a_spoilt_photograph_is_read(spoil: Callable[[Image.Image], Image.Image]) -> None:
    assert texts(spoil(on_paper(drawn("CX26-007003", scale=8)))) == [("qr", "CX26-007003")]


@pytest.mark.parametrize("turn", [0, 180])
def test_the_outline_lies_around_the_code_whichever_look_found_it(turn: int) -> None:
    pale = ImageOps.expand(drawn("CX26-007003", scale=6), 300, fill=255).rotate(turn)
    spoilt = ImageChops.add(pale, Image.effect_noise(pale.size, 190), offset=-128)
    for picture in (pale, spoilt):
        (code,) = find_codes(picture, clock=time.monotonic)
        assert all(290 < x < pale.width - 290 for x, _ in code.outline)
        assert all(290 < y < pale.height - 290 for _, y in code.outline)


def test_an_unsure_reading_counts_once_two_looks_agree() -> None:
    code = Code("0070", "itf", ((0, 0),) * 4, sure=False)
    other = Code("0071", "itf", ((0, 0),) * 4, sure=False)
    assert sure_codes([code], [other]) == ()
    assert sure_codes([code], [other, code]) == (code,)


def test_nothing_is_found_where_nothing_is_printed() -> None:
    text = Image.new("L", (900, 700), 250)
    ink = ImageDraw.Draw(text)
    for line in range(40):
        ink.text((20, 16 * line + 10), "Coatings Expo 2026 |||| || ||| Hall 7 " * 3, fill=10)
    stripes = Image.new("L", (900, 700), 250)
    ink = ImageDraw.Draw(stripes)
    for number in range(160):
        ink.rectangle((number * 6, 100, number * 6 + 1 + number * 7 % 3, 500), fill=20)
    for picture in (text, stripes, Image.effect_noise((900, 700), 120)):
        assert texts(picture) == []


def test_the_search_ends_with_its_time() -> None:
    ticks = itertools.count()
    looks: list[int] = []

    def clock() -> float:
        looks.append(next(ticks))
        return float(looks[-1])

    assert find_codes(Image.effect_noise((300, 300), 100), clock=clock, budget_s=2.5) == ()
    assert len(looks) == 4


def test_transparent_colour_and_sixteen_bit_pictures_are_read() -> None:
    code = drawn("CX26-007003")
    clear = Image.new("RGBA", code.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=ImageOps.invert(code))
    deep = code.point(lambda value: value * 257, "I").convert("I;16")
    palette = code.convert("P")
    for picture in (clear, deep, palette, code.convert("RGB"), code.convert("1")):
        assert texts(open_picture(file_of(picture))) == [("qr", "CX26-007003")]
    for kind in ("JPEG", "WEBP"):
        assert texts(open_picture(file_of(code, kind))) == [("qr", "CX26-007003")]


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb(side: int) -> bytes:
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(10_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (bomb(60_000), "64 million pixels"),
        (bomb(9_000), "64 million pixels"),
        (file_of(drawn(VCARD))[:300], "broken or cut off"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 400, "no picture|broken"),
        (b"\xff\xd8\xff\xe0 not a photo", "no picture|broken"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "broken|HEIC"),
    ],
)
def test_bombs_and_broken_pictures_are_refused_with_a_sentence(data: bytes, says: str) -> None:
    assert is_picture(data)
    started = time.monotonic()
    with pytest.raises(UserError, match=says):
        open_picture(data)
    assert time.monotonic() - started < 1


def heic_of(picture: Image.Image) -> bytes:
    heif = pytest.importorskip("pillow_heif")
    file = io.BytesIO()
    heif.from_pillow(picture.convert("RGB")).save(file, quality=80)
    return file.getvalue()


def test_a_photo_of_a_phone_in_heic_or_avif_is_read() -> None:
    paper = on_paper(drawn(VCARD))
    for data in (heic_of(paper), file_of(paper, "AVIF")):
        assert is_picture(data)
        assert texts(open_picture(data)) == [("qr", VCARD)]


@pytest.mark.parametrize("file", sorted(CRASHERS.iterdir()), ids=lambda file: file.stem)
def test_what_fuzzing_found_is_refused_in_a_sentence(file: Path) -> None:
    pytest.importorskip("pillow_heif")
    with pytest.raises(UserError, match="broken or cut off"):
        open_picture(file.read_bytes())


def test_a_huge_heic_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boothapp.badges.picture.MAX_PIXELS", 100_000)
    with pytest.raises(UserError, match="million pixels"):
        open_picture(heic_of(on_paper(drawn(VCARD))))


def test_heic_without_its_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    data = heic_of(on_paper(drawn(VCARD)))
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(UserError, match="extra 'heic'"):
        open_picture(data)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_picture_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(file_of(drawn("CX26"), data.draw(st.sampled_from(["PNG", "JPEG", "WEBP"]))))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(12, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        picture = open_picture(bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    except UserError:
        return
    assert picture.mode == "L"


def test_payloads_are_no_pictures() -> None:
    for payload in (VCARD.encode(), b"7003214", b"", b"GIF89a", b"BM", b"RIFFRAFF"):
        assert not is_picture(payload)


def test_a_vcard_in_an_old_encoding_is_read_as_it_says() -> None:
    card = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-2:Łuksza;Šárka\nEND:VCARD"
    picture = drawn(card.encode("iso8859-2"))  # type: ignore[arg-type]
    ((_, text),) = texts(picture)
    assert "Łuksza;Šárka" in text


def test_the_command_reads_photographs_beside_payloads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, broken, empty, card = (tmp_path / name for name in ("a.dat", "b.jpg", "c.png", "d.vcf"))
    badge = on_paper(drawn(VCARD), drawn("0007003214", Format.Code128, 2))
    photo.write_bytes(file_of(badge, "JPEG"))
    broken.write_bytes(b"\xff\xd8\xff\xe0")
    empty.write_bytes(file_of(Image.new("L", (300, 300), 200)))
    card.write_text(VCARD, encoding="utf-8")
    assert main(["badge", *map(str, (photo, broken, empty, card))]) == 1
    said = capsys.readouterr()
    read = [json.loads(line) for line in said.out.splitlines()]
    assert [(each["format"], each["symbology"]) for each in read] == [
        ("vcard", "qr"),
        ("opaque", "code128"),
        ("vcard", ""),
    ]
    assert read[0]["fields"]["last_name"] == "Kovács"
    assert read[1]["fields"]["id"] == "0007003214"
    assert list(read[0]) == ["format", "fields", "raw", "warnings", "symbology"]
    first, second = said.err.splitlines()
    assert "b.jpg" in first
    assert "No code was found" in second
    assert main(["badge", str(photo)]) == 0
