"""Brings the catalogue of a language into the application; English needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QTranslator

from resources.loader import path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def install_translator(app: QApplication, language: str) -> tuple[QTranslator, ...]:
    """Install `resources/i18n/boothapp_LANGUAGE.qm` and Qt's own texts; before any widget is made.

    `language` is a two-letter code. Returns what was found, nothing for a language without one.
    """
    places = (
        (f"boothapp_{language}", str(path("i18n"))),
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    found = []
    for name, folder in places:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            found.append(translator)
    return tuple(found)
