"""The events of `GET /v1/live`: how far the server's log reaches; imports nothing of the project.

Server-sent events (WHATWG HTML, 9.2): an event ends with an empty line, a line that begins with a
colon is a comment.
"""

from __future__ import annotations

BEAT = b": beat\n\n"
BEAT_SECONDS = 15.0
"""How often a silent stream says that it lives; silence for thrice that is a broken line."""

_HEAD = "id: "


def head_event(position: int) -> bytes:
    """Return the event that the log reaches to `position`."""
    return f'event: head\nid: {position}\ndata: {{"position":{position}}}\n\n'.encode()


def position_of(line: str) -> int | None:
    """Return the position that a line of the stream names, None where it names none."""
    number = line.removeprefix(_HEAD).strip()
    if not line.startswith(_HEAD) or len(number) > 19:
        return None
    return int(number) if number.isascii() and number.isdigit() else None
