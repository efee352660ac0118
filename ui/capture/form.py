"""Who the visitor is: the fields of the left column; imports Qt and widgets, no services."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from ui.countries import country_name
from ui.widgets.country_field import country_field, country_value, set_country, take_suggestion
from ui.widgets.field import Field, text_field

_SHOWN = 48


class NoteEdit(QPlainTextEdit):
    """A note that takes what height is left and asks for little; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(200, 44)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class VisitorForm(QObject):
    """The fields and what stands in them; where they stand is the view's business.

    Signals:
        edited: something stands there that did not before.
        pasted: a whole contact card was put into a field of one line (its text).
        entered: Enter was pressed in the field for the country, and told nobody else.
    """

    edited = Signal()
    pasted = Signal(str)
    entered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first_name = text_field(self.tr("First name"))
        self.last_name = text_field(self.tr("Last name"))
        self.company = text_field(self.tr("Company"))
        self.job_title = text_field(self.tr("Job title"))
        self.country: Field[QComboBox] = country_field(self.tr("Country"))
        self.email = text_field(self.tr("E-mail"))
        self.phone = text_field(self.tr("Phone"))
        self.note = Field(self.tr("Note"), NoteEdit())
        self._lines: dict[str, Field[QLineEdit]] = {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "company": self.company,
            "job_title": self.job_title,
            "email": self.email,
            "phone": self.phone,
        }
        self._hidden: dict[str, str] = {}
        for field in self._lines.values():
            field.editor.textChanged.connect(self._line_changed)
            field.editor.editingFinished.connect(self._show_beginning)
        self.country.editor.editTextChanged.connect(self._country_changed)
        line = self.country.editor.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._country_entered)
        self.note.editor.textChanged.connect(self.edited)

    def values(self) -> dict[str, str]:
        """All fields by the names of `LEAD_FIELDS`, those that are empty too."""
        found = {name: field.editor.text() for name, field in self._lines.items()}
        found["country"] = country_value(self.country.editor)
        return found | self._hidden

    def note_text(self) -> str:
        return self.note.editor.toPlainText()

    def set_values(self, values: Mapping[str, str], note: str = "") -> None:
        """Show these values and no others; `edited` is not emitted."""
        with QSignalBlocker(self):
            for name, field in self._lines.items():
                field.set_warning("")
                field.editor.setText(values.get(name, ""))
                field.editor.setCursorPosition(0)
            self.country.set_warning("")
            set_country(self.country.editor, values.get("country", ""))
            self.note.editor.setPlainText(note)
        shown = {*self._lines, "country"}
        self._hidden = {name: value for name, value in values.items() if name not in shown}

    def complete(self, name: str, text: str) -> None:
        """Put a text into a field of one line as if typed over: Ctrl+Z brings back what stood."""
        editor = self._lines[name].editor
        editor.selectAll()
        editor.insert(text)

    def fill(self, values: Mapping[str, str], remark: str = "") -> tuple[str, ...]:
        """Fill what is empty and say below the others what was read instead; `remark` says it with
        a {value}, by default that the badge does.

        Returns the names of the fields that stand otherwise than read; none is overwritten.
        """
        remark = remark or self.tr("the badge says {value}")
        present = self.values()
        kept = []
        for name, value in values.items():
            if not present.get(name, "").strip():
                self._put(name, value)
            elif _same(name, present[name], value):
                continue
            else:
                kept.append(name)
                if (field := self._field(name)) is not None:
                    shown = country_name(value) if name == "country" else value
                    field.set_warning(remark.format(value=_cut(shown)))
        self.edited.emit()
        return tuple(kept)

    def show_fresh(self, values: Mapping[str, str]) -> None:
        """Show what was corrected elsewhere meanwhile; `edited` is not emitted."""
        for name, value in values.items():
            self._put(name, value)

    def set_note(self, text: str) -> None:
        self.note.editor.setPlainText(text)

    def focus_first(self) -> None:
        self.first_name.take_focus()

    def _field(self, name: str) -> Field[QLineEdit] | Field[QComboBox] | None:
        return self.country if name == "country" else self._lines.get(name)

    def _put(self, name: str, value: str) -> None:
        with QSignalBlocker(self):
            if name == "country":
                set_country(self.country.editor, value)
            elif name in self._lines:
                self._lines[name].editor.setText(value)
                self._lines[name].editor.setCursorPosition(0)
            else:
                self._hidden[name] = value

    def _line_changed(self, text: str) -> None:
        if _is_card(text):
            self._give_back(text)
            return
        for field in self._lines.values():
            if field.editor is self.sender():
                field.set_warning("")
        self.edited.emit()

    def _give_back(self, text: str) -> None:
        """A card pasted through the mouse's menu is a scan too: the field is left as it was."""
        editor = self.sender()
        if isinstance(editor, QLineEdit):
            with QSignalBlocker(editor):
                editor.undo()
                if _is_card(editor.text()):
                    editor.clear()
        self.pasted.emit(text)

    def _show_beginning(self) -> None:
        """A long address that was typed shows its beginning once it is left."""
        editor = self.sender()
        if isinstance(editor, QLineEdit) and not editor.hasFocus():
            editor.setCursorPosition(0)

    def _country_entered(self) -> None:
        if take_suggestion(self.country.editor):
            self.entered.emit()

    def _country_changed(self, _text: str) -> None:
        self.country.set_warning("")
        self.edited.emit()


def _is_card(text: str) -> bool:
    start = text[:200].upper()
    return "BEGIN:VCARD" in start and "END:VCARD" in text[-400:].upper()


def _same(name: str, left: str, right: str) -> bool:
    if name == "phone":
        return _digits(left) == _digits(right)
    return " ".join(left.casefold().split()) == " ".join(right.casefold().split())


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
