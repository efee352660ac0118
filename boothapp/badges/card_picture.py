"""A photographed card made ready to be read: its text level, its size fit; imports Pillow."""

from __future__ import annotations

import io
from itertools import pairwise
from typing import Final

from PIL import Image, ImageChops, ImageFilter

# Pixels of the longer side. Letters of 2 mm on a card that fills the picture then have some 40
# pixels, which is what tesseract reads best (its manual: capitals of 20 to 40 pixels).
_READ_SIDE: Final = 1900
# The photo that is kept: small print can still be read by eye, at some 100 kB.
_KEPT_SIDE: Final = 1280
_KEPT_QUALITY: Final = 80
# What the slope is measured at: text of a whole card has three pixels and more a line here.
_SLOPE_SIDE: Final = 480
_STEEPEST: Final = 15
_FINE: Final = 0.25
# Places of the picture whose paper is compared, pixels of each, and how much darker is too dark.
_CELLS: Final = 4
_CELL: Final = 12
_DIM: Final = 0.75
# What letters are thinner than at the size that is read: an eighth of it holds paper only.
_COARSE: Final = 8


def level(picture: Image.Image) -> Image.Image:
    """The grey picture turned so that its text is level, up to 15 degrees; fit to be read.

    tesseract bears three degrees and at ten finds nothing (5.3, drawn cards).
    """
    grey = _sized(picture.convert("L"), _READ_SIDE)
    angle = slope(grey)
    if abs(angle) < 2 * _FINE:
        return grey
    paper = sorted(grey.resize((16, 16)).tobytes())[128]
    return grey.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=paper)


def slope(grey: Image.Image) -> float:
    """By how many degrees, counter-clockwise, a picture must be turned for its text to be level.

    Level text makes rows of ink and rows of paper: of all angles the one counts at which the rows
    differ most (the projection profile of Postl, 1986).
    """
    small = _sized(grey, _SLOPE_SIDE)
    ink = ImageChops.difference(small, small.filter(ImageFilter.BoxBlur(5)))
    rough = max(range(-_STEEPEST, _STEEPEST + 1), key=lambda angle: _contrast(ink, angle))
    near = [rough + step * _FINE for step in range(-3, 4)]
    return max(near, key=lambda angle: _contrast(ink, angle))


def evened(grey: Image.Image) -> Image.Image:
    """The grey picture without what light and shadow did to it: each place beside its surroundings.

    tesseract's one threshold for the whole picture loses half of a card that is lit at half the
    strength on one side; so it loses nothing, on light cards and on dark ones. In even light it
    costs a dot here and there (5.3, drawn cards), so it is for pictures that are `uneven`.
    """
    eighth = (max(1, grey.width // _COARSE), max(1, grey.height // _COARSE))
    paper = grey.resize(eighth, Image.Resampling.BOX).filter(ImageFilter.MedianFilter(9))
    soft = paper.filter(ImageFilter.GaussianBlur(_COARSE))
    return ImageChops.subtract(grey, soft.resize(grey.size, Image.Resampling.BILINEAR), 1, 128)


def uneven(grey: Image.Image) -> bool:
    """Whether the paper in the middle of the picture is much brighter in some places."""
    edges = (grey.width // 6, grey.height // 6, grey.width * 5 // 6, grey.height * 5 // 6)
    cells = grey.crop(edges).resize((_CELLS * _CELL, _CELLS * _CELL), Image.Resampling.BOX)
    levels = []
    for place in range(_CELLS * _CELLS):
        left, top = place % _CELLS * _CELL, place // _CELLS * _CELL
        pixels = sorted(cells.crop((left, top, left + _CELL, top + _CELL)).tobytes())
        levels.append(pixels[len(pixels) * 3 // 4])
    return min(levels) < _DIM * max(levels)


def kept_photo(picture: Image.Image) -> bytes:
    """The photo as it is kept: JPEG, small, in colour, without what the phone wrote beside it."""
    colour = picture.convert("RGB")
    colour.thumbnail((_KEPT_SIDE, _KEPT_SIDE), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    colour.save(file, "JPEG", quality=_KEPT_QUALITY, optimize=True)
    return file.getvalue()


def _contrast(ink: Image.Image, angle: float) -> float:
    turned = ink.rotate(angle, Image.Resampling.BILINEAR) if angle else ink
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    # Between neighbours, so that light from one side says nothing.
    return float(sum((above - below) ** 2 for above, below in pairwise(rows)))


def _sized(picture: Image.Image, side: int) -> Image.Image:
    scale = side / max(picture.size)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    if size == picture.size:
        return picture
    way = Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC
    return picture.resize(size, way)
