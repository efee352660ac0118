"""`boothapp devices`: who is let in at a server, and letting somebody in no longer."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from boothapp.commands.centre import open_centre
from boothapp.commands.node import wall_clock
from boothapp.domain.errors import UserError
from boothapp.services.device_ports import DeviceGrant
from boothapp.storage.engine import Database


def run(args: argparse.Namespace) -> int:
    """List the devices of all organisations, or revoke one of them."""
    with open_centre(args) as database:
        grants = _grants(database, args.org)
        if args.action == "revoke":
            _revoke(database, _chosen(grants, args.device))
        else:
            _list(grants)
    return 0


def _grants(database: Database, org: str | None) -> list[DeviceGrant]:
    book, standing = database.tokens(), database.identity()
    known = dict.fromkeys((*database.organisations(), *((standing.org,) if standing else ())))
    return [grant for each in known if org in (None, each) for grant in book.grants(each)]


def _list(grants: list[DeviceGrant]) -> None:
    for grant in grants:
        state = f"revoked {_day(grant.revoked_ms)}" if grant.revoked_ms else "let in"
        print(
            f"{grant.device}  {grant.role:<7}  since {_day(grant.granted_ms)}  {state:<18}  "
            f"{_printable(grant.label)}"
        )
    if not grants:
        print("No device was let in yet: boothapp enrol makes a code for one.")


def _revoke(database: Database, grant: DeviceGrant) -> None:
    database.tokens().revoke(grant.org, grant.device, wall_clock())
    print(f"{_printable(grant.label)} can read and send nothing any more.")


def _chosen(grants: list[DeviceGrant], wanted: str | None) -> DeviceGrant:
    if not wanted:
        raise UserError("Which device?", "", "Name it: boothapp devices revoke DEVICE.")
    live = [grant for grant in grants if not grant.revoked_ms]
    named = [grant for grant in live if wanted in (grant.device, grant.label)]
    if len(named) != 1:
        raise UserError(
            f"{len(named) or 'No'} device{'s' if len(named) > 1 else ''} of that name "
            f"{'are' if len(named) > 1 else 'is'} let in.",
            "",
            "Take its identifier: boothapp devices list.",
        )
    return named[0]


def _day(moment_ms: int) -> str:
    return f"{datetime.fromtimestamp(moment_ms / 1000, UTC):%Y-%m-%d}"


def _printable(label: str) -> str:
    return "".join(ch for ch in label if ch.isprintable())
