"""Several processes on one listening socket; standard library.

Each has its own event loop and pool of connections. One that dies is started again; several that
die at their start end the server, for the next one would die too.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from types import FrameType
from typing import Final

from boothapp.domain.errors import UserError
from sync.server.serve import STOP_SECONDS

Work = Callable[[socket.socket], None]
_YOUNG_SECONDS: Final = 10.0
_TRIES: Final = 2
_LOOK_SECONDS: Final = 0.5


class Workers:
    """Processes that each run `work(listening)`, which must be a function of a module."""

    def __init__(
        self,
        work: Work,
        listening: socket.socket,
        count: int,
        *,
        died: Callable[[int], None] | None = None,
    ) -> None:
        """`died(pid)` is told of each process that ended."""
        self._work = work
        self._listening = listening
        self._count = count
        self._died = died
        self._running: list[tuple[SpawnProcess, float]] = []
        self._young_deaths = 0
        self._ending = threading.Event()

    def run(self) -> None:
        """Serve until SIGINT or SIGTERM; each process answers what it took.

        Raises UserError where the processes die as soon as they are started.
        """
        for stop in (signal.SIGINT, signal.SIGTERM):
            signal.signal(stop, self._end)
        try:
            self._running = [self._started() for _ in range(self._count)]
            while not self._ending.is_set():
                wait([process.sentinel for process, _ in self._running], timeout=_LOOK_SECONDS)
                self._replace_dead()
        finally:
            self._stop_all()

    def _end(self, _signal: int, _frame: FrameType | None) -> None:
        self._ending.set()

    def _started(self) -> tuple[SpawnProcess, float]:
        process = multiprocessing.get_context("spawn").Process(
            target=_serve_until_orphaned, args=(self._work, self._listening)
        )
        process.start()
        return process, time.monotonic()

    def _replace_dead(self) -> None:
        if self._ending.is_set():
            return
        for place, (process, since) in enumerate(self._running):
            if process.is_alive():
                continue
            self._tell(process)
            young = time.monotonic() - since < _YOUNG_SECONDS
            self._young_deaths = self._young_deaths + 1 if young else 0
            if self._young_deaths > _TRIES * self._count:
                raise UserError(
                    "The workers end as soon as they are started.",
                    f"The last one's exit code is {process.exitcode}.",
                    "Read what it said above; try with --workers 1.",
                )
            self._running[place] = self._started()

    def _stop_all(self) -> None:
        for process, _ in self._running:
            process.terminate()
        for process, _ in self._running:
            process.join(STOP_SECONDS + 5)
            if process.is_alive():
                process.kill()
                process.join()
            self._tell(process)

    def _tell(self, process: SpawnProcess) -> None:
        if self._died is not None and process.pid is not None:
            self._died(process.pid)


def _serve_until_orphaned(work: Work, listening: socket.socket) -> None:
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=follow, name="parent", daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt):
        work(listening)
