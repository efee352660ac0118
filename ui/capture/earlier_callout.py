"""Says that the visitor was captured before, with the key that shows both visits; imports Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.capture.account_strip import AccountStrip
from ui.capture.keys import COMPARE
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from ui.theme import Theme


class EarlierCallout(AccountStrip):
    """Two lines as calm as those of the account; hidden while nobody is known again. A press shows
    both visits."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, key=COMPARE)
        self.hide()

    def show_earlier(self, first: str, second: str) -> None:
        """Say who was captured before, then when and what was said; '' hides it."""
        news = bool(first) and f"{first}\n{second}".strip() != self.text()
        self.say("info", first, second)
        self.setVisible(bool(first))
        if news:
            say_aloud(self)
