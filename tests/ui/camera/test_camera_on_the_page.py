"""F2 on the capture page: from the key to the fields, with a real film of a badge."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boothapp.domain.ids import IdSource
from tests.ui.camera.conftest import ANNA, Film, Format, Hand, badge, drawn, record
from ui.camera.dialog import CameraDialog
from ui.capture.camera_door import describe
from ui.capture.page import CapturePage
from ui.capture.questions import BadgeDialog
from ui.session import Session

if TYPE_CHECKING:
    from ui.camera.source import Source
    from ui.jobs import JobRunner
    from ui.theme import Theme


@pytest.fixture
def open_page(theme: Theme, runner: JobRunner) -> Iterator[Callable[[Source], CapturePage]]:
    pages: list[CapturePage] = []

    def show(camera: Source) -> CapturePage:
        session = Session(lambda: 1_795_300_000_000, IdSource(secrets.token_bytes).new)
        page = CapturePage(session, runner, theme, cameras=lambda: camera)
        pages.append(page)
        page.resize(1340, 800)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        return page

    yield show
    for page in pages:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(page: CapturePage, key: Qt.Key) -> None:
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(QApplication.focusWidget() or page, key)


def test_f2_and_a_badge_fill_the_fields(qtbot, open_page, tmp_path: Path) -> None:
    film = tmp_path / "badge.avi"
    record(film, [badge(drawn(ANNA), turn=turn, size=(640, 480)) for turn in range(8)])
    page = open_page(Film(film))
    assert page._view.strip.hint.startswith("Camera F2")
    press(page, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: bool(page._view.form.values()["last_name"]), timeout=30_000)
    values = page._view.form.values()
    assert (values["first_name"], values["company"]) == ("Anna", "Duna Coatings Kft.")
    assert page._view.strip.label == "Read: Anna Kovács, Duna Coatings Kft."
    (scan,) = page._visiting.visit.badges
    assert (scan.format, scan.raw, scan.symbology) == ("vcard", ANNA, "qr")
    assert page.findChild(CameraDialog) is None or not page.findChild(CameraDialog).isVisible()


def test_pasting_is_one_key_on_the_page_and_over_the_camera(qtbot, open_page) -> None:
    page = open_page(Hand())
    press(page, Qt.Key.Key_F2)
    dialog = page.findChild(CameraDialog)
    QTest.mouseClick(dialog.view.paste, Qt.MouseButton.LeftButton)
    assert page.findChild(BadgeDialog).isVisible()


@pytest.mark.parametrize(
    ("payload", "symbology", "text", "usable"),
    [
        (ANNA, "qr", "Anna Kovács, Duna Coatings Kft.", True),
        ("0007003214", "code128", "Badge number 0007003214", True),
        ("WIFI:T:WPA;S:hall;P:secret;;", "qr", "Not a badge", False),
    ],
)
def test_what_a_code_would_bring_is_said_before_it_is_taken(
    qapp, payload: str, symbology: str, text: str, usable: bool
) -> None:
    offer = describe((), payload, symbology)
    assert offer.text.startswith(text)
    assert "secret" not in offer.text
    assert offer.usable is usable


def test_the_number_beside_a_badge_can_be_taken_instead(qtbot, open_page) -> None:
    hand = Hand()
    page = open_page(hand)
    press(page, Qt.Key.Key_F2)
    dialog = page.findChild(CameraDialog)
    two = badge(drawn(ANNA), drawn("0007003214", Format.Code128, 2), turn=0)

    def offered() -> bool:
        if hand.sink is not None:
            hand.show_picture(two)
        return dialog.view.again.isVisible()

    qtbot.waitUntil(offered, timeout=15_000)
    QTest.keyClick(dialog, Qt.Key.Key_2)
    assert page._view.strip.label == "Badge number 0007003214"
