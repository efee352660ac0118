"""From a photo of a business card to suggestions for its fields; no Qt, and the reader a port."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from boothapp.badges.card import Card, read_card
from boothapp.badges.card_picture import evened, kept_photo, level, uneven
from boothapp.badges.detect import read_badge
from boothapp.badges.picture import find_codes, open_photo
from boothapp.badges.text_lines import TextLine, Word, lines_of_tsv

if TYPE_CHECKING:
    from PIL.Image import Image

# The photo as it is, then the ways a phone is held.
_TURNS = (0, 180, 90, 270)
# Upside down, words come out at .6 in the mean and a few by chance at .9; the right way up at .9
# (tesseract 5.3, drawn cards).
_SURE = 0.85
_LEAST_LETTERS = 3
_ENOUGH = 5
# Codes are a gain and not the point: one good look and a little more.
_CODES_S = 0.3


class TextReader(Protocol):
    """Reads printed text."""

    def read(self, picture: bytes, *, stopped: Callable[[], bool]) -> str:
        """The words of a PNG picture as tesseract's TSV. Raises UserError where it cannot."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """What a photo came to; `photo` is the JPEG to keep, small and without the phone's data."""

    card: Card
    photo: bytes


def read_card_photo(
    data: bytes,
    reader: TextReader,
    *,
    clock: Callable[[], float],
    stopped: Callable[[], bool] = lambda: False,
) -> ReadCard:
    """Read the card in a PNG, JPEG or WebP picture; some seconds of work, most of it in `reader`.

    `clock` counts seconds. Raises UserError where the data is no picture or nothing can be read,
    and whatever the reader raises when it is stopped.
    """
    photo = open_photo(data)
    grey = photo.convert("L")
    codes = find_codes(grey, clock=clock, budget_s=_CODES_S)
    badges = tuple(read_badge(code.text, symbology=code.symbology) for code in codes)
    best: tuple[TextLine, ...] = ()
    turned = 0
    for turn in _TURNS:
        upright = grey.rotate(turn, expand=True) if turn else grey
        lines = lines_of_tsv(reader.read(_png(_fit(upright)), stopped=stopped))
        if _sure_words(lines) > _sure_words(best):
            best, turned = lines, turn
        if _sure_words(best) >= _ENOUGH:
            break
    kept = photo.rotate(turned, expand=True) if turned else photo
    return ReadCard(read_card(best, badges), kept_photo(kept))


def _fit(upright: Image) -> Image:
    picture = level(upright)
    return evened(picture) if uneven(picture) else picture


def _sure_words(lines: tuple[TextLine, ...]) -> int:
    return sum(_is_sure(word) for line in lines for word in line.words)


def _is_sure(word: Word) -> bool:
    """tesseract reads lines from bottom to top as well; their places are no good to us."""
    level = word.right - word.left > word.bottom - word.top
    letters = sum(map(str.isalnum, word.text))
    return level and word.confidence >= _SURE and letters >= _LEAST_LETTERS


def _png(picture: Image) -> bytes:
    file = io.BytesIO()
    # Written to a pipe and read at once: small is slower than large.
    picture.save(file, "PNG", compress_level=1)
    return file.getvalue()
