"""A field of the kiosk: its name, a large line, a kind remark; imports Qt and the targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from boothapp.badges.country import country_code
from boothapp.services.country_names import country_list
from ui.kiosk.targets import BigText, SmallButton
from ui.tokens import SPACE
from ui.widgets.text import set_property

if TYPE_CHECKING:
    from ui.kiosk.words import Words
    from ui.theme import Theme

_LIMIT = 200
# The system's keyboard on the screen must not learn what a visitor types.
_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class Entry(QWidget):
    """One line.

    Signals:
        entered: Enter was pressed.
        offer_taken: the proposed text was taken.
    """

    entered = Signal()
    offer_taken = Signal()

    def __init__(self, theme: Theme, key: str, editor: QWidget | None = None) -> None:
        """`key` names its words; `editor` is a line of its own kind."""
        super().__init__()
        self.key = key
        self._offered = ""
        self._name = BigText("name", wrap=False)
        self.editor = editor if editor is not None else QLineEdit()
        self.line = _line(self.editor)
        self.line.setMaxLength(_LIMIT)
        for part in (self.editor, self.line):
            part.setInputMethodHints(_HINTS | part.inputMethodHints())
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setDragEnabled(False)
        self.line.setAcceptDrops(False)
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self.clear_remark)
        self._name.setBuddy(self.editor)
        self._remark = BigText("name")
        self._remark.hide()
        self._offer = SmallButton(theme, "")
        self._offer.clicked.connect(self._take_offer)
        self._offer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        for part in (self._name, self.editor, self._remark, self._offer):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def text(self) -> str:
        return self.line.text().strip()

    @property
    def remark(self) -> str:
        """What is remarked below it, '' for nothing."""
        return self._remark.text() if self._remark.isVisibleTo(self) else self._offer.label

    def set_text(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def speak(self, words: Words) -> None:
        """Show its name in another language; what was typed stays."""
        self._name.setText(words(self.key))
        self.editor.setAccessibleName(words(self.key))
        self.line.setAccessibleName(words(self.key))
        self.clear_remark()

    def show_remark(self, text: str, offer: str = "") -> None:
        """Say something below the line; `offer` is what a touch would put into it."""
        self._offered = offer
        self._remark.setText("" if offer else f"⚠ {text}")
        self._remark.setVisible(not offer)
        self._offer.set_label(text if offer else "")
        self._offer.setVisible(bool(offer))
        self.line.setAccessibleDescription(text)
        set_property(self.line, "warning", "true")

    def clear_remark(self) -> None:
        self._offered = ""
        self._remark.setText("")
        self._remark.hide()
        self._offer.set_label("")
        self._offer.hide()
        self.line.setAccessibleDescription("")
        set_property(self.line, "warning", "false")

    def _take_offer(self) -> None:
        if self._offered:
            self.set_text(self._offered)
            self.clear_remark()
            self.offer_taken.emit()


class CountryEntry(Entry):
    """A country by its name in the visitor's language, from a list or typed."""

    def __init__(self, theme: Theme, key: str) -> None:
        box = self._box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMaxVisibleItems(8)
        super().__init__(theme, key, box)

    @property
    def text(self) -> str:
        """The country's code, or what was typed where no country is called so."""
        typed = self.line.text().strip()
        return country_code(typed) or typed

    def set_text(self, text: str) -> None:
        """Show a country by its code, any other text as it is."""
        at = self._box.findData(text)
        self._box.setCurrentIndex(at)
        if at < 0:
            self._box.setEditText(text)

    def speak(self, words: Words) -> None:
        chosen = self.text
        box = self._box
        box.clear()
        for code, name in country_list(words.language):
            box.addItem(name, code)
        completer = QCompleter(box.model(), box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        box.setCompleter(completer)
        self.set_text(chosen)
        super().speak(words)


def _line(editor: QWidget) -> QLineEdit:
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    if not isinstance(line, QLineEdit):
        raise TypeError("an entry is a line")
    return line
