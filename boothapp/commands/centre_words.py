"""The words of `boothapp serve`, `enrol` and `devices`; imports argparse only."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

SERVE: Final = (
    "run the central server",
    "boothapp serve --database centre.db --host 0.0.0.0",
    "boothapp serve --database-url postgresql://user@host/boothapp --port 8443 "
    "--certificate full-chain.pem --key key.pem",
)
ENROL: Final = (
    "let a laptop in: print a code that it joins with, once",
    "boothapp enrol --database centre.db --url https://192.0.2.7:8765 --label 'Laptop A'",
)
DEVICES: Final = (
    "list who is let in at a server, or revoke a device",
    "boothapp devices list --database centre.db",
    "boothapp devices revoke 'Laptop A' --database centre.db",
)
"""The help and the examples of each."""


def add_devices_words(devices: argparse.ArgumentParser) -> None:
    """Add what `devices` takes."""
    _at_a_server(devices)
    devices.add_argument("action", choices=("list", "revoke"))
    devices.add_argument("device", nargs="?", metavar="DEVICE", help="its label or identifier")
    devices.add_argument("--org", metavar="ID", help="default: all of this server")


def add_serve_words(serve: argparse.ArgumentParser) -> None:
    """Add what `serve` takes."""
    _at_a_server(serve)
    serve.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    serve.add_argument("--port", type=int, default=8765, help="default: %(default)s")
    serve.add_argument(
        "--workers", type=int, default=1, metavar="N",
        help="processes, over PostgreSQL only (default: %(default)s)",
    )  # fmt: skip
    serve.add_argument(
        "--metrics-port", type=int, metavar="PORT",
        help="show figures for Prometheus at http://127.0.0.1:PORT/metrics",
    )  # fmt: skip
    how = serve.add_mutually_exclusive_group()
    how.add_argument(
        "--tls", action="store_true", help="speak TLS on this machine's own address too"
    )
    how.add_argument(
        "--plain", action="store_true", help="speak no TLS: something in front of it does"
    )
    serve.add_argument(
        "--certificate", type=Path, metavar="PEM",
        help="a certificate that an authority issued, with its chain (default: one of its own, "
        "beside the database, that laptops know again)",
    )  # fmt: skip
    serve.add_argument("--key", type=Path, metavar="PEM", help="the key of --certificate")


def add_enrol_words(enrol: argparse.ArgumentParser) -> None:
    """Add what `enrol` takes, but for the show."""
    _at_a_server(enrol)
    enrol.add_argument(
        "--url", required=True, action="append",
        help="where laptops reach the server; may be repeated, the likeliest first",
    )  # fmt: skip
    enrol.add_argument("--label", required=True, help="what people call the laptop")
    enrol.add_argument("--org", metavar="ID", help="default: the only one there, or a new one")
    enrol.add_argument("--device", metavar="ID", help="of a laptop that already holds leads")
    enrol.add_argument(
        "--minutes", type=int, default=60, help="how long the code is good (default: %(default)s)"
    )
    enrol.add_argument("--read-only", action="store_true", help="let it read and not write")
    enrol.add_argument(
        "--public-certificate", action="store_true",
        help="the server shows a certificate that an authority issued",
    )  # fmt: skip


def _at_a_server(command: argparse.ArgumentParser) -> None:
    where = command.add_mutually_exclusive_group(required=True)
    where.add_argument("--database", type=Path, metavar="FILE", help="a SQLite file")
    where.add_argument("--database-url", metavar="URL", help="a PostgreSQL database")
