"""A question with three answers on one button: yes, no, not asked; imports Qt and the theme."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.tokens import SIZE
from ui.widgets.buttons import HintButton, Look

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent

    from ui.theme import Theme

_NEXT: Mapping[bool | None, bool | None] = {None: True, True: False, False: None}


class StateButton(HintButton):
    """A press goes round, Y and N say it, Del takes it back, unless it was `asked` before.

    Signals:
        decided: the state is another one now.
    """

    decided = Signal()
    text_size = SIZE.text
    padding = 8

    def __init__(self, theme: Theme, text: str, *, key: str = "") -> None:
        self._state: bool | None = None
        self._asked = False
        super().__init__(theme, text, key=key)
        self.clicked.connect(self._go_round)
        self._name()

    @property
    def given(self) -> bool | None:
        return self._state

    def set_given(self, given: bool | None) -> None:  # noqa: FBT001 - the value itself
        if given != self._state:
            self._state = given
            self._name()
            self.update()
            self.decided.emit()

    def set_asked(self, *, asked: bool) -> None:
        """What is on record can be turned round but no longer be "not asked"."""
        self._asked = asked

    def shown_text(self) -> str:
        if self._state is None:
            return self.label
        return f"{'✓' if self._state else '✗'} {self.label}"

    def text_font(self) -> QFont:
        return self.theme.font(self.text_size, strong=self._state is not None)

    def look(self) -> Look:
        if self._state is None or not self.isEnabled():
            return super().look()
        text, ground = self.theme.tone("info" if self._state else "bad")
        return Look(ground, text, text, text, width=2.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Y:
            self.set_given(True)
        elif key == Qt.Key.Key_N:
            self.set_given(False)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not self._asked:
                self.set_given(None)
        else:
            super().keyPressEvent(event)

    def _go_round(self) -> None:
        turned = _NEXT[self._state]
        self.set_given(True if turned is None and self._asked else turned)

    def _name(self) -> None:
        states = {None: self.tr("not asked"), True: self.tr("yes"), False: self.tr("no")}
        self.setAccessibleName(f"{self.label}: {states[self._state]}")
        self.setAccessibleDescription(self.tr("Y yes, N no, Delete not asked"))
