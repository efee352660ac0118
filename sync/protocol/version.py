"""The number of the protocol and who may talk to whom; imports nothing of the project."""

from __future__ import annotations

PROTOCOL = 1
PROTOCOL_HEADER = "Boothapp-Protocol"


def spoken(header: str | None) -> int | None:
    """Return the number that a peer's header names, None where it names none."""
    if header is None or not header.isascii() or not header.isdigit() or len(header) > 6:
        return None
    return int(header)


def is_newer(peer: int) -> bool:
    """Tell whether a peer speaks what this side cannot know. Each side refuses a newer peer and
    bears an older one, so that one of the two can always say what to update."""
    return peer > PROTOCOL
