"""Channels, sync, this laptop and who works here: secrets stay hidden, failures are sentences."""

from __future__ import annotations

import http.server
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu

from boothapp.domain.facts import Kind
from boothapp.services.changes import Changes
from boothapp.services.setup import set_record
from boothapp.services.views import Channel
from sync.client.uplink import Uplink, keep_uplink
from sync.protocol.join_code import JoinCode
from ui.setup.person_menu import PersonMenu
from ui.tokens import DARK
from ui.top_bar import TopBar
from ui.widgets.chip import Chip
from ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from boothapp.services.ports import Store
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.setup.page import SetupPage
    from ui.theme import Theme

    Write = Callable[[str], None]
    Said = Callable[[QWidget], str]

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SECRET = "geheim-47"


def everything_shown(part: QWidget) -> str:
    """All text that can be read on a part, in tables, tooltips and by a screen reader too."""
    texts = []
    for table in part.findChildren(RowTable):
        model = table.model()
        for row in range(model.rowCount()):
            for at in range(model.columnCount()):
                index = model.index(row, at)
                roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
                texts += [str(index.data(role)) for role in roles]
    for label in part.findChildren(QLabel):
        texts += [label.text(), label.toolTip(), label.accessibleName()]
    for editor in part.findChildren(QLineEdit):
        texts += [editor.displayText(), editor.placeholderText()]
    return "\n".join(texts)


def channels(store: Store) -> tuple[Channel, ...]:
    with store.read() as reader:
        return reader.channels()


@pytest.fixture
def web() -> Iterator[tuple[str, list[bytes]]]:
    """A webhook on loopback: its address and what it was sent."""
    taken: list[bytes] = []

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            taken.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"json://127.0.0.1:{server.server_port}/hook", taken
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_channel_is_added_and_its_secret_is_never_shown(
    qtbot: QtBot, page: SetupPage, store: Store, session: Session, write: Write, said: Said
) -> None:
    part = page.open_part("channels")
    qtbot.keyClick(page, Qt.Key.Key_N, ALT)
    assert session.desk is not None
    marta = next(person for person in session.desk.people if person.name == "Marta Kiss")
    qtbot.keyClicks(QGuiApplication.focusObject(), "Marta")
    qtbot.keyClick(page, Qt.Key.Key_A, ALT)
    address = f"mailtos://nina:{SECRET}@mail.lumera.example?to=marta@lumera.example"
    write(address)
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    (kept,) = channels(store)
    assert (kept.person, kept.kind, kept.url) == (marta.id, "mail", address)
    assert said(part) == "Saved: mail via mail.lumera.example"
    page.setFocus()
    assert SECRET not in everything_shown(part)
    assert "mail via mail.lumera.example" in everything_shown(part)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("marta@lumera.example", "An address begins with the kind of the channel"),
        ("slack://nonsense", "The slack address cannot be used."),
        ("mailto://u:p@mail.example?to=a@x.example,b@x.example", "names 2 recipients"),
        ("", "The address is missing."),
    ],
)
def test_a_bad_address_is_refused_with_a_sentence(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    write: Write,
    said: Said,
    address: str,
    sentence: str,
) -> None:
    part = page.open_part("channels")
    qtbot.keyClick(page, Qt.Key.Key_N, ALT)
    qtbot.keyClicks(QGuiApplication.focusObject(), "Marta")
    qtbot.keyClick(page, Qt.Key.Key_A, ALT)
    write(address)
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert sentence in said(part) + everything_shown(part)
    assert channels(store) == ()


def test_a_kept_address_is_tested_and_survives_another_person(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    session: Session,
    inline_runner: JobRunner,
    said: Said,
    web: tuple[str, list[bytes]],
) -> None:
    url, taken = web
    assert session.desk is not None
    with store.write() as uow:
        uow.put_channel(Channel("c", session.desk.people[0].id, "webhook", url))
    part = page.open_part("channels")
    inline_runner.announce(Changes())
    qtbot.keyClick(page, Qt.Key.Key_T, ALT)
    assert said(part).startswith("The test message was taken.")
    assert len(taken) == 1
    assert b"Test from boothapp" in taken[0]
    qtbot.keyClick(page, Qt.Key.Key_P, ALT)
    qtbot.keyClicks(QGuiApplication.focusObject(), "Lin")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    lin = next(person for person in session.desk.people if person.name == "Lin Wei")
    assert channels(store) == (Channel("c", lin.id, "webhook", url),)


def test_a_test_that_fails_says_why_without_the_secret(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    session: Session,
    inline_runner: JobRunner,
    said: Said,
) -> None:
    assert session.desk is not None
    with store.write() as uow:
        person = session.desk.people[0].id
        uow.put_channel(Channel("c", person, "webhook", f"json://u:{SECRET}@127.0.0.1:9/x"))
    part = page.open_part("channels")
    inline_runner.announce(Changes())
    qtbot.keyClick(page, Qt.Key.Key_T, ALT)
    assert said(part).startswith("The test message was not sent.")
    assert SECRET not in said(part) + everything_shown(part)


def park_something(store: Store, peer: str) -> str:
    with store.write() as uow:
        fact = uow.page_after(0, 1)[0].fact
        uow.park(fact.id, peer, "Dieses Gerät darf das nicht.", 0)
        keep_uplink(uow, Uplink("http://127.0.0.1:9", "t" * 43, peer))
    return fact.id


