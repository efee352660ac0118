"""Real keys of a scanner while the capture page is open: answered is nothing, read is the badge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.capture.hands import ShowPage
from tests.ui.wedge.scanner_hands import Keyboard
from ui.wedge import Wedge

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_digits_of_a_scan_answer_no_question(qapp: QApplication, show_page: ShowPage) -> None:
    shown = show_page()
    keyboard = Keyboard()
    wedge = Wedge(qapp, clock_ms=keyboard.clock)
    wedge.scanned.connect(shown.page.read_payload)
    shown.page.setFocus(Qt.FocusReason.MouseFocusReason)
    keyboard.type("1234567\n", 15)
    keyboard.ms += 1_000
    wedge.settle()
    assert shown.page._visiting.visit.answers == {}
    assert shown.text("badge_id") == "1234567"
    keyboard.type("2", 500)
    keyboard.ms += 1_000
    wedge.settle()
    assert shown.page._visiting.visit.answers == {"visitor": "student"}
    wedge.stop()
    wedge.deleteLater()
