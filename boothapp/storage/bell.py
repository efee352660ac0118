"""Tells a server what other processes put into its database; imports its room.

A hint and never the truth: who misses one finds the facts by its cursor.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from boothapp.domain.errors import UserError

if TYPE_CHECKING:
    from boothapp.services.ports import Hear
    from boothapp.storage.sql import Backend

POLL_SECONDS: Final = 0.05
"""On SQLite a look at the heads takes some 0.1 ms, so this is a fifth of a percent of a core."""


class PollingBell:
    """`Bell` for a file: the window and the hub of one laptop are two processes on one."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def ring(self, org: str, position: int) -> None:
        """Nothing to do: whoever listens looks."""

    def close(self) -> None:
        """Nothing was open."""

    def listen(self, hear: Hear, stop: threading.Event) -> None:
        """Look at the heads again and again."""
        known: dict[str, int] = {}
        while not stop.wait(POLL_SECONDS):
            try:
                found = heads(self._backend)
            except UserError:
                continue  # locked or unreadable now; whoever reads facts is told
            for org, position in found.items() - known.items():
                hear(org, position)
            known = found


def heads(backend: Backend) -> dict[str, int]:
    """Return where the log of each organisation ends."""
    with backend.reading() as sql:
        return {row[0]: row[1] for row in sql.rows("SELECT org, position FROM head")}
