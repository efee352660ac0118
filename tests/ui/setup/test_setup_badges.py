"""Teaching a badge in its dialog and calibrating a scanner in the other, by keys and by scans."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.badges.calibrate import TEST_TEXT
from boothapp.badges.detect import read_badge
from boothapp.badges.layouts import typed
from boothapp.badges.scanner import Scanner
from boothapp.services.badge_templates import templates_of
from boothapp.services.scanners import keep_scanner, kept_scanner
from tests.ui.wedge.scanner_hands import Keyboard
from ui.jobs import JobRunner
from ui.scan_taker import open_taker
from ui.session import Session
from ui.setup.badges.calibrate_dialog import CalibrateDialog
from ui.setup.badges.part import BadgesPart
from ui.setup.badges.teach_dialog import TeachDialog
from ui.setup.page import SetupPage
from ui.theme import Theme
from ui.wedge import Wedge

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from boothapp.services.ports import Store

SAMPLE = "4711;Jane;Doe;Acme GmbH;jane.doe@acme.example;VIP"
NEXT = "4712;Max;Muster;Duna Kft.;max@duna.example;VIP"


@pytest.fixture
def part(page: SetupPage) -> BadgesPart:
    opened = page.open_part("badges")
    assert isinstance(opened, BadgesPart)
    return back_to(opened)


def back_to(part: BadgesPart) -> BadgesPart:
    """The window comes to the front, as it does by itself outside the offscreen platform."""
    part.window().activateWindow()
    QTest.qWaitForWindowActive(part)
    part.table.setFocus()
    return part


def key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    QCoreApplication.processEvents()


def alt(letter: str) -> None:
    key(Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)


def front(kind: type[QWidget]) -> QWidget:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    return dialog


def teaching() -> TeachDialog:
    dialog = front(TeachDialog)
    assert isinstance(dialog, TeachDialog)
    return dialog


def taught_of(session: Session) -> tuple[str, ...]:
    desk = session.desk
    return tuple(each.name for each in templates_of(desk.show if desk else None))


def test_a_badge_is_taught_by_keys_alone_and_all_laptops_read_it(
    part: BadgesPart, session: Session, said: Callable[[QWidget], str]
) -> None:
    alt("T")
    dialog = teaching()
    taker = open_taker()
    assert taker is not None
    taker.take_scan(SAMPLE)
    # The keyboard is in the first piece; its sixth one is taken for nothing and becomes the post.
    alt("6")
    QTest.keyClicks(QApplication.focusWidget(), "Job")
    alt("N")
    QTest.keyClicks(QApplication.focusWidget(), "VIP guest")
    assert ("Job title", "VIP") in dialog.view.preview.shown
    assert ("Last name", "Doe") in dialog.view.preview.shown
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert taught_of(session) == ("VIP guest",)
    assert "All laptops" in said(part)
    desk = session.desk
    assert desk is not None
    read = read_badge(NEXT, templates_of(desk.show))
    assert (read.fields["last_name"], read.fields["job_title"]) == ("Muster", "VIP")
    assert part.model.rowCount() == 1
    back_to(part).table.selectRow(0)
    key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert taught_of(session) == ()


def test_what_is_shown_follows_every_choice(part: BadgesPart) -> None:
    alt("T")
    dialog = teaching()
    assert dialog.view.nothing.isVisible()
    assert not dialog.view.save.isEnabled()
    dialog.take_scan("VIS:4711|Jane|Doe")
    assert dialog.view.prefix.editor.text() == "VIS:"
    assert dict(dialog.view.preview.shown)["Badge number"] == "4711"
    alt("B")
    QTest.keyClicks(QApplication.focusWidget(), "47")
    assert dialog.view.preview.shown == ()
    assert not dialog.view.save.isEnabled()
    dialog.take_scan("4711,Jane;Doe,Acme")
    cuts = dialog.view.shape.editor
    before = [row.value.text() for row in dialog.view.pieces.rows if row.isVisible()]
    cuts.setFocus()
    key(Qt.Key.Key_Down)
    after = [row.value.text() for row in dialog.view.pieces.rows if row.isVisible()]
    assert (before, after) == (["4711", "Jane;Doe", "Acme"], ["4711,Jane", "Doe,Acme"])
    dialog.take_scan("BEGIN:VCARD\nN:Doe;Jane\nEND:VCARD")
    assert dialog.view.clear_already.isVisible()
    assert not dialog.view.save.isEnabled()
    dialog.reject()


def test_a_test_badge_can_be_pasted(part: BadgesPart) -> None:
    alt("T")
    dialog = teaching()
    QGuiApplication.clipboard().setText('{"who":{"first":"Jane","last":"Doe"},"firm":"Acme"}')
    key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dict(dialog.view.preview.shown)["Last name"] == "Doe"
    dialog.reject()


def test_a_badge_of_a_kind_that_was_taught_goes_on_with_it(
    part: BadgesPart, session: Session
) -> None:
    for sample, name in ((SAMPLE, "Visitor"), (NEXT, "Visitor")):
        back_to(part)
        alt("T")
        dialog = teaching()
        dialog.take_scan(sample)
        assert dialog.lesson.template.name == name
        key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert taught_of(session) == ("Visitor",)


def test_what_was_taught_goes_to_a_file_and_comes_back(
    part: BadgesPart,
    session: Session,
    tmp_path: Path,
    choose_file: Callable[[QWidget, Path], None],
    said: Callable[[QWidget], str],
) -> None:
    alt("T")
    teaching().take_scan(SAMPLE)
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    back_to(part).table.selectRow(0)
    part.to_file.click()
    choose_file(part, tmp_path / "visitor.json")
    part.remove.click()
    assert taught_of(session) == ()
    part.from_file.click()
    choose_file(part, tmp_path / "visitor.json")
    assert taught_of(session) == ("Visitor",)
    (tmp_path / "other.json").write_text("[1, 2")
    part.from_file.click()
    choose_file(part, tmp_path / "other.json")
    assert "holds no JSON" in said(part)


def test_a_longer_badge_of_that_kind_is_taught_anew_under_its_name(
    part: BadgesPart, session: Session
) -> None:
    for sample in ("Acme GmbH;jane.doe@acme.example", SAMPLE):
        back_to(part)
        alt("T")
        dialog = teaching()
        dialog.take_scan(sample)
        key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk = session.desk
    assert desk is not None
    (template,) = templates_of(desk.show)
    assert read_badge(NEXT, template).fields["last_name"] == "Muster"


def test_what_a_template_says_holds_nobody(part: BadgesPart, store: Store) -> None:
    alt("T")
    teaching().take_scan(SAMPLE)
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with store.read() as reader:
        facts = reader.facts_of(reader.shows()[0].id)
    assert not any(word in str(fact.body) for fact in facts for word in ("Jane", "Doe", "4711"))


@pytest.fixture
def calibrating(
    qtbot: QtBot, session: Session, inline_runner: JobRunner, theme: Theme
) -> CalibrateDialog:
    dialog = CalibrateDialog(session, inline_runner, theme, clock_ms=lambda: 0)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def scan(dialog: CalibrateDialog, text: str, gaps: tuple[int, ...]) -> None:
    """Real keys in real time order; the pause behind them is the box's own timer."""
    keyboard = Keyboard()
    keyboard.type(text, gaps)
    dialog.view.box._finish()
    dialog.view.box._rest.stop()


