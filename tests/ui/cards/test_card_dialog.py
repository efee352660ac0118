"""F3 on the capture page: from the key over the photo to the form, by keyboard."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from boothapp.ocr.tesseract import Tesseract
from boothapp.services.card_photos import read_photo
from tests.ui.camera.conftest import Hand
from tests.ui.capture.hands import Booth
from tests.ui.cards.conftest import Table, needs_tesseract, photo_of
from tests.unit.badges.drawn_cards import chinese_card, left_card, photograph, right_card
from ui.cards.dialog import CardDialog


def aim(qtbot, table: Table, picture) -> None:
    """F3, then hold a card before the camera until its picture is there."""
    table.press(Qt.Key.Key_F3)

    def seen() -> bool:
        if table.camera.sink is not None:
            table.camera.show_picture(picture)
        return not table.dialog._picture.isNull()

    qtbot.waitUntil(seen, timeout=15_000)


def read(qtbot, table: Table, card) -> None:
    aim(qtbot, table, photo_of(card))
    table.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: table.dialog.view.in_fields, timeout=30_000)


@needs_tesseract
def test_a_card_is_photographed_looked_over_and_saved_without_the_mouse(
    qtbot, open_table, booth: Booth
) -> None:
    table = open_table()
    read(qtbot, table, left_card())
    assert table.shown()["last_name"] == "Müßigbrodt"
    assert table.camera.sink is None, "the camera's lamp is still on"
    table.row("job_title").line.setFocus()
    table.row("job_title").line.selectAll()
    table.write("Laborleiter")
    table.ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.values()["last_name"] == "Müßigbrodt")
    assert table.values()["job_title"] == "Laborleiter"
    assert table.values()["country"] == "DE"
    assert "+49 171 5550177" in table.page._view.form.note_text()
    table.back()
    table.ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(booth.leads()))
    (lead,) = booth.leads()
    assert (lead.name, lead.text("address")) == (
        "Jörg Müßigbrodt", "Hafenstraße 12, 40221 Düsseldorf",
    )  # fmt: skip
    (badge,) = lead.badges
    assert badge.format == "card"
    assert "Hafenstraße" in badge.raw
    with booth.store.read() as reader:
        photo = read_photo(reader, badge.raw)
    assert photo is not None
    assert photo.startswith(b"\xff\xd8")


@needs_tesseract
def test_what_is_typed_stays_and_the_window_says_so(qtbot, open_table) -> None:
    table = open_table()
    table.page._view.form.company.take_focus()
    table.write("Rheinwerk Holding")
    read(qtbot, table, left_card())
    warning = table.row("company").field._warning.text()
    assert "Rheinwerk Holding, which stays" in warning
    table.ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(table.values()["email"]))
    assert table.values()["company"] == "Rheinwerk Holding"


@needs_tesseract
def test_enter_goes_through_the_fields_to_the_button(qtbot, open_table) -> None:
    table = open_table()
    read(qtbot, table, right_card())
    rows = table.dialog.view.rows
    rows[0].line.setFocus()
    for row in rows:
        assert row.line.hasFocus(), row.name
        table.press(Qt.Key.Key_Return)
    assert table.dialog.view.take.hasFocus()
    table.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.values()["company"] == "Ateliers Loire SAS")


@needs_tesseract
def test_a_file_is_read_like_a_photo(qtbot, open_table, tmp_path: Path) -> None:
    table = open_table()
    file = tmp_path / "card.jpg"
    file.write_bytes(photograph(chinese_card()))
    table.press(Qt.Key.Key_F3)
    table.dialog.read_file(str(file))
    qtbot.waitUntil(lambda: table.dialog.view.in_fields, timeout=30_000)
    assert table.shown()["company"] == "East China Coatings Co., Ltd."
    assert table.row("company").line.accessibleName().endswith("% sure")


@needs_tesseract
def test_a_file_that_is_no_picture_is_told_and_another_can_be_chosen(
    qtbot, open_table, tmp_path: Path
) -> None:
    table = open_table()
    file = tmp_path / "card.jpg"
    file.write_bytes(b"no picture")
    table.press(Qt.Key.Key_F3)
    table.dialog.read_file(str(file))
    view = table.dialog.view
    qtbot.waitUntil(view.trouble.isVisible, timeout=15_000)
    assert "no picture" in view.trouble._title.text()
    assert view.again.isVisible()
    assert view.file.isVisible()


def test_without_tesseract_the_command_to_install_it_is_shown(
    qtbot, open_table, tmp_path: Path
) -> None:
    table = open_table(reader=Tesseract(str(tmp_path / "none")))
    table.press(Qt.Key.Key_F3)
    view = table.dialog.view
    qtbot.waitUntil(view.trouble.isVisible, timeout=15_000)
    assert "install" in view.trouble._remedy.text()
    assert not view.shoot.isVisible()
    assert table.camera.started == [], "no camera is started for nothing"
    table.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.page.findChild(CardDialog) is None)


def slow(folder: Path) -> Tesseract:
    file = folder / "slow"
    file.write_text(
        '#!/bin/sh\nif [ "$1" = --list-langs ]; then echo eng; exit 0; fi\nexec sleep 60\n'
    )
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return Tesseract(str(file))


def test_a_reading_under_way_is_cancelled_by_escape(qtbot, open_table, tmp_path: Path) -> None:
    table = open_table(reader=slow(tmp_path))
    aim(qtbot, table, photo_of(left_card()))
    table.press(Qt.Key.Key_Space)
    view = table.dialog.view
    qtbot.waitUntil(view.busy.isVisible)
    table.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(view.shoot.isVisible, timeout=15_000)
    assert table.dialog.isVisible()


def test_closing_ends_the_reading_too(qtbot, open_table, tmp_path: Path) -> None:
    table = open_table(reader=slow(tmp_path))
    aim(qtbot, table, photo_of(left_card()))
    table.press(Qt.Key.Key_Space)
    qtbot.waitUntil(table.dialog.view.busy.isVisible)
    table.dialog.close()
    assert table.camera.sink is None
    assert table.values()["last_name"] == ""


@needs_tesseract
def test_without_a_camera_a_picture_can_be_opened(qtbot, open_table) -> None:
    table = open_table(camera=Hand(eyes=()))
    table.press(Qt.Key.Key_F3)
    view = table.dialog.view
    qtbot.waitUntil(view.no_camera.isVisible, timeout=15_000)
    assert view.file.isVisible()
    assert not view.shoot.isVisible()
    table.camera.present = Hand().present
    table.camera.eyes_changed.emit()
    qtbot.waitUntil(view.shoot.isVisible)


@pytest.fixture(autouse=True)
def no_dialog_left(qapp):
    yield
    left = [each for each in qapp.topLevelWidgets() if isinstance(each, CardDialog)]
    assert not [each for each in left if each.isVisible()]
    QTest.qWait(0)
