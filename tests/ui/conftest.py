"""What the tests of the window share: no screen, one theme, jobs that run at once, no leftovers."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import threading
import weakref
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from ui.jobs import Job, JobRunner, Lane
from ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


class InlineJobRunner(JobRunner):
    """Does each job within `run`, so that a page test need not wait; delivers as the real one."""

    def _start(self, lane: Lane, job: Job) -> None:
        future: Future[Any] = Future()
        try:
            future.set_result(job.execute())
        except Exception as error:
            future.set_exception(error)
        job.future = future
        self._tell(job)
        self._deliver(job)


def pytest_itemcollected(item: pytest.Item) -> None:
    # The offscreen platform says so of every window with a least size; it means nothing.
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, mode="light")
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made._follow_system)
    qapp.setStyleSheet("")
    shiboken6.delete(made)


@pytest.fixture
def inline_runner(qapp: QApplication) -> Iterator[InlineJobRunner]:
    runner = InlineJobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()


@pytest.fixture(autouse=True)
def no_leftovers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread running or a timer ticking behind it."""
    before = set(threading.enumerate())
    timers: list[weakref.ref[QTimer]] = []
    start = QTimer.start

    def noted(timer: QTimer, *args: Any) -> None:
        timers.append(weakref.ref(timer))
        start(timer, *args)

    monkeypatch.setattr(QTimer, "start", noted)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    alive = [each() for each in timers]
    ticking = [each for each in alive if each and shiboken6.isValid(each) and each.isActive()]
    assert not ticking, f"timers left behind: {ticking}"
    left = [each for each in threading.enumerate() if each not in before and not each.daemon]
    assert not left, f"threads left behind: {left}"
