"""`boothapp rebuild`: fold everything anew from the log of facts."""

from __future__ import annotations

import argparse

from boothapp.commands.node import open_node
from boothapp.commands.places import data_folder


def run(args: argparse.Namespace) -> int:
    """Drop what was folded and fold it again; the facts are only read."""
    with open_node(data_folder(args), args.pin_file) as node:
        store = node.need_store()
        node.database.store(store.org, store.device).rebuild()
        with store.read() as reader:
            facts = reader.head().position
    print(f"{facts} facts folded anew")
    return 0
