"""Which certificate a server shows, and what laptops pin of it; imports sync.server only there."""

from __future__ import annotations

import argparse
import ipaddress
from pathlib import Path

from boothapp.commands.node import wall_clock
from boothapp.commands.places import data_folder
from boothapp.domain.errors import UserError
from sync.server.certificate import ServerCertificate, given_certificate, own_certificate


def certificate_for(args: argparse.Namespace) -> ServerCertificate | None:
    """Return what `boothapp serve` shows; None where it serves without TLS.

    Plain HTTP is for this machine alone, or where somebody asked for it.
    """
    if bool(args.certificate) != bool(args.key):
        raise UserError(
            "A certificate and its key go together.", "", "Give --certificate and --key."
        )
    if args.certificate:
        return given_certificate(args.certificate, args.key)
    if args.plain or (is_loopback(args.host) and not args.tls):
        return None
    hosts = () if args.host in ("0.0.0.0", "::") else (args.host,)  # noqa: S104 - only compared
    return own_certificate(_beside(args), hosts=hosts, now_ms=wall_clock())


def pin_for(args: argparse.Namespace) -> str:
    """Return the pin that a code carries: of the own certificate, '' for one that an authority
    issued and for plain HTTP.

    Raises UserError where an https address has neither.
    """
    secure = [url for url in args.url if url.strip().lower().startswith("https:")]
    if not secure or args.public_certificate:
        return ""
    if len(secure) != len(args.url):
        raise UserError(
            "The addresses are of two kinds.",
            "A laptop that knows the server's key speaks to it over https only.",
            "Give https addresses only.",
        )
    own = own_certificate(_beside(args), hosts=(), now_ms=wall_clock(), make=False)
    if own is None:
        raise UserError(
            "The server has no certificate of its own yet.",
            "",
            "Start it once: boothapp serve --host 0.0.0.0; or say --public-certificate.",
        )
    return own.pin


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach that address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _beside(args: argparse.Namespace) -> Path:
    if args.database:
        return Path(args.database)
    return data_folder(args) / "centre.db"
