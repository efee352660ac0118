"""Which server a laptop syncs with, kept as a setting of the node; imports domain and services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from boothapp.domain.facts import Json
from boothapp.services.ports import Reader, UnitOfWork

if TYPE_CHECKING:
    from sync.client.link import Link

_SETTING = "uplink"
_TEXTS = ("url", "token", "peer", "pin", "next_token")


@dataclass(frozen=True, slots=True)
class Uplink:
    """Address and token of the server; `peer` is its store's identifier once it was reached.

    `pin` is the key it must show, '' where its certificate is an ordinary one; `next_token` what
    this laptop was about to change its token to; `token_ms` since when it has the present one.
    """

    url: str
    token: str
    peer: str = ""
    pin: str = ""
    next_token: str = ""
    token_ms: int = 0


def read_uplink(reader: Reader) -> Uplink | None:
    """Return the server this laptop syncs with, None where there is none."""
    kept = reader.setting(_SETTING)
    if not isinstance(kept, dict):
        return None
    url, token, peer, pin, next_token = (str(kept.get(key, "")) for key in _TEXTS)
    since = kept.get("token_ms")
    return Uplink(url, token, peer, pin, next_token, since if isinstance(since, int) else 0)


def keep_uplink(uow: UnitOfWork, uplink: Uplink | None) -> None:
    """Keep the server to sync with; None forgets it."""
    value: Json = None
    if uplink is not None:
        value = {key: getattr(uplink, key) for key in (*_TEXTS, "token_ms")}
    uow.put_setting(_SETTING, value)


def link_to(uplink: Uplink) -> Link:
    """Open a connection to the server. Raises UserError where the address cannot be one."""
    # httpx takes a moment to load that reading a setting shall not wait for.
    from sync.client.link import Link  # noqa: PLC0415

    return Link(uplink.url, uplink.token, pin=uplink.pin)
