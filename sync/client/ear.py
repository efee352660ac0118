"""A thread that listens to a server for as long as it is wanted; imports its own room."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

from boothapp.domain.errors import UserError
from sync.client.faults import SyncError
from sync.client.live import LiveLink
from sync.client.retry import LONGEST_SECONDS, Backoff
from sync.client.uplink import Uplink


class Ear:
    """Listens to one server, with growing patience where it does not answer.

    What is heard is a hint: facts are fetched by cursor, and polling goes on beside it more slowly.
    """

    def __init__(
        self, uplink: Uplink, *, heard: Callable[[int], None], lost: Callable[[], None]
    ) -> None:
        """`heard(position)` and `lost()`, when the line broke, are called on the ear's thread."""
        self._uplink = uplink
        self._heard = heard
        self._lost = lost
        self._ended = threading.Event()
        self._link: LiveLink | None = None
        self._thread = threading.Thread(target=self._listen, name="live", daemon=True)

    def start(self) -> None:
        """Listen from now on."""
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> None:
        """Listen no more; waits until the thread has ended, at most so long."""
        self._ended.set()
        if self._link is not None:
            self._link.hang_up()
        if self._thread is not threading.current_thread() and self._thread.is_alive():
            self._thread.join(seconds)

    def _listen(self) -> None:
        backoff = Backoff()
        while not self._ended.is_set():
            spread = random.random()  # noqa: S311 - keeps laptops from coming back in one beat
            try:
                with LiveLink(self._uplink) as self._link:
                    for position in self._link.positions():
                        if self._ended.is_set():
                            return
                        backoff = Backoff()
                        self._heard(position)
                backoff = backoff.failed()
                wait = backoff.delay(spread)
            except SyncError as error:
                backoff = backoff.failed()
                # Until a person did something, or the server was updated, there is no hurry.
                least = error.retry_after if error.again else LONGEST_SECONDS
                wait = backoff.delay(spread, at_least=least)
            except UserError:
                return  # an address that cannot be one; whoever syncs says so
            if self._ended.is_set():
                return
            self._lost()
            self._ended.wait(wait)
