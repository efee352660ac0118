"""Every script that the report prints can be read in the window too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase

from ui.fonts import add_missing_scripts
from ui.theme import Theme

SCRIPTS = (
    "Korean", "SimplifiedChinese", "Japanese", "Arabic", "Hebrew", "Georgian", "Armenian", "Greek",
    "Cyrillic",
)  # fmt: skip


@pytest.mark.parametrize("writing", SCRIPTS)
def test_some_font_writes_each_script(theme: Theme, writing: str) -> None:
    add_missing_scripts()
    assert QFontDatabase.families(QFontDatabase.WritingSystem[writing])
