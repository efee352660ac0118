"""`boothapp import accounts`: known accounts from a CSV file."""

from __future__ import annotations

import argparse
import sys

from boothapp.commands.node import open_node
from boothapp.commands.places import data_folder
from boothapp.services.account_import import import_accounts


def run(args: argparse.Namespace) -> int:
    """Import, say what came of it, and list the refused rows on stderr."""
    with open_node(data_folder(args)) as node:
        outcome = import_accounts(node.need_store(), args.file, by="")
    for row in outcome.refused:
        print(f"{args.file}, line {row.line}: {row.reason}", file=sys.stderr)
    print(
        f"{outcome.new} new, {outcome.changed} changed, {outcome.same} the same, "
        f"{len(outcome.refused)} refused"
    )
    return 0
