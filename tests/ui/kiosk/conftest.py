"""A kiosk on the sample show, with fingers and keys."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.domain.ids import IdSource
from boothapp.services.desk import load_desk
from boothapp.services.ports import Store
from boothapp.services.sample_show import load_sample_show
from boothapp.services.staff_pin import set_pin
from boothapp.storage.engine import open_database
from tests.ui.capture.hands import Booth, Wall, press
from ui.jobs import JobRunner
from ui.kiosk.visitor import Visitor
from ui.kiosk.window import KioskWindow
from ui.theme import Theme

if TYPE_CHECKING:
    from boothapp.services.capture import Saved

PIN = "40721"


@dataclass(frozen=True)
class Made:
    """A database that each test gets a copy of."""

    file: Path
    org: str
    device: str
    show: str


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    wall, ids = Wall(), IdSource(secrets.token_bytes)
    file = tmp_path_factory.mktemp("kiosk") / "made.db"
    database = open_database(file, clock=wall, ids=ids)
    org, device = ids.new(wall()), ids.new(wall())
    show = load_sample_show(database.store(org, device))
    database.close()
    return Made(file, org, device, show)


@pytest.fixture
def booth(tmp_path: Path, made: Made) -> Iterator[Booth]:
    wall, ids = Wall(), IdSource(secrets.token_bytes)
    shutil.copy(made.file, tmp_path / "booth.db")
    database = open_database(tmp_path / "booth.db", clock=wall, ids=ids)
    store = database.store(made.org, made.device)
    with store.read() as reader:
        desk = load_desk(reader, made.show)
    assert desk is not None
    yield Booth(store, desk, wall, ids, tmp_path)
    database.close()


@dataclass
class Kiosk:
    """A kiosk on the screen."""

    window: KioskWindow
    saved: list[Saved]

    @property
    def visitor(self) -> Visitor:
        return self.window.visitor

    def touch(self, widget: QWidget) -> None:
        assert widget.isVisible(), "nobody can touch what is not shown"
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            QPoint(widget.rect().center()),
        )  # fmt: skip
        QCoreApplication.processEvents()

    def write(self, name: str, text: str) -> None:
        """Touch a field and type."""
        line = self.visitor.who.entries[name].line
        self.touch(line)
        line.setFocus()
        for char in text:
            press(char, line)

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def answer(self, purpose: str, *, yes: bool) -> None:
        pair = self.visitor.consent.answers[purpose]
        self.touch(pair.yes if yes else pair.no)

    def enter_pin(self, pin: str) -> None:
        for digit in pin:
            self.touch(self.window.pad.digits[digit])
        self.touch(self.window.pad.leave)

    def everything_written(self) -> str:
        """Whatever any widget of the program holds as text, shown or not."""
        found = []
        for widget in QApplication.allWidgets():
            for name in ("text", "toPlainText", "currentText", "placeholderText", "label",
                         "accessibleName", "accessibleDescription", "toolTip"):  # fmt: skip
                read = getattr(widget, name, None)
                value = read() if callable(read) else read
                if isinstance(value, str):
                    found.append(value)
        return "\n".join(found)


OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def open_kiosk(
    qapp: QApplication, theme: Theme, booth: Booth, inline_runner: JobRunner
) -> Iterator[OpenKiosk]:
    windows: list[KioskWindow] = []

    def show(
        *, quiet_s: float = 600.0, last_s: int = 15, pin: str = "", store: Store | None = None
    ) -> Kiosk:
        if pin:
            set_pin(booth.store, pin)
        session = booth.session()
        session.open(store or booth.store, booth.desk, booth.nina)
        window = KioskWindow(
            qapp, theme, session, inline_runner, booth.desk, quiet_s=quiet_s, last_s=last_s
        )
        windows.append(window)
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        saved: list[Saved] = []
        window.saved.connect(saved.append)
        return Kiosk(window, saved)

    yield show
    for window in windows:
        try:
            window.end()
        except RuntimeError:  # left by its PIN
            continue
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
