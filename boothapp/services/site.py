"""The address of a company's site from what strangers wrote; the standard library only."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

_LONGEST: Final = 2_000
_HOST: Final = re.compile(
    r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})"
)
_INWARD: Final = (".local", ".localhost", ".internal", ".lan", ".home", ".corp", ".arpa", ".onion")


def safe_site(text: str) -> str:
    """Return the home page to open for what a badge or a list gives as a site, '' for none.

    Only http and https to a public name are let through, and only the home page: a path or query
    could make this laptop's browser do something at an address that it trusts. Names in other
    scripts are shown as they are looked up, so that none passes for another.
    """
    address = text.strip()
    if not address or len(address) > _LONGEST or not address.isprintable():
        return ""
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".").encode("idna").decode().lower()
        port = parts.port
    except ValueError:  # a port that is none, brackets that do not close, a name that cannot be
        return ""
    if parts.scheme.lower() not in ("http", "https") or port or "@" in parts.netloc:
        return ""
    if not _HOST.fullmatch(host) or host.endswith(_INWARD) or _is_number(host):
        return ""
    return f"{parts.scheme.lower()}://{host}/"


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
