"""A form of named fields read and filled as texts; imports Qt and parts, knows no record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from ui.tokens import SPACE
from ui.widgets.field import Field

Inputs = dict[str, str]
Place = tuple[str, int, int, int]
"""Field, row, column, columns spanned; a row's columns are four."""

COLUMNS = 4


class TextForm(QWidget):
    """Fields in a grid. What stands in them is always text, so that half-typed input survives."""

    def __init__(self, fields: Mapping[str, Field[Any]], places: tuple[Place, ...]) -> None:
        super().__init__()
        self.fields = dict(fields)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.s + 2)
        for name, row, at, span in places:
            grid.addWidget(self.fields[name], row, at, 1, span)
        for at in range(COLUMNS):
            grid.setColumnStretch(at, 1)

    def inputs(self) -> Inputs:
        """What stands in the fields now."""
        return {name: field_text(field.editor) for name, field in self.fields.items()}

    def set_inputs(self, inputs: Mapping[str, str]) -> None:
        """Fill every field, those not named with nothing, and take warnings away."""
        for name, field in self.fields.items():
            set_field_text(field.editor, inputs.get(name, ""))
        self.warn({})

    def warn(self, faults: Mapping[str, str]) -> bool:
        """Show what is wrong below its field and go to the first; True if anything is."""
        for name, field in self.fields.items():
            field.set_warning(faults.get(name, ""))
        first = next((field for name, field in self.fields.items() if faults.get(name)), None)
        if first is not None:
            first.take_focus()
        return first is not None

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.fields.values())).take_focus()


def field_text(editor: QWidget) -> str:
    """What an editor holds: the data of a choice, the text of anything else."""
    if isinstance(editor, QComboBox):
        return editor.currentText() if editor.isEditable() else str(editor.currentData() or "")
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def set_field_text(editor: QWidget, text: str) -> None:
    """Fill an editor; a choice that is not offered is added as it is, so that it is kept."""
    if isinstance(editor, QComboBox):
        if editor.isEditable():
            editor.setEditText(text)
            return
        if text and editor.findData(text) < 0:
            editor.addItem(text, text)
        editor.setCurrentIndex(editor.findData(text))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)
        editor.setCursorPosition(0)


def words(text: str) -> list[str]:
    """Texts written with commas between them."""
    return [word for each in text.replace(";", ",").split(",") if (word := " ".join(each.split()))]


def is_country(code: str) -> bool:
    """Whether two letters are the ISO 3166 code of a country."""
    known = len(code) == 2 and code.isascii() and code.isalpha()
    return known and QLocale.codeToTerritory(code.upper()) != QLocale.Country.AnyTerritory


def countries() -> list[tuple[str, str]]:
    """All countries as (name, ISO 3166 alpha-2 code), by name."""
    named = []
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            named.append((QLocale.territoryToString(territory), code))
    return sorted(named)


def offer(combo: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Fill a choice with pairs of text and data; a megabyte of a name stays one line."""
    combo.clear()
    for text, data in choices:
        combo.addItem(" ".join(text[:200].split()), data)
        combo.setItemData(combo.count() - 1, text[:500], Qt.ItemDataRole.AccessibleTextRole)
