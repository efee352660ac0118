"""Badges before the camera: real frames through Qt's sink, read by the real decoder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from boothapp.badges.live_codes import FrameReader
from boothapp.domain.errors import UserError
from tests.ui.camera.conftest import (
    ANNA,
    PIXELS,
    Film,
    Format,
    Hand,
    badge,
    drawn,
    frame_of,
    multimedia,
    record,
)
from ui.camera.frames import FrameLoop, read_frame
from ui.camera.source import Eye, LaptopCameras
from ui.camera.view import CameraView

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def keep_showing(qtbot, hand: Hand, picture: QImage, until) -> None:
    """Send frame after frame, as a camera does while a badge is held there."""

    def again() -> bool:
        if hand.sink is not None:
            hand.show(frame_of(picture))
        return until()

    qtbot.waitUntil(again, timeout=15_000)


@pytest.mark.parametrize(
    "pixels",
    [PIXELS.Format_NV12, PIXELS.Format_YUV420P, PIXELS.Format_YUYV, PIXELS.Format_UYVY,
     PIXELS.Format_Y8],
)  # fmt: skip
def test_a_frame_of_every_layout_is_read_and_outlined(qapp, pixels) -> None:
    picture = badge(drawn(ANNA), turn=0, size=(640, 480))
    seen = read_frame(frame_of(picture, pixels), FrameReader())
    (code,) = seen.codes
    assert (code.symbology, code.text) == ("qr", ANNA)
    assert seen.picture.size() == picture.size()
    left, top = 80 + 30, 60 + 60
    assert all(left <= x <= left + 300 and top <= y <= top + 300 for x, y in code.outline)


def test_a_frame_without_brightness_of_its_own_is_read_too(qapp) -> None:
    turned = multimedia.QVideoFrame(badge(drawn(ANNA)))
    seen = read_frame(turned, FrameReader())
    assert [code.text for code in seen.codes] == [ANNA]


def test_a_badge_held_before_the_camera_is_read(qtbot, show_dialog) -> None:
    hand = Hand()
    shown = show_dialog(hand)
    keep_showing(qtbot, hand, badge(), lambda: not shown.dialog.view.preview._picture.isNull())
    assert shown.read == []
    keep_showing(qtbot, hand, badge(drawn(ANNA)), lambda: bool(shown.read))
    assert shown.read == [(ANNA, "qr")]
    assert hand.sink is None


@pytest.mark.parametrize(
    ("kind", "text", "symbology"),
    [
        (Format.MicroQRCode, "A7003214", "microqr"),
        (Format.Aztec, ANNA, "aztec"),
        (Format.DataMatrix, ANNA, "datamatrix"),
        (Format.PDF417, ANNA, "pdf417"),
        (Format.Code128, "CX26-007003", "code128"),
        (Format.Code39, "CX26-007003", "code39"),
        (Format.ITF, "0070032148", "itf"),
        (Format.EAN13, "4006381333931", "ean"),
    ],
)
def test_every_other_kind_is_read_within_some_frames(qapp, kind, text, symbology) -> None:
    reader, frame = FrameReader(), frame_of(badge(drawn(text, kind, 2), turn=0))
    found = [read_frame(frame, reader).codes for _ in range(7)]
    assert {(code.symbology, code.text) for codes in found for code in codes} == {(symbology, text)}


def test_a_film_is_read_from_the_file_to_the_field(qtbot, show_dialog, tmp_path: Path) -> None:
    film = tmp_path / "hall.avi"
    moving = [badge(drawn(ANNA), turn=turn / 2, size=(640, 480)) for turn in range(-6, 12)]
    record(film, [badge(size=(640, 480))] * 5 + moving)
    shown = show_dialog(Film(film))
    qtbot.waitUntil(lambda: bool(shown.read), timeout=30_000)
    assert shown.read == [(ANNA, "qr")]


def test_of_two_codes_one_is_chosen_by_its_number(qtbot, show_dialog) -> None:
    hand = Hand()
    shown = show_dialog(hand)
    view: CameraView = shown.dialog.view
    two = badge(drawn(ANNA), drawn("0007003214", Format.Code128, 2), turn=0)
    keep_showing(qtbot, hand, two, view.again.isVisible)
    assert [each.label for each in view.choices if each.isVisible()] == [
        "qr BEGIN:VCARD\r\nVERSION", "code128 0007003214"
    ]  # fmt: skip
    assert len(view.preview.codes) == 2
    assert shown.read == []
    QTest.keyClick(shown.dialog, Qt.Key.Key_2)
    assert shown.read == [("0007003214", "code128")]


def test_a_code_that_is_no_badge_is_left_aside(qtbot, show_dialog) -> None:
    hand = Hand()
    shown = show_dialog(hand)
    wifi = drawn("WIFI:T:WPA;S:hall;P:secret;;")
    view = shown.dialog.view
    keep_showing(qtbot, hand, badge(wifi), lambda: "WIFI" in view.note.text() and view.isVisible())
    assert shown.read == []
    keep_showing(qtbot, hand, badge(wifi, drawn(ANNA)), lambda: bool(shown.read))
    assert shown.read == [(ANNA, "qr")]


def test_frames_that_come_while_one_is_looked_at_are_dropped(qtbot, runner) -> None:
    sink, seen = multimedia.QVideoSink(), []
    loop = FrameLoop(runner, sink)
    loop.watch(sink)
    loop.seen.connect(seen.append)
    loop.start()
    for _ in range(5):
        sink.setVideoFrame(frame_of(badge(drawn(ANNA))))
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(20)
    assert len(seen) == 1
    sink.setVideoFrame(frame_of(badge()))
    qtbot.waitUntil(lambda: len(seen) == 2)
    loop.stop()
    sink.setVideoFrame(frame_of(badge()))
    qtbot.wait(20)
    assert len(seen) == 2


def test_a_camera_that_is_gone_is_said_by_the_real_devices(qtbot) -> None:
    cameras = LaptopCameras()
    with qtbot.waitSignal(cameras.failed) as failed:
        cameras.start("no such camera", cameras.new_sink())
    assert "gone" in failed.args[0].title
    cameras.stop()


def test_no_camera_says_so_and_one_plugged_in_is_used_at_once(qtbot, show_dialog) -> None:
    hand = Hand(eyes=())
    shown = show_dialog(hand)
    assert shown.dialog.view.in_trouble
    assert "No camera was found" in trouble(shown)
    hand.present = (Eye("usb", "USB camera"),)
    hand.eyes_changed.emit()
    assert hand.started == ["usb"]
    assert not shown.dialog.view.in_trouble
    hand.present = ()
    hand.eyes_changed.emit()
    assert "No camera was found" in trouble(shown)


def test_a_camera_in_use_and_a_missing_permission_say_what_to_do(qtbot, show_dialog) -> None:
    hand = Hand()
    shown = show_dialog(hand)
    LaptopCameras._complain(hand, None, "Camera is in use")  # type: ignore[arg-type]
    assert "Another program may be using it" in trouble(shown)
    assert "Camera is in use" in trouble(shown)
    shown.dialog.begin()
    assert not shown.dialog.view.in_trouble
    hand.failed.emit(UserError("boothapp may not use the camera.", "", "Allow it."))
    assert "may not use the camera" in trouble(shown)


def test_a_camera_that_sends_nothing_is_not_waited_for_without_end(
    qtbot, show_dialog, monkeypatch
) -> None:
    monkeypatch.setattr("ui.camera.dialog._PATIENCE_MS", 50)
    shown = show_dialog(Hand())
    qtbot.waitUntil(lambda: shown.dialog.view.in_trouble)
    assert "gives no picture" in trouble(shown)


def test_without_multimedia_the_window_says_which_library_is_missing(
    qapp, show_dialog, monkeypatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "PySide6.QtMultimedia", None)
    shown = show_dialog(LaptopCameras())
    assert "libpulse0" in trouble(shown)


def test_this_laptop_has_a_camera_or_is_told_that_it_has_none(qapp, show_dialog) -> None:
    if multimedia.QMediaDevices.videoInputs():
        pytest.skip("a camera is there")
    assert "No camera was found" in trouble(show_dialog(LaptopCameras()))


def test_another_camera_can_be_chosen_and_is_kept(qtbot, show_dialog) -> None:
    hand = Hand(eyes=(Eye("front", "Front"), Eye("usb", "USB camera")))
    shown = show_dialog(hand, eye="usb")
    combo = shown.dialog.view.eyes
    assert (combo.isVisible(), combo.currentText()) == (True, "USB camera")
    with qtbot.waitSignal(shown.dialog.eye_chosen) as chosen:
        QTest.keyClick(combo, Qt.Key.Key_Up)
    assert chosen.args == ["front"]
    assert hand.started == ["usb", "front"]


def test_escape_lets_go_of_the_camera_and_pasting_is_one_key(qtbot, show_dialog) -> None:
    hand = Hand()
    shown = show_dialog(hand)
    assert hand.sink is not None
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert hand.sink is None
    other = show_dialog(Hand())
    other.dialog.activateWindow()
    QTest.qWaitForWindowActive(other.dialog)
    QTest.keyClick(other.dialog, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert other.pastes == [True]


def trouble(shown) -> str:
    assert shown.dialog.view.in_trouble
    state = shown.dialog.view.trouble
    return " ".join(label.text() for label in (state._title, state._detail, state._remedy))
