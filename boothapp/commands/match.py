"""`boothapp match`: which rows of files are the same person or company, as CSV."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path

from boothapp.commands.match_tables import read_table
from boothapp.domain.errors import UserError
from boothapp.matching.columns import Table, heading_key
from boothapp.matching.link import NAMES_SURE, Link, link_tables, link_within
from boothapp.matching.names import name_likeness
from boothapp.matching.normalise import words

_KIND_HEADINGS = {"schema", "kind", "type", "entity type"}
_HEADING_WORDS = {
    "name", "names", "nom", "nombre", "company", "firma", "person", "left", "right", "known",
    "incoming", "schema", "kind", "type", "id", "string", "text", "query", "target", "source",
    "label", "match",
}  # fmt: skip
_PAIR_HEADINGS = ({"name1", "name 1", "name a", "left", "known", "name left"},
                  {"name2", "name 2", "name b", "right", "incoming", "name right"})  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """Link two files, find duplicates in one, or score pairs of names; rows count from 0."""
    if args.names is not None:
        _forbid(args.known, args.incoming, args.within)
        table = read_table(args.names)
        if not args.columns and not _has_headings(table):
            table = Table(table.headings, [table.headings, *table.rows])
        _write(args.out, ("row", "score"), _scored(table, args.columns or ""))
    elif args.within is not None:
        _forbid(args.known, args.incoming)
        _write_links(args.out, link_within(read_table(args.within), columns=args.columns or ""))
    elif args.known is not None and args.incoming is not None:
        known, incoming = read_table(args.known), read_table(args.incoming)
        _write_links(args.out, link_tables(known, incoming, columns=args.columns or ""))
    else:
        raise UserError(
            "Nothing to match.",
            "",
            "Give --known A.csv and --incoming B.csv, or --within A.csv, or --names PAIRS.csv.",
        )
    return 0


def _forbid(*others: Path | None) -> None:
    if any(other is not None for other in others):
        raise UserError(
            "Only one of --known with --incoming, --within and --names can be done at once."
        )


def _scored(table: Table, columns: str) -> Iterable[tuple[object, ...]]:
    one, other = _pair_of_columns(table, columns)
    keys = [heading_key(heading) for heading in table.headings]
    kind = next((at for at, key in enumerate(keys) if key in _KIND_HEADINGS), None)
    for place, row in enumerate(table.rows):
        said = "" if kind is None else row[kind]
        yield place, f"{name_likeness(row[one], row[other], said):.6f}"


def _has_headings(table: Table) -> bool:
    """Whether a file of pairs has a first line of headings, or begins with two names at once."""
    said = {word.rstrip("0123456789") for cell in table.headings for word in words(cell)}
    if said & _HEADING_WORDS or len(table.headings) < 2:
        return True
    one, other = table.headings[:2]
    likely = name_likeness(one, other) >= NAMES_SURE
    return not likely and all(len(words(cell)) < 2 for cell in (one, other))


def _pair_of_columns(table: Table, columns: str) -> Sequence[int]:
    keys = [heading_key(heading) for heading in table.headings]
    if columns:
        wanted = [heading_key(name) for name in columns.split(",")]
        if len(wanted) != 2 or any(key not in keys for key in wanted):
            raise UserError(
                "--columns must name two columns of the file.",
                "",
                f"Columns are: {', '.join(table.headings)}.",
            )
        return [keys.index(key) for key in wanted]
    found = [
        next((at for at, key in enumerate(keys) if key in names), -1) for names in _PAIR_HEADINGS
    ]
    if -1 not in found:
        return found
    if len(keys) < 2:
        raise UserError(
            "The file has only one column.", "", "Names to compare stand in two columns."
        )
    return [0, 1]


def _write_links(out: Path | None, links: Sequence[Link]) -> None:
    rows = ((link.known, link.incoming, f"{link.score:.6f}") for link in links)
    _write(out, ("known_row", "incoming_row", "score"), rows)


def _write(out: Path | None, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    count = 0
    try:
        with (
            nullcontext(sys.stdout)
            if out is None
            else out.open("w", encoding="utf-8", newline="") as file
        ):
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(headings)
            for count, row in enumerate(rows, 1):  # noqa: B007 - counted for the sentence below
                writer.writerow(row)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UserError(
            f"{out} cannot be written: {error.strerror}.", "", "Choose another place with --out."
        ) from error
    if out is not None:
        print(f"{count} pairs written to {out}")
