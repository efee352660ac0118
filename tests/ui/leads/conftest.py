"""A booth for the leads page: the sample show in a real database, jobs run at once."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from boothapp.domain.ids import IdSource
from boothapp.services.desk import load_desk
from boothapp.services.ports import Store
from boothapp.services.sample_show import load_sample_show
from boothapp.storage.engine import Identity, open_database
from tests.ui.leads.hands import Booth, Wall
from tests.ui.leads.seen import LeadsSeen
from ui.jobs import JobRunner
from ui.leads.page import LeadsPage
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ShowLeads = Callable[..., LeadsSeen]


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    wall, ids = Wall(), IdSource(secrets.token_bytes)
    database = open_database(tmp_path / "booth.db", clock=wall, ids=ids)
    identity = Identity(ids.new(wall()), ids.new(wall()))
    database.adopt(identity)
    store = database.store(identity.org, identity.device)
    show = load_sample_show(store)
    with store.read() as reader:
        desk = load_desk(reader, show)
    assert desk is not None
    yield Booth(store, desk, wall, ids)
    database.close()


@pytest.fixture
def show_leads(
    qapp: QApplication, theme: Theme, booth: Booth, inline_runner: JobRunner
) -> Iterator[ShowLeads]:
    """Puts the page on the screen; `store` stands in for the usual one."""
    pages: list[LeadsPage] = []

    def show(store: Store | None = None, *, width: int = 1196, height: int = 660) -> LeadsSeen:
        session = booth.session()
        session.open(store or booth.store, booth.desk, booth.nina)
        page = LeadsPage(session, inline_runner, theme)
        pages.append(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        page.setFocus()
        seen = LeadsSeen(page, session, inline_runner)
        seen.rest()
        return seen

    yield show
    for page in pages:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
