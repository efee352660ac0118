"""`boothapp report`: the PDF summary of a show."""

from __future__ import annotations

import argparse

from boothapp.commands.node import chosen_show, open_node, wall_clock
from boothapp.commands.places import data_folder
from boothapp.reports.show_report import write_show_report
from boothapp.services.quality import read_all_quality
from boothapp.services.show_report import build_show_report


def run(args: argparse.Namespace) -> int:
    """Write the report and say where it is."""
    with open_node(data_folder(args), args.pin_file) as node, node.need_store().read() as reader:
        show = chosen_show(reader, args.show)
        counted = read_all_quality(reader, lambda _done, _total: None)
        report = build_show_report(reader, show, now_ms=wall_clock(), qualities=counted)
    write_show_report(report, args.out)
    print(args.out)
    return 0
