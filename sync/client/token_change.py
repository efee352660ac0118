"""A laptop changes its token by itself; imports services, protocol and its own room.

Each step is kept before the next is taken: whatever is cut, the server knows the token that the
laptop will show. An old token that was copied is worth nothing once the change went through.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from boothapp.services.ports import Clock, Store
from sync.client.link import Link
from sync.client.uplink import Uplink, keep_uplink, read_uplink
from sync.protocol.tokens import new_token

LIFE_MS: Final = 30 * 24 * 3_600_000
"""How long a token is used before the laptop changes it."""


def change_token_if_due(
    store: Store, link: Link, *, clock: Clock, entropy: Callable[[int], bytes]
) -> bool:
    """Change the token where it is old enough; return whether it was changed.

    `link` speaks by the new token afterwards. Raises SyncError.
    """
    uplink = _begun(store, clock(), entropy)
    if uplink is None:
        return False
    link.name_next_token(uplink.next_token)
    with store.write() as uow:
        standing = read_uplink(uow)
        if standing is None or standing.next_token != uplink.next_token:
            return False
        changed = replace(standing, token=uplink.next_token, next_token="", token_ms=clock())
        keep_uplink(uow, changed)
    link.use_token(changed.token)
    link.hello()
    return True


def _begun(store: Store, now_ms: int, entropy: Callable[[int], bytes]) -> Uplink | None:
    """The uplink with the token to change to, kept durably; None where nothing is due."""
    with store.read() as reader:
        uplink = read_uplink(reader)
    if uplink is None or (not uplink.next_token and _is_young(uplink, now_ms)):
        return None
    with store.write() as uow:
        standing = read_uplink(uow)
        if standing is not None and not standing.next_token:
            if _is_young(standing, now_ms):
                return None
            standing = replace(standing, next_token=new_token(entropy))
            keep_uplink(uow, standing)
    return standing


def _is_young(uplink: Uplink, now_ms: int) -> bool:
    # A clock that was set back counts as young: else each sync would change the token.
    return now_ms - uplink.token_ms < LIFE_MS
