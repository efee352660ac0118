"""The parts of a page: by keyboard, by screen reader, and with hostile text."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from ui.jobs import Step
from ui.tokens import SPACE
from ui.widgets.buttons import (
    ChoiceButton,
    ConsentToggle,
    HintButton,
    PrimaryButton,
    SecondaryButton,
    ToggleTile,
)
from ui.widgets.callout import Callout
from ui.widgets.charts import BarChart
from ui.widgets.chip import Chip, ChipButton
from ui.widgets.field import note_field, text_field
from ui.widgets.flow import FlowLayout
from ui.widgets.keys import key_text
from ui.widgets.range_bar import RangeBar
from ui.widgets.reasons import ReasonLine, ReasonList
from ui.widgets.scan_strip import ScanStrip
from ui.widgets.states import EmptyState, StateStack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


Shower = Callable[..., QWidget]


@pytest.fixture
def on_screen(qtbot: QtBot) -> Iterator[Shower]:
    """Shows widgets, one below the other, in an active window, and returns that."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield show
    kept.clear()


def test_tile_is_toggled_by_its_key_while_somebody_types(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    tile = ToggleTile(theme, "Sample request", key="Alt+S", tone="hot")
    editor = QLineEdit()
    on_screen(editor, tile)
    editor.setFocus()
    heard: list[bool] = []
    tile.toggled.connect(heard.append)
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert heard == [True, False]
    assert editor.hasFocus()
    assert editor.text() == ""


def test_click_leaves_the_cursor_where_it_was(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    tile, editor = ToggleTile(theme, "Demo", key="Alt+D"), QLineEdit()
    on_screen(editor, tile)
    editor.setFocus()
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert tile.isChecked()
    assert editor.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_button_under_the_keyboard_obeys(
    qtbot: QtBot, theme: Theme, key: Qt.Key, on_screen: Shower
) -> None:
    button = ConsentToggle(theme, "reply")
    on_screen(button)
    button.setFocus()
    qtbot.keyClick(button, key)
    assert button.isChecked()


def test_answer_key_works_beside_a_field_and_types_inside_it(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    answer, editor = ChoiceButton(theme, "within 3 months", key="1"), QLineEdit()
    window = on_screen(editor, answer)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_1)
    assert (editor.text(), answer.isChecked()) == ("1", False)
    editor.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_1)
    assert answer.isChecked()


def test_hidden_or_disabled_button_has_no_key(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    hidden, off = PrimaryButton(theme, "A", key="Ctrl+S"), PrimaryButton(theme, "B", key="Ctrl+D")
    window = on_screen(hidden, off)
    hidden.hide()
    off.setEnabled(False)
    with qtbot.assertNotEmitted(hidden.clicked), qtbot.assertNotEmitted(off.clicked):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    hidden.show()
    with qtbot.waitSignal(hidden.clicked):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_button_is_named_shows_its_key_and_fits_a_finger(qtbot: QtBot, theme: Theme) -> None:
    for kind in (PrimaryButton, SecondaryButton, ToggleTile, ConsentToggle, ChoiceButton):
        button = kind(theme, "R&D <b>sample</b>", key="Ctrl+Return")
        qtbot.addWidget(button)
        assert button.accessibleName() == "R&D <b>sample</b>"
        assert button.accessibleDescription() == "Ctrl ↵"
        assert button.sizeHint().height() >= SPACE.touch
        assert button.shortcut().isEmpty(), "an ampersand of the name became a key"


@pytest.mark.parametrize(
    ("sequence", "shown"),
    [
        ("Alt+S", "Alt S"),
        ("Ctrl+Return", "Ctrl ↵"),
        ("Ctrl+Up", "Ctrl ↑"),
        ("F2", "F2"),
        ("1", "1"),
    ],
)
def test_keys_are_written_as_on_the_keyboard(sequence: str, shown: str) -> None:
    assert key_text(sequence) == shown


def test_field_key_puts_the_cursor_in_with_the_text_chosen(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    first, note = text_field("First name", key="Alt+F"), note_field("Note", key="Alt+N")
    window = on_screen(first, note)
    first.editor.setText("Anna")
    note.editor.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert first.editor.hasFocus()
    assert first.editor.selectedText() == "Anna"
    assert first.editor.accessibleName() == "First name"
    assert "Alt F" in [label.text() for label in first.findChildren(QLabel)]


def test_warning_is_words_and_moves_no_neighbour(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    mail, phone = text_field("E-mail"), text_field("Phone")
    on_screen(mail, phone)
    mail.set_warning("Did you mean gmail.com?")
    texts = [label.text() for label in mail.findChildren(QLabel) if label.isVisible()]
    assert "⚠ Did you mean gmail.com?" in texts
    mail.set_warning("")
    assert all("⚠" not in label.text() for label in mail.findChildren(QLabel))


def test_range_is_spoken(qtbot: QtBot, theme: Theme) -> None:
    bar = RangeBar(theme, "Fit")
    qtbot.addWidget(bar)
    bar.set_range(28, 34, maximum=40, threshold=20)
    assert bar.accessibleName() == "Fit: 28 to 34 of 40 points, 20 needed"
    assert bar.written() == "28 – 34 of 40"
    bar.set_range(40, 40, maximum=40, threshold=20)
    assert bar.accessibleName() == "Fit: 40 of 40 points, 20 needed"


def test_range_is_drawn_to_scale(qtbot: QtBot, theme: Theme) -> None:
    bar = RangeBar(theme, "Fit")
    qtbot.addWidget(bar)
    bar.resize(400, bar.sizeHint().height())
    bar.set_range(20, 30, maximum=40, threshold=10)
    image = bar.grab().toImage()
    line = image.height() - 6
    assert image.pixelColor(195, line) == theme.colour("primary")
    assert image.pixelColor(100, line) == theme.colour("text")
    assert image.pixelColor(350, line) == theme.colour("rail")
    hatched = {image.pixelColor(place, line).name() for place in range(210, 290)}
    assert len(hatched) > 1


@pytest.mark.parametrize("values", [(0, 0, 0, 0), (-5, 3, 10, 20), (50, 90, 40, 20)])
def test_range_out_of_bounds_is_still_drawn(
    qtbot: QtBot, theme: Theme, values: tuple[int, int, int, int]
) -> None:
    bar = RangeBar(theme, "Intent")
    qtbot.addWidget(bar)
    low, high, maximum, threshold = values
    bar.set_range(low, high, maximum=maximum, threshold=threshold)
    assert not bar.grab().isNull()


def test_callout_shows_markup_as_it_was_written(qtbot: QtBot, theme: Theme) -> None:
    box = Callout(theme)
    qtbot.addWidget(box)
    box.say("hot", "Sales now", "<img src=x> & <script>")
    assert box.text() == "Sales now\n<img src=x> & <script>"
    assert box.accessibleDescription() == "<img src=x> & <script>"
    tall = box.heightForWidth(300)
    box.say("hot", "Sales now", "<h1>one</h1><br><br><br>")
    assert box.heightForWidth(300) == tall


def test_callout_grows_with_what_it_says(qtbot: QtBot, theme: Theme) -> None:
    box = Callout(theme, inline=True)
    qtbot.addWidget(box)
    box.say("good", "Known account", "customer since 2019")
    low = box.heightForWidth(300)
    box.say("good", "Known account", "customer since 2019 " * 8)
    assert box.heightForWidth(300) > 2 * low
    assert box.heightForWidth(3_000) == low
    box.say("good", "Known account", "one\ntwo")
    assert box.heightForWidth(3_000) > low


def test_callout_follows_the_theme(qtbot: QtBot, theme: Theme, on_screen: Shower) -> None:
    box = Callout(theme)
    on_screen(box)
    box.say("hot", "Sales now")
    light = box.grab().toImage().pixelColor(box.width() // 2, 3)
    assert light == theme.colour("hot_soft")
    theme.set_mode("dark")
    dark = box.grab().toImage().pixelColor(box.width() // 2, 3)
    assert dark == theme.colour("hot_soft") != light


def test_scan_strip_tells_what_came_of_the_scan(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    strip = ScanStrip(theme, "Scan a badge", key="F2", hint="Camera F2")
    window = on_screen(strip)
    with qtbot.waitSignal(strip.clicked):
        qtbot.keyClick(window, Qt.Key.Key_F2)
    strip.say("Anna Kovács read", "good", icon="circle-check")
    assert strip.accessibleName() == "Anna Kovács read"


def test_chips_flow_into_lines(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    for number in range(6):
        flow.addWidget(ChipButton(theme, f"Answer number {number}"))
    qtbot.addWidget(holder)
    holder.resize(300, 300)
    holder.show()
    items = [flow.itemAt(number) for number in range(flow.count())]
    places = [item.geometry() for item in items if item is not None]
    assert all(place.right() < 300 for place in places)
    assert len({place.top() for place in places}) > 1
    assert flow.heightForWidth(300) > flow.heightForWidth(2_000)
    low = flow.heightForWidth(300)
    for number in range(1, 6):
        items[number].widget().hide()
    assert flow.heightForWidth(300) < low


def test_chart_says_its_figures(qtbot: QtBot, theme: Theme) -> None:
    chart = BarChart(theme, "By hour", orientation=Qt.Orientation.Vertical)
    qtbot.addWidget(chart)
    assert chart.accessibleDescription() == "nothing yet"
    chart.set_bars([("09", 3), ("10", 12), ("11", 0)])
    assert chart.accessibleName() == "By hour"
    assert chart.accessibleDescription() == "09 3, 10 12, 11 0"
    assert not chart.grab().isNull()


def test_lying_bars_are_drawn_to_scale(qtbot: QtBot, theme: Theme) -> None:
    chart = BarChart(theme, "By route")
    qtbot.addWidget(chart)
    chart.set_bars([("a", 20), ("b", 10)])
    chart.resize(chart.sizeHint())
    image = chart.grab().toImage()
    lengths = []
    for row in range(2):
        line = 30 + row * 28 + 14
        colours = (image.pixelColor(place, line) for place in range(image.width()))
        lengths.append(sum(colour == theme.colour("primary") for colour in colours))
    assert lengths[0] == pytest.approx(2 * lengths[1], abs=4)


def test_reasons_are_spoken_and_wrap(qtbot: QtBot, theme: Theme) -> None:
    reasons = ReasonList(theme)
    qtbot.addWidget(reasons)
    long = ReasonLine("0…20", "timing not asked yet, " * 20, "plain")
    reasons.set_lines([ReasonLine("+12", "250–499 people"), long])
    assert reasons.accessibleName().startswith("+12 250–499 people; 0…20 timing")
    assert reasons.heightForWidth(200) > reasons.heightForWidth(800)


def test_short_wait_shows_nothing_and_long_one_can_be_cancelled(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    content = QLabel("Leads")
    states = StateStack(theme, content)
    on_screen(states)
    states.show_busy("Reading")
    states.show_content()
    assert content.isVisible()
    states.show_busy("Reading")
    cancel = next(b for b in states.findChildren(HintButton) if b.label == "Cancel")
    qtbot.waitUntil(cancel.isVisible)
    states.show_step(Step(3, 10, "Reading, 3 of 10"))
    with qtbot.waitSignal(states.cancelled):
        qtbot.keyClick(states, Qt.Key.Key_Escape)
    states.show_content()
    assert content.isVisible()


def test_error_says_what_happened_and_what_to_do(
    qtbot: QtBot, theme: Theme, on_screen: Shower
) -> None:
    states = StateStack(theme, QLabel("Report"))
    on_screen(states)
    states.show_error(UserError("Not written", "The folder is read-only.", "Choose another."))
    shown = {label.text() for label in states.findChildren(QLabel) if label.isVisible()}
    assert {"Not written", "The folder is read-only.", "Choose another."} <= shown
    retry = next(b for b in states.findChildren(HintButton) if b.label == "Try again")
    with qtbot.waitSignal(states.retried):
        retry.click()


def test_empty_page_says_what_to_do_first(qtbot: QtBot, theme: Theme, on_screen: Shower) -> None:
    empty = EmptyState(theme, title="No leads", text="Scan one.", action="Capture", key="Alt+C")
    states = StateStack(theme, QLabel("Leads"), empty)
    window = on_screen(states)
    states.show_empty()
    with qtbot.waitSignal(states.activated):
        qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)


def test_widgets_are_freed(qtbot: QtBot, theme: Theme) -> None:
    made = [
        PrimaryButton(theme, "Save", key="Ctrl+S"),
        text_field("Name", key="Alt+N"),
        Chip(theme, "Sales", "good"),
        RangeBar(theme, "Fit"),
    ]
    left = [weakref.ref(each) for each in made]
    del made
    gc.collect()
    assert [each() for each in left] == [None] * len(left)
