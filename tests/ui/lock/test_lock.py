"""The locked screen hides everything and lets nobody past; the dialog encrypts what lay open."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from boothapp.commands.laptop_guard import LaptopGuard
from boothapp.commands.node import found_organisation, wall_clock
from boothapp.domain.errors import UserError
from boothapp.domain.ids import IdSource
from boothapp.storage.cipher import is_plain
from boothapp.storage.engine import Database
from boothapp.vault.envelope import Cost
from boothapp.vault.vault import Locked
from ui.lock.protect_dialog import ProtectDialog
from ui.lock.screen_lock import ScreenLock

if TYPE_CHECKING:
    from tests.ui.conftest import InlineJobRunner
    from ui.theme import Theme

PIN, WRONG, OTHER = "480265", "480266", "739152"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
VISITOR = "Éva Kovács"


class Keys(dict[str, bytes]):
    """A keyring in memory."""

    name = "Test ring"

    def title(self) -> str:
        return self.name

    def keep(self, name: str, key: bytes) -> None:
        self[name] = key

    def fetch(self, name: str) -> bytes | None:
        return self.get(name)

    def forget(self, name: str) -> None:
        self.pop(name, None)


class Laptop:
    """A laptop's guard over its own database, closed and opened at will."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ring = Keys()
        self.now_s = 0.0
        self.guard = self._new_guard()
        self.database: Database | None = None

    def open(self) -> None:
        self.database = self.guard.open_database(wall_clock, IdSource(secrets.token_bytes))
        if self.database.identity() is None:
            found_organisation(self.database, IdSource(secrets.token_bytes))

    def restart(self) -> None:
        self.close()
        self.guard = self._new_guard()

    def close(self) -> None:
        if self.database is not None:
            self.database.close()
            self.database = None

    def protect(self, holder: str, pin: str = "") -> str:
        code = self.guard.new_code()
        self.guard.protect(code, holder, pin)  # type: ignore[arg-type]
        return code

    def _new_guard(self) -> LaptopGuard:
        return LaptopGuard(self.folder, self.ring, cost=CHEAP, clock=lambda: self.now_s)


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path)
    made.open()
    yield made
    made.close()


class Booth:
    """A window that shows a visitor, and its lock."""

    def __init__(self, app: QApplication, theme: Theme, runner: object, laptop: Laptop) -> None:
        self.window = QMainWindow()
        self.window.setWindowTitle("boothapp")
        self.stack = QStackedWidget()
        self.page = QWidget()
        self.name = QLineEdit(VISITOR)
        QVBoxLayout(self.page).addWidget(self.name)
        self.stack.addWidget(self.page)
        self.window.setCentralWidget(self.stack)
        self.kiosk = False
        self.lock = ScreenLock(
            app, self.window, self.stack, theme, runner,  # type: ignore[arg-type]
            guard=lambda: laptop.guard, is_kiosk=lambda: self.kiosk,
        )  # fmt: skip
        self.unready = 0
        self.lock.unready.connect(self._count)

    def _count(self) -> None:
        self.unready += 1

    def seen(self) -> str:
        """Everything that stands on the screen, titles included."""
        texts = []
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                texts.append(top.windowTitle())
                parts = [each for each in top.findChildren(QWidget) if each.isVisible()]
                texts += [each.text() for each in parts if isinstance(each, (QLabel, QLineEdit))]
        return "\n".join(texts)


@pytest.fixture
def booth(qtbot, qapp, theme, inline_runner: InlineJobRunner, laptop) -> Iterator[Booth]:
    made = Booth(qapp, theme, inline_runner, laptop)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.name.setFocus()
    yield made
    made.lock.stop()


def type_pin(pin: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), pin)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def press_lock(booth: Booth) -> None:
    QTest.keyClick(booth.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_locked_nothing_of_a_visitor_is_seen_until_the_pin(booth, laptop) -> None:
    laptop.guard.set_pin(PIN)
    dialog = QDialog(booth.window)
    dialog.setWindowTitle(VISITOR)
    dialog.open()
    assert VISITOR in booth.seen()
    booth.lock.lock_now()
    assert VISITOR not in booth.seen()
    assert booth.window.windowTitle() == "boothapp"
    type_pin(WRONG)
    assert booth.lock.locked
    assert "This PIN is wrong" in booth.seen()
    type_pin(PIN)
    assert not booth.lock.locked
    assert dialog.isVisible()
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    assert VISITOR in booth.seen()
    dialog.close()


def test_the_key_locks_and_the_field_has_the_keyboard_again(booth, laptop) -> None:
    laptop.guard.set_pin(PIN)
    press_lock(booth)
    assert booth.lock.locked
    type_pin(PIN)
    assert QApplication.focusWidget() is booth.name
    assert booth.name.text() == VISITOR


def test_what_opens_while_it_is_locked_waits_behind(booth, laptop, qtbot) -> None:
    laptop.guard.set_pin(PIN)
    booth.lock.lock_now()
    late = QDialog(booth.window)
    late.setWindowTitle(VISITOR)
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())
    assert VISITOR not in booth.seen()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is booth.lock.page.pad)
    type_pin(PIN)
    assert not booth.lock.locked
    assert late.isVisible()
    late.close()


