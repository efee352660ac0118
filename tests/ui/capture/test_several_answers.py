"""A question with several answers is ticked by its digits and ended by 9; earlier answers show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from boothapp.qualify.rulebook import load_rulebook
from resources.loader import read_text
from ui.capture.ask_panel import AskPanel
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALT = Qt.KeyboardModifier.AltModifier
SEVERAL = """
[criteria.did]
axis = "intent"
kind = "several"
label = "did before the show"
ask = "What did you do before the show?"
most = 5
answers = [
    { code = "search", points = 3, label = "searched for a catalyst" },
    { code = "download", points = 4, label = "downloaded a data sheet" },
    { code = "refer", points = 2, label = "would recommend us" },
]
"""


def test_digits_tick_answers_and_nine_says_that_is_all(qtbot: QtBot, theme: Theme) -> None:
    rulebook = load_rulebook(read_text("shows", "coatings_expo", "rulebook.toml") + SEVERAL)
    panel = AskPanel(theme)
    qtbot.addWidget(panel)
    said: list[tuple[str, str]] = []
    panel.answered.connect(lambda criterion, answer: said.append((criterion, answer)))
    panel.ask(rulebook.criterion("did"), "en")
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    buttons = {button.objectName(): button for button in panel._choices if button.isVisible()}
    assert buttons["9"].label == "none of these"
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(panel, key, ALT)
    assert said == []
    assert [buttons[key].isChecked() for key in "123"] == [True, True, False]
    assert buttons["9"].label == "that is all"
    qtbot.keyClick(panel, Qt.Key.Key_9, ALT)
    assert said == [("did", "search,download")]
    panel.ask(None, "en")
    panel.ask(rulebook.criterion("did"), "en")
    qtbot.mouseClick(buttons["2"], Qt.MouseButton.LeftButton)
    assert buttons["2"].isChecked()
    qtbot.keyClick(panel, Qt.Key.Key_2, ALT)
    qtbot.keyClick(panel, Qt.Key.Key_9, ALT)
    assert said[-1] == ("did", "none")
    panel.ask(rulebook.criterion("timing"), "en", "2024: later")
    qtbot.keyClick(panel, Qt.Key.Key_1, ALT)
    assert said[-1] == ("timing", "3_months")
    assert "2024: later" in [label.text() for label in panel.findChildren(QLabel)]
