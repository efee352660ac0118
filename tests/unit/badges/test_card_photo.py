"""Photographed cards through the real tesseract; skipped where it is not installed."""

from __future__ import annotations

import io
import json
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from anyascii import anyascii
from PIL import Image, ImageChops
from zxingcpp import BarcodeFormat, create_barcode

from boothapp.badges.card_picture import kept_photo, slope
from boothapp.domain.errors import UserError
from boothapp.ocr.tesseract import Stopped, Tesseract
from boothapp.services.badge_fields import lead_fields
from boothapp.services.card_reading import ReadCard, read_card_photo
from tests.unit.badges.drawn_cards import (
    CARDS,
    DrawnCard,
    dark_card,
    draw,
    left_card,
    photograph,
)

installed = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)


@pytest.fixture(scope="module")
def tesseract() -> Tesseract:
    return Tesseract()


def read(data: bytes, tesseract: Tesseract) -> ReadCard:
    return read_card_photo(data, tesseract, clock=time.monotonic)


def alike(found: str, wanted: str, tesseract: Tesseract) -> bool:
    """Equal, but for accents of French where tesseract was not taught French."""
    if "fra" in tesseract.languages() and "deu" in tesseract.languages():
        return found == wanted
    return anyascii(found).casefold() == anyascii(wanted).casefold()


@installed
@pytest.mark.parametrize(
    ("card", "turn", "noise"),
    list(zip(CARDS, (3, -8, 2, 12, -2), (60, 80, 0, 60, 40), strict=True)),
    ids=[card.name for card in CARDS],
)  # fmt: skip
def test_a_photo_of_a_card_becomes_its_fields(
    tesseract: Tesseract, card: DrawnCard, turn: float, noise: int
) -> None:
    found = read(photograph(card, turn=turn, noise=noise, blur=0.6), tesseract).card
    fields = lead_fields(found.badge())
    wrong = {
        name: (fields.get(name, ""), value)
        for name, value in card.says.items()
        if not alike(fields.get(name, ""), value, tesseract)
    }
    assert wrong == {}
    assert found.confidence("emails") > 0.7


@installed
@pytest.mark.parametrize("card", [left_card(), dark_card()], ids=["light", "dark"])
def test_a_card_lit_from_one_side_is_read_too(tesseract: Tesseract, card: DrawnCard) -> None:
    photo = Image.open(io.BytesIO(photograph(card, turn=3, noise=60, blur=0.6)))
    shade = Image.linear_gradient("L").rotate(90).resize(photo.size)
    shade = shade.point(lambda value: 75 + value * 180 // 255)
    file = io.BytesIO()
    ImageChops.multiply(photo, Image.merge("RGB", (shade,) * 3)).save(file, "JPEG", quality=90)
    fields = lead_fields(read(file.getvalue(), tesseract).card.badge())
    assert {name: fields.get(name) for name in card.says} == card.says


@installed
@pytest.mark.parametrize("turn", [180, 270])
def test_a_card_held_another_way_is_read_and_kept_upright(tesseract: Tesseract, turn: int) -> None:
    file = io.BytesIO()
    draw(left_card()).rotate(turn, expand=True).save(file, "JPEG")
    found = read(file.getvalue(), tesseract)
    assert lead_fields(found.card.badge())["last_name"] == "Müßigbrodt"
    kept = Image.open(io.BytesIO(found.photo)).convert("L").resize((10, 10))
    upright = draw(left_card()).convert("L").resize((10, 10))
    assert max(abs(a - b) for a, b in zip(kept.tobytes(), upright.tobytes(), strict=True)) < 25


@installed
def test_the_code_on_a_card_goes_before_its_text(tesseract: Tesseract) -> None:
    contact = "BEGIN:VCARD\nVERSION:3.0\nN:Muster;Max;;;\nEMAIL:max@muster.example\nEND:VCARD"
    picture = draw(left_card())
    modules = memoryview(create_barcode(contact, BarcodeFormat.QRCode).to_image(scale=4))
    high, wide = modules.shape
    picture.paste(Image.frombytes("L", (wide, high), modules.tobytes()), (800, 60))
    file = io.BytesIO()
    picture.save(file, "PNG")
    found = read(file.getvalue(), tesseract).card
    fields = lead_fields(found.badge())
    assert (fields["last_name"], fields["email"]) == ("Muster", "max@muster.example")
    assert fields["company"] == "Rheinwerk Lacke GmbH"
    assert found.symbology == "qr"


@installed
def test_a_picture_without_text_gives_no_fields(tesseract: Tesseract) -> None:
    file = io.BytesIO()
    Image.new("RGB", (400, 300), "#8a7f72").save(file, "PNG")
    found = read(file.getvalue(), tesseract).card
    assert found.fields == ()


@installed
def test_the_command_prints_fields_with_their_confidence(tmp_path: Path) -> None:
    photo, text = tmp_path / "card.jpg", tmp_path / "text.txt"
    photo.write_bytes(photograph(left_card()))
    text.write_text("no picture")
    ran = subprocess.run(
        [sys.executable, "-m", "boothapp", "badge", "--card", str(text), str(photo)],
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 1
    assert b"text.txt: This is no picture." in ran.stderr
    found = json.loads(ran.stdout)
    assert found["fields"]["company"] == "Rheinwerk Lacke GmbH"
    assert found["confidence"].keys() == found["fields"].keys()
    assert len(found["confidence"]["phones"]) == len(found["fields"]["phones"]) == 2
    assert all(0 < each <= 1 for each in found["confidence"]["phones"])


def test_without_tesseract_one_command_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as told:
        Tesseract(str(tmp_path / "tesseract")).read(b"", stopped=lambda: False)
    assert "not installed" in told.value.detail
    assert "install" in told.value.remedy


def program(folder: Path, says: str) -> Tesseract:
    """A stand-in that lists languages and then does what a broken or slow one would."""
    file = folder / "tesseract"
    file.write_text(f'#!/bin/sh\nif [ "$1" = --list-langs ]; then echo eng; exit 0; fi\n{says}\n')
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return Tesseract(str(file), timeout_s=0.3)


posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell script")


@posix
def test_a_reading_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="in time"):
        program(tmp_path, "exec sleep 60").read(b"", stopped=lambda: False)


@posix
def test_a_reading_can_be_stopped(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(Stopped):
        program(tmp_path, "exec sleep 60").read(b"", stopped=lambda: True)
    assert time.monotonic() - began < 5


@posix
def test_a_reader_that_breaks_says_so_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be read"):
        program(tmp_path, "exit 3").read(b"", stopped=lambda: False)


@pytest.mark.parametrize("turn", [-12, -3.5, 0, 5, 14])
def test_the_slope_of_text_is_measured_to_half_a_degree(turn: float) -> None:
    picture = Image.open(io.BytesIO(photograph(left_card(), turn=turn))).convert("L")
    assert abs(slope(picture) + turn) <= 0.5


def test_the_kept_photo_is_small_and_says_nothing_of_the_phone() -> None:
    phone = Image.open(io.BytesIO(photograph(left_card(), noise=80)))
    exif = Image.Exif()
    exif[0x010F] = "Fairphone"
    file = io.BytesIO()
    phone.resize((4000, 2500)).save(file, "JPEG", exif=exif)
    kept = kept_photo(Image.open(io.BytesIO(file.getvalue())))
    assert b"Fairphone" in file.getvalue()
    assert b"Fairphone" not in kept
    assert len(kept) < 300_000
    assert max(Image.open(io.BytesIO(kept)).size) == 1280
