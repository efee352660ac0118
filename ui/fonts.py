"""Letters of every script on any machine: what the system lacks is shipped; imports Qt only."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from resources.loader import path

_WRITING = QFontDatabase.WritingSystem
_HAN = "DroidSansFallbackFull.ttf"
_FILES = (
    (_WRITING.Korean, "NanumSquareR.ttf"),
    (_WRITING.SimplifiedChinese, _HAN),
    (_WRITING.TraditionalChinese, _HAN),
    (_WRITING.Japanese, _HAN),
    (_WRITING.Arabic, "NotoSansArabic-Regular.ttf"),
    (_WRITING.Hebrew, "NotoSansHebrew-Regular.ttf"),
    (_WRITING.Georgian, "NotoSansGeorgian-Regular.ttf"),
    (_WRITING.Armenian, "NotoSansArmenian-Regular.ttf"),
)


def add_missing_scripts() -> tuple[str, ...]:
    """Load a shipped font for each script that no font of the system writes; returns their files.

    The system's own come first, for they are what its people are used to.
    """
    missing = dict.fromkeys(file for writing, file in _FILES if not QFontDatabase.families(writing))
    for file in missing:
        QFontDatabase.addApplicationFont(str(path("fonts", file)))
    return tuple(missing)
