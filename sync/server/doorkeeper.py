"""Keeps an address that guesses from asking the database for ever; imports its room only."""

from __future__ import annotations

import ipaddress

from sync.server.throttle import Rate, Throttle

WRONG = Rate(burst=10, per_second=5 / 60)


class Doorkeeper:
    """Counts wrong tokens and codes by address, in memory, on the event loop's thread.

    A hall's laptops often share one address: a token that was good here lately is let through to
    be looked up, whatever a neighbour tries. That it was revoked since, the database tells.
    """

    KNOWN_MAX = 10_000

    def __init__(self, rate: Rate = WRONG) -> None:
        self._wrong = Throttle(rate)
        self._good: dict[str, None] = {}

    def wait(self, address: str, digest: str, now_ms: int) -> int:
        """Return 0, or the whole seconds until this address may try again."""
        if digest in self._good:
            return 0
        return self._wrong.wait(_network(address), now_ms, take=0)

    def was_wrong(self, address: str, now_ms: int) -> None:
        """Count a token or a code that was none."""
        self._wrong.wait(_network(address), now_ms)

    def was_good(self, digest: str) -> None:
        """Remember the digest of a token that was looked up and found."""
        self._good.pop(digest, None)
        self._good[digest] = None
        if len(self._good) > self.KNOWN_MAX:
            del self._good[next(iter(self._good))]


def _network(address: str) -> str:
    """An IPv6 host has a whole network to itself, so that is what is counted."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    return str(ipaddress.ip_network((int(parsed), 64), strict=False))
