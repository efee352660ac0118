"""`boothapp enrol`: make a one-time code by which a laptop joins."""

from __future__ import annotations

import argparse
import secrets
import sys

from boothapp.commands.centre import centre_store, open_centre
from boothapp.commands.node import chosen_show, new_ids, wall_clock
from boothapp.commands.server_certificate import pin_for
from boothapp.domain.errors import UserError
from boothapp.domain.ids import IdSource, is_id
from boothapp.services.device_ports import Ticket
from boothapp.storage.engine import Database, Identity
from sync.protocol.enrolment import Role
from sync.protocol.join_code import JoinCode
from sync.protocol.tokens import new_code, token_sha256

MINUTE_MS = 60_000


def run(args: argparse.Namespace) -> int:
    """Print the code as a line, and as a QR code where somebody looks; it is shown once."""
    ids = new_ids()
    with open_centre(args) as database:
        for name in ("org", "device"):
            value = getattr(args, name)
            if value is not None and not is_id(value):
                raise UserError(f"--{name} is not an identifier.", "", "boothapp doctor shows it.")
        org = args.org or organisation(database, ids)
        show = ""
        if args.show:
            with centre_store(database, org).read() as reader:
                show = chosen_show(reader, args.show)
        code = offer_code(
            database,
            JoinCode(tuple(args.url), org, "", pin_for(args), show),
            device=args.device or ids.new(wall_clock()),
            label=args.label,
            now_ms=wall_clock(),
            role=Role.READER if args.read_only else Role.LAPTOP,
            minutes=args.minutes,
        )
    print(code.text())
    if sys.stdout.isatty():
        _draw(code)
    return 0


def offer_code(
    database: Database,
    code: JoinCode,
    *,
    device: str,
    label: str,
    now_ms: int,
    role: Role = Role.LAPTOP,
    minutes: int = 60,
) -> JoinCode:
    """Return `code` with a one-time code in it that the server of this database will take."""
    secret = new_code(secrets.token_bytes)
    expires = now_ms + minutes * MINUTE_MS
    ticket = Ticket(code.org, token_sha256(secret), device, label, role, expires)
    database.tokens().offer(ticket)
    return JoinCode(code.urls, code.org, secret, code.pin, code.show)


def organisation(database: Database, ids: IdSource) -> str:
    """Return the only organisation of a server, a new one where it has none yet.

    Raises UserError where there are several.
    """
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


def _draw(code: JoinCode) -> None:
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - only where it is drawn
    from qrcode.main import QRCode  # noqa: PLC0415

    drawing = QRCode(error_correction=ERROR_CORRECT_M, border=2)
    drawing.add_data(code.text())
    drawing.print_ascii(invert=True)
