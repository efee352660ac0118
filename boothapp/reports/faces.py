"""The typefaces of print, and which of them holds a character; imports reportlab and resources."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from importlib.resources import files
from io import BytesIO
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

MISSING: Final = "□"
"""Stands for what no face can draw, such as emoji."""


@dataclass(frozen=True, slots=True)
class Face:
    """A face as reportlab knows it. `widths` are advances in thousandths of the size, by character;
    `bolder` asks for a stroke around the letters, where the family has no bold of its own."""

    name: str
    widths: dict[str, float]
    glyphs: dict[int, list[int]]
    bolder: bool = False


@dataclass(frozen=True, slots=True)
class Family:
    """One family: regular and bold file (the same where there is one weight)."""

    regular: str
    bold: str


LATIN: Final = Family("Inter-Regular.ttf", "Inter-SemiBold.ttf")
ARABIC: Final = Family("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")
HEBREW: Final = Family("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf")
GEORGIAN: Final = Family("NotoSansGeorgian-Regular.ttf", "NotoSansGeorgian-Bold.ttf")
ARMENIAN: Final = Family("NotoSansArmenian-Regular.ttf", "NotoSansArmenian-Bold.ttf")
HANGUL: Final = Family("NanumSquareR.ttf", "NanumSquareB.ttf")
HAN: Final = Family("DroidSansFallbackFull.ttf", "DroidSansFallbackFull.ttf")


def font_bytes(file: str) -> bytes:
    """The bytes of a font that the product ships."""
    return (files("resources") / "fonts" / file).read_bytes()


@dataclass(slots=True)
class Faces:
    """The faces of one document, each loaded when its first character is met."""

    _loaded: dict[tuple[str, bool], Face] = field(default_factory=dict)

    def face(self, family: Family, *, bold: bool) -> Face:
        """The face of a family; reportlab keeps one of each name for the whole process."""
        file = family.bold if bold else family.regular
        key = (file, bold)
        if key not in self._loaded:
            self._loaded[key] = _load(file, bolder=bold and family.bold == family.regular)
        return self._loaded[key]

    def holding(self, char: str, *, bold: bool) -> Face | None:
        """The face to draw a character with, None where no family has it."""
        families = (LATIN, *_FALLBACKS.get(_script(char), (HAN, HANGUL)))
        faces = (self.face(family, bold=bold) for family in families)
        return next((face for face in faces if char in face.widths), None)


def _load(file: str, *, bolder: bool) -> Face:
    name = "boothapp-" + file.removesuffix(".ttf")
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, BytesIO(font_bytes(file))))
    face = pdfmetrics.getFont(name).face
    widths = {
        chr(code): width for code, width in face.charWidths.items() if code in face.charToGlyph
    }
    return Face(name, widths, face.glyphToChar, bolder)


_FALLBACKS: Final = {
    "ARABIC": (ARABIC,),
    "HEBREW": (HEBREW,),
    "GEORGIAN": (GEORGIAN,),
    "ARMENIAN": (ARMENIAN,),
    "HANGUL": (HANGUL,),
}


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]