def test_a_scan_of_the_test_code_tells_all_and_is_kept(
    calibrating: CalibrateDialog, store: Store, qapp: QApplication
) -> None:
    wedge = Wedge(qapp, clock_ms=lambda: 0)
    scans: list[str] = []
    wedge.scanned.connect(scans.append)
    scan(calibrating, "~" + typed(TEST_TEXT, sent="us", shown="it") + "\n", (5, 12, 12, 63))
    assert scans == []  # the box takes every key as it comes
    shown = dict(calibrating.view.pairs.shown)
    assert "English (US)" in shown["Keyboard"]
    assert "Italian" in shown["Keyboard"]
    assert (shown["Before a code"], shown["Behind a code"]) == ("~", "Enter")
    assert shown["Speed"] == "12 ms a character, 63 at most"
    assert "-→'" in shown["Swapped keys"]
    assert "ä" in shown["Lost characters"]
    kept: list[Scanner] = []
    calibrating.kept.connect(kept.append)
    calibrating.kept.connect(wedge.use)
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert kept == [kept_scanner(store)]
    assert kept[0] == Scanner("us", "it", "~", "\n", 12, 63)
    wedge.stop()
    wedge.deleteLater()


def test_another_code_is_refused_in_a_sentence(calibrating: CalibrateDialog) -> None:
    scan(calibrating, "0047110815\n", (10,))
    assert "not the test code" in calibrating.view.strip.text
    assert not calibrating.view.keep.isEnabled()


def test_the_code_can_be_read_from_the_screen_and_from_a_pdf(
    calibrating: CalibrateDialog, tmp_path: Path, choose_file: Callable[[QWidget, Path], None]
) -> None:
    image = calibrating.view.code.grab().toImage()
    image.save(str(tmp_path / "screen.png"))
    from PIL import Image  # noqa: PLC0415

    (code,) = zxingcpp.read_barcodes(Image.open(tmp_path / "screen.png"))
    assert code.text == TEST_TEXT
    calibrating.view.pdf.click()
    choose_file(calibrating, tmp_path / "code.pdf")
    paper = pypdfium2.PdfDocument(str(tmp_path / "code.pdf"))
    (code,) = zxingcpp.read_barcodes(paper[0].render(scale=2).to_pil())
    assert code.text == TEST_TEXT
    paper.close()
    calibrating.view.pdf.click()
    choose_file(calibrating, tmp_path / "no folder" / "code.pdf")
    assert "could not be written" in calibrating.view.strip.text


def test_the_part_shows_the_kept_scanner_and_forgets_it(
    page: SetupPage, store: Store, qtbot: QtBot
) -> None:
    keep_scanner(store, Scanner("us", "de", "~"))
    told: list[object] = []
    page.scanner_changed.connect(told.append)
    part = page.open_part("badges")
    assert isinstance(part, BadgesPart)
    assert "German" in dict(part.scanner.shown)["Keyboard"]
    part.forget.click()
    assert told == [None]
    assert kept_scanner(store) is None
    assert part.scanner.shown == ()
