"""Which server a laptop syncs with, kept as a setting of the node; imports domain and services."""

from __future__ import annotations

from dataclasses import dataclass

from boothapp.domain.facts import Json
from boothapp.services.ports import Reader, UnitOfWork

_SETTING = "uplink"


@dataclass(frozen=True, slots=True)
class Uplink:
    """Address and token of the server; `peer` is its store's identifier once it was reached."""

    url: str
    token: str
    peer: str = ""


def read_uplink(reader: Reader) -> Uplink | None:
    """Return the server this laptop syncs with, None where there is none."""
    kept = reader.setting(_SETTING)
    if not isinstance(kept, dict):
        return None
    return Uplink(*(str(kept.get(key, "")) for key in ("url", "token", "peer")))


def keep_uplink(uow: UnitOfWork, uplink: Uplink | None) -> None:
    """Keep the server to sync with; None forgets it."""
    value: Json = None
    if uplink is not None:
        value = {"url": uplink.url, "token": uplink.token, "peer": uplink.peer}
    uow.put_setting(_SETTING, value)
