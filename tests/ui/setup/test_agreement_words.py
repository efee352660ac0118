"""What the window says of differences and of what is missing is what the command line says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from boothapp.services.explain import LACKS
from boothapp.services.rulebook_diff import WORDS
from ui.setup.rulebook.diff_text import templates as difference_templates
from ui.verdict.lack_text import templates as lack_templates

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_the_window_knows_every_sentence(qapp: QApplication) -> None:
    assert difference_templates() == dict(WORDS)
    assert lack_templates() == dict(LACKS)
