"""`boothapp import`: known accounts, contacts, old leads and organisers' lists from files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from boothapp.commands.node import chosen_show, open_node
from boothapp.commands.places import data_folder
from boothapp.domain.errors import UserError
from boothapp.exports.refused_rows import RefusedRows
from boothapp.matching.columns import heading_key
from boothapp.services.imports.fields import ListKind, fields_of
from boothapp.services.imports.guess import guess_columns
from boothapp.services.imports.run import Outcome, Plan, import_table
from boothapp.services.imports.table import Table, open_table
from boothapp.services.ports import Store

_TOLD = 50
"""Of the refused rows, how many are told on the screen; the file has them all."""


def run(args: argparse.Namespace) -> int:
    """Import, say what came of it, and tell the refused rows on stderr or write them to a file."""
    kind = ListKind(args.what)
    table = open_table(args.file, args.sheet or "")
    with (
        open_node(data_folder(args), args.pin_file) as node,
        RefusedRows(table.headings) as refused,
    ):
        store = node.need_store()
        plan = Plan(kind, _fields(table, kind, args.columns or ""), _show(store, kind, args.show))
        outcome = import_table(store, table, plan, refused, by="", dry=args.dry_run)
        _tell(refused, args.file, args.refused)
    print(_counts(outcome))
    if args.dry_run:
        print("Nothing was written.")
    return 0


def _show(store: Store, kind: ListKind, wanted: str | None) -> str:
    if kind is not ListKind.REGISTRATIONS:
        return ""
    with store.read() as reader:
        return chosen_show(reader, wanted)


def _fields(table: Table, kind: ListKind, wanted: str) -> tuple[str, ...]:
    """The guessed fields, but for the columns that `wanted` names: 'Heading=field,...'.

    Raises UserError for a heading or a field that there is not.
    """
    fields = [guess.field for guess in guess_columns(table, kind)]
    keys = [heading_key(heading) for heading in table.headings]
    for item in filter(None, (part.strip() for part in wanted.split(","))):
        heading, _, field = (part.strip() for part in item.rpartition("="))
        if field and field not in fields_of(kind):
            raise UserError(
                f"There is no field {field!r}.", "", f"Fields are: {', '.join(fields_of(kind))}."
            )
        if heading_key(heading) not in keys:
            raise UserError(
                f"{table.path.name} has no column {heading!r}.",
                "",
                f"Columns are: {', '.join(table.headings)}.",
            )
        place = keys.index(heading_key(heading))
        fields = ["" if known == field and field else known for known in fields]
        fields[place] = field
    return tuple(fields)


def _tell(refused: RefusedRows, file: Path, to: Path | None) -> None:
    if to is not None:
        refused.save(to)
        print(f"{refused.count} rows written to {to}", file=sys.stderr)
        return
    for line, reason, _ in refused.first[:_TOLD]:
        print(f"{file}, line {line}: {reason}", file=sys.stderr)
    if refused.count > _TOLD:
        rest = refused.count - _TOLD
        print(f"... and {rest} more; --refused FILE writes them all", file=sys.stderr)


def _counts(outcome: Outcome) -> str:
    parts = [
        f"{outcome.new} new",
        f"{outcome.changed} changed",
        f"{outcome.same} the same",
        f"{outcome.refused} refused",
    ]
    if outcome.partly:
        parts.append(f"{outcome.partly} taken in part")
    if outcome.accounts:
        parts.append(f"{outcome.accounts} new accounts")
    if outcome.completed:
        parts.append(f"{len(outcome.completed)} visitors completed")
    return ", ".join(parts)
