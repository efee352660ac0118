"""The sheets of a document: where things go, running heads, page numbers; imports text and ink."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from reportlab.lib.pagesizes import A4, LETTER

from boothapp.reports import ink
from boothapp.reports.text import Typesetter
from boothapp.reports.wording import Wording

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

PageSize = Literal["A4", "Letter"]

SIZES: Final = {"A4": A4, "Letter": LETTER}
MARGIN: Final = 42.0
HEAD: Final = 57.0
FOOT: Final = 46.0
_PAGES: Final = "pages"
_LITTLE: Final = 180.0


@dataclass(slots=True)
class Sheets:
    """A document that grows downwards. `y` is the lowest point used on the page, from its foot."""

    canvas: Canvas
    type: Typesetter
    width: float
    height: float
    running: str
    say: Wording
    page: int = 0
    y: float = 0.0
    section: str = ""
    mark: str = ""
    starts: dict[str, int] = field(default_factory=dict)

    @property
    def left(self) -> float:
        """The left edge of what is printed."""
        return MARGIN

    @property
    def right(self) -> float:
        """The right edge of what is printed."""
        return self.width - MARGIN

    @property
    def measure(self) -> float:
        """The width of what is printed."""
        return self.width - 2 * MARGIN

    def begin(self, section: str, *, fresh: bool = True, mark: str = "") -> None:
        """Start a section with an entry in the outline; `mark` warns at the head of its pages.

        It starts on a new page where `fresh` or where little room is left.
        """
        self.section, self.mark = section, mark
        if fresh or self.y - _LITTLE < FOOT:
            self.turn()
        else:
            self.y -= 24
        self.starts[section] = self.page
        self.canvas.bookmarkHorizontal(section, 0, self.y)
        self.canvas.addOutlineEntry(self.say(section), section, level=0)

    def nothing(self, text: str) -> None:
        """Say why a section is empty."""
        top = self.take(60)
        self.canvas.setFillColor(ink.GROUND)
        self.canvas.roundRect(self.left, top - 50, self.measure, 44, 6, stroke=0, fill=1)
        self.type.put(self.left + 14, top - 31, text, 9, ink=ink.MUTED)

    def turn(self) -> None:
        """Go on to the next page and set its head and foot."""
        if self.page:
            self.canvas.showPage()
        self.page += 1
        self.y = self.height - HEAD
        if self.section:
            self._head()
            self._foot()

    def keep(self, height: float, *, on_turn: Callable[[], None] | None = None) -> None:
        """Go on to a new page, and call `on_turn` there, unless `height` is left on this one."""
        if self.y - height < FOOT:
            self.turn()
            if on_turn:
                on_turn()

    def take(self, height: float, *, on_turn: Callable[[], None] | None = None) -> float:
        """Use up `height`, on a new page where it does not fit; return where its top is."""
        self.keep(height, on_turn=on_turn)
        top = self.y
        self.y -= height
        return top

    def outline(self, text: str) -> None:
        """Enter what stands at the current height in the outline, under its section."""
        key = f"p{self.page}y{self.y:.0f}"
        self.canvas.bookmarkHorizontal(key, 0, self.y)
        self.canvas.addOutlineEntry(text, key, level=1, closed=True)

    def rule(self, y: float, *, x: float | None = None, width: float | None = None) -> None:
        """Draw a hairline."""
        start = self.left if x is None else x
        self.canvas.setStrokeColor(ink.LINE)
        self.canvas.setLineWidth(0.6)
        self.canvas.line(start, y, start + (self.measure if width is None else width), y)

    def chip(self, right: float, y: float, text: str, colour: Color, ground: Color) -> float:
        """Draw a rounded label whose right edge and text baseline are given; return its width."""
        width = self.type.width(text, 7.5, bold=True) + 13
        self.canvas.setFillColor(ground)
        self.canvas.roundRect(right - width, y - 4.2, width, 14.2, 7.1, stroke=0, fill=1)
        self.type.put(right - width / 2, y, text, 7.5, ink=colour, bold=True, align="centre")
        return width

    def finish(self) -> None:
        """Fill in the number of pages, which is known only now."""
        self.canvas.showPage()
        self.canvas.beginForm(_PAGES, 0, -3, 40, 10)
        self.type.put(0, 0, str(self.page), 7.5, ink=ink.MUTED)
        self.canvas.endForm()

    def _head(self) -> None:
        y = self.height - 36
        self.type.put(self.left, y, self.say(self.section), 8, bold=True, ink=ink.TEXT)
        if self.mark:
            self.chip(self.right, y, self.mark, ink.WAIT, ink.WAIT_SOFT)
        self.rule(y - 9)

    def _foot(self) -> None:
        y = 30.0
        self.rule(y + 12)
        running = self.type.fit(self.running, 7.5, self.measure - 90)
        self.type.put(self.left, y, running, 7.5, ink=ink.MUTED)
        edge = self.right - 13
        page = self.say("Page {page} of", page=self.page)
        self.type.put(edge, y, page, 7.5, ink=ink.MUTED, align="right")
        self.canvas.saveState()
        self.canvas.translate(edge + 2.5, y)
        self.canvas.doForm(_PAGES)
        self.canvas.restoreState()
