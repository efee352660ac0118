"""Business cards as a phone photographs them, drawn with what is known of their fields."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass, field
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from resources.loader import path

WIDE, HIGH = 1050, 600
"""Pixels of a card of 85 by 49 mm: 310 an inch, as a phone has it from half an arm."""


@dataclass(frozen=True)
class Line:
    """Text at a place of the card, its size in pixels; `right` aligns its end at `x`."""

    text: str
    x: int
    y: int
    size: int = 26
    strong: bool = False
    right: bool = False
    colour: str = "#202020"


@dataclass(frozen=True)
class DrawnCard:
    """A card and what it says."""

    name: str
    lines: tuple[Line, ...]
    says: dict[str, str]
    ground: str = "#ffffff"
    logo: str = ""
    emblem: tuple[int, int, int, int] | None = None
    hard: frozenset[str] = field(default_factory=frozenset)


@lru_cache(maxsize=64)
def font(size: int, *, strong: bool = False, han: bool = False) -> ImageFont.FreeTypeFont:
    """A shipped font, so that every machine draws the same card."""
    name = (
        "DroidSansFallbackFull.ttf" if han else f"Inter-{'SemiBold' if strong else 'Regular'}.ttf"
    )
    return ImageFont.truetype(str(path("fonts", name)), size)


def draw(card: DrawnCard) -> Image.Image:
    """The card alone, flat and sharp."""
    picture = Image.new("RGB", (WIDE, HIGH), card.ground)
    pen = ImageDraw.Draw(picture)
    if card.emblem:
        pen.ellipse(card.emblem, fill="#1f5eea")
    for line in card.lines:
        han = any(ord(char) > 0x2E80 for char in line.text)
        pen.text(
            (line.x, line.y), line.text, fill=line.colour, anchor="ra" if line.right else "la",
            font=font(line.size, strong=line.strong, han=han),
        )  # fmt: skip
    return picture


def photograph(
    card: DrawnCard, *, turn: float = 0.0, noise: int = 0, blur: float = 0.0, seed: int = 1
) -> bytes:
    """The card on a table: turned by degrees, noisy, a little out of focus; as JPEG."""
    flat = draw(card)
    table = Image.new("RGB", (WIDE + 240, HIGH + 200), "#8a7f72")
    table.paste(flat, (120, 100))
    if turn:
        table = table.rotate(turn, Image.Resampling.BICUBIC, fillcolor="#8a7f72")
    if blur:
        table = table.filter(ImageFilter.GaussianBlur(blur))
    if noise:
        grain = random.Random(seed).randbytes(table.width * table.height)
        layer = Image.frombytes("L", table.size, grain).point(lambda v: v * noise // 128)
        table = Image.blend(table, Image.merge("RGB", (layer,) * 3), 0.08)
    file = io.BytesIO()
    table.save(file, "JPEG", quality=88)
    return file.getvalue()


def left_card() -> DrawnCard:
    """German, company on top, name in the middle."""
    return DrawnCard(
        "left",
        (
            Line("Rheinwerk Lacke GmbH", 70, 60, 34, strong=True, colour="#1f5eea"),
            Line("Dr. Jörg Müßigbrodt", 70, 190, 44, strong=True),
            Line("Leiter Anwendungstechnik", 70, 250, 26),
            Line("Hafenstraße 12 · 40221 Düsseldorf · Deutschland", 70, 390),
            Line("Tel. +49 211 3003 4120", 70, 430),
            Line("Mobil +49 171 555 0177", 70, 470),
            Line("joerg.muessigbrodt@rheinwerk-lacke.example", 70, 510),
            Line("www.rheinwerk-lacke.example", 70, 550, 24),
        ),
        {
            "first_name": "Jörg", "last_name": "Müßigbrodt", "company": "Rheinwerk Lacke GmbH",
            "job_title": "Leiter Anwendungstechnik", "phone": "+49 211 30034120",
            "email": "joerg.muessigbrodt@rheinwerk-lacke.example", "country": "DE",
            "website": "www.rheinwerk-lacke.example",
        },
    )  # fmt: skip


def right_card() -> DrawnCard:
    """French, everything at the right edge, the family name in capitals, labels of one letter."""
    return DrawnCard(
        "right",
        (
            Line("Ateliers Loire SAS", 980, 60, 36, strong=True, right=True),
            Line("Marc LEFÈVRE", 980, 170, 42, strong=True, right=True),
            Line("Responsable achats", 980, 225, 26, right=True),
            Line("T +33 2 41 55 01 42", 980, 380, right=True),
            Line("M +33 6 12 34 56 78", 980, 420, right=True),
            Line("m.lefevre@ateliers-loire.example", 980, 460, right=True),
            Line("18 rue des Tanneurs", 980, 500, right=True),
            Line("49100 Angers, France", 980, 540, right=True),
        ),
        {
            "first_name": "Marc", "last_name": "LEFÈVRE", "company": "Ateliers Loire SAS",
            "job_title": "Responsable achats", "phone": "+33 2 41 55 01 42",
            "email": "m.lefevre@ateliers-loire.example", "country": "FR",
        },
        emblem=(70, 60, 190, 180),
    )  # fmt: skip


def dark_card() -> DrawnCard:
    """White on dark blue, the company without a legal form, e-mail agreeing with the name."""
    return DrawnCard(
        "dark",
        (
            Line("HALVORSEN COATINGS", 70, 70, 40, strong=True, colour="#ffffff"),
            Line("Ingrid Solheim", 70, 230, 44, strong=True, colour="#ffffff"),
            Line("Head of R&D", 70, 290, 26, colour="#d0d8f0"),
            Line("ingrid.solheim@halvorsen.example", 70, 420, 26, colour="#ffffff"),
            Line("+47 405 55 012", 70, 460, 26, colour="#ffffff"),
            Line("halvorsen.example", 70, 500, 26, colour="#ffffff"),
        ),
        {
            "first_name": "Ingrid", "last_name": "Solheim", "company": "HALVORSEN COATINGS",
            "job_title": "Head of R&D", "email": "ingrid.solheim@halvorsen.example",
            "phone": "+47 40 55 50 12", "website": "halvorsen.example",
        },
        ground="#14204a",
    )  # fmt: skip


def columns_card() -> DrawnCard:
    """American, two columns: who at the left, how to reach at the right."""
    return DrawnCard(
        "columns",
        (
            Line("Rachel Stone", 60, 180, 46, strong=True),
            Line("VP Purchasing", 60, 245, 26),
            Line("Toledo Paint & Finish, Inc.", 60, 330, 30, strong=True, colour="#b83c0b"),
            Line("rstone@toledopaint.example", 600, 180, 24),
            Line("Phone: (419) 353-0139", 600, 225, 24),
            Line("Fax: (419) 353-0140", 600, 270, 24),
            Line("1200 Monroe Street", 600, 340, 24),
            Line("Toledo, OH 43604, USA", 600, 380, 24),
            Line("www.toledopaint.example", 600, 450, 24),
        ),
        {
            "first_name": "Rachel", "last_name": "Stone",
            "company": "Toledo Paint & Finish, Inc.", "job_title": "VP Purchasing",
            "email": "rstone@toledopaint.example", "phone": "+1 419-353-0139", "country": "US",
            "website": "www.toledopaint.example",
        },
    )  # fmt: skip


def chinese_card() -> DrawnCard:
    """Both scripts, as cards for travelling are; only the Latin half is read without Chinese."""
    return DrawnCard(
        "chinese",
        (
            Line("华东涂料有限公司", 70, 50, 36),
            Line("East China Coatings Co., Ltd.", 70, 105, 32, strong=True),
            Line("王小明", 70, 210, 44),
            Line("WANG Xiaoming", 70, 275, 40, strong=True),
            Line("Sales Manager", 70, 330, 26),
            Line("Tel: +86 21 5555 0188", 70, 430),
            Line("wang.xiaoming@hdcoatings.example", 70, 470),
            Line("No. 88 Century Avenue, Shanghai 200120, China", 70, 510, 24),
        ),
        {
            "first_name": "Xiaoming", "last_name": "WANG",
            "company": "East China Coatings Co., Ltd.", "job_title": "Sales Manager",
            "phone": "+86 21 5555 0188", "email": "wang.xiaoming@hdcoatings.example",
            "country": "CN",
        },
    )  # fmt: skip


CARDS = (left_card(), right_card(), dark_card(), columns_card(), chinese_card())
