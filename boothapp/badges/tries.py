"""Ways of looking at a picture whose codes the plain look misses; imports Pillow and codes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageFilter, ImageOps

from boothapp.badges.codes import Code, Local, Outline, Whole, look

if TYPE_CHECKING:
    import zxingcpp

# Pixels of the longer side. A photograph's code is read as well at this size and in a quarter of
# the time.
_LONGEST: Final = 2600
# The most that the tries after the first look at: each of them then takes a third of a second at
# most, and what is left of a budget is worth several.
_LATER: Final = 1800
# Below this nothing is left of a code.
_SHORTEST: Final = 40
_PAPER: Final = 215


def fitted(size: tuple[int, int]) -> tuple[int, int]:
    """`size` made to fit what is looked at, its shape kept."""
    scale = min(1.0, _LONGEST / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


@dataclass(frozen=True, slots=True)
class Try:
    """Turned by `turn` degrees, scaled, changed, then looked at with a threshold."""

    binarizer: zxingcpp.Binarizer
    scale: float = 1.0
    change: Callable[[Image.Image], Image.Image] | None = None
    turn: int = 0

    def fits(self, picture: Image.Image) -> bool:
        """Whether the size is one worth looking at."""
        if self == TRIES[0]:
            return True
        size = max(picture.size) * self.scale
        return size <= _LATER and min(picture.size) * self.scale >= _SHORTEST

    def look(self, picture: Image.Image) -> tuple[Code, ...]:
        """The codes that this try finds, their outlines in pixels of `picture`."""
        part = picture
        if self.scale != 1.0:
            size = (round(picture.width * self.scale), round(picture.height * self.scale))
            part = picture.resize(size, Image.Resampling.BILINEAR)
        if self.turn:
            part = part.rotate(self.turn, Image.Resampling.BILINEAR, expand=True, fillcolor=_PAPER)
        if self.change is not None:
            part = self.change(part)
        found = look(part, binarizer=self.binarizer)
        return tuple(
            replace(code, outline=self._back(code.outline, part.size, picture.size))
            for code in found
        )

    def _back(self, outline: Outline, seen: tuple[int, int], real: tuple[int, int]) -> Outline:
        """Every change keeps the centre where it is, so all are undone about it."""
        cos, sin = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        points = []
        for x, y in outline:
            right, down = (x - seen[0] / 2) / self.scale, (y - seen[1] / 2) / self.scale
            points.append(
                (
                    round(right * cos - down * sin + real[0] / 2),
                    round(right * sin + down * cos + real[1] / 2),
                )
            )
        return tuple(points)


def _soft(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.BoxBlur(1))


def _softer(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.BoxBlur(2))


def _crisp(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.UnsharpMask(5, 300, 0))


def _even(picture: Image.Image) -> Image.Image:
    return ImageOps.autocontrast(picture, cutoff=2)


def _unspeckled(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.MedianFilter(3))


def _framed(picture: Image.Image) -> Image.Image:
    return ImageOps.expand(picture, border=max(20, picture.width // 8), fill=255)


TRIES: Final = (
    Try(Local),
    Try(Local, 0.5),
    Try(Whole),
    Try(Whole, 0.5),
    Try(Whole, 1.0, _soft),
    Try(Local, 1.0, ImageOps.invert),
    Try(Whole, 1.0, ImageOps.invert),
    Try(Local, 2.0, _crisp),
    Try(Local, 1.0, _softer),
    Try(Whole, 2.0, _crisp),
    Try(Local, turn=45),
    Try(Local, 0.7, _even),
    Try(Local, 0.5, turn=45),
    Try(Local, 1.0, _unspeckled),
    Try(Whole, 1.0, _framed),
    Try(Local, turn=22),
    Try(Local, 0.33),
    Try(Whole, 2.0),
    Try(Whole, 3.0),
)
"""The cheap ones first, then by what each still finds beyond those before it on the spoilt pictures
of tests/benchmarks/test_codes.py."""
