"""A laptop with the sample show, its setup page, and whoever reads the desk anew."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from hashlib import shake_256
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from boothapp.domain.ids import IdSource
from boothapp.services.changes import Changes
from boothapp.services.desk import load_desk
from boothapp.services.ports import Store
from boothapp.services.sample_show import load_sample_show
from boothapp.storage.engine import Database, Identity, open_database
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.actions import SetupActions
from ui.setup.page import SetupPage
from ui.theme import Theme
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = 1_794_000_000_000
IDENTITY = Identity(
    org="0191a2b3-0000-7000-8000-000000000001", device="0191a2b3-0000-7000-8000-000000000002"
)

OpenPart = Callable[[str], QWidget]


def id_source(seed: str) -> IdSource:
    numbers = count()
    return IdSource(lambda size: shake_256(f"{seed}{next(numbers)}".encode()).digest(size))


def opened(path: Path) -> Database:
    return open_database(path, clock=lambda: NOW, ids=id_source(path.name))


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample show, made once and copied by the tests."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    made = opened(path)
    made.adopt(IDENTITY)
    load_sample_show(made.store(IDENTITY.org, IDENTITY.device))
    made.close()
    return path


@pytest.fixture
def database(
    tmp_path: Path, sample_file: Path, request: pytest.FixtureRequest
) -> Iterator[Database]:
    path = tmp_path / "boothapp.db"
    if "session" in request.fixturenames:
        shutil.copy(sample_file, path)
    made = opened(path)
    made.adopt(IDENTITY)
    yield made
    made.close()


@pytest.fixture
def store(database: Database) -> Store:
    return database.store(IDENTITY.org, IDENTITY.device)


@pytest.fixture
def empty_session(qapp: QApplication, store: Store, inline_runner: JobRunner) -> Session:
    """A laptop that has a store and no show; what is set up is read anew as the window does."""
    session = Session(lambda: NOW, id_source("page").new)
    session.open(store, None, "")

    def read_desk(changes: Changes) -> None:
        if changes.show:
            with store.read() as reader:
                shows = reader.shows()
                session.set_desk(load_desk(reader, shows[0].id) if shows else None)

    inline_runner.changed.connect(read_desk)
    return session


@pytest.fixture
def session(empty_session: Session, inline_runner: JobRunner) -> Session:
    """The same with the sample show; Nina works at it."""
    inline_runner.announce(Changes(show=True))
    desk = empty_session.desk
    assert desk is not None
    empty_session.set_person(next(p.id for p in desk.people if p.name == "Nina Vogel"))
    return empty_session


@pytest.fixture
def joined() -> list[str]:
    """The codes that were joined with."""
    return []


@pytest.fixture
def kept() -> list[str]:
    """The looks that were kept."""
    return []


@pytest.fixture
def actions(joined: list[str], kept: list[str], tmp_path: Path) -> SetupActions:
    return SetupActions(
        join=joined.append, keep_mode=kept.append, keep_language=kept.append, language="",
        data=tmp_path, version="1.2.3",
    )  # fmt: skip


@pytest.fixture
def page(
    qtbot: QtBot, session: Session, inline_runner: JobRunner, theme: Theme, actions: SetupActions
) -> SetupPage:
    return shown(qtbot, SetupPage(session, inline_runner, theme, actions))


def shown(qtbot: QtBot, page: SetupPage) -> SetupPage:
    page.resize(1196, 660)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def show_page(qtbot: QtBot) -> Callable[[SetupPage], SetupPage]:
    return lambda page: shown(qtbot, page)


@pytest.fixture
def write() -> Callable[[str], None]:
    """Types any text, in place of what stands there, into whatever has the keyboard."""

    def type_text(text: str) -> None:
        editor = QApplication.focusWidget()
        assert editor is not None
        select = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, ""
        )
        QApplication.sendEvent(editor, select)
        for char in text:
            # QTest.keyClicks aborts on a character outside ASCII.
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(editor, press)

    return type_text


@pytest.fixture
def said() -> Callable[[QWidget], str]:
    """What the lines of a part say."""

    def read(part: QWidget) -> str:
        return " ".join(strip.text for strip in part.findChildren(WorkStrip)).strip()

    return read


@pytest.fixture
def choose_file() -> Callable[[QWidget, Path], None]:
    """Answers the file dialog that is open."""

    def choose(part: QWidget, path: Path) -> None:
        dialog = next(each for each in part.findChildren(QFileDialog) if each.isVisible())
        dialog.fileSelected.emit(str(path))
        dialog.reject()

    return choose
