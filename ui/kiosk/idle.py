"""Asks whether somebody is still there, before everything is cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.kiosk.overlay import Overlay
from ui.kiosk.targets import BigButton, BigText

if TYPE_CHECKING:
    from ui.kiosk.words import Words
    from ui.theme import Theme


class IdleQuestion(Overlay):
    """Are you still there? Whatever is touched says yes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._words: Words | None = None
        self._title = BigText("large")
        self._text = BigText("text")
        self.stay = BigButton(theme, "")
        for part in (self._title, self._text):
            self.body.addWidget(part)
        self.add_buttons(self.stay)

    @property
    def text(self) -> str:
        """What it says now."""
        return f"{self._title.text()} {self._text.text()}"

    def speak(self, words: Words) -> None:
        self._words = words
        self._title.setText(words("still_there"))
        self.stay.set_label(words("go_on"))

    def count(self, seconds: int) -> None:
        """Say how many seconds are left."""
        if self._words is not None:
            self._text.setText(self._words("clears_in", seconds=seconds))
