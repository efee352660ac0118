"""Takes a badge into the page, and asks first where it is another visitor's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.badges.badge import Badge
from boothapp.badges.detect import read_badge
from boothapp.badges.teach import can_be_taught
from boothapp.badges.template import Template
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
        teachable: a badge, as it came, that could be read better once it is taught; '' for none.
    """

    taken = Signal()
    teachable = Signal(str)

    def __init__(
        self,
        page: QWidget,
        form: VisitorForm,
        strip: StripText,
        visiting: Visiting,
        *,
        save_next: Callable[[], bool],
        templates: Callable[[], Sequence[Template]],
    ) -> None:
        """`save_next` saves the visit in hand and tells whether the page is free; `templates` are
        what was taught of the show's badges."""
        super().__init__(page)
        self._page = page
        self._form = form
        self._strip = strip
        self._visiting = visiting
        self._save_next = save_next
        self._templates = templates
        self._last: tuple[str, dict[str, str]] = ("", {})

    def read(self, payload: str, symbology: str = "") -> None:
        """Read a payload into the page; takes anything. `symbology` is as `Badge` has it."""
        self.take_in(read_badge(payload, self._templates(), symbology=symbology))

    def take_in(self, badge: Badge) -> None:
        """Take what was read of a badge or a card, wherever it was read."""
        fields = lead_fields(badge)
        if not badge.raw.strip():
            return
        if badge.format == "refused":
            text, tone = scan_text(badge, fields)
            self._strip.say_in_passing(text, scan_note(badge, ()), tone)
        elif any(scan.raw == badge.raw for scan in self._visiting.visit.badges):
            if badge.taught and self._last[0] == badge.raw:
                self._read_again(badge, fields)
                return
            self._strip.say(*scan_text(badge, fields)[:1], self.tr("Scanned already."))
        elif contradicts(self._form.values(), fields):
            self._ask_whose(badge, fields)
        else:
            self._take(badge, fields)

    def _read_again(self, badge: Badge, fields: dict[str, str]) -> None:
        """The badge was taught meanwhile: what was read of it before and still stands gives way."""
        values, before = self._form.values(), self._last[1]
        stale = {
            name: ""
            for name, value in before.items()
            if values.get(name) == value and fields.get(name) != value
        }
        self._form.show_fresh(stale)
        self._fill(badge, fields)

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
        self._fill(badge, fields)

    def _fill(self, badge: Badge, fields: dict[str, str]) -> None:
        self._last = (badge.raw, fields)
        kept = self._form.fill(fields)
        note = badge.fields.get("note")
        if isinstance(note, str) and not self._form.note_text().strip():
            self._form.set_note(note)
        text, tone = scan_text(badge, fields)
        self._strip.say(text, scan_note(badge, kept), "wait" if kept else tone)
        self.teachable.emit(badge.raw if can_be_taught(badge) else "")
        self.taken.emit()
