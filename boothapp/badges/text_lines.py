"""Lines of text found in a picture, each word with its place and how sure it is; pure."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from boothapp.badges.clean import clean_text

_WORD_LIMIT = 200
_MOST_WORDS = 2_000
_WORD_LEVEL = "5"
_COLUMNS = 12
# A gap of so many heights of the text parts two columns; words of one line are within one height.
_COLUMN_GAP = 2.0
# Below this it is a speck that was taken for a letter (tesseract 5, on drawn and photographed
# cards: words that were right had .6 and more but for single letters).
_NOISE = 0.25


@dataclass(frozen=True, slots=True)
class Word:
    """A word; `confidence` 0 to 1, the box in pixels of the picture that was read."""

    text: str
    confidence: float
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class TextLine:
    """Words of one line from left to right, at least one."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words with a blank between two."""
        return " ".join(word.text for word in self.words)

    @property
    def height(self) -> int:
        """The height in pixels of the tallest word: its letters' size."""
        return max(word.bottom - word.top for word in self.words)

    @property
    def top(self) -> int:
        return min(word.top for word in self.words)

    @property
    def left(self) -> int:
        return self.words[0].left

    @property
    def confidence(self) -> float:
        """How sure the whole line is, 0 to 1: the mean of its letters."""
        return self.confidence_of(0, len(self.text))

    def confidence_of(self, start: int, end: int) -> float:
        """How sure the characters from `start` to `end` of `text` are: the mean over them."""
        total, count, place = 0.0, 0, 0
        for word in self.words:
            shared = min(end, place + len(word.text)) - max(start, place)
            if shared > 0:
                total += shared * word.confidence
                count += shared
            place += len(word.text) + 1
        return total / count if count else 0.0


def lines_of_tsv(tsv: str) -> tuple[TextLine, ...]:
    """The lines in tesseract's TSV (its manual page, `tsv`), columns parted, specks left out.

    Bears any text: rows that are no words are passed over.
    """
    lines: dict[tuple[str, ...], list[Word]] = {}
    rows = csv.reader(tsv.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    for count, row in enumerate(rows):
        if count > 4 * _MOST_WORDS:
            break
        word = _word(row)
        if word is not None:
            lines.setdefault(tuple(row[1:5]), []).append(word)
    return tuple(part for words in lines.values() for part in _columns(words))


def _word(row: list[str]) -> Word | None:
    if len(row) != _COLUMNS or row[0] != _WORD_LEVEL:
        return None
    text = clean_text(row[11], limit=_WORD_LIMIT)
    try:
        left, top, width, height = (int(value) for value in row[6:10])
        confidence = float(row[10]) / 100
    except ValueError:
        return None
    if not text or not _NOISE <= confidence <= 1.0 or min(width, height) <= 0:
        return None
    return Word(text, confidence, left, top, left + width, top + height)


def _columns(words: Iterable[Word]) -> list[TextLine]:
    ordered = sorted(words, key=lambda word: word.left)
    parts: list[list[Word]] = []
    for word in ordered:
        last = parts[-1][-1] if parts else None
        height = max(each.bottom - each.top for each in (word, last or word))
        if last is None or word.left - last.right > _COLUMN_GAP * height:
            parts.append([])
        parts[-1].append(word)
    return [TextLine(tuple(part)) for part in parts]
