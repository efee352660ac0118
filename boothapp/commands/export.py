"""`boothapp export`: leads for CRMs, spreadsheets and calendars; the log as JSON lines."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from boothapp.commands.node import chosen_show, open_node
from boothapp.commands.places import data_folder
from boothapp.domain.errors import UserError
from boothapp.exports.audience import Audience
from boothapp.exports.crm_sources import is_source, source_names
from boothapp.exports.hand_over import HandedOver, Order, hand_over
from boothapp.exports.log_file import write_log
from boothapp.services.crm_mapping import OwnColumn, read_mapping
from boothapp.services.ports import Reader


def run(args: argparse.Namespace) -> int:
    """Write the files, say where they are and what was left out."""
    with open_node(data_folder(args), args.pin_file) as node, node.need_store().read() as reader:
        if args.what == "log":
            write_log(reader, args.out)
            print(args.out)
            return 0
        show = chosen_show(reader, args.show)
        made = hand_over(_order(reader, show, args), reader.judged_leads(show), args.out)
    _tell(made)
    return 0


def _order(reader: Reader, show_id: str, args: argparse.Namespace) -> Order:
    show = reader.show(show_id)
    if show is None:
        raise UserError("There is no such show.", show_id, "Choose one with --show.")
    mapping = read_mapping(reader, show_id, args.to)
    return Order(
        to=args.to,
        show=show,
        audience=Audience(args.audience),
        names={person.id: person.name for person in reader.people()},
        mapping=replace(mapping, own=(*mapping.own, *_own(args.column))),
        first_time=args.first_time,
    )


def _own(words: Sequence[str]) -> tuple[OwnColumn, ...]:
    found = []
    for word in words:
        head, _, source = (part.strip() for part in word.rpartition("="))
        if not head or not is_source(source):
            raise UserError(
                f"{word!r} names no column.",
                f"Sources are answer:CRITERION, {', '.join(source_names())}.",
                "Write --column 'HEADING=SOURCE'.",
            )
        found.append(OwnColumn(head, source))
    return tuple(found)


def _tell(made: HandedOver) -> None:
    for file in made.files:
        print(file)
    for line in made.left_out.lines:
        print(f"  left out: {line}")
    print(f"  {made.count} written; all of it is in {made.report}")
