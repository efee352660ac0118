"""A field of a card with how surely it was read; imports Qt and the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.tokens import SPACE
from ui.widgets.country_field import country_value, set_country
from ui.widgets.field import Field
from ui.widgets.icon import Icon
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme

_MARK_WIDTH: Final = 104


class CardRow(QWidget):
    """An editor and beside it, in a sign and in words, whether to compare it with the picture.

    Signals:
        entered: Enter was pressed in the editor.
    """

    entered = Signal()

    def __init__(self, theme: Theme, name: str, field: Field[QLineEdit] | Field[QComboBox]) -> None:
        super().__init__()
        self.name = name
        self.field = field
        self.line = _line_of(field.editor)
        self.doubtful = False
        self._sure = Icon(theme, "circle-check", side=16, colour="good")
        self._doubt = Icon(theme, "triangle-alert", side=16, colour="wait")
        self._words = Label("", "small")
        mark = QWidget()
        mark.setFixedWidth(_MARK_WIDTH)
        inside = QHBoxLayout(mark)
        # Level with the middle of the editor, which stands below its name.
        inside.setContentsMargins(0, 2 * SPACE.l, 0, 0)
        inside.setSpacing(SPACE.xs)
        for part in (self._sure, self._doubt, self._words):
            inside.addWidget(part)
        inside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(field, 1)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self._title = field.editor.accessibleName()
        self.line.textEdited.connect(self._correct)
        self.line.returnPressed.connect(self.entered)

    @property
    def value(self) -> str:
        """What stands there now; a country by its code where it has one."""
        editor = self.field.editor
        return country_value(editor) if isinstance(editor, QComboBox) else editor.text().strip()

    def show_value(self, value: str, confidence: float, *, doubtful: bool, typed: str = "") -> None:
        """Show what was read; `typed` is what the page has in this field already and will keep."""
        editor = self.field.editor
        if isinstance(editor, QComboBox):
            set_country(editor, value)
        else:
            editor.setText(value)
            editor.setCursorPosition(0)
        if not value:
            self._mark("", sure=False, doubt=False)
        elif doubtful:
            text = self.tr("Check: {0} %").format(round(confidence * 100))
            self._mark(text, sure=False, doubt=True)
        else:
            text = self.tr("{0} % sure").format(round(confidence * 100))
            self._mark(text, sure=True, doubt=False)
        kept = typed.strip() and value and typed.strip() != value
        note = self.tr("the page has {value}, which stays").format(value=typed.strip())
        self.field.set_warning(note if kept else "")

    def _correct(self) -> None:
        self._mark(self.tr("yours"), sure=True, doubt=False)

    def _mark(self, text: str, *, sure: bool, doubt: bool) -> None:
        self.doubtful = doubt
        self._words.setText(text)
        self._sure.setVisible(sure)
        self._doubt.setVisible(doubt)
        self.line.setAccessibleName(", ".join(part for part in (self._title, text) if part))


def _line_of(editor: QLineEdit | QComboBox) -> QLineEdit:
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    if line is None:
        raise TypeError("a choice that cannot be typed into has no line")
    return line
