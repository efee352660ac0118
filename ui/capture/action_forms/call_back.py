"""Whom the visitor wants to be called by, when in their own time, and at which number."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from boothapp.badges.country import country_code
from boothapp.domain.facts import Json
from boothapp.services.desk import Desk
from boothapp.services.visitor_time import (
    local_now,
    quick_times,
    read_when,
    spoken_when,
    zone_of,
)
from ui.capture.action_forms.form import ActionForm, Around, offer_choices, people_of
from ui.tokens import SPACE
from ui.widgets.choice_row import WordButton
from ui.widgets.field import choice_field, text_field
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme


class CallBackForm(ActionForm):
    """The zone is that of the visitor's country; where it is not known, that of the show."""

    owned = frozenset({"when", "zone", "person", "phone"})

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._around = Around()
        self._show_zone = "UTC"
        self._ends = ""
        when = text_field(self.tr("Call when"), hint=self.tr("tomorrow 10"))
        person = choice_field(self.tr("Called by"))
        phone = text_field(self.tr("Number"))
        self._read = Label("", "small", wrap=True)
        self._quick: dict[str, WordButton] = {}
        self.add_line(when=(when, 1))
        self.add_widget(self._quick_row())
        self.add_widget(self._read)
        self.add_line(person=(person, 1), phone=(phone, 1))
        when.editor.textChanged.connect(self._say_when)

    def offer(self, desk: Desk | None) -> None:
        offer_choices(self.fields["person"].editor, people_of(desk, "sales"))
        self._show_zone = desk.show.timezone if desk else "UTC"
        self._ends = desk.show.ends if desk else ""

    def attend(self, around: Around) -> None:
        self._around = around
        hint = around.phone or self.tr("none given yet")
        self.fields["phone"].editor.setPlaceholderText(hint)
        offered = dict(quick_times(self._now(), self._ends))
        for code, button in self._quick.items():
            button.setVisible(code in offered)
        self._say_when()

    def values(self) -> dict[str, Json]:
        found = super().values()
        typed = str(found.get("when", ""))
        if typed and (read := self._read_when(typed)):
            found["when"] = read
            found["zone"] = self._zone()
        return found

    def _zone(self) -> str:
        return zone_of(country_code(self._around.country)) or self._show_zone

    def _now(self) -> datetime:
        return local_now(self._around.now_ms, self._zone())

    def _read_when(self, typed: str) -> str:
        return read_when(typed, self._now())

    def _say_when(self) -> None:
        """Say how the time is understood, in whose zone; other words are kept as such."""
        typed = self.fields["when"].editor.text().strip()
        read = self._read_when(typed) if typed else ""
        self._read.setText(spoken_when(read, self._zone()) if read else "")
        self._read.setVisible(bool(read))
        offered = dict(quick_times(self._now(), self._ends)) if read else {}
        for code, button in self._quick.items():
            button.setChecked(bool(read) and offered.get(code) == read)

    def _quick_row(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, spacing=SPACE.s)
        words = {
            "tomorrow": self.tr("tomorrow 10:00"),
            "monday": self.tr("Monday 10:00"),
            "after_show": self.tr("after the show"),
        }
        for code, text in words.items():
            button = WordButton(self.theme, text)
            button.setProperty("code", code)
            button.clicked.connect(self._quick_pressed)
            self._quick[code] = button
            flow.addWidget(button)
        return row

    def _quick_pressed(self) -> None:
        code = str(self.sender().property("code"))
        read = dict(quick_times(self._now(), self._ends)).get(code, "")
        editor = self.fields["when"].editor
        # Pressed again it is taken back.
        editor.setText("" if self._read_when(editor.text()) == read else read.replace("T", " "))
