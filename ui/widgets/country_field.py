"""The field for a country: a list to choose from, any text to keep; imports Qt and countries."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from boothapp.badges.country import country_code
from ui.countries import countries, country_name
from ui.widgets.field import Field, choice_field


def country_field(name: str) -> Field[QComboBox]:
    """An editable list of countries; `country_value` reads it."""
    field = choice_field(name, editable=True)
    editor = field.editor
    editor.addItems([each for _, each in countries()])
    editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    editor.setMaxVisibleItems(12)
    editor.setCurrentIndex(-1)
    completer = QCompleter(editor.model(), editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    editor.setCompleter(completer)
    return field


def take_suggestion(editor: QComboBox) -> bool:
    """Take the country suggested for what was typed, unless that is one already; False where no
    suggestions are shown. Enter closes them without telling anybody else."""
    completer = editor.completer()
    popup = completer.popup() if completer else None
    if completer is None or popup is None or not popup.isVisible():
        return False
    chosen = popup.currentIndex()
    if chosen.isValid():
        editor.setEditText(str(chosen.data()))
    elif not country_code(editor.currentText()):
        editor.setEditText(completer.currentCompletion())
    popup.hide()
    return True


def country_value(editor: QComboBox) -> str:
    """The code of what stands there, or the text itself where no country is called so."""
    text = editor.currentText().strip()
    return country_code(text) or text


def set_country(editor: QComboBox, value: str) -> None:
    """Show the country of a code, or any other text as it is."""
    editor.setEditText(country_name(value))
