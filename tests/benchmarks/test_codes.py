"""Photographed codes against zxing-cpp alone, on the public pictures as they are and spoilt."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps

from boothapp.badges.codes import Luma
from boothapp.badges.live_codes import FrameReader
from boothapp.badges.picture import find_codes, open_picture

DATA = Path(__file__).resolve().parents[2] / ".." / "shared/data/barcodes"
# Where the text beside a picture is not what is printed: the error correction of 13 holds for
# "photography" alone, which 12's text says too; 16 is a code in a code, and its text the outer's.
WRONG_BESIDE = {"qrcode-2/13.png": "photography", "qrcode-2/16.png": "[内側QRコード]"}

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(not DATA.is_dir(), reason="the shared pictures are not here"),
]


@dataclass(frozen=True)
class Case:
    """A picture and what is printed in it, line ends aside."""

    name: str
    picture: Image.Image
    says: str


def plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def cases() -> Iterator[Case]:
    for file in sorted(DATA.glob("*/*.png")):
        text, raw = file.with_suffix(".txt"), file.with_suffix(".bin")
        if not text.exists() and not raw.exists():
            continue
        says = text.read_text("utf-8") if text.exists() else raw.read_bytes().decode("latin-1")
        name = f"{file.parent.name}/{file.name}"
        yield Case(name, open_picture(file.read_bytes()), plain(says))


def judge(case: Case, texts: list[str]) -> tuple[bool, list[str]]:
    """Whether the code was read, and what was read that is not printed there."""
    known = WRONG_BESIDE.get(case.name)
    right = [text == case.says or bool(known and known in text) for text in map(plain, texts)]
    wrong = [text for text, good in zip(texts, right, strict=True) if not good]
    return any(right), wrong


def alone(binarizer: zxingcpp.Binarizer) -> Callable[[Image.Image], list[str]]:
    def read(picture: Image.Image) -> list[str]:
        found = zxingcpp.read_barcodes(
            picture, binarizer=binarizer, text_mode=zxingcpp.TextMode.Plain
        )
        return [code.text for code in found]

    return read


def ours(picture: Image.Image) -> list[str]:
    return [code.text for code in find_codes(picture, clock=time.monotonic)]


def noisy(picture: Image.Image, strength: int) -> Image.Image:
    grain = random.Random(7).randbytes(picture.width * picture.height)
    noise = Image.frombytes("L", picture.size, grain)
    noise = noise.point(lambda value: 128 + (value - 128) * strength // 128)
    return ImageChops.add(picture, noise, offset=-128)


def pale(picture: Image.Image) -> Image.Image:
    return picture.point(lambda value: 90 + value * 50 // 255)


def shaded(picture: Image.Image) -> Image.Image:
    shade = Image.linear_gradient("L").resize(picture.size)
    return ImageChops.multiply(picture, shade.point(lambda value: 40 + value * 215 // 255))


def slanted(picture: Image.Image) -> Image.Image:
    edge = max(picture.size) // 4
    wide = ImageOps.expand(picture, edge, fill=200)
    width, height = wide.size
    corners = (0, 0, width * 0.1, height, width * 0.95, height * 0.9, width, height * 0.02)
    return wide.transform(wide.size, Image.Transform.QUAD, corners, Image.Resampling.BILINEAR)


def shaken(picture: Image.Image) -> Image.Image:
    near, far = (ImageChops.offset(picture, step, 0) for step in (2, 4))
    return ImageChops.blend(ImageChops.blend(picture, near, 0.5), far, 0.33)


SPOILS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "turned by 15": lambda each: each.rotate(15, expand=True, fillcolor=220),
    "turned by 38": lambda each: each.rotate(38, expand=True, fillcolor=220),
    "half size": lambda each: each.resize((each.width // 2, each.height // 2)),
    "blurred": lambda each: each.filter(ImageFilter.GaussianBlur(1.5)),
    "noisy": lambda each: noisy(each, 110),
    "pale": pale,
    "pale and noisy": lambda each: noisy(pale(each), 20),
    "shaded": shaded,
    "slanted": slanted,
    "shaken": shaken,
    "inverted": ImageOps.invert,
    "dark": lambda each: each.point(lambda value: int((value / 255) ** 3 * 255)),
}


def test_the_public_pictures_as_they_are(tell) -> None:
    pictures = list(cases())
    rates = {}
    for name in ("LocalAverage", "GlobalHistogram", "FixedThreshold", "BoolCast"):
        read = alone(getattr(zxingcpp.Binarizer, name))
        rates[name] = sum(judge(case, read(case.picture))[0] for case in pictures)
    started = time.process_time()
    results = [judge(case, ours(case.picture)) for case in pictures]
    spent = (time.process_time() - started) / len(pictures)
    count, wrong = (
        sum(read for read, _ in results),
        [text for _, texts in results for text in texts],
    )
    tell(
        f"codes in {len(pictures)} pictures: boothapp {count} ({spent * 1e3:.0f} ms each),"
        f" {len(wrong)} misread; zxing-cpp alone {rates}"
    )
    assert wrong == []
    assert count > max(rates.values())


@pytest.mark.parametrize("spoilt", SPOILS)
def test_the_public_pictures_spoilt(tell, spoilt: str) -> None:
    zxing = alone(zxingcpp.Binarizer.LocalAverage)
    theirs, mine, count, wrong, slowest = 0, 0, 0, [], 0.0
    for case in cases():
        picture = SPOILS[spoilt](case.picture)
        count += 1
        theirs += judge(case, zxing(picture))[0]
        started = time.thread_time()
        read, misread = judge(case, ours(picture))
        slowest = max(slowest, time.thread_time() - started)
        mine += read
        wrong += [f"{case.name}: {text[:60]!r}" for text in misread]
    tell(
        f"{spoilt}: zxing-cpp alone {theirs}, boothapp {mine} of {count}, {len(wrong)} misread,"
        f" slowest {slowest:.1f} s of one core"
    )
    assert wrong == []
    assert mine >= theirs


def scene(with_badge: bool) -> Image.Image:
    """1280x720: a blurred hall, and a badge held up a little askew."""
    grain = random.Random(3).randbytes(320 * 180)
    hall = Image.frombytes("L", (320, 180), grain).resize((1280, 720))
    hall = hall.filter(ImageFilter.GaussianBlur(3))
    if with_badge:
        text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kovács;Anna;;;\r\nORG:Duna Kft.\r\nEND:VCARD"
        drawn = memoryview(
            zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)
        )
        card = Image.new("L", (520, 400), 235)
        card.paste(Image.frombytes("L", drawn.shape[::-1], drawn.tobytes()), (150, 100))
        hall.paste(card.rotate(7, fillcolor=120), (380, 160))
        hall = hall.filter(ImageFilter.GaussianBlur(0.8))
    return hall


@pytest.mark.parametrize("with_badge", [False, True], ids=["empty", "badge"])
def test_a_live_frame_takes_less_than_10_ms_of_one_core(tell, with_badge: bool) -> None:
    frame = Luma(scene(with_badge).tobytes(), 1280, 720, 1280)
    reader, spent, found = FrameReader(), [], 0
    for _ in range(200):
        started = time.thread_time()
        codes = reader.read(frame)
        spent.append((time.thread_time() - started) * 1e3)
        found += bool(codes)
    median = statistics.median(spent)
    tell(
        f"frame {'with a badge' if with_badge else 'without a code'}: p50 {median:.1f} ms,"
        f" mean {statistics.mean(spent):.1f} ms, every kind {statistics.median(spent[::5]):.1f} ms"
    )
    assert found == (200 if with_badge else 0)
    assert median < 10
