"""Blocking attempts side by side, each in a thread of its own; imports the standard library only.

A thread pool would be joined when the program ends, and eight dead servers would fill it: here a
thread that hangs delays neither another channel nor quitting.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Attempts(Generic[Key]):
    """Starts attempts and hands their ends back to the thread that asks for them."""

    def __init__(self) -> None:
        self._ended: queue.SimpleQueue[tuple[Key, Future[None]] | None] = queue.SimpleQueue()
        self._running: set[Key] = set()

    @property
    def running(self) -> frozenset[Key]:
        """The keys of the attempts whose end was not handed back yet."""
        return frozenset(self._running)

    def start(self, key: Key, attempt: Callable[[], None]) -> None:
        """Run `attempt` in a daemon thread under a key that is not running."""
        self._running.add(key)
        threading.Thread(
            target=self._run, args=(key, attempt), name="alert attempt", daemon=True
        ).start()

    def wait(self, timeout_s: float) -> tuple[Key, BaseException | None] | None:
        """Return the next end, with what was raised; None after the timeout or a `wake`."""
        try:
            ended = self._ended.get(timeout=max(timeout_s, 0.0))
        except queue.Empty:
            return None
        if ended is None:
            return None
        key, future = ended
        self._running.discard(key)
        return key, future.exception()

    def wake(self) -> None:
        """Make a `wait` in another thread return; safe from any thread."""
        self._ended.put(None)

    def _run(self, key: Key, attempt: Callable[[], None]) -> None:
        future: Future[None] = Future()
        try:
            attempt()
        except BaseException as error:  # carried to the caller whole, as executors do
            future.set_exception(error)
        else:
            future.set_result(None)
        self._ended.put((key, future))
