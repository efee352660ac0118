"""`boothapp export`: leads as CSV, the log as JSON lines."""

from __future__ import annotations

import argparse

from boothapp.commands.node import chosen_show, open_node
from boothapp.commands.places import data_folder
from boothapp.exports.audience import Audience
from boothapp.exports.csv_file import write_leads_csv
from boothapp.exports.log_file import write_log


def run(args: argparse.Namespace) -> int:
    """Write the file and say where it is."""
    with open_node(data_folder(args), args.pin_file) as node, node.need_store().read() as reader:
        if args.what == "log":
            write_log(reader, args.out)
        else:
            leads = reader.judged_leads(chosen_show(reader, args.show))
            names = {person.id: person.name for person in reader.people()}
            write_leads_csv(
                leads,
                args.out,
                names=names,
                audience=Audience.SALES if args.sales else Audience.EVERYONE,
            )
    print(args.out)
    return 0
