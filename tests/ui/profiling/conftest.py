"""The booth of the leads page, and the profiling window over its visitors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.leads.conftest import booth
from tests.ui.leads.hands import Booth
from ui.jobs import JobRunner
from ui.profiling.dialog import ProfilingDialog
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["booth"]

Open = Callable[[], ProfilingDialog]


@pytest.fixture
def open_profiling(
    qapp: QApplication, theme: Theme, booth: Booth, inline_runner: JobRunner
) -> Iterator[Open]:
    parents: list[QWidget] = []

    def open_() -> ProfilingDialog:
        session = booth.session()
        session.open(booth.store, booth.desk, booth.nina)
        parent = QWidget()
        parents.append(parent)
        parent.show()
        dialog = ProfilingDialog(theme, parent, session=session, runner=inline_runner, expected=50)
        session.setParent(dialog)
        dialog.open()
        dialog.read()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        return dialog

    yield open_
    for parent in parents:
        parent.close()
        parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
