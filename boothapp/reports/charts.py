"""Charts of print: ranges, columns, bars and splits, drawn as vectors; imports layout and ink."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from boothapp.reports import ink
from boothapp.reports.layout import Sheets
from boothapp.services.figures import Count

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

_HATCH: Final = "hatch"
_HATCH_WIDTH: Final = 520.0
_HATCH_HEIGHT: Final = 20.0


@dataclass(frozen=True, slots=True)
class Slice:
    """One part of a whole, or one bar among others."""

    label: str
    count: int
    colour: Color


def define_hatch(canvas: Canvas) -> None:
    """Draw the stripes once that every range shows a window of."""
    canvas.beginForm(_HATCH, 0, 0, _HATCH_WIDTH, _HATCH_HEIGHT)
    canvas.setFillColor(ink.BLUE_SOFT)
    canvas.rect(0, 0, _HATCH_WIDTH, _HATCH_HEIGHT, stroke=0, fill=1)
    canvas.setStrokeColor(ink.BLUE_MID)
    canvas.setLineWidth(1.7)
    path = canvas.beginPath()
    x = -_HATCH_HEIGHT
    while x < _HATCH_WIDTH:
        path.moveTo(x, 0)
        path.lineTo(x + _HATCH_HEIGHT, _HATCH_HEIGHT)
        x += 4.6
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.endForm()


def range_bar(
    sheets: Sheets,
    x: float,
    y: float,
    width: float,
    found: tuple[int, int],
    scale: tuple[int, int],
) -> None:
    """What is known is solid, what open answers could add is hatched, a tick marks the threshold.

    `found` is (low, high), `scale` (threshold, most), all in points; `y` is the lower edge.
    """
    canvas, height = sheets.canvas, 5.6
    threshold, most = scale
    most = max(most, found[1], threshold, 1)
    low = width * max(0, min(found[0], most)) / most
    high = width * max(0, min(found[1], most)) / most
    canvas.saveState()
    shape = canvas.beginPath()
    shape.roundRect(x, y, width, height, height / 2)
    canvas.clipPath(shape, stroke=0, fill=0)
    canvas.setFillColor(ink.LINE)
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    if high > low:
        _hatched(canvas, x + low, y, high - low, height)
    canvas.setFillColor(ink.BLUE)
    canvas.rect(x, y, low, height, stroke=0, fill=1)
    canvas.restoreState()
    tick = x + width * max(0, threshold) / most
    canvas.setFillColor(ink.TEXT)
    canvas.rect(tick - 0.5, y - 1.4, 1.0, height + 2.8, stroke=0, fill=1)


def _hatched(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.saveState()
    window = canvas.beginPath()
    window.rect(x, y, width, height)
    canvas.clipPath(window, stroke=0, fill=0)
    canvas.translate(x, y)
    canvas.doForm(_HATCH)
    canvas.restoreState()


def split_bar(
    sheets: Sheets, x: float, y: float, width: float, height: float, slices: Sequence[Slice]
) -> None:
    """A whole as one bar, each part as long as its share; a part of a whole of 0 is a grey bar."""
    canvas = sheets.canvas
    total = sum(part.count for part in slices)
    canvas.saveState()
    shape = canvas.beginPath()
    shape.roundRect(x, y, width, height, 5)
    canvas.clipPath(shape, stroke=0, fill=0)
    canvas.setFillColor(ink.LINE)
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    at = x
    for part in slices:
        share = width * part.count / total if total else 0
        canvas.setFillColor(part.colour)
        canvas.rect(at, y, max(0, share - 1.2), height, stroke=0, fill=1)
        at += share
    canvas.restoreState()


def legend(sheets: Sheets, x: float, y: float, width: float, slices: Sequence[Slice]) -> float:
    """Name the parts of a split in columns, with number and share; return the lowest baseline."""
    total = sum(part.count for part in slices) or 1
    column = width / max(1, len(slices))
    for index, part in enumerate(slices):
        at = x + index * column
        sheets.canvas.setFillColor(part.colour)
        sheets.canvas.roundRect(at, y - 0.5, 7, 7, 1.6, stroke=0, fill=1)
        label = sheets.type.fit(part.label, 8, column - 14)
        sheets.type.put(at + 11, y, label, 8, ink=ink.MUTED)
        drawn = sheets.type.put(at + 11, y - 15, f"{part.count:,}", 12, bold=True)
        share = f"{100 * part.count / total:.0f} %"
        sheets.type.put(at + 15 + drawn, y - 15, share, 8, ink=ink.MUTED)
    return y - 15


def bars(
    sheets: Sheets, x: float, top: float, width: float, slices: Sequence[Slice], *, label: float
) -> float:
    """Horizontal bars with their names in `label` points on the left; return the lowest edge."""
    most = max((part.count for part in slices), default=0) or 1
    room = width - label - 30
    y = top
    for part in slices:
        y -= 17
        name = sheets.type.fit(part.label, 8, label - 8)
        sheets.type.put(x, y + 2.6, name, 8)
        length = max(1.5, room * part.count / most)
        sheets.canvas.setFillColor(part.colour)
        sheets.canvas.roundRect(x + label, y, length, 9.5, 2, stroke=0, fill=1)
        count = sheets.say.number(part.count)
        sheets.type.put(x + label + length + 5, y + 2.2, count, 8, bold=True)
    return y


def hour_columns(
    sheets: Sheets, x: float, y: float, width: float, height: float, hours: Sequence[Count]
) -> None:
    """Visitors by hour, day beside day, each from its first to its last hour; `y` is the base."""
    slots = _slots(hours)
    most = max((count.count for count in hours), default=0) or 1
    days = sorted({slot.key[:10] for slot in slots})
    gap = 12.0 if len(days) > 1 else 0.0
    step = (width - gap * (len(days) - 1)) / max(1, len(slots))
    sheets.rule(y, x=x, width=width)
    at = x
    for index, slot in enumerate(slots):
        first = index == 0 or slots[index - 1].key[:10] != slot.key[:10]
        if first and index:
            at += gap
        if first:
            _day_label(sheets, at, y - 24, slot.key[:10], slots, step)
        _column(sheets, at, y, step, height, slot, most)
        at += step


def _column(
    sheets: Sheets, x: float, y: float, step: float, height: float, slot: Count, most: int
) -> None:
    canvas, bar = sheets.canvas, min(30.0, step * 0.74)
    tall = height * slot.count / most
    if slot.count:
        canvas.setFillColor(ink.HOT if slot.count == most else ink.BLUE)
        canvas.rect(x + (step - bar) / 2, y, bar, tall, stroke=0, fill=1)
    centre = x + step / 2
    if slot.count and step >= 11:
        sheets.type.put(centre, y + tall + 3.5, str(slot.count), 7, bold=True, align="centre")
    hour = int(slot.key[11:13])
    if step >= 13 or (step >= 5 and hour % 3 == 0):
        sheets.type.put(centre, y - 10, f"{hour}", 7, ink=ink.MUTED, align="centre")


def _day_label(
    sheets: Sheets, x: float, y: float, day: str, slots: Sequence[Count], step: float
) -> None:
    count = sum(slot.count for slot in slots if slot.key[:10] == day)
    room = step * sum(1 for slot in slots if slot.key[:10] == day)
    text = f"{sheets.say.day(day)} · {sheets.say.number(count)}" if room > 70 else day[8:10]
    sheets.type.put(x, y, sheets.type.fit(text, 8, max(room, 12), bold=True), 8, bold=True)


_DAYS_SHOWN: Final = 7


def _slots(hours: Sequence[Count]) -> list[Count]:
    """Every hour between the first and the last of each day, at most the seven fullest days."""
    known = {count.key: count.count for count in hours}
    totals: dict[str, int] = {}
    for count in hours:
        totals[count.key[:10]] = totals.get(count.key[:10], 0) + count.count
    fullest = sorted(sorted(totals, key=lambda day: (-totals[day], day))[:_DAYS_SHOWN])
    slots = []
    for day in fullest:
        open_hours = [int(count.key[11:13]) for count in hours if count.key[:10] == day]
        for hour in range(min(open_hours), max(open_hours) + 1):
            key = f"{day}T{hour:02}"
            slots.append(Count(key, known.get(key, 0)))
    return slots
