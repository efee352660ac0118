"""The place below the tiles where one form at a time is open; imports Qt, forms and widgets."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.capture import keys
from ui.tokens import SPACE
from ui.widgets.keys import key_text
from ui.widgets.text import ElidedLabel, Label


class ActionSheet(QWidget):
    """Shows one of its forms under the action's name, or nothing; forms are made once."""

    def __init__(self) -> None:
        super().__init__()
        self._forms: dict[str, QWidget] = {}
        self._open = ""
        self._title = ElidedLabel("", "section")
        hint = self.tr("{key} fills it in · Esc closes it")
        self._hint = Label(hint.format(key=key_text(keys.DETAILS)), "small")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self._column.addLayout(head)
        shortcut = QShortcut(QKeySequence(keys.DETAILS), self)
        shortcut.activated.connect(self.take_focus)
        self.hide()

    def add_form(self, kind: str, form: QWidget) -> None:
        """Take a form in, closed."""
        form.hide()
        self._forms[kind] = form
        self._column.addWidget(form)

    def has(self, kind: str) -> bool:
        return kind in self._forms

    @property
    def open_form(self) -> str:
        """The kind that is open, '' for none."""
        return self._open

    def open(self, kind: str, title: str) -> None:
        """Open a form in place of the one that is open; '' or a kind unknown here closes all."""
        kind = kind if kind in self._forms else ""
        self._title.setText(title)
        if kind == self._open:
            return
        # One layout for both: else all below moves twice.
        self.setUpdatesEnabled(False)
        if self._open:
            self._forms[self._open].hide()
        self._open = kind
        if kind:
            self._forms[kind].show()
        self.setVisible(bool(kind))
        self.setUpdatesEnabled(True)

    def take_focus(self) -> None:
        """Put the cursor into the form that is open."""
        form = self._forms.get(self._open)
        take = getattr(form, "take_focus", None)
        if callable(take):
            take()
