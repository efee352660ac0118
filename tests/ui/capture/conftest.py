"""A booth for the capture page: the sample show in a real database, jobs run at once."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from boothapp.domain.ids import IdSource
from boothapp.services.desk import load_desk
from boothapp.services.ports import Store
from boothapp.services.sample_show import load_sample_show
from boothapp.storage.engine import open_database
from tests.ui.capture.hands import Booth, Shown, ShowPage, Wall
from ui.capture.page import CapturePage
from ui.jobs import JobRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    wall, ids = Wall(), IdSource(secrets.token_bytes)
    database = open_database(tmp_path / "booth.db", clock=wall, ids=ids)
    store = database.store(ids.new(wall()), ids.new(wall()))
    show = load_sample_show(store)
    with store.read() as reader:
        desk = load_desk(reader, show)
    assert desk is not None
    yield Booth(store, desk, wall, ids, tmp_path)
    database.close()


@pytest.fixture
def show_page(
    qapp: QApplication, theme: Theme, booth: Booth, inline_runner: JobRunner
) -> Iterator[ShowPage]:
    """Puts a page on the screen; `store` and `runner` stand in for the usual ones."""
    pages: list[CapturePage] = []

    def show(store: Store | None = None, runner: JobRunner | None = None) -> Shown:
        session = booth.session()
        page = CapturePage(session, runner or inline_runner, theme)
        pages.append(page)
        page.resize(1340, 800)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        session.open(store or booth.store, booth.desk, booth.nina)
        shown = Shown(page, session)
        page.lead_saved.connect(shown.saved.append)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.processEvents()
        return shown

    yield show
    for page in pages:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
