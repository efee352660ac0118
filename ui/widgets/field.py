"""An input with its name, its key and what is remarked on it; imports Qt, sizes and the offer."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.tokens import SPACE
from ui.widgets.keys import key_text
from ui.widgets.offer import Offer
from ui.widgets.text import Label, set_property

E = TypeVar("E", bound=QWidget)


class Field(QWidget, Generic[E]):
    """Any editor under its name; the key puts the cursor into it.

    Signals:
        offer_taken: the question below the editor was answered with yes.
    """

    offer_taken = Signal()

    def __init__(
        self, name: str, editor: E, *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Label(name, "small")
        self._label.setBuddy(editor)
        self._warning = Label("", "small", wrap=True)
        self._warning.hide()
        self._offer: Offer | None = None
        editor.setAccessibleName(name)
        self._key = Label("", "small")
        self._shortcut: QShortcut | None = None
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._key, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(head)
        grows = bool(editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        column.addWidget(editor, int(grows))
        column.addWidget(self._warning)
        if not grows:
            # Beside a field that shows a warning, this one keeps its line.
            column.addStretch(1)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Give the field another key, or none."""
        shown = key_text(key) if key else ""
        self._key.setText(shown)
        self._key.setVisible(bool(key))
        self.editor.setAccessibleDescription(shown)
        if self._shortcut is None and key:
            self._shortcut = QShortcut(self)
            self._shortcut.activated.connect(self.take_focus)
        if self._shortcut is not None:
            self._shortcut.setKey(QKeySequence(key))

    def take_focus(self) -> None:
        """Put the cursor into the editor, with its text chosen."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(self.editor, QLineEdit):
            self.editor.selectAll()

    def set_warning(self, text: str) -> None:
        """Show a remark below the editor, or none; it never stops anybody from saving."""
        self._warning.setText(f"⚠ {text}" if text else "")
        self._warning.setVisible(bool(text))
        if self._offer is not None:
            self._offer.hide()
        set_property(self.editor, "warning", "true" if text else "false")

    def set_offer(self, question: str, *, key: str) -> None:
        """Ask below the editor, in place of a warning; a click or the key says yes."""
        self.set_warning("")
        if self._offer is None:
            self._offer = Offer(key)
            self._offer.clicked.connect(self.offer_taken)
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.insertWidget(column.indexOf(self._warning) + 1, self._offer)
        self._offer.ask(f"⚠ {question}")
        self._offer.show()
        set_property(self.editor, "warning", "true")


def text_field(name: str, *, key: str = "", hint: str = "") -> Field[QLineEdit]:
    """A field of one line; `hint` shows while it is empty."""
    editor = QLineEdit()
    editor.setPlaceholderText(hint)
    return Field(name, editor, key=key)


def choice_field(name: str, *, key: str = "", editable: bool = False) -> Field[QComboBox]:
    """A field that chooses from a list."""
    editor = QComboBox()
    editor.setEditable(editable)
    # A long product name must not widen the column that the field stands in.
    editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    editor.setMinimumContentsLength(4)
    editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return Field(name, editor, key=key)


def note_field(name: str, *, key: str = "", hint: str = "") -> Field[QPlainTextEdit]:
    """A field of many lines; Tab leaves it."""
    editor = QPlainTextEdit()
    editor.setPlaceholderText(hint)
    editor.setTabChangesFocus(True)
    return Field(name, editor, key=key)
