"""The window: pages made when asked for, alerts that stay until taken, failures that are shown."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget

from boothapp.domain.errors import UserError
from ui.banner import BannerAction
from ui.dialogs import Failures, ask
from ui.main_window import MainWindow
from ui.rail import PAGES
from ui.shell import Shell
from ui.sound import AlertSound
from ui.tokens import LIGHT
from ui.translation import install_translator
from ui.widgets.buttons import HintButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme, made: list[str]) -> Iterator[Shell]:
    def maker(name: str):  # type: ignore[no-untyped-def]
        def make() -> QWidget:
            made.append(name)
            return QLineEdit(name)

        return make

    window = MainWindow(LIGHT)
    qtbot.addWidget(window)
    shell = Shell(theme, {name: maker(name) for name in PAGES})
    window.setCentralWidget(shell)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield shell
    window.close()


def test_window_is_seen_before_it_is_filled(qtbot: QtBot) -> None:
    window = MainWindow(LIGHT)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    image = window.grab().toImage()
    assert image.pixelColor(600, 300).name() == LIGHT.background
    assert image.pixelColor(20, 300).name() == LIGHT.rail
    with qtbot.waitSignal(window.closed):
        window.close()


def test_nothing_heavy_is_loaded_for_the_first_paint() -> None:
    code = (
        "import sys, ui.main_window, ui.shell, ui.theme\n"
        "heavy = {'sqlalchemy', 'httpx', 'apprise', 'reportlab', 'msgspec', 'asyncio'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "print('PySide6.QtMultimedia' in sys.modules)\n"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert done.stdout.split() == ["[]", "False"]


def test_page_is_made_once_and_when_it_is_asked_for(
    qtbot: QtBot, shell: Shell, made: list[str]
) -> None:
    assert (made, shell.current) == ([], None)
    shell.open_page("capture")
    for number, name in enumerate(PAGES, start=1):
        qtbot.keyClick(shell, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert shell.current == name
    qtbot.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shell.current == "leads"
    assert made == list(PAGES)


def test_opened_page_has_the_keyboard(shell: Shell) -> None:
    page = shell.open_page("leads")
    assert page.hasFocus()


def test_count_of_waiting_alerts_is_named(shell: Shell) -> None:
    shell.rail.set_count("alerts", 2)
    names = [button.accessibleName() for button in shell.rail.findChildren(HintButton)]
    assert names == ["Capture", "Leads", "Alerts, 2", "Report", "Setup"]
    shell.rail.set_count("alerts", 0)
    assert shell.rail.findChildren(HintButton)[2].accessibleName() == "Alerts"


def test_alert_stays_until_it_is_taken_and_moves_nothing(qtbot: QtBot, shell: Shell) -> None:
    page = shell.open_page("capture")
    before = page.mapTo(shell, page.rect().topLeft())
    taken: list[str] = []

    def accept() -> None:
        taken.append("b")
        shell.withdraw_alert("b")

    shell.show_alert("a", "Sample request", "Anna Kovács", [])
    shell.show_alert("b", "Sample request", "Marc", [BannerAction("Accept", accept, "F6")])
    banner = shell.top_bar.alerts
    assert banner.isVisible()
    assert banner.accessibleName() == "Sample request. Marc"
    assert page.mapTo(shell, page.rect().topLeft()) == before
    accepting = next(each for each in banner.findChildren(HintButton) if each.label == "Accept")
    qtbot.waitUntil(accepting.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_F6)
    assert taken == ["b"]
    assert banner.names == ("a",)
    assert banner.accessibleName() == "Sample request. Anna Kovács"
    shell.withdraw_alert("a")
    shell.withdraw_alert("never there")
    assert not banner.isVisible()


def test_message_can_be_taken_back_once(qtbot: QtBot, shell: Shell) -> None:
    page = shell.open_page("leads")
    undone: list[int] = []
    shell.show_message("Lead removed", lambda: undone.append(1))
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert undone == [1]
    shell.show_message("Saved")
    shown = [each.text() for each in shell.findChildren(QLabel) if each.isVisible()]
    assert "Saved" in shown


def test_states_and_person_are_shown(qtbot: QtBot, shell: Shell) -> None:
    bar = shell.top_bar
    bar.set_title("Coatings Expo 2026")
    bar.set_hub("Booth hub · 3 laptops", "good")
    bar.set_sync("Head office offline · 14 waiting", "wait")
    bar.set_person("Nina", ["Nina", "R&D Tom"])
    pressed = [each for each in bar.findChildren(HintButton) if each.isVisible()]
    assert [each.label for each in pressed] == ["Head office offline · 14 waiting", "Nina ▾"]
    with qtbot.waitSignal(bar.person_chosen) as signal:
        bar._people.actions()[1].trigger()
    assert signal.args == ["R&D Tom"]


@pytest.fixture
def failures(qtbot: QtBot) -> Iterator[Failures]:
    shown = Failures()
    shown.install()
    yield shown
    shown.uninstall()


def boxes() -> list[QMessageBox]:
    top = QApplication.topLevelWidgets()
    return [each for each in top if isinstance(each, QMessageBox) and each.isVisible()]


def test_bug_in_a_thread_is_shown_once(qtbot: QtBot, failures: Failures) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    # pytest has its own hook for threads; the one under test is called as Python would call it.
    try:
        fail()
    except ZeroDivisionError as error:
        args = threading.ExceptHookArgs((type(error), error, error.__traceback__, None))
    worker = threading.Thread(target=threading.excepthook, args=(args,))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    failures.show(ZeroDivisionError())
    assert len(boxes()) == 1
    assert "ZeroDivisionError" in boxes()[0].detailedText()
    boxes()[0].close()
    assert boxes() == []


def test_error_of_the_world_is_shown_as_its_sentences(qtbot: QtBot, failures: Failures) -> None:
    failures.show(UserError("The disk is full", "The lead is kept.", "Free some space."))
    failures.show(UserError("The disk is full", "Again.", "Free some space."))
    assert len(boxes()) == 1
    assert boxes()[0].text() == "The disk is full"
    assert boxes()[0].informativeText() == "The lead is kept.\n\nFree some space."
    boxes()[0].close()


@pytest.mark.parametrize(
    ("press", "agreed"), [("Esc", False), ("Enter", False), ("Clear", True), ("close", False)]
)
def test_question_keeps_what_was_typed_unless_told(
    qtbot: QtBot, theme: Theme, press: str, *, agreed: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def answer() -> None:
        box = boxes()[0]
        if press == "close":
            box.close()
        elif press == "Clear":
            next(each for each in box.buttons() if each.text() == "Clear").click()
        else:
            key = Qt.Key.Key_Escape if press == "Esc" else Qt.Key.Key_Return
            qtbot.keyClick(box.defaultButton(), key)

    QTimer.singleShot(0, answer)
    assert ask(parent, title="Clear?", text="It will be gone.", yes="Clear", no="Keep") is agreed
    assert boxes() == []


def test_alert_is_heard_without_multimedia(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    beeps: list[int] = []
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    sound = AlertSound()
    sound.play()
    sound.play()
    assert beeps == [1, 1]


def test_language_without_catalogue_stays_english(qapp: QApplication) -> None:
    assert install_translator(qapp, "xx") == ()
