"""Which language the window speaks, and its catalogue brought into the application; imports Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from resources.loader import path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "中文"}
"""The languages that have a catalogue, each by its own name; English is that of the sources."""


def chosen_language(kept: str, wanted: Sequence[str] | None = None) -> str:
    """The one of LANGUAGES to speak: `kept`, else the first of `wanted` there is, else English.

    `wanted` are names such as de-CH in the order in which the system prefers them.
    """
    if kept in LANGUAGES:
        return kept
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        known = QLocale(name)
        for language in LANGUAGES:
            spoken = QLocale(language)
            # Traditional Chinese is not written as the simplified is.
            if (spoken.language(), spoken.script()) == (known.language(), known.script()):
                return language
    return "en"


def install_translator(app: QApplication, language: str) -> tuple[QTranslator, ...]:
    """Install `resources/i18n/boothapp_LANGUAGE.qm` and Qt's own texts; before any widget is made.

    Dates and numbers follow: as the system writes them where it speaks the language too. Returns
    what was found, nothing for a language without a catalogue.
    """
    system = QLocale.system()
    spoken = QLocale(language)
    QLocale.setDefault(system if system.language() == spoken.language() else spoken)
    places = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"boothapp_{language}", str(path("i18n"))),
    )
    found = []
    for name, folder in places:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            found.append(translator)
    return tuple(found)
