"""A capture page with a camera held by the test and the real reader of cards."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boothapp.domain.ids import IdSource
from boothapp.ocr.tesseract import Tesseract
from boothapp.services.desk import load_desk
from boothapp.services.sample_show import load_sample_show
from boothapp.storage.engine import open_database
from tests.ui.camera.conftest import Hand
from tests.ui.capture.hands import Booth, Wall, press
from tests.unit.badges.drawn_cards import DrawnCard, photograph
from ui.capture.page import CapturePage
from ui.cards.dialog import CardDialog
from ui.jobs import JobRunner
from ui.theme import Theme

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)


def pytest_itemcollected(item: pytest.Item) -> None:
    # As for the camera: Qt tells of each library for graphics cards that it does without.
    item.add_marker(
        pytest.mark.qt_log_ignore("This plugin|symbols|Couldn't|HW|vaapi|RHI", extend=True)
    )


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


@dataclass
class Table:
    """A page, the camera over it, and hands."""

    page: CapturePage
    camera: Hand

    @property
    def dialog(self) -> CardDialog:
        found = self.page.findChild(CardDialog)
        assert isinstance(found, CardDialog)
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def back(self) -> None:
        """The window over the page is gone: the page has the keyboard again."""
        self.page.activateWindow()
        QTest.qWaitForWindowActive(self.page)

    def write(self, text: str) -> None:
        for char in text:
            press(char)

    def values(self) -> dict[str, str]:
        return self.page._view.form.values()

    def shown(self) -> dict[str, str]:
        return {row.name: row.value for row in self.dialog.view.rows}

    def row(self, name: str):
        return next(row for row in self.dialog.view.rows if row.name == name)


@pytest.fixture
def open_table(theme: Theme, runner: JobRunner, booth: Booth) -> Iterator[Callable[..., Table]]:
    pages: list[CapturePage] = []

    def show(reader: Tesseract | None = None, camera: Hand | None = None) -> Table:
        camera = camera or Hand()
        session = booth.session()
        page = CapturePage(session, runner, theme, cameras=lambda: camera)
        if reader is not None:
            page._cards._new_reader = lambda: reader
        pages.append(page)
        page.resize(1340, 800)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        session.open(booth.store, booth.desk, booth.nina)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.processEvents()
        return Table(page, camera)

    yield show
    for page in pages:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def photo_of(card: DrawnCard) -> QImage:
    return QImage.fromData(photograph(card, turn=3, noise=50))
