"""The words of `boothapp export` with their help; imports nothing heavy: help is instant."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

TARGETS: Final = (
    "salesforce", "salesforce-loader", "hubspot", "dynamics", "odoo", "marketo", "zoho",
    "csv", "xlsx", "vcard", "ics", "jsonl",
)  # fmt: skip
"""What `boothapp.exports.hand_over` calls ALL; a test holds them together."""

AUDIENCES: Final = ("everyone", "sales", "marketing")

EXPORT_HELP: Final = (
    "write leads for a CRM, a spreadsheet, an address book or a calendar, or the log"
)
EXPORT_EXAMPLES: Final = (
    "boothapp export --to salesforce --for sales --out sales.csv",
    "boothapp export --to xlsx --out leads.xlsx",
    "boothapp export --to odoo --for marketing --column 'x_timing=answer:timing' --out odoo.csv",
    "boothapp export log --out log.jsonl",
)


def add_export_words(export: argparse.ArgumentParser) -> None:
    """Give the command its words, apart from the show and where the data is."""
    export.add_argument("what", nargs="?", choices=("leads", "log"), default="leads")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--to", choices=TARGETS, default="csv",
        help="whose import file, or which format (default: csv)",
    )  # fmt: skip
    export.add_argument(
        "--for", dest="audience", choices=AUDIENCES, default="everyone",
        help="sales: only what is routed to sales; marketing: all others who agreed to news "
        "(default: everyone, for your own archive)",
    )  # fmt: skip
    export.add_argument(
        "--sales", dest="audience", action="store_const", const="sales",
        help="the same as --for sales",
    )  # fmt: skip
    export.add_argument(
        "--first-time", action="store_true",
        help="none of the leads is in the CRM yet: one file, where a blank may empty a field",
    )  # fmt: skip
    export.add_argument(
        "--column", action="append", default=[], metavar="HEADING=SOURCE",
        help="one more column of a CRM's file; may be repeated. A wrong source lists all there are",
    )  # fmt: skip
