"""Leads as an Excel workbook with a sheet for each list; imports columns and services.

XlsxWriter puts each row on disk as it comes, so that memory does not grow with the leads. Text is
written as text whatever it begins with: nothing in the workbook is a formula.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from boothapp.domain.lead import SampleRequest
from boothapp.exports.audience import Audience, is_handed_back, may_show_phone
from boothapp.exports.columns import PURPOSES, Column, columns
from boothapp.exports.left_out import PHONE, LeftOut, chosen
from boothapp.exports.row_cells import cell_reader
from boothapp.exports.sheet import Cell, Sheet, abandon
from boothapp.services.figures import is_for_sales
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead

if TYPE_CHECKING:
    from xlsxwriter import Workbook

SALES: Final = "Sales"
MARKETING: Final = "Marketing"
SAMPLES: Final = "Samples"
PROMISES: Final = "Promises"
_WHO: Final = ("Lead", "First name", "Last name", "Company")

_SAMPLE_HEADS: Final = (
    "Product", "Grade", "Quantity", "Application", "End use", "Ship to", "Country",
)  # fmt: skip
_PROMISE_HEADS: Final = ("Who", "What", "Due")


def write_workbook(
    rows: Iterable[JudgedLead],
    path: Path,
    *,
    audience: Audience = Audience.EVERYONE,
    names: Mapping[str, str] | None = None,
    purposes: Sequence[str] = PURPOSES,
    left_out: LeftOut | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write the leads and return how many; numbers and times are typed, every sheet has filters.

    A sheet for sales' leads and one for marketing's, as far as they are for that audience, and one
    each for samples and promises. Raises UserError where the file cannot be written and
    concurrent.futures.CancelledError once `cancelled()` is true; either way nothing is left.
    """
    # Takes some 60 ms to import, which no other page or command needs.
    from xlsxwriter import Workbook  # noqa: PLC0415

    out = left_out if left_out is not None else LeftOut()
    with (
        written_whole(path) as file,
        TemporaryDirectory(prefix=".boothapp-", dir=path.parent) as aside,
    ):
        book = Workbook(file, {"constant_memory": True, "tmpdir": aside})
        try:
            lists = _Lists(book, audience, names or {}, purposes, out)
            for row in chosen(rows, audience, out, cancelled, outward=False):
                lists.add(row)
            lists.end()
        except BaseException:
            abandon(book)
            raise
        book.close()
    return lists.count


class _Lists:
    """The sheets of a workbook and what goes into which."""

    def __init__(
        self,
        book: Workbook,
        audience: Audience,
        names: Mapping[str, str],
        purposes: Sequence[str],
        out: LeftOut,
    ) -> None:
        self.count = 0
        self._audience = audience
        self._names = names
        self._out = out
        self._columns = columns(purposes)
        self._read = cell_reader(self._columns)
        heads = [_title(column) for column in self._columns]
        types = [_type(column) for column in self._columns]
        self._leads = {
            name: Sheet(book, name, heads, types)
            for name, other in ((SALES, Audience.MARKETING), (MARKETING, Audience.SALES))
            if audience is not other
        }
        self._samples = Sheet(book, SAMPLES, (*_WHO, *_SAMPLE_HEADS))
        self._promises = Sheet(book, PROMISES, (*_WHO, *_PROMISE_HEADS))

    def add(self, row: JudgedLead) -> None:
        """Put a lead into its sheet, and its samples and promises into theirs."""
        sales = is_for_sales(row) and not is_handed_back(row.lead)
        self._leads[SALES if sales else MARKETING].add(self._cells(row))
        self.count += 1
        text = row.lead.text
        who = (row.lead.id, text("first_name"), text("last_name"), text("company"))
        for sample in row.lead.samples:
            self._samples.add((*who, *_sample(sample)))
        for promise in row.lead.promises:
            name = self._names.get(promise.who, promise.who)
            self._promises.add((*who, name, promise.what, promise.due))

    def end(self) -> None:
        """Set filters and widths, once it is known how many rows there are."""
        for sheet in (*self._leads.values(), self._samples, self._promises):
            sheet.end()

    def _cells(self, row: JudgedLead) -> list[Cell]:
        hidden = self._audience is not Audience.EVERYONE and not may_show_phone(
            row.lead, self._audience
        )
        cells: list[Cell] = []
        left = False
        for column, text in zip(self._columns, self._read(row), strict=True):
            if not text:
                cells.append(None)
            elif column.number:
                cells.append(int(text))
            elif column.moment:
                cells.append(datetime.fromisoformat(text).replace(tzinfo=None))
            elif column.phone and hidden:
                left = True
                cells.append(None)
            else:
                cells.append(self._names.get(text, text) if column.person else text)
        if left:
            self._out.add_part(PHONE)
        return cells


def _sample(sample: SampleRequest) -> tuple[str, ...]:
    return (
        sample.product, sample.grade, sample.quantity, sample.application, sample.end_use,
        sample.ship_to, sample.country,
    )  # fmt: skip


def _title(column: Column) -> str:
    return column.name.replace("_", " ").capitalize()


def _type(column: Column) -> str:
    return "number" if column.number else "moment" if column.moment else "text"
