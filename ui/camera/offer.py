"""What somebody is offered of a code that was found; imports nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """What a code says, in a line; `usable` is False for a ticket, a Wi-Fi code and the like."""

    text: str
    usable: bool
