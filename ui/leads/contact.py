"""The contact of a lead, to correct; the value before stays in sight; layout and filling only."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from boothapp.badges.country import country_code
from boothapp.domain.clock import wall_ms
from boothapp.domain.fields import as_text
from boothapp.domain.lead import Lead
from boothapp.services.desk import Desk
from ui.countries import country_name
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.country_field import country_field, country_value, set_country
from ui.widgets.field import Field, text_field
from ui.widgets.text import Label
from ui.wording import field_text, moment_text, person_text

_PLACES = {
    "first_name": (0, 0, 1),
    "last_name": (0, 1, 1),
    "company": (1, 0, 2),
    "job_title": (2, 0, 1),
    "country": (2, 1, 1),
    "email": (3, 0, 2),
    "phone": (4, 0, 2),
}
"""Row, column and width of each field."""


class ContactForm(QWidget):
    """The fields of one lead.

    Signals:
        edited: somebody changed a field.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.email = text_field(field_text("email"))
        self.phone = text_field(field_text("phone"))
        self.country = country_field(field_text("country"))
        self.fields: dict[str, Field[QLineEdit] | Field[QComboBox]] = {}
        self._earlier: dict[str, Label] = {}
        self._standing: dict[str, str] = {}
        self.save = SecondaryButton(theme, self.tr("Save corrections"), key="Ctrl+Return")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(self._grid())
        column.addWidget(self.save)
        column.addStretch(1)

    def show_lead(
        self, lead: Lead, typed: Mapping[str, str], desk: Desk | None, now_ms: int
    ) -> None:
        """Show the values in force, over them what was typed and not saved."""
        for name, field in self.fields.items():
            standing = lead.text(name)
            if name == "country":
                standing = country_code(standing) or standing
            self._standing[name] = standing
            if _read(field) != typed.get(name, standing):
                field.set_warning("")
            _write(field, typed.get(name, standing))
            earlier = _earlier(lead, name, desk, now_ms)
            text = self.tr("before: {0}").format(earlier)
            self._earlier[name].setText(text if earlier else "")
            self._earlier[name].setVisible(bool(earlier))
        self.mark()

    def corrections(self) -> dict[str, str]:
        """What differs from what is known."""
        read = {name: _read(field) for name, field in self.fields.items()}
        return {name: text for name, text in read.items() if text != self._standing.get(name, "")}

    def mark(self) -> None:
        """Let the button say whether there is something to save."""
        self.save.setEnabled(bool(self.corrections()))

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self.fields["first_name"].take_focus()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.s)
        grid.setVerticalSpacing(SPACE.s)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for name, (row, at, span) in _PLACES.items():
            cell = QVBoxLayout()
            cell.setSpacing(2)
            field = self._field(name)
            self.fields[name] = field
            label = self._earlier[name] = Label("", "small", wrap=True)
            cell.addWidget(field)
            cell.addWidget(label)
            cell.addStretch(1)
            grid.addLayout(cell, row, at, 1, span)
        return grid

    def _field(self, name: str) -> Field[QLineEdit] | Field[QComboBox]:
        if name == "country":
            self.country.editor.currentTextChanged.connect(self._tell)
            return self.country
        known = {"email": self.email, "phone": self.phone}
        field = known.get(name) or text_field(field_text(name))
        field.editor.textChanged.connect(self._tell)
        return field

    def _tell(self) -> None:
        self.mark()
        self.edited.emit()


def _read(field: Field[QLineEdit] | Field[QComboBox]) -> str:
    editor = field.editor
    return country_value(editor) if isinstance(editor, QComboBox) else editor.text()


def _write(field: Field[QLineEdit] | Field[QComboBox], text: str) -> None:
    """Put a value in; one that stands there already keeps its cursor."""
    if _read(field) == text:
        return
    editor = field.editor
    with QSignalBlocker(editor):
        if isinstance(editor, QComboBox):
            set_country(editor, text)
        else:
            editor.setText(text)


def _earlier(lead: Lead, name: str, desk: Desk | None, now_ms: int) -> str:
    """The values before the one in force, each with who put another in its place and when."""
    values = lead.fields.get(name, ())
    said = []
    for newer, older in itertools.pairwise(values):
        text = as_text(older.value)
        if text and text != as_text(newer.value):
            shown = country_name(text) if name == "country" else text
            by = person_text(newer.by, desk)
            said.append(f"{shown} ({by}, {moment_text(wall_ms(newer.at), now_ms)})")
    return "; ".join(said)
