"""Text of any script, set on a canvas: cleaned, wrapped, reordered, shaped; imports faces only."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

import uharfbuzz
from bidi import get_display
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

from boothapp.reports.faces import ARABIC, HEBREW, LATIN, MISSING, Face, Faces, font_bytes
from boothapp.reports.ink import TEXT

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

Align = Literal["left", "right", "centre"]

_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINER: Final = "\u200c"
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_TEXT_MAX: Final = 2000
_KNOWN_MAX: Final = 2000
_BREAKS_ANYWHERE: Final = re.compile("[\u2e80-\u312f\u3190-\uabff\uf900-\ufaff\uff00-\uffef]")
_STROKE: Final = 0.028


def cleaned(text: str) -> str:
    """One line of text: no controls, no bidi or other invisible characters, single spaces."""
    text = text[:_TEXT_MAX]
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    return "".join(
        char for char in text if char == _JOINER or unicodedata.category(char) not in _DROPPED
    ).strip()


@dataclass(frozen=True, slots=True)
class _Run:
    face: Face
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class _Line:
    """A text as it will be set: cleaned, in runs from left to right, `width` at size 1000."""

    text: str
    runs: tuple[_Run, ...]
    width: float


@dataclass(slots=True)
class Typesetter:
    """Sets text on one canvas. Sizes and widths are points; `y` is always the baseline."""

    canvas: Canvas
    faces: Faces = field(default_factory=Faces)
    _shapers: dict[str, uharfbuzz.Font] = field(default_factory=dict)
    _known: dict[tuple[str, bool], _Line] = field(default_factory=dict)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide `text` will be once cleaned."""
        return self._line(text, bold=bold).width * size / 1000

    def fit(self, text: str, size: float, room: float, *, bold: bool = False) -> str:
        """The text cleaned, cut with an ellipsis where it is wider than `room`."""
        line = self._line(text, bold=bold)
        text = line.text
        if line.width * size <= room * 1000:
            return text
        widths = self._char_widths(text, bold=bold)
        left = room * 1000 / size - self._char_widths("…", bold=bold)[0]
        for count, width in enumerate(widths):
            left -= width
            if left < 0:
                return _without_torn_end(text, count).rstrip(" ,;·-") + "…"
        return text

    def wrap(
        self, text: str, size: float, room: float, *, lines: int, bold: bool = False
    ) -> list[str]:
        """The text cleaned and broken into at most `lines`, the last one cut with an ellipsis.

        Breaks at spaces, before the @ of an address, between ideographs, and anywhere in a word
        that is wider than a line.
        """
        whole = self._line(text, bold=bold)
        text = whole.text
        if not text:
            return []
        if whole.width * size <= room * 1000:
            return [text]
        broken: list[str] = []
        widths = self._char_widths(text, bold=bold)
        start, most = 0, room * 1000 / size
        while start < len(text) and len(broken) < lines - 1:
            end = _line_end(text, widths, start, most)
            broken.append(text[start:end].strip(" ·"))
            start = end
        if rest := text[start:].strip(" ·"):
            broken.append(self.fit(rest, size, room, bold=bold))
        return broken

    def put(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        ink: Color = TEXT,
        bold: bool = False,
        align: Align = "left",
    ) -> float:
        """Draw one line of text and return its width."""
        known = self._line(text, bold=bold)
        width = known.width * size / 1000
        if align != "left":
            x -= width if align == "right" else width / 2
        canvas = self.canvas
        canvas.setFillColor(ink)
        line = canvas.beginText(x, y)
        for run in known.runs:
            line.setFont(run.face.name, size)
            if run.face.bolder:
                canvas.setStrokeColor(ink)
                canvas.setLineWidth(size * _STROKE)
                line.setTextRenderMode(2)
            if run is known.runs[-1]:
                # Unlike textOut it does not measure once more where the next run would start.
                line.textLine(run.text)
            else:
                line.textOut(run.text)
            if run.face.bolder:
                line.setTextRenderMode(0)
        canvas.drawText(line)
        return width

    def _line(self, text: str, *, bold: bool) -> _Line:
        """The text as it will be set; most is asked for twice, to measure and to draw."""
        key = (text[:_TEXT_MAX], bold)
        line = self._known.get(key)
        if line is None:
            if len(self._known) >= _KNOWN_MAX:
                self._known.clear()
            clean = cleaned(text)
            runs = tuple(self._runs(clean, bold=bold))
            line = self._known[key] = _Line(clean, runs, sum(run.width for run in runs))
        return line

    def _char_widths(self, text: str, *, bold: bool) -> list[float]:
        latin = self.faces.face(LATIN, bold=bold).widths
        widths = []
        for char in text:
            width = latin.get(char)
            if width is None:
                face = self.faces.holding(char, bold=bold)
                width = face.widths[char] if face else latin[MISSING]
            widths.append(width)
        return widths

    def _runs(self, text: str, *, bold: bool) -> list[_Run]:
        latin = self.faces.face(LATIN, bold=bold)
        try:
            return [_Run(latin, text, sum(map(latin.widths.__getitem__, text)))]
        except KeyError:
            pass
        if _RIGHT_TO_LEFT.search(text):
            text = _unmirrored(get_display(text))
        runs = []
        faces = self._faces_of(text, bold=bold)
        for face, pairs in groupby(zip(faces, text, strict=True), key=lambda pair: pair[0]):
            part = "".join(char for _, char in pairs)
            runs.append(self._run(face, part) if face else self._run(latin, MISSING))
        return runs

    def _faces_of(self, text: str, *, bold: bool) -> list[Face | None]:
        """The face of each character; a space between two letters of one face is of that face."""
        faces = [self.faces.holding(char, bold=bold) for char in text]
        for index, char in enumerate(text[1:-1], 1):
            before = faces[index - 1]
            is_joint = char in (" ", _JOINER) and before is faces[index + 1]
            if is_joint and before is not None and char in before.widths:
                faces[index] = before
        return faces

    def _run(self, face: Face, visual: str) -> _Run:
        for family, script in ((ARABIC, "Arab"), (HEBREW, "Hebr")):
            for file in (family.regular, family.bold):
                if face.name.endswith(file.removesuffix(".ttf")) and not visual[0].isdecimal():
                    return self._shaped(face, visual[::-1], file, script)
        return _Run(face, visual, sum(face.widths[char] for char in visual))

    def _shaped(self, face: Face, logical: str, file: str, script: str) -> _Run:
        """Shape letters that join; every glyph is named by a character, so that it reads back."""
        shaper = self._shapers.get(file)
        if shaper is None:
            shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(font_bytes(file))))
            self._shapers[file] = shaper
        buffer = uharfbuzz.Buffer()
        buffer.add_str(logical)
        buffer.direction, buffer.script, buffer.language = "rtl", script, "und"
        uharfbuzz.shape(shaper, buffer, {})
        chars, data, total = "", [], 0.0
        per_em = 1000 / shaper.face.upem
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            named = face.glyphs.get(info.codepoint)
            char = chr(named[0]) if named else MISSING
            chars += char
            advance = place.x_advance * per_em
            total += advance
            data.append(
                ShapeData(
                    info.cluster,
                    advance,
                    0,
                    place.x_offset * per_em,
                    place.y_offset * per_em,
                    face.widths.get(char, 0),
                )
            )
        return _Run(face, ShapedStr(chars, shapeData=data), total)


