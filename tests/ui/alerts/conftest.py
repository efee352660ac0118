"""A booth for the alerts page: the sample show in a real database, jobs run at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from boothapp.services.capture import Saved
from boothapp.services.changes import Changes
from boothapp.services.drafts import Draft, SampleWish
from boothapp.services.views import Channel
from tests.ui.leads.conftest import booth as _booth
from tests.ui.leads.hands import Booth
from ui.alerts.detail import AlertDetail
from ui.alerts.page import AlertsPage
from ui.alerts.view import AlertsView
from ui.jobs import JobRunner
from ui.session import Session
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

booth = _booth
ShowAlerts = Callable[[], "AlertsSeen"]


@dataclass
class AlertsSeen:
    """What somebody sees of the alerts page."""

    page: AlertsPage
    session: Session
    runner: JobRunner
    leads: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.lead_wanted.connect(self.leads.append)

    @property
    def view(self) -> AlertsView:
        return self.page._view

    @property
    def detail(self) -> AlertDetail:
        return self.view.detail

    def cells(self, column: int) -> list[str]:
        """What the column says, from the top."""
        model = self.view.model
        return [model.index(line, column).data() for line in range(model.rowCount())]

    def story(self) -> list[tuple[str, str]]:
        """Heading and text of each step."""
        return [(block.who, block.text) for block in self.detail.story.blocks]

    def announce(self) -> None:
        """Tell the page that alerts changed."""
        self.runner.announce(Changes(alerts=True))


def ask_sample(booth: Booth, name: str, *, country: str = "HU") -> Saved:
    """Capture somebody who asks for a sample, a minute after whatever was last."""
    booth.wall.ms += 60_000
    return booth.capture(
        Draft(
            fields={"first_name": name, "company": f"{name} Ltd", "country": country},
            actions={"sample_request": {}},
            samples=(SampleWish("CAT-670", "250 g"),),
        )
    )


def give_channel(booth: Booth, person: str, kind: str = "mail") -> Channel:
    """Let this laptop reach somebody."""
    channel = Channel(booth.ids.new(booth.wall.ms), person, kind, "json://127.0.0.1:9")
    with booth.store.write() as work:
        work.put_channel(channel)
    return channel


@pytest.fixture
def show_alerts(
    qapp: QApplication, theme: Theme, booth: Booth, inline_runner: JobRunner
) -> Iterator[ShowAlerts]:
    """Puts the page on the screen."""
    pages: list[AlertsPage] = []

    def show() -> AlertsSeen:
        session = booth.session()
        session.open(booth.store, booth.desk, booth.nina)
        page = AlertsPage(session, inline_runner, theme)
        pages.append(page)
        page.resize(1196, 660)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        page.setFocus()
        QCoreApplication.processEvents()
        return AlertsSeen(page, session, inline_runner)

    yield show
    for page in pages:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
