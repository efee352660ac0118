"""One look that switches while the window is open, and can be read in light and dark."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QLabel

from ui.main_window import first_tokens
from ui.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    pairs = [
        (tokens.text, tokens.background),
        (tokens.text, tokens.surface),
        (tokens.text, tokens.hover),
        (tokens.muted, tokens.surface),
        (tokens.muted, tokens.background),
        (tokens.muted, tokens.rail),
        (tokens.muted, tokens.plain_soft),
        (tokens.primary, tokens.surface),
        (tokens.on_primary, tokens.primary),
        (tokens.on_primary, tokens.primary_hover),
        (tokens.primary, tokens.primary_soft),
        (tokens.hot, tokens.hot_soft),
        (tokens.good, tokens.good_soft),
        (tokens.wait, tokens.wait_soft),
        (tokens.bad, tokens.bad_soft),
        (tokens.text, tokens.hot_soft),
        (tokens.text, tokens.good_soft),
    ]
    poor = {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 4.5}
    assert poor == {}


def test_switch_recolours_what_is_already_open(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("Anna")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.background)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert label.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
    assert label.grab().toImage().pixelColor(1, 1) == QColor(DARK.background)
    theme.set_mode("light")
    assert label.grab().toImage().pixelColor(1, 1) == QColor(LIGHT.background)


def test_own_font_is_used_for_plain_and_strong_text(theme: Theme) -> None:
    assert {"Regular", "SemiBold"} <= set(QFontDatabase.styles("Inter"))
    assert theme.font(14).family() == "Inter"


def test_icon_takes_the_colour_of_the_theme(theme: Theme) -> None:
    red = QColor("#ff0000")
    image = theme.pixmap("plus", red, 24, 2.0).toImage()
    assert image.width() == 48
    assert image.pixelColor(24, 24) == red
    with pytest.raises(FileNotFoundError):
        theme.pixmap("no-such-icon", red, 24, 1.0)


def test_first_colours_follow_the_wish(theme: Theme, qapp) -> None:  # type: ignore[no-untyped-def]
    assert first_tokens(qapp, "light") is LIGHT
    assert first_tokens(qapp, "dark") is DARK
    theme.set_mode("dark")
    assert first_tokens(qapp, "system") is DARK


def test_void_calls_do_not_eat_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 drops a reference to None at each, and aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("")
    assert abs(sys.getrefcount(None) - before) < 1_000
