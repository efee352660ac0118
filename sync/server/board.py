"""Who listens for new facts, and telling them; used by one event loop, told from any thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from boothapp.services.ports import Bell
from sync.protocol.errors import Code, RefusedError

PER_DEVICE = 8


@dataclass(eq=False, slots=True)
class Listener:
    """One who listens: `news` is set when the head moved or the server ends."""

    device: str
    news: asyncio.Event = field(default_factory=asyncio.Event)


class Board:
    """Holds for each organisation how far its log reaches, and wakes who listens."""

    def __init__(self, bell: Bell | None, *, most: int) -> None:
        """`bell` tells of other processes; None where there are none. `most` may listen."""
        self._bell = bell
        self._most = most
        self._listeners: dict[str, set[Listener]] = {}
        self._heads: dict[str, int] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_closed(self) -> bool:
        """Whether the server ends."""
        return self._stop.is_set()

    @property
    def count(self) -> int:
        """How many listen."""
        return sum(map(len, self._listeners.values()))

    def head(self, org: str) -> int:
        """How far the log is known to reach."""
        return self._heads.get(org, 0)

    @contextmanager
    def listening(self, org: str, device: str) -> Iterator[Listener]:
        """Listen while the block runs. Raises RefusedError where too many do already."""
        own = sum(one.device == device for one in self._listeners.get(org, ()))
        if self.count >= self._most or own >= PER_DEVICE:
            raise RefusedError(Code.BUSY, "too many listen at the moment.", retry_after=30)
        self._begin()
        listener = Listener(device)
        self._listeners.setdefault(org, set()).add(listener)
        try:
            yield listener
        finally:
            self._listeners[org].discard(listener)
            if not self._listeners[org]:
                # Nobody keeps the head up to date for an organisation without listeners.
                del self._listeners[org]
                self._heads.pop(org, None)

    def accepted(self, org: str, position: int) -> None:
        """Tell of facts that came in through this process; on a thread that may wait."""
        self.tell(org, position)
        if self._bell is not None:
            self._bell.ring(org, position)

    def tell(self, org: str, position: int) -> None:
        """Tell who listens here; from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake, org, position)

    def close(self) -> None:
        """End all listening."""
        self._stop.set()
        for listeners in self._listeners.values():
            for listener in listeners:
                listener.news.set()

    def finish(self) -> None:
        """Wait for the thread that hears of other processes; once nothing is served any more."""
        if self._thread is not None:
            self._thread.join()
        if self._bell is not None:
            self._bell.close()

    def _wake(self, org: str, position: int) -> None:
        if position <= self.head(org) or org not in self._listeners:
            return
        self._heads[org] = position
        for listener in self._listeners[org]:
            listener.news.set()

    def _begin(self) -> None:
        """The first who listens starts the thread that hears of other processes."""
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
        if self._thread is None and self._bell is not None:
            self._thread = threading.Thread(
                target=self._bell.listen, args=(self.tell, self._stop), name="bell", daemon=True
            )
            self._thread.start()
