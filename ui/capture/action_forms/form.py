"""What every small form has in common: fields by key, values that are absent where nothing is said.

A form holds no state but its fields. It is made once and filled again for each visitor, for making
widgets takes longer than all else that a key press sets off.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text, as_texts
from boothapp.services.desk import Desk
from ui.tokens import SPACE
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.field import Field

if TYPE_CHECKING:
    from ui.theme import Theme

Choice = tuple[str, str]
"""What a list shows, and the value it stands for."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a form may lean on: the visitor's address, country (ISO code or as written) and phone as
    they stand on the page, and the time (Unix milliseconds)."""

    now_ms: int = 0
    country: str = ""
    phone: str = ""
    address: str = ""


class ActionForm(QWidget):
    """Fields in lines; the keys of `fields` are those of the detail in the fact.

    Signals:
        edited: somebody said something.
    """

    edited = Signal()
    owned: frozenset[str] = frozenset()
    """The keys of the detail that this form says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.fields: dict[str, Field[Any]] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE.s)

    def offer(self, desk: Desk | None) -> None:
        """Offer the people and products of a show; what is said stays said."""

    def attend(self, around: Around) -> None:
        """Lean on another visitor, or on what is known of this one by now."""

    def add_line(self, **fields: tuple[Field[Any], int]) -> None:
        """Put fields side by side, each by its key with its share of the width."""
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        for key, (field, share) in fields.items():
            self.fields[key] = field
            line.addWidget(field, share)
            self._hear(field.editor)
        self._lines.addLayout(line)

    def add_widget(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)

    def values(self) -> dict[str, Json]:
        """What is said, without what is not."""
        found = {key: read_editor(field.editor) for key, field in self.fields.items()}
        return {key: value for key, value in found.items() if value}

    def show_values(self, detail: Mapping[str, Json]) -> None:
        """Show what is known; `edited` is not emitted."""
        with QSignalBlocker(self):
            for key, field in self.fields.items():
                fill_editor(field.editor, detail.get(key))

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.fields.values())).take_focus()

    def _hear(self, editor: QWidget) -> None:
        if isinstance(editor, QComboBox):
            changed = editor.editTextChanged if editor.isEditable() else editor.currentIndexChanged
            changed.connect(self._edited)
        elif isinstance(editor, QLineEdit):
            editor.textChanged.connect(self._edited)
        elif isinstance(editor, ChoiceRow):
            editor.edited.connect(self._edited)

    def _edited(self) -> None:
        self.edited.emit()


def read_editor(editor: QWidget) -> Json:
    """What stands in an editor: the value of a choice, or what was typed; '' or [] for nothing."""
    if isinstance(editor, QComboBox):
        typed = editor.currentText().strip()
        if editor.isEditable():
            at = editor.findText(typed)
            return str(editor.itemData(at) or typed) if at >= 0 else typed
        return str(editor.currentData() or "")
    if isinstance(editor, ChoiceRow):
        return list(editor.values())
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""


def fill_editor(editor: QWidget, value: Json) -> None:
    """Show a value; one that is not offered is added, so that it is kept."""
    if isinstance(editor, ChoiceRow):
        editor.set_values(as_texts(value))
        return
    text = as_text(value)
    if isinstance(editor, QLineEdit):
        editor.setText(text)
        editor.setCursorPosition(0)
    elif isinstance(editor, QComboBox):
        if text and editor.findData(text) < 0 and not editor.isEditable():
            editor.addItem(text, text)
        at = editor.findData(text) if text else -1
        editor.setCurrentIndex(at)
        if editor.isEditable():
            editor.setEditText(editor.itemText(at) if at >= 0 else text)


def offer_choices(editor: QComboBox, choices: Sequence[Choice]) -> None:
    """Offer other choices, behind one that says nothing; what stands in the editor stays."""
    present = read_editor(editor)
    with QSignalBlocker(editor):
        editor.clear()
        editor.addItem("–", "")
        for text, value in choices:
            # A megabyte of a name stays one line.
            editor.addItem(" ".join(text[:200].split()), value)
            editor.setItemData(editor.count() - 1, text[:500], Qt.ItemDataRole.AccessibleTextRole)
        fill_editor(editor, present)


def people_of(desk: Desk | None, *roles: str) -> list[Choice]:
    """The people of a show, those of `roles` first, in the order in which they are asked."""
    people = desk.people if desk else ()
    ordered = sorted(people, key=lambda person: (person.role not in roles, person.rank))
    return [(person.name, person.id) for person in ordered]


def products_of(desk: Desk | None) -> list[Choice]:
    """The products of a show."""
    products = desk.products if desk else ()
    return [(f"{product.code} · {product.name}", product.code) for product in products]
