"""One export from its order to the files and the report beside them; imports all formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from boothapp.domain.show import Show
from boothapp.exports.audience import Audience
from boothapp.exports.columns import PURPOSES
from boothapp.exports.crm_target import TARGETS, load_target, mapped
from boothapp.exports.left_out import LeftOut, write_report
from boothapp.services.crm_mapping import CrmMapping
from boothapp.services.views import JudgedLead

CSV: Final = "csv"
XLSX: Final = "xlsx"
VCARD: Final = "vcard"
ICS: Final = "ics"
JSONL: Final = "jsonl"
FORMATS: Final = (CSV, XLSX, VCARD, ICS, JSONL)
ALL: Final = (*TARGETS, *FORMATS)
"""What leads can be handed over as: the CRMs, then what people and programs open."""

_ENDINGS: Final = {XLSX: ".xlsx", VCARD: ".vcf", ICS: ".ics", JSONL: ".jsonl"}


@dataclass(frozen=True, slots=True)
class Order:
    """What to make: `to` is one of ALL. `names` turn identifiers of persons into names; `mapping`
    and `first_time` (none of the leads is there yet) are for CRMs only."""

    to: str
    show: Show
    audience: Audience = Audience.EVERYONE
    names: Mapping[str, str] = field(default_factory=dict)
    mapping: CrmMapping = field(default_factory=CrmMapping)
    first_time: bool = False

    @property
    def purposes(self) -> tuple[str, ...]:
        """What visitors are asked to agree to: the usual purposes, then the show's own."""
        own = (purpose.purpose for purpose in self.show.asked_purposes)
        return tuple(dict.fromkeys((*PURPOSES, *own)))


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What was made: `count` leads (entries, of a calendar) in `files`, and the `report` that says
    what was left out."""

    count: int
    files: tuple[Path, ...]
    report: Path
    left_out: LeftOut


def ending(to: str) -> str:
    """What a file's name ends in, such as '.csv'."""
    return _ENDINGS.get(to, ".csv")


def hand_over(
    order: Order,
    rows: Iterable[JudgedLead],
    path: Path,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> HandedOver:
    """Write the files and the report. Raises UserError where one cannot be written and
    concurrent.futures.CancelledError once `cancelled()` is true, with no file left."""
    out = LeftOut()
    notes: tuple[str, ...] = ()
    files: tuple[Path, ...] = (path,)
    if order.to in TARGETS:
        from boothapp.exports.crm_file import write_crm  # noqa: PLC0415 - the window starts without

        target = mapped(load_target(order.to), order.mapping)
        count, files = write_crm(
            rows, path, target, order.show,
            audience=order.audience, names=order.names, purposes=order.purposes,
            first_time=order.first_time, left_out=out, cancelled=cancelled,
        )  # fmt: skip
        notes = target.notes
        if len(files) > 1:
            notes = (*notes, "Import the files in the order of their numbers.")
    else:
        count = _write(order, rows, path, out, cancelled)
    return HandedOver(count, files, write_report(path, files, count, out, notes), out)


def _write(
    order: Order,
    rows: Iterable[JudgedLead],
    path: Path,
    out: LeftOut,
    cancelled: Callable[[], bool] | None,
) -> int:
    # One format is wanted; the others, and XlsxWriter, are not loaded for it.
    who, names = order.audience, order.names
    if order.to == XLSX:
        from boothapp.exports.xlsx_file import write_workbook  # noqa: PLC0415

        return write_workbook(
            rows, path, audience=who, names=names, purposes=order.purposes,
            left_out=out, cancelled=cancelled,
        )  # fmt: skip
    if order.to == CSV:
        from boothapp.exports.csv_file import write_leads_csv  # noqa: PLC0415

        return write_leads_csv(
            rows, path, audience=who, names=names, purposes=order.purposes,
            left_out=out, cancelled=cancelled,
        )  # fmt: skip
    if order.to == JSONL:
        from boothapp.exports.json_file import write_leads_json  # noqa: PLC0415

        return write_leads_json(
            rows, path, audience=who, names=names, left_out=out, cancelled=cancelled
        )
    if order.to == VCARD:
        from boothapp.exports.vcard_file import write_vcards as write  # noqa: PLC0415
    elif order.to == ICS:
        from boothapp.exports.calendar_file import write_calendar as write  # noqa: PLC0415
    else:
        raise ValueError(f"no export is called {order.to!r}")
    return write(
        rows, path, order.show, audience=who, names=names, left_out=out, cancelled=cancelled
    )
