"""Known accounts from a CSV file; re-import updates and never doubles; no SQL, no Qt."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from boothapp.badges.clean import clean_text
from boothapp.domain.account import ACCOUNT_NUMBERS
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.ids import named_id
from boothapp.services.name_key import name_key
from boothapp.services.ports import Store
from boothapp.services.setup import changed_fields

BATCH = 500
CELL_LIMIT = 500

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "external_id": (
        "external_id",
        "account id",
        "accountid",
        "id",
        "customer number",
        "kundennummer",
    ),
    "name": ("name", "account name", "company", "company name", "firma", "organisation"),
    "domain": ("domain", "website", "website url", "e-mail domain", "web"),
    "country": ("country", "billing country", "country code", "land"),
    "city": ("city", "billing city", "ort", "stadt"),
    "naics": ("naics", "naics code"),
    "nace": ("nace", "nace code"),
    "sic": ("sic", "sic code"),
    "people": ("people", "employees", "no. of employees", "number of employees", "mitarbeiter"),
    "revenue": ("revenue", "revenue_eur", "annual revenue", "umsatz"),
    "parent": ("parent", "parent company", "parent account"),
    "relation": ("relation", "type", "account type", "status"),
    "customer_since": ("customer_since", "customer since"),
    "contacts_known": ("contacts_known", "contacts known", "contacts"),
    "departments": ("departments", "departments known"),
    "owner": ("owner", "account owner", "record owner"),
    "old_interest": ("old_interest",),
    "old_outcome": ("old_outcome",),
    "old_reason": ("old_reason",),
}
"""Our fields and the headings they go by, compared in lower case."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that could not be taken: its line in the file, from 1, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """How many accounts were new, changed and the same, and what was refused."""

    new: int
    changed: int
    same: int
    refused: tuple[RefusedRow, ...]
    cancelled: bool = False


def import_accounts(
    store: Store,
    path: Path,
    *,
    by: str,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportOutcome:
    """Import accounts, batch by batch; a cancel keeps the batches that were saved.

    `progress(rows done, lines in all)`. Raises UserError naming the file when it cannot be read,
    is not a table or has no column with names of companies.
    """
    text = _decoded(path)
    rows = _rows(text, path)
    counts = {"new": 0, "changed": 0, "same": 0}
    refused: list[RefusedRow] = []
    done = 0
    while batch := list(islice(rows, BATCH)):
        if cancelled():
            return _outcome(counts, refused, cancelled=True)
        with store.write() as uow:
            statements = []
            for line, cells in batch:
                fields, reason = _fields(cells)
                if reason:
                    refused.append(RefusedRow(line, reason))
                    continue
                account = _account_id(store.org, fields)
                before = uow.account(account)
                changed = changed_fields(uow, account, fields) if before else dict(fields)
                counts["same" if not changed else "changed" if before else "new"] += 1
                if changed:
                    statements.append(Statement(account, Kind.ACCOUNT_SET, {"fields": changed}))
            uow.say(statements, by=by, show="")
        done += len(batch)
        progress(done, text.count("\n") or 1)
    return _outcome(counts, refused, cancelled=False)


def _outcome(
    counts: Mapping[str, int], refused: Sequence[RefusedRow], *, cancelled: bool
) -> ImportOutcome:
    return ImportOutcome(
        new=counts["new"],
        changed=counts["changed"],
        same=counts["same"],
        refused=tuple(refused),
        cancelled=cancelled,
    )


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            f"{path} cannot be read.", f"{error.strerror}.", "Check the name and try again."
        ) from error
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    # Outside UTF-8 Excel writes Windows-1252.
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UserError(
        f"{path} is not text.", "Nothing was imported.", "Save it as CSV (UTF-8) and try again."
    )


def _rows(text: str, path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    first_line = text.split("\n", 1)[0]
    delimiter = max(",;\t|", key=first_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = next(reader, [])
        fields = [_field_of(heading) for heading in header]
        if "name" not in fields:
            raise UserError(
                f"{path} has no column with the names of companies.",
                f"Its first line reads: {clean_text(first_line, limit=120)}",
                "Call one column 'name' or 'company'.",
            )
        for cells in reader:
            pairs = zip(fields, cells, strict=False)
            row = {field: cell for field, cell in pairs if field and cell.strip()}
            if row:
                yield reader.line_num, row
    except csv.Error as error:
        raise UserError(
            f"{path} is not a table that can be read.",
            f"Line {reader.line_num}: {error}. What came before it was imported.",
            "Save it as CSV (UTF-8) and try again.",
        ) from error


def _field_of(heading: str) -> str:
    wanted = heading.strip().casefold()
    return next((field for field, names in COLUMNS.items() if wanted in names), "")


def _fields(cells: Mapping[str, str]) -> tuple[dict[str, Json], str]:
    fields: dict[str, Json] = {}
    for field, cell in cells.items():
        text = clean_text(cell, limit=CELL_LIMIT)
        if field in ACCOUNT_NUMBERS:
            digits = text.replace(" ", "").replace(",", "").replace("'", "")
            if not digits.isdecimal() or len(digits) > 15:
                return {}, f"{field} is not a whole number: {text}"
            fields[field] = int(digits)
        elif field == "domain":
            fields[field] = _domain(text)
        elif text:
            fields[field] = text.upper() if field == "country" and len(text) == 2 else text
    if not fields.get("name"):
        return {}, "it has no name of a company"
    return fields, ""


def _domain(text: str) -> str:
    host = text.casefold().split("//")[-1].split("/")[0].split("@")[-1]
    return host.removeprefix("www.")


def _account_id(org: str, fields: Mapping[str, Json]) -> str:
    for key in ("external_id", "domain"):
        if value := fields.get(key):
            return named_id(org, "account", key, str(value))
    return named_id(org, "account", "name", name_key(str(fields["name"])))