def test_without_a_pin_it_does_not_lock_and_says_so(booth) -> None:
    press_lock(booth)
    assert not booth.lock.locked
    assert booth.unready == 1


def test_a_kiosk_is_left_to_its_own_pin(booth, laptop) -> None:
    laptop.guard.set_pin(PIN)
    booth.kiosk = True
    press_lock(booth)
    assert not booth.lock.locked


def test_it_locks_when_nobody_has_touched_it(booth, laptop, qtbot) -> None:
    laptop.guard.set_pin(PIN)
    booth.lock.watch(0.001)
    qtbot.waitUntil(lambda: booth.lock.locked)
    assert VISITOR not in booth.seen()


def test_wrong_pins_make_everybody_wait_after_a_restart_too(booth, laptop) -> None:
    laptop.guard.set_pin(PIN)
    booth.lock.lock_now()
    for _ in range(2):
        type_pin(WRONG)
    assert "Try again in 2 s." in booth.seen()
    type_pin(PIN)
    assert booth.lock.locked
    laptop.restart()
    laptop.open()
    assert laptop.guard.wait_s == 2.0
    assert not laptop.guard.prove(PIN)
    laptop.now_s += 2.0
    assert laptop.guard.prove(PIN)
    assert laptop.guard.wait_s == 0


def test_a_scan_is_refused_in_words(booth, laptop) -> None:
    laptop.guard.set_pin(PIN)
    booth.lock.lock_now()
    booth.lock.refuse_scan()
    assert "scanned and not read" in booth.seen()


def test_a_pin_opens_the_data_at_the_next_start_and_a_new_one_takes_over(laptop) -> None:
    laptop.protect("pin", PIN)
    laptop.guard.set_pin(OTHER)
    laptop.restart()
    with pytest.raises(Locked):
        laptop.open()
    assert not laptop.guard.prove(PIN)
    assert laptop.guard.prove(OTHER)
    laptop.open()
    assert laptop.guard.state().lock_min == 10


def test_a_forgotten_pin_is_replaced_by_the_code_on_the_locked_screen(booth, laptop) -> None:
    code = laptop.protect("pin", PIN)
    booth.lock.lock_now()
    page = booth.lock.page
    page.forgotten.click()
    QTest.keyClicks(page.code.editor, code.lower())
    for field in (page.new_pin.first, page.new_pin.again):
        QTest.keyClicks(field.editor, OTHER)
    page.open.click()
    assert not booth.lock.locked
    laptop.restart()
    assert laptop.guard.prove(OTHER)


def test_the_code_of_another_laptop_opens_nothing(laptop) -> None:
    laptop.protect("pin", PIN)
    laptop.restart()
    with pytest.raises(UserError, match="another database"):
        laptop.guard.recover(laptop.guard.new_code(), OTHER)
    assert laptop.guard.prove(PIN)


@pytest.mark.parametrize("gone", ["ring", "file"])
def test_a_lost_key_is_told_and_the_code_opens_the_data(laptop, gone) -> None:
    code = laptop.protect("keyring")
    laptop.restart()
    if gone == "ring":
        laptop.ring.clear()
    else:
        (laptop.folder / "boothapp.key").unlink()
    with pytest.raises(Locked) as told:
        laptop.open()
    assert told.value.lost
    laptop.guard.recover(code, PIN)
    laptop.open()
    laptop.restart()
    assert laptop.guard.prove(PIN)


def show_dialog(qtbot, theme, runner, laptop: Laptop) -> ProtectDialog:
    dialog = ProtectDialog(theme, runner, laptop.guard, laptop.guard.keyring())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_the_dialog_takes_the_keyring_unless_told_otherwise(
    qtbot, theme, inline_runner, laptop
) -> None:
    dialog = show_dialog(qtbot, theme, inline_runner, laptop)
    dialog.next.click()
    code = dialog.code.text()
    with qtbot.waitSignal(dialog.protected):
        dialog.go.click()
    assert laptop.guard.state().held == "keyring"
    assert not is_plain(laptop.folder / "boothapp.db")
    laptop.restart()
    laptop.open()
    laptop.restart()
    laptop.ring.clear()
    laptop.guard.recover(code, PIN)
    laptop.open()


def test_without_a_keyring_the_dialog_asks_for_a_pin_twice(
    qtbot, theme, inline_runner, laptop
) -> None:
    laptop.ring.name = ""
    dialog = show_dialog(qtbot, theme, inline_runner, laptop)
    assert not dialog.keyring.isVisible()
    for first, again in (("4802", "4802"), ("123456", "123456"), (PIN, WRONG)):
        dialog.new_pin.first.editor.setText(first)
        dialog.new_pin.again.editor.setText(again)
        dialog.next.click()
        assert dialog.code.text() == ""
    dialog.new_pin.again.editor.setText(PIN)
    dialog.next.click()
    dialog.go.click()
    assert laptop.guard.state().held == "pin"
    laptop.restart()
    assert laptop.guard.prove(PIN)


def test_leaving_the_dialog_changes_nothing(qtbot, theme, inline_runner, laptop) -> None:
    dialog = show_dialog(qtbot, theme, inline_runner, laptop)
    dialog.next.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not dialog.isVisible()
    assert laptop.guard.state().held == "nothing"
    assert is_plain(laptop.folder / "boothapp.db")
