"""What the scan strip says: an invitation, or for a while what just happened; imports Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.domain.errors import UserError
from boothapp.domain.names import full_name
from ui.tokens import Tone
from ui.widgets.spoken import say_aloud
from ui.wording import field_text

if TYPE_CHECKING:
    from boothapp.services.suggestions import Suggestion
    from ui.widgets.scan_strip import ScanStrip
    from ui.widgets.text import Label

_READABLE_MS = 4_000
_ICONS: dict[Tone, str] = {
    "good": "circle-check",
    "wait": "triangle-alert",
    "bad": "triangle-alert",
}


class StripText(QObject):
    """Speaks through the strip and the line below it.

    Signals:
        said: it says something else now.
    """

    said = Signal()

    def __init__(
        self, strip: ScanStrip, note: Label, clock: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._note = note
        self._clock = clock
        self._passing_since: int | None = None
        self.invite()

    def invite(self) -> None:
        """Say that one may scan."""
        self._passing_since = None
        self._show(self.tr("Scan a badge, or type"), "", "info")

    def say(self, text: str, note: str = "", tone: Tone = "good") -> None:
        """Say what stays true of this visitor, such as what a badge said."""
        self._passing_since = None
        self._show(text, note, tone)
        say_aloud(self._strip)

    def say_in_passing(self, text: str, note: str = "", tone: Tone = "good") -> None:
        """Say what happened, such as a save; the next visitor's keys take it away in time."""
        self.say(text, note, tone)
        self._passing_since = self._clock()

    def say_error(self, error: UserError) -> None:
        self.say(error.title, " ".join(p for p in (error.detail, error.remedy) if p), "bad")

    def say_filled(self, one: Suggestion, kept: Collection[str]) -> None:
        """Say who was taken from the suggestions, and what was left as somebody typed it."""
        fields = one.fields
        name = full_name(fields.get("first_name", ""), fields.get("last_name", ""))
        who = fields.get("company", "") if one.of_company else name or fields.get("email", "")
        text = self.tr("Filled in: {name}").format(name=who)
        names = ", ".join(field_text(field) for field in kept)
        note = self.tr("Left as you typed it: {fields}").format(fields=names) if kept else ""
        self.say_in_passing(text, note, "wait" if kept else "good")

    def settle(self) -> None:
        """A key was pressed: what was said in passing goes once it could be read."""
        since = self._passing_since
        if since is not None and self._clock() - since >= _READABLE_MS:
            self.invite()

    def _show(self, text: str, note: str, tone: Tone) -> None:
        self._strip.say(text, tone, icon=_ICONS.get(tone, "scan-line"))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.said.emit()
