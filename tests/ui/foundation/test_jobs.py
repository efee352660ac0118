"""A job's outcome reaches the main thread, or nobody, but is never lost."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from ui.jobs import JobRunner, Progress, Step

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Page(QObject):
    """Hears what a page would hear, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.steps: list[Step] = []
        self.stops = 0
        self.threads: set[QThread] = set()

    def done(self, result: object) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)

    def failed(self, error: Exception) -> None:
        self.threads.add(QThread.currentThread())
        self.errors.append(error)

    def reported(self, step: Step) -> None:
        self.threads.add(QThread.currentThread())
        self.steps.append(step)

    def stopped(self) -> None:
        self.stops += 1


def test_result_returns_on_the_main_thread(qtbot: QtBot, runner: JobRunner) -> None:
    page = Page()
    worker: list[str] = []

    def job() -> int:
        worker.append(threading.current_thread().name)
        return 42

    runner.run("db", job, owner=page, done=page.done)
    qtbot.waitUntil(lambda: page.results == [42])
    assert worker[0].startswith("boothapp-db")
    assert page.threads == {page.thread()}


def test_known_error_comes_back_to_its_caller_only(qtbot: QtBot, runner: JobRunner) -> None:
    page, unhandled = Page(), []
    runner.failed.connect(unhandled.append)

    def job() -> None:
        raise UserError("The disk is full")

    runner.run("db", job, owner=page, done=page.done, failed=page.failed)
    qtbot.waitUntil(lambda: len(page.errors) == 1)
    assert isinstance(page.errors[0], UserError)
    assert page.threads == {page.thread()}
    assert unhandled == []


def test_error_without_a_taker_is_shown(qtbot: QtBot, runner: JobRunner) -> None:
    page = Page()

    def job() -> None:
        raise UserError("The disk is full")

    with qtbot.waitSignal(runner.failed) as signal:
        runner.run("db", job, owner=page, done=page.done)
    assert isinstance(signal.args[0], UserError)


def test_bug_is_shown_and_logged_without_what_it_quotes(
    qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    page = Page()

    visitor = "anna.kovacs@duna.example"

    def job() -> None:
        raise KeyError(visitor)

    with qtbot.waitSignal(runner.failed) as signal:
        runner.run("cpu", job, owner=page, done=page.done, failed=page.failed)
    qtbot.waitUntil(lambda: len(page.errors) == 1)
    assert isinstance(signal.args[0], KeyError)
    assert "KeyError" in caplog.text
    assert visitor not in caplog.text


def test_nothing_is_delivered_to_a_page_that_is_gone(qtbot: QtBot, runner: JobRunner) -> None:
    page, other = Page(), Page()
    go, ran = threading.Event(), threading.Event()

    def job() -> None:
        go.wait(10)
        ran.set()

    runner.run("db", job, owner=page, done=page.done)
    shiboken6.delete(page)
    go.set()
    runner.run("db", lambda: None, owner=other, done=other.done)
    qtbot.waitUntil(lambda: len(other.results) == 1)
    assert ran.is_set(), "a save goes on without its page"
    assert page.results == []


def test_lanes_do_not_wait_for_each_other(qtbot: QtBot, runner: JobRunner) -> None:
    page = Page()
    go = threading.Event()
    runner.run("net", lambda: go.wait(10), owner=page, done=page.done)
    runner.run("db", lambda: "saved", owner=page, done=page.done)
    qtbot.waitUntil(lambda: page.results == ["saved"])
    go.set()
    qtbot.waitUntil(lambda: page.results == ["saved", True])


def test_one_lane_keeps_the_order(qtbot: QtBot, runner: JobRunner) -> None:
    page = Page()
    for number in range(50):
        runner.run("db", lambda number=number: number, owner=page, done=page.done)
    qtbot.waitUntil(lambda: len(page.results) == 50)
    assert page.results == list(range(50))


def test_running_job_reports_and_can_be_cancelled(qtbot: QtBot, runner: JobRunner) -> None:
    page = Page()
    halt = threading.Event()

    def job(progress: Progress) -> None:
        progress.report(3, 10, "third")
        halt.wait(10)
        progress.check()

    running = runner.run_long(
        "cpu", job, owner=page, done=page.done, reported=page.reported, stopped=page.stopped
    )
    qtbot.waitUntil(lambda: page.steps == [Step(3, 10, "third")])
    running.cancel()
    halt.set()
    qtbot.waitUntil(lambda: page.stops == 1)
    assert page.results == []


def test_waiting_job_that_is_cancelled_never_starts(qtbot: QtBot, runner: JobRunner) -> None:
    page = Page()
    go, started = threading.Event(), threading.Event()
    runner.run("cpu", lambda: go.wait(10), owner=page, done=page.done)

    def job(_: Progress) -> None:
        started.set()

    waiting = runner.run_long("cpu", job, owner=page, done=page.done, stopped=page.stopped)
    waiting.cancel()
    go.set()
    qtbot.waitUntil(lambda: page.stops == 1 and page.results == [True])
    assert not started.is_set()


def test_flood_of_reports_ends_with_the_last(qtbot: QtBot, runner: JobRunner) -> None:
    page = Page()

    def job(progress: Progress) -> None:
        for done in range(20_000):
            progress.report(done + 1, 20_000)

    runner.run_long("cpu", job, owner=page, done=page.done, reported=page.reported)
    qtbot.waitUntil(lambda: page.results == [None])
    assert page.steps[-1].done == 20_000
    assert len(page.steps) < 20_000


def test_shutdown_finishes_saves_and_stops_the_rest(qtbot: QtBot) -> None:
    runner, page = JobRunner(), Page()
    go, saved, sent, seen = (threading.Event() for _ in range(4))
    runner.run("db", lambda: go.wait(10), owner=page, done=page.done)
    runner.run("db", saved.set, owner=page, done=page.done)
    running = threading.Event()

    def long_job(progress: Progress) -> None:
        running.set()
        while not progress.cancelled:
            go.wait(0.01)
        seen.set()

    runner.run_long("net", long_job, owner=page, done=page.done, stopped=page.stopped)
    runner.run("net", sent.set, owner=page, done=page.done)
    assert running.wait(10)
    go.set()
    runner.shutdown()
    assert saved.is_set()
    assert seen.is_set()
    assert not sent.is_set()
    left = [each.name for each in threading.enumerate() if each.name.startswith("boothapp-")]
    assert left == []
    with pytest.raises(RuntimeError, match="shut down"):
        runner.run("db", saved.set, owner=page, done=page.done)


def test_changes_reach_every_page(runner: JobRunner) -> None:
    heard: list[Changes] = []
    runner.changed.connect(heard.append)
    runner.announce(Changes(leads=frozenset({"a"}), alerts=True))
    assert heard == [Changes(leads=frozenset({"a"}), alerts=True)]


def test_inline_runner_is_done_when_run_returns(inline_runner: JobRunner) -> None:
    page = Page()
    inline_runner.run("db", lambda: 1, owner=page, done=page.done)

    def fail() -> None:
        raise UserError("No")

    inline_runner.run("db", fail, owner=page, done=page.done, failed=page.failed)
    assert page.results == [1]
    assert [str(error) for error in page.errors] == ["No"]
