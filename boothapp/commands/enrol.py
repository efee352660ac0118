"""`boothapp enrol`: let a laptop in."""

from __future__ import annotations

import argparse
import secrets

from boothapp.commands.centre import open_centre
from boothapp.commands.node import new_ids, wall_clock
from boothapp.domain.errors import UserError
from boothapp.domain.ids import IdSource, is_id
from boothapp.storage.engine import Database, Identity
from sync.protocol.join_code import JoinCode
from sync.protocol.tokens import new_token, token_sha256


def run(args: argparse.Namespace) -> int:
    """Grant a token and print the code that carries it; it is shown once and never again."""
    ids = new_ids()
    with open_centre(args) as database:
        for name in ("org", "device"):
            value = getattr(args, name)
            if value is not None and not is_id(value):
                raise UserError(f"--{name} is not an identifier.", "", "boothapp doctor shows it.")
        org = args.org or _organisation(database, ids)
        code = enrol(database, args.url, org, args.device or ids.new(wall_clock()), args.label)
    print(code.text())
    return 0


def enrol(database: Database, url: str, org: str, device: str, label: str) -> JoinCode:
    """Grant a device of an organisation a new token."""
    token = new_token(secrets.token_bytes)
    database.tokens().grant(org, device, label, token_sha256(token), wall_clock())
    return JoinCode(url, org, device, token)


def _organisation(database: Database, ids: IdSource) -> str:
    known = database.organisations()
    if len(known) > 1:
        raise UserError(
            "This server serves several organisations.",
            f"They are: {', '.join(known)}.",
            "Say which with --org.",
        )
    if known:
        return known[0]
    # The first one is kept, so that two laptops enrolled before either syncs share it.
    standing = database.identity()
    if standing is None:
        now = wall_clock()
        standing = Identity(org=ids.new(now), device=ids.new(now))
        database.adopt(standing)
    return standing.org
