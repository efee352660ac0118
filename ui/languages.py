"""The language of the window, and names of languages in it; imports Qt's locale data."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def window_language() -> str:
    """The two-letter code of the language that the window speaks, en where there is none."""
    spoken = QLocale()
    known = spoken.language() != QLocale.Language.C
    return QLocale.languageToCode(spoken.language()) if known else "en"


def language_text(code: str) -> str:
    """A language by its code, such as German or Deutsch; any other text as it is."""
    known = QLocale(code).language()
    if known == QLocale.Language.C:
        return code
    english = QLocale.languageToString(known)
    spoken = window_language()
    if spoken == "en":
        return english
    # Late: English, which most booths speak, needs none of it.
    from babel import Locale  # noqa: PLC0415

    named = Locale(QLocale.languageToCode(known)).get_language_name(spoken)
    return str(named or english)