def _line_end(text: str, widths: list[float], start: int, most: float) -> int:
    """Where the line that starts at `start` ends; always past `start`."""
    used, last_break = 0.0, 0
    for index in range(start, len(text)):
        char = text[index]
        if index > start and (char in " @" or _BREAKS_ANYWHERE.match(char)):
            last_break = index
        used += widths[index]
        if used > most and char != " ":
            return last_break or max(index, start + 1)
    return len(text)


def _without_torn_end(text: str, count: int) -> str:
    """The first `count` characters, without a letter that would lose its accent."""
    while 0 < count < len(text) and unicodedata.combining(text[count]):
        count -= 1
    return text[:count]


_CLOSED_BY: Final = {")": "(", "]": "[", "}": "{", ">": "<", "»": "«", "›": "‹"}
_OPENS: Final = {opening: closing for closing, opening in _CLOSED_BY.items()}


def _unmirrored(visual: str) -> str:
    """Turn round the brackets of each pair that reordering has put the wrong way about.

    The reordering leaves them as they are (rule L4 of UAX #9 is the drawer's to follow).
    """
    chars = list(visual)
    waiting: dict[str, list[int]] = {closing: [] for closing in _CLOSED_BY}
    opened: dict[str, int] = dict.fromkeys(_OPENS, 0)
    for index, char in enumerate(visual):
        if char in _OPENS:
            closers = waiting[_OPENS[char]]
            if closers:
                chars[index], chars[closers.pop()] = _OPENS[char], char
            else:
                opened[char] += 1
        elif char in _CLOSED_BY:
            opening = _CLOSED_BY[char]
            if opened[opening]:
                opened[opening] -= 1
            else:
                waiting[char].append(index)
    return "".join(chars)
