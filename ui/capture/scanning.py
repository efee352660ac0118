"""Takes a badge into the page, and asks first where it is another visitor's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.badges.badge import Badge
from boothapp.badges.detect import read_badge
from boothapp.services.badge_fields import contradicts, lead_fields
from boothapp.services.drafts import BadgeScan
from ui.capture.questions import choose
from ui.capture.scan_text import scan_note, scan_text
from ui.capture.strip_text import StripText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.capture.form import VisitorForm
    from ui.capture.visiting import Visiting


class Scanning(QObject):
    """What a scan does to the page.

    Signals:
        taken: a badge went into the visit; its fields are in the form.
    """

    taken = Signal()

    def __init__(
        self,
        page: QWidget,
        form: VisitorForm,
        strip: StripText,
        visiting: Visiting,
        *,
        save_next: Callable[[], bool],
    ) -> None:
        """`save_next` saves the visit in hand and tells whether the page is free."""
        super().__init__(page)
        self._page = page
        self._form = form
        self._strip = strip
        self._visiting = visiting
        self._save_next = save_next

    def read(self, payload: str, symbology: str = "") -> None:
        """Read a payload into the page; takes anything. `symbology` is as `Badge` has it."""
        self.take_in(read_badge(payload, symbology=symbology))

    def take_in(self, badge: Badge) -> None:
        """Take what was read of a badge or a card, wherever it was read."""
        fields = lead_fields(badge)
        if not badge.raw.strip():
            return
        if badge.format == "refused":
            text, tone = scan_text(badge, fields)
            self._strip.say_in_passing(text, scan_note(badge, ()), tone)
        elif any(scan.raw == badge.raw for scan in self._visiting.visit.badges):
            self._strip.say(*scan_text(badge, fields)[:1], self.tr("Scanned already."))
        elif contradicts(self._form.values(), fields):
            self._ask_whose(badge, fields)
        else:
            self._take(badge, fields)

    def _ask_whose(self, badge: Badge, fields: dict[str, str]) -> None:
        def save_then_take() -> None:
            if self._save_next():
                self._take(badge, fields)

        def take() -> None:
            self._take(badge, fields)

        text, _ = scan_text(badge, fields)
        choose(
            self._page,
            title=self.tr("Is this badge another visitor’s?"),
            text=text,
            choices=(
                (self.tr("Save and next, then read this badge"), save_then_take),
                (self.tr("Same person"), take),
                (self.tr("Do not read it"), None),
            ),
        )

    def _take(self, badge: Badge, fields: dict[str, str]) -> None:
        visit = self._visiting.visit
        visit.badges = (*visit.badges, BadgeScan(badge.format, badge.raw, badge.symbology))
        kept = self._form.fill(fields)
        note = badge.fields.get("note")
        if isinstance(note, str) and not self._form.note_text().strip():
            self._form.set_note(note)
        text, tone = scan_text(badge, fields)
        self._strip.say(text, scan_note(badge, kept), "wait" if kept else tone)
        self.taken.emit()
