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
