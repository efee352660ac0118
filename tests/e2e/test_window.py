"""The whole window as `boothapp` puts it together, worked by keyboard on a real folder."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from boothapp.commands.node import open_node
from boothapp.commands.places import DATABASE
from boothapp.services.capture import DRAFT_SETTING
from boothapp.services.views import LeadRow
from sync.protocol.join_code import JoinCode
from tests.e2e.window_hands import CTRL, OpenWindow, alt, focus, key, type_text, until
from ui.main_window import MainWindow
from ui.rail import PAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Open = Callable[[], OpenWindow]

pytestmark = [
    # What the platform without a screen, or a machine without sound, has to say.
    pytest.mark.qt_log_ignore(
        "propagateSizeHints", "PulseAudioService", "Couldn't (load|resolve)", extend=True
    ),
]


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Opens windows on one folder, one after the other; none leaves a thread behind."""
    before = set(threading.enumerate())
    opened: list[OpenWindow] = []

    def open_one() -> OpenWindow:
        window = OpenWindow(qapp, tmp_path)
        opened.append(window)
        until(lambda: window.filled, "the window stayed empty")
        return window

    yield open_one
    for window in opened:
        window.close()
    left = [each for each in threading.enumerate() if each not in before and not each.daemon]
    assert not left, f"threads left behind: {left}"


def take_sample(window: OpenWindow) -> None:
    until(lambda: "Look at the sample show" in window.written(), "nobody was greeted")
    type_text("1")
    until(lambda: window.ready, "the sample show did not open")
    until(lambda: window.idle)


def capture(window: OpenWindow, name: str) -> None:
    """A visitor who asks for a sample; returns once it is pressed."""
    first, last = name.split(" ")
    type_text(first)
    key(Qt.Key.Key_Tab)
    type_text(last)
    alt("s")
    key(Qt.Key.Key_Return, CTRL)


def rows_on_disk(folder: Path) -> tuple[LeadRow, ...]:
    with open_node(folder) as node, node.need_store().read() as reader:
        return reader.lead_rows(reader.shows()[-1].id)


def test_a_sample_request_from_the_first_start_to_the_person_who_takes_it(open_window, tmp_path):
    window = open_window()
    take_sample(window)
    assert window.current == "capture"
    capture(window, "Anna Kovács")
    assert window.empty
    until(lambda: window.saved == 1, "the visitor was not saved")
    until(lambda: len(window.banner) == 1, "nobody was called")
    assert "Saved: Anna Kovács" in window.written()
    assert window.waiting_alerts == 1
    until(lambda: "1 captured" in window.written(), "she is not among those of today")

    key(Qt.Key.Key_2, CTRL)
    until(lambda: "Anna Kovács" in window.table_texts("leads"), "the table does not show her")

    key(Qt.Key.Key_3, CTRL)
    until(lambda: "Anna Kovács" in window.table_texts("alerts"), "the alert is not listed")
    until(lambda: window.idle)
    key(Qt.Key.Key_Return, CTRL)
    until(lambda: not window.banner, "the banner stays though somebody came")
    assert window.waiting_alerts == 0
    window.close()
    (row,) = rows_on_disk(tmp_path)
    assert (row.name, row.route, row.alert) == ("Anna Kovács", "sales_now", "accepted")


def test_closed_while_saving_the_visitor_is_on_disk_and_what_was_typed_comes_back(
    open_window, tmp_path
):
    window = open_window()
    take_sample(window)
    for name in ("Anna Kovács", "Bence Tóth", "Chloé Martin"):
        capture(window, name)
    type_text("Дарья")
    window.close()
    assert {row.name for row in rows_on_disk(tmp_path)} == {
        "Anna Kovács", "Bence Tóth", "Chloé Martin",
    }  # fmt: skip
    again = open_window()
    until(lambda: again.page._view.form.values()["first_name"] == "Дарья", "it was not restored")
    assert "Restored what you were typing" in again.written()
    key(Qt.Key.Key_Return, CTRL)
    until(lambda: again.saved == 1)
    again.close()
    assert "Дарья" in {row.name for row in rows_on_disk(tmp_path)}
    with open_node(tmp_path) as node, node.need_store().read() as reader:
        assert reader.setting(DRAFT_SETTING) is None


class Strays(QObject):
    """Hears of windows that open beside the one there is."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, MainWindow):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_each_page_opens_with_its_key_and_no_stray_window_takes_the_keyboard(open_window, qapp):
    window = open_window()
    take_sample(window)
    strays = Strays(qapp)
    for number, page in enumerate(PAGES):
        key(Qt.Key(Qt.Key.Key_1 + number), CTRL)
        until(lambda: window.idle)
        assert window.current == page
        assert window.window.isActiveWindow(), f"{page} lost the keyboard to another window"
    assert not strays.seen
    qapp.removeEventFilter(strays)


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'v9999'")


def other(path: Path) -> None:
    path.write_bytes(b"this is somebody's letter, no database\n" * 400)


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xaa" * 3996
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "sentence", "way_out"),
    [
        (newer, "The database was made by a newer version of boothapp.", "Install the newest"),
        (other, "This file is not a boothapp database.", "move this one away"),
        (damaged, "The database is damaged.", "Restore the last backup"),
    ],
)
def test_a_database_that_cannot_be_used_is_told_and_left_untouched(
    open_window, tmp_path, spoil, sentence, way_out
):
    path = tmp_path / DATABASE
    with open_node(tmp_path):
        pass
    spoil(path)
    before = path.read_bytes()
    window = open_window()
    until(lambda: sentence in window.written(), f"not told: {sentence}")
    text = window.written()
    assert way_out in text
    assert str(path) in text
    window.close()
    assert path.read_bytes() == before


def test_a_show_of_ones_own_from_two_names(open_window, tmp_path):
    window = open_window()
    until(lambda: "Set up a show" in window.written(), "nobody was greeted")
    type_text("2")
    until(lambda: "What is the show called?" in window.written(), "nobody asks for its name")
    type_text("Surface Days")
    key(Qt.Key.Key_Return)
    type_text("Nina Hofer")
    key(Qt.Key.Key_Return, CTRL)
    until(lambda: window.ready, "the show did not open")
    until(lambda: window.idle)
    text = window.written()
    assert "Surface Days" in text
    assert "Nina Hofer" in text
    capture(window, "Anna Kovács")
    until(lambda: window.saved == 1, "the visitor was not saved")
    window.close()
    (row,) = rows_on_disk(tmp_path)
    assert row.name == "Anna Kovács"


def scan(payload: str) -> None:
    """A keyboard scanner fires: keys without a pause, and Enter at the end."""
    QTest.keyClicks(focus(), payload)
    key(Qt.Key.Key_Return)


def test_a_code_scanned_at_the_first_start_is_an_attempt_to_join(open_window: Open) -> None:
    window = open_window()
    until(lambda: "Look at the sample show" in window.written(), "nobody was greeted")
    org = "01a202e2-b174-7000-97e6-e59a40d91964"
    scan(JoinCode(("http://127.0.0.1:9",), org, "A" * 24).text())
    until(lambda: "127.0.0.1:9" in window.written(), "the dead server was not named")
    assert "Look at the sample show" in window.written()
