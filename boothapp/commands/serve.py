"""`boothapp serve`: the central server, until it is stopped."""

from __future__ import annotations

import argparse
import signal
import sys
from types import FrameType

from boothapp.commands.centre import centre_store, open_centre
from boothapp.commands.node import wall_clock
from boothapp.commands.server_certificate import certificate_for
from sync.server.app import create_app
from sync.server.serve import Address, Serving, listen, serve


def run(args: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM; both end it in order, with exit code 0."""
    for stop in (signal.SIGINT, signal.SIGTERM):
        # The server hands the signal on once its requests are answered; then the database closes.
        signal.signal(stop, _leave)
    with open_centre(args) as database:
        certificate = certificate_for(args)
        app = create_app(
            lambda org: centre_store(database, org), database.tokens(), clock=wall_clock
        )
        listening = listen(args.host, args.port)
        address = Address(args.host, listening.getsockname()[1], certificate is not None)
        print(f"boothapp serves at {address.url}; stop it with Ctrl+C", flush=True)
        serve(app, listening, Serving(certificate))
    return 0


def _leave(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)
