"""The window speaks the language of the system or the one that was chosen, plural forms too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from ui.translation import chosen_language, install_translator
from ui.wording import route_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    before, installed = QLocale(), []

    def install(language: str) -> None:
        installed.extend(install_translator(qapp, language))

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("kept", "wanted", "spoken"),
    [
        ("", ["de-CH", "en"], "de"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["zh-Hant-TW"], "en"),
        ("", ["fi-FI", "de-AT"], "de"),
        ("", ["fi-FI"], "en"),
        ("", [], "en"),
        ("zh_CN", ["de-DE"], "zh_CN"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_what_was_chosen_comes_before_what_the_system_prefers(
    kept: str, wanted: list[str], spoken: str
) -> None:
    assert chosen_language(kept, wanted) == spoken


@pytest.mark.parametrize(
    ("language", "route", "one", "two", "cancel", "day"),
    [
        ("en", "Nurture", "1 contact", "2 contacts", "Cancel", "October"),
        ("de", "Pflege", "1 Kontakt", "2 Kontakte", "Abbrechen", "Oktober"),
        ("zh_CN", "培育", "1 位联系人", "2 位联系人", "取消", "十月"),
    ],
)
def test_words_plurals_buttons_and_dates_are_of_one_language(
    qtbot: QtBot,
    speak: Callable[[str], None],
    language: str,
    route: str,
    one: str,
    two: str,
    cancel: str,
    day: str,
) -> None:
    speak(language)
    assert route_text("nurture") == route
    said = [QCoreApplication.translate("capture", "%n contacts", "", count) for count in (1, 2)]
    assert said == [one, two]
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    assert QLocale().toString(QDate(2026, 10, 6), "MMMM") == day
