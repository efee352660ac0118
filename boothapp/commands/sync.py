"""`boothapp sync`: send what is waiting and fetch what is new."""

from __future__ import annotations

import argparse
import secrets

from boothapp.commands.node import join, open_node, wall_clock
from boothapp.commands.places import data_folder
from boothapp.domain.errors import UserError
from sync.client.engine import sync_once
from sync.client.token_change import change_token_if_due
from sync.client.uplink import link_to, read_uplink
from sync.protocol.join_code import read_join_code


def run(args: argparse.Namespace) -> int:
    """Sync once and say what was exchanged."""
    with open_node(data_folder(args), args.pin_file) as node:
        store = join(node.database, read_join_code(args.join)) if args.join else node.need_store()
        with store.read() as reader:
            uplink = read_uplink(reader)
        if uplink is None:
            raise UserError(
                "This laptop does not know a server yet.",
                "Everything that was captured is safe here.",
                "Ask for a code and run: boothapp sync --join CODE.",
            )
        with link_to(uplink) as link:
            outcome = sync_once(store, link, clock=wall_clock)
            change_token_if_due(store, link, clock=wall_clock, entropy=secrets.token_bytes)
    print(
        f"{outcome.pushed} sent, {outcome.pulled} fetched, {outcome.refused} refused, "
        f"{outcome.waiting} waiting"
    )
    return 0
