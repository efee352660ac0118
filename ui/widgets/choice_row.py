"""A few words of which one or several hold, side by side; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import ToneButton
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from ui.theme import Theme


class WordButton(ToneButton):
    """A word that holds while it is pressed."""

    text_size = SIZE.text
    padding = SPACE.m


class ChoiceRow(QWidget):
    """Buttons that stay pressed; with `single` one at most, and a second press takes it back.

    Signals:
        edited: somebody pressed one.
    """

    edited = Signal()

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[str, str]] = (), *, single: bool = True
    ) -> None:
        """`choices`: pairs of what is shown and its value."""
        super().__init__()
        self._theme = theme
        self._single = single
        self._buttons: dict[str, WordButton] = {}
        self._values: tuple[str, ...] = ()
        self._row = FlowLayout(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other words; what holds still holds."""
        if [(button.label, value) for value, button in self._buttons.items()] == list(choices):
            return
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {value: self._make(text) for text, value in choices}
        self.set_values(self._values)

    def values(self) -> tuple[str, ...]:
        """What holds, also words that are offered no more."""
        return self._values

    def set_values(self, values: Collection[str]) -> None:
        """Show what holds; `edited` is not emitted."""
        self._values = tuple(values)
        for value, button in self._buttons.items():
            button.setChecked(value in self._values)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for button in self._buttons.values():
            button.setFocus(event.reason())
            return

    def _make(self, text: str) -> WordButton:
        button = WordButton(self._theme, text)
        button.clicked.connect(self._pressed)
        self._row.addWidget(button)
        return button

    def _pressed(self) -> None:
        pressed = self.sender()
        value = next(value for value, button in self._buttons.items() if button is pressed)
        if value in self._values:
            left = tuple(each for each in self._values if each != value)
        else:
            left = (value,) if self._single else (*self._values, value)
        self.set_values(left)
        self.edited.emit()
