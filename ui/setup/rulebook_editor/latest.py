"""Work asked for again and again, of which only the newest counts; imports the runner only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from ui.jobs import Job, JobRunner, Lane, Progress, Step

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Asked = TypeVar("Asked")
Found = TypeVar("Found")


class Latest(Generic[Asked, Found]):
    """Does the newest request next and forgets those between: a line that is dragged asks sixty
    times a second, and what is shown must be where the line is now."""

    def __init__(
        self,
        runner: JobRunner,
        lane: Lane,
        work: Callable[[Asked, Progress], Found],
        *,
        owner: QObject,
        done: Callable[[Found], None],
        failed: Callable[[Exception], None] | None = None,
        reported: Callable[[Step], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        self._runner = runner
        self._lane = lane
        self._work = work
        self._owner = owner
        self._done = done
        self._failed = failed
        self._reported = reported
        self._stopped = stopped
        self._running = False
        self._waiting: list[Asked] = []
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running

    def ask(self, asked: Asked) -> None:
        """Do this next; what waited before is never done."""
        self._waiting = [asked]
        if not self._running:
            self._next()

    def cancel(self) -> None:
        """Ask what runs to stop; `stopped` follows. What waits is forgotten."""
        self._waiting = []
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        asked = self._waiting.pop()
        self._running = True

        def work(progress: Progress) -> Found:
            return self._work(asked, progress)

        self._job = self._runner.run_long(
            self._lane, work, owner=self._owner, done=self._deliver, failed=self._fail,
            reported=self._reported, stopped=self._stop,
        )  # fmt: skip

    def _deliver(self, found: Found) -> None:
        self._running = False
        if self._waiting:
            self._next()
        else:
            self._done(found)

    def _fail(self, error: Exception) -> None:
        self._running = False
        if self._failed is not None:
            self._failed(error)
        if self._waiting:
            self._next()

    def _stop(self) -> None:
        self._running = False
        if self._waiting:
            self._next()
        elif self._stopped is not None:
            self._stopped()
