"""The page while a visitor is being saved, and where that failed; layout only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.kiosk.page import Page
from ui.kiosk.targets import BigButton, BigText, PlainButton
from ui.tokens import SPACE

if TYPE_CHECKING:
    from ui.kiosk.words import Words
    from ui.theme import Theme


class WaitPage(Page):
    """One moment; or that it did not work, what is kept and what to do.

    Signals:
        retried, given_up: the buttons.
    """

    retried = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._failed = False
        self._title = BigText("large")
        self._text = BigText("text")
        self.retry = BigButton(theme, "")
        self.give_up = PlainButton(theme, "")
        self.retry.clicked.connect(self.retried)
        self.give_up.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addStretch(1)
        row.addWidget(self.give_up)
        row.addWidget(self.retry)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.l)
        column.addStretch(2)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(row)
        column.addStretch(3)
        self._words: Words | None = None

    def show_busy(self) -> None:
        self._failed = False
        self._write()

    def show_failure(self) -> None:
        self._failed = True
        self._write()

    def speak(self, words: Words) -> None:
        self._words = words
        self._write()

    def _write(self) -> None:
        words = self._words
        if words is None:
            return
        self._title.setText(words("failed_title" if self._failed else "saving"))
        self._text.setText(words("failed_text") if self._failed else "")
        self.retry.set_label(words("try_again"))
        self.give_up.set_label(words("start_over"))
        for widget in (self._text, self.retry, self.give_up):
            widget.setVisible(self._failed)
