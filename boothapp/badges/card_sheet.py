"""A card while its fields are being found: what of each line is still nobody's; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from boothapp.badges.badge import FIELD_NAMES
from boothapp.badges.text_lines import TextLine

_EDGES = " ·•|:;,-–—_~*«»\"'=<>/\\"
# What stands before a number or an address and belongs to nobody once that is taken.
_LABEL = re.compile(
    r"^(?:tel|telefon|telephone|téléphone|phone|fon|mobil|mobile|mob|cell|handy|direct|direkt"
    r"|durchwahl|office|fax|telefax|e-?mail|mail|web|internet|www|email|wechat|tél|portable"
    r"|cellulare|móvil|t|m|f|e|w|p|h|d|c)[.:\s]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CardField:
    """A value found on a card; `name` is one of `badge.FIELD_NAMES`, `confidence` 0 to 1."""

    name: str
    value: str
    confidence: float


class Rest:
    """What is left of a line once values were taken out of it."""

    def __init__(self, line: TextLine) -> None:
        self.line = line
        self._free = [True] * len(line.text)

    @property
    def text(self) -> str:
        """The text that nobody has taken, '' where nothing but labels is left."""
        kept = "".join(
            char if free else "\0" for char, free in zip(self.line.text, self._free, strict=True)
        )
        # A dot at the end belongs to `Inc.` and `Ltd.`.
        parts = (part.lstrip(_EDGES + ".").rstrip(_EDGES) for part in kept.split("\0"))
        return " ".join(part for part in parts if part and not _LABEL.match(part))

    @property
    def whole(self) -> bool:
        """Whether nothing was taken yet."""
        return all(self._free)

    def take(self, start: int, end: int) -> float:
        """Take characters out; returns how sure they are."""
        for place in range(start, min(end, len(self._free))):
            self._free[place] = False
        return self.line.confidence_of(start, end)

    def take_all(self) -> float:
        """Take what is left; returns how sure the line is."""
        return self.take(0, len(self._free))


class Sheet:
    """The lines of a card from top to bottom."""

    ORDER: ClassVar[tuple[str, ...]] = FIELD_NAMES

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self._rests = [Rest(line) for line in lines]

    def rests(self) -> Iterator[Rest]:
        """The lines of which something is left."""
        return (rest for rest in self._rests if rest.text)

    def place(self, rest: Rest) -> int:
        """Which line from the top it is, from 0."""
        return self._rests.index(rest)

    def tallest(self) -> int:
        """The height of the largest letters left, at least 1."""
        return max((rest.line.height for rest in self.rests()), default=1)
