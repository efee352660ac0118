"""Work off the UI thread, its results back on it; imports Qt and the kinds of error only."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from boothapp.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from boothapp.services.changes import Changes

T = TypeVar("T")
Lane = Literal["db", "net", "cpu", "post", "look", "index"]
"""`look` is for what somebody waits for at every key, so that nothing long stands before it;
`index` for reading all names that can be looked up, which takes a minute of a million."""
LANES: Final[tuple[Lane, ...]] = ("db", "net", "cpu", "post", "look", "index")
_SWITCH_S = 0.001
"""How long a worker may hold the interpreter while the window wants it. Painting a page asks for it
some fifty times, and with Python's own 5 ms each of them waits so long for a busy worker: a page
then takes a quarter of a second, with 1 ms a third of that."""

_log = logging.getLogger(__name__)


class JobCancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """Raised inside a job by `Progress.check` once somebody has cancelled it."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far a job is: `done` of `total` pieces (total 0: unknown), and what it is at."""

    done: int
    total: int
    text: str = ""


class Progress:
    """What a job tells of itself and hears from outside; used by one worker and the main thread."""

    def __init__(self, notify: Callable[[], None]) -> None:
        self._notify = notify
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._step: Step | None = None

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far the job is; cheap, since reports nobody has read yet replace each other."""
        with self._lock:
            unread = self._step is not None
            self._step = Step(done, total, text)
        if not unread:
            self._notify()

    def take(self) -> Step | None:
        """The newest report not yet read, or None; for the main thread."""
        with self._lock:
            step, self._step = self._step, None
        return step

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def check(self) -> None:
        """Raise JobCancelled if the job has been cancelled."""
        if self.cancelled:
            raise JobCancelled

    def cancel(self) -> None:
        self._stop.set()


class Job:
    """One submitted piece of work and where its outcome goes; made by JobRunner only."""

    def __init__(
        self,
        work: Callable[[Progress], Any],
        progress: Progress,
        *,
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
        reported: Callable[[Step], None] | None,
        stopped: Callable[[], None] | None,
        plain: bool,
    ) -> None:
        self.progress = progress
        self.future: Future[Any] | None = None
        self.owner = owner
        self.done = done
        self.failed = failed
        self.reported = reported
        self.stopped = stopped
        self.plain = plain
        self._work = work

    def cancel(self) -> None:
        """Ask it to stop. `stopped` is called, or `done` if it had finished all the same."""
        self.progress.cancel()
        if self.future is not None:
            self.future.cancel()

    def execute(self) -> Any:
        self.progress.check()
        return self._work(self.progress)


class JobRunner(QObject):
    """Lanes of one worker each; whatever a job ends with arrives on the main thread.

    Signals:
        changed: a `Changes`; something that pages may be showing is other now.
        failed: an Exception that is a bug, or that no caller took; to be shown and not to be lost.
    """

    changed = Signal(object)
    failed = Signal(object)
    _finished = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"boothapp-{lane}")
            for lane in LANES
        }
        self._jobs: dict[Lane, set[Job]] = {lane: set() for lane in LANES}
        self._closed = False
        sys.setswitchinterval(min(sys.getswitchinterval(), _SWITCH_S))
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        job: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run a plain function on a lane; `done` gets what it returns, on the main thread.

        Nothing is delivered once `owner` is gone; the job itself still runs, for it may be a save.
        `failed` gets what it raised; an Exception that is no UserError goes to the signal `failed`
        as well, and so does any that has no `failed`.
        """

        def work(_: Progress) -> T:
            return job()

        return self._submit(lane, work, owner=owner, done=done, failed=failed, plain=True)

    def run_long(
        self,
        lane: Lane,
        job: Callable[[Progress], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        reported: Callable[[Step], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Like `run` for work that reports its progress and can be cancelled.

        `reported` gets the newest Step; `stopped` is called instead of `done` after a cancel.
        Raises RuntimeError after `shutdown`.
        """
        return self._submit(
            lane, job, owner=owner, done=done, failed=failed, reported=reported, stopped=stopped
        )

    def announce(self, changes: Changes) -> None:
        """Tell every page what changed; on the main thread only."""
        self.changed.emit(changes)

    def shutdown(self) -> None:
        """Cancel what waits, ask what runs to stop, join the workers; nothing is delivered after.

        Plain jobs waiting for the database still run: each is a save that somebody has pressed.
        """
        if self._closed:
            return
        self._closed = True
        for jobs in self._jobs.values():
            for job in jobs:
                if not job.plain:
                    job.progress.cancel()
        for lane, executor in self._lanes.items():
            executor.shutdown(wait=False, cancel_futures=lane != "db")
        for executor in self._lanes.values():
            executor.shutdown(wait=True)
        for jobs in self._jobs.values():
            jobs.clear()

    def _submit(
        self,
        lane: Lane,
        work: Callable[[Progress], Any],
        *,
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
        reported: Callable[[Step], None] | None = None,
        stopped: Callable[[], None] | None = None,
        plain: bool = False,
    ) -> Job:
        if self._closed:
            msg = "the job runner has shut down"
            raise RuntimeError(msg)
        job: Job

        def notify() -> None:
            self._reported.emit(job)

        job = Job(
            work,
            Progress(notify),
            owner=owner,
            done=done,
            failed=failed,
            reported=reported,
            stopped=stopped,
            plain=plain,
        )
        self._jobs[lane].add(job)
        self._start(lane, job)
        return job

    def _start(self, lane: Lane, job: Job) -> None:
        job.future = self._lanes[lane].submit(job.execute)

        def finished(_: Future[Any]) -> None:
            self._finished.emit(job)

        job.future.add_done_callback(finished)

    def _tell(self, job: Job) -> None:
        step = job.progress.take()
        if step is None or job.reported is None or self._closed:
            return
        if shiboken6.isValid(job.owner):
            job.reported(step)

    def _deliver(self, job: Job) -> None:
        for jobs in self._jobs.values():
            jobs.discard(job)
        future = job.future
        if future is None or self._closed:
            return
        heard = shiboken6.isValid(job.owner)
        try:
            result = future.result()
        except (CancelledError, JobCancelled):
            if heard and job.stopped is not None:
                job.stopped()
            return
        except BaseException as error:
            self._deliver_failure(job, error, heard=heard)
            return
        if heard:
            job.done(result)

    def _deliver_failure(self, job: Job, error: BaseException, *, heard: bool) -> None:
        known = isinstance(error, UserError)
        if not known:
            log_bug(error)
        if heard and job.failed is not None and isinstance(error, Exception):
            job.failed(error)
            if known:
                return
        self.failed.emit(error)


def log_bug(error: BaseException) -> None:
    """Log a bug's kind and place; its message stays out, for it may quote a visitor's data."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    _log.error("bug: %s\n%s", type(error).__name__, frames)