def test_sync_shows_what_waits_and_what_was_refused(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    inline_runner: JobRunner,
    said: Said,
) -> None:
    part = page.open_part("sync")
    assert "No server yet" in everything_shown(part)
    park_something(store, "server")
    inline_runner.announce(Changes(sync=True))
    with store.read() as reader:
        waiting = reader.waiting("server")
    shown = everything_shown(part)
    assert "Dieses Gerät darf das nicht." in shown
    assert "http://127.0.0.1:9" in shown
    assert "t" * 43 not in shown
    chip = part.findChild(Chip)
    assert chip is not None
    assert chip.text == f"{waiting} waiting to be sent"
    page.show_sync("Sent 3, fetched 12 at 09:21", "good")
    assert "Sent 3, fetched 12 at 09:21" in everything_shown(part)
    with qtbot.waitSignal(page.sync_wanted):
        qtbot.keyClick(page, Qt.Key.Key_R, CTRL)


def test_what_was_refused_is_sent_again_or_set_aside(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    inline_runner: JobRunner,
    said: Said,
) -> None:
    part = page.open_part("sync")
    park_something(store, "server")
    inline_runner.announce(Changes(sync=True))
    qtbot.keyClick(page, Qt.Key.Key_A, ALT)
    assert "127.0.0.1:9" in said(part)  # nobody listens there: the sentence names the address
    with store.read() as reader:
        assert len(reader.parked()) == 1
    qtbot.keyClick(page, Qt.Key.Key_Delete, CTRL)
    with store.read() as reader:
        assert reader.parked() == ()
    assert not [table for table in part.findChildren(RowTable) if table.isVisible()]


def test_joining_takes_only_a_whole_code(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    joined: list[str],
    write: Write,
) -> None:
    part = page.open_part("sync")
    code = JoinCode(("https://sync.example",), store.org, "A" * 24).text()
    qtbot.keyClick(page, Qt.Key.Key_J, ALT)
    write(code[:-8])
    qtbot.keyClick(page, Qt.Key.Key_J, CTRL)
    assert joined == []
    assert "Copy the whole line" in everything_shown(part)
    write(f"  {code} ")
    with qtbot.waitSignal(page.joined):
        qtbot.keyClick(page, Qt.Key.Key_J, CTRL)
    assert [each.strip() for each in joined] == [code]
    assert code not in everything_shown(part)


def test_identifiers_are_copied_whole(qtbot: QtBot, page: SetupPage, store: Store) -> None:
    page.open_part("sync")
    clipboard = QGuiApplication.clipboard()
    qtbot.keyClick(page, Qt.Key.Key_O, ALT)
    assert clipboard.text() == store.org
    qtbot.keyClick(page, Qt.Key.Key_V, ALT)
    assert clipboard.text() == store.device


def test_the_look_changes_at_once_and_is_kept(
    qtbot: QtBot, page: SetupPage, theme: Theme, kept: list[str]
) -> None:
    page.open_part("laptop")
    qtbot.keyClick(page, Qt.Key.Key_D, ALT)
    assert kept == ["dark"]
    assert theme.tokens == DARK


def test_another_language_is_kept_for_the_next_start_and_that_is_said(
    qtbot: QtBot, page: SetupPage, kept: list[str]
) -> None:
    part = page.open_part("laptop")
    qtbot.keyClick(page, Qt.Key.Key_Z, ALT)
    qtbot.keyClick(page, Qt.Key.Key_A, ALT)
    qtbot.keyClick(page, Qt.Key.Key_U, ALT)
    assert kept == ["zh_CN", "", "de"]
    assert "started again" in everything_shown(part)


def test_the_data_folder_is_named_and_opened(qtbot: QtBot, page: SetupPage, tmp_path: Path) -> None:
    part = page.open_part("laptop")
    assert str(tmp_path) in everything_shown(part)
    assert "boothapp 1.2.3" in everything_shown(part)

    class Opened(QObject):
        path = ""

        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            self.path = url.toLocalFile()

    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    QDesktopServices.unsetUrlHandler("file")
    assert opened.path == str(tmp_path)


def test_somebody_else_takes_the_laptop_over(
    qtbot: QtBot, session: Session, store: Store, inline_runner: JobRunner, theme: Theme
) -> None:
    twin = session.new_id(session.clock())
    fields = {"name": "Nina Vogel", "role": "sales"}
    inline_runner.announce(set_record(store, Kind.PERSON_SET, twin, fields, by=""))
    bar, chosen = TopBar(theme), []
    qtbot.addWidget(bar)
    PersonMenu(session, bar, chosen.append)
    menu = bar.findChild(QMenu)
    assert menu is not None
    names = [action.data() for action in menu.actions()]
    assert session.desk is not None
    assert len(names) == len(set(names)) == len(session.desk.people) - 1
    assert names.index("Tom Reuter") < names.index("Marta Kiss")  # the booth comes first
    next(action for action in menu.actions() if action.data() == "Nina Vogel (Sales)").trigger()
    assert session.person == twin
    assert chosen == [twin]
    assert "Nina Vogel" in [action.data() for action in menu.actions()]
