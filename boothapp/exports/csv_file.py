"""Leads as a CSV file that spreadsheets open safely; imports columns and services."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path

from boothapp.exports.audience import Audience, may_show_phone
from boothapp.exports.columns import PURPOSES, columns
from boothapp.exports.left_out import PHONE, LeftOut, chosen
from boothapp.exports.row_cells import cell_reader
from boothapp.exports.safe_cell import are_plain, neutralised, phone_cell
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead


def write_leads_csv(
    rows: Iterable[JudgedLead],
    path: Path,
    *,
    audience: Audience = Audience.EVERYONE,
    names: Mapping[str, str] | None = None,
    purposes: Sequence[str] = PURPOSES,
    left_out: LeftOut | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write one row for each lead and return how many; UTF-8 with BOM, every cell quoted.

    For sales it holds nothing but leads of the routes for sales (design invariant 6); an erased
    lead is never written. `names` turn identifiers of persons into names; `left_out` takes what is
    not written. Raises UserError where the file cannot be written and
    concurrent.futures.CancelledError once `cancelled()` is true; either way nothing is left.
    """
    out = left_out if left_out is not None else LeftOut()
    row_of = _reader(audience, names or {}, purposes, out)
    written = 0
    with written_whole(path) as file:
        text = TextIOWrapper(file, "utf-8-sig", errors="replace", newline="")
        writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([column.name for column in columns(purposes)])
        for row in chosen(rows, audience, out, cancelled, outward=False):
            writer.writerow(row_of(row))
            written += 1
        text.flush()
        text.detach()
    return written


def _reader(
    audience: Audience, names: Mapping[str, str], purposes: Sequence[str], out: LeftOut
) -> Callable[[JudgedLead], list[str]]:
    """What makes the cells of a lead: each harmless, persons named, numbers only where allowed."""
    shown = columns(purposes)
    read = cell_reader(shown)
    persons = [at for at, column in enumerate(shown) if column.person]
    phones = [at for at, column in enumerate(shown) if column.phone]
    numbers = frozenset(at for at, column in enumerate(shown) if column.number)

    def cells_of(row: JudgedLead) -> list[str]:
        cells = read(row)
        for at in persons:
            if cells[at]:
                cells[at] = names.get(cells[at], cells[at])
        hidden = audience is not Audience.EVERYONE and not may_show_phone(row.lead, audience)
        numbers_of = [cells[at] for at in phones]
        for at in phones:
            cells[at] = ""
        if not are_plain(cells):
            cells = [c if at in numbers else neutralised(c) for at, c in enumerate(cells)]
        if hidden:
            if any(numbers_of):
                out.add_part(PHONE)
            return cells
        for at, number in zip(phones, numbers_of, strict=True):
            cells[at] = phone_cell(number)
        return cells

    return cells_of
