"""Leads as a CSV file that spreadsheets open safely; imports columns and services."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import CancelledError
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from boothapp.exports.columns import PURPOSES, columns
from boothapp.services.figures import for_sales
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead

_CELL_MAX: Final = 32_000
"""Excel cuts a cell at 32,767 characters and says nothing."""
_FORMULA_STARTS: Final = "=+-@\t\r\n＝＋－＠"
_AFTER_SEPARATOR: Final = re.compile(r"(;\s*)([=+\-@＝＋－＠])")
_BIDI: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def write_leads_csv(
    rows: Iterable[JudgedLead],
    path: Path,
    *,
    sales_only: bool = False,
    names: Mapping[str, str] | None = None,
    purposes: Sequence[str] = PURPOSES,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write one row for each lead and return how many; UTF-8 with BOM, every cell quoted.

    `sales_only` writes nothing but leads of the routes for sales (design invariant 6); an erased
    lead is never written. `names` turn identifiers of persons into names. Raises UserError where
    the file cannot be written and concurrent.futures.CancelledError once `cancelled()` is true;
    either way nothing is left.
    """
    chosen = for_sales(rows) if sales_only else (row for row in rows if not row.lead.erased)
    known = names or {}
    written = 0
    with written_whole(path) as file:
        text = TextIOWrapper(file, "utf-8-sig", errors="replace", newline="", write_through=True)
        writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        shown = columns(purposes)
        writer.writerow([column.name for column in shown])
        for row in chosen:
            if cancelled and cancelled():
                raise CancelledError
            cells = [(column, column.text(row)) for column in shown]
            writer.writerow(
                [
                    cell
                    if column.number
                    else neutralised(known.get(cell, cell) if column.person else cell)
                    for column, cell in cells
                ]
            )
            written += 1
        text.detach()
    return written


def neutralised(text: str) -> str:
    """One line of text that no spreadsheet takes for a formula or a number with a sign.

    What would start one gets an apostrophe, the sign of text in spreadsheets (OWASP, CSV
    injection); this keeps telephone numbers with their plus as well. A semicolon starts a new cell
    where a spreadsheet's separator is the semicolon, so the same holds after it.
    """
    first = text.lstrip(" \u00a0\u200b\ufeff")[:1]
    line = " ".join(text[: 2 * _CELL_MAX].split())
    if not (line.isascii() and line.isprintable()):
        line = "".join(char for char in line if _is_plain(char)).strip()
    line = _AFTER_SEPARATOR.sub(r"\1'\2", line)
    if line and (first in _FORMULA_STARTS or line[0] in _FORMULA_STARTS):
        line = "'" + line
    return line[:_CELL_MAX]


def _is_plain(char: str) -> bool:
    """Whether a character neither controls nor turns round what a person reads in the cell."""
    return char not in _BIDI and unicodedata.category(char) not in ("Cc", "Cs")
