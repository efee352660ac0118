"""What a visitor allows, in three states and with the text that is read to them; imports Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.show import Purpose
from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton, Look
from ui.widgets.keys import key_text
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.theme import Theme

_NEXT: Mapping[bool | None, bool | None] = {None: True, True: False, False: None}


class ConsentButton(HintButton):
    """One purpose: not asked, yes or no; a press goes round, Y and N say it, Del takes it back.

    Signals:
        decided: the state is another one now.
    """

    decided = Signal()
    text_size = SIZE.text
    padding = 8

    def __init__(self, theme: Theme, purpose: Purpose) -> None:
        self._given: bool | None = None
        super().__init__(theme, purpose.label or purpose.purpose)
        self.purpose = purpose
        # Qt would take the wording for markup where it looks like it.
        self.setToolTip(f"<p>{escape(purpose.text)}</p>" if purpose.text else "")
        self.clicked.connect(self._go_round)
        self._name()

    @property
    def given(self) -> bool | None:
        return self._given

    def set_given(self, given: bool | None) -> None:  # noqa: FBT001 - the value itself
        if given != self._given:
            self._given = given
            self._name()
            self.update()
            self.decided.emit()

    def shown_text(self) -> str:
        if self._given is None:
            return self.label
        return f"{'✓' if self._given else '✗'} {self.label}"

    def text_font(self) -> QFont:
        return self.theme.font(self.text_size, strong=self._given is not None)

    def look(self) -> Look:
        if self._given is None or not self.isEnabled():
            return super().look()
        text, ground = self.theme.tone("info" if self._given else "bad")
        return Look(ground, text, text, text, width=2.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Y:
            self.set_given(True)
        elif key == Qt.Key.Key_N:
            self.set_given(False)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_given(None)
        else:
            super().keyPressEvent(event)

    def _go_round(self) -> None:
        self.set_given(_NEXT[self._given])

    def _name(self) -> None:
        states = {None: self.tr("not asked"), True: self.tr("yes"), False: self.tr("no")}
        self.setAccessibleName(f"{self.label}: {states[self._given]}")
        self.setAccessibleDescription(self.tr("Y yes, N no, Delete not asked"))


class ConsentRow(QWidget):
    """The purposes of the show side by side.

    Signals:
        edited: a consent was given, refused or taken back.
        wording_asked: somebody wants to read the texts.
    """

    edited = Signal()
    wording_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[ConsentButton] = []
        self._said: dict[str, bool] = {}
        self._title = Label(self.tr("May we…"), "small")
        self._key = Label("", "small")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._key)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE.s)
        self._wording = HintButton(theme, "?")
        self._wording.padding = 8
        self._wording.setAccessibleName(self.tr("Read the texts"))
        self._wording.setToolTip(self.tr("Read the texts"))
        self._wording.setFixedWidth(SPACE.touch)
        self._wording.clicked.connect(self.wording_asked)
        self._row.addWidget(self._wording)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(head)
        column.addLayout(self._row)
        self._shortcut = QShortcut(self)
        self._shortcut.activated.connect(self.take_focus)

    def set_key(self, key: str) -> None:
        """Which key leads to the first purpose."""
        self._key.setText(key_text(key))
        self._shortcut.setKey(QKeySequence(key))

    def set_purposes(self, purposes: Sequence[Purpose]) -> None:
        """Show other purposes; what was said stays said."""
        said = self._said
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [ConsentButton(self._theme, purpose) for purpose in purposes]
        for place, button in enumerate(self._buttons):
            button.set_given(said.get(button.purpose.purpose))
            button.decided.connect(self._decided)
            self._row.insertWidget(place, button, 1)
        versions = sorted({p.wording for p in purposes if p.wording})
        text = self.tr("May we… (text {version})")
        self._title.setText(
            text.format(version=", ".join(versions)) if versions else self.tr("May we…")
        )
        self.setVisible(bool(purposes))

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        return tuple(button.purpose for button in self._buttons)

    def values(self) -> dict[str, bool]:
        """What was said, by purpose; a purpose nobody asked about is not in it."""
        return dict(self._said)

    def set_values(self, values: Mapping[str, bool]) -> None:
        """Show what was said, also of purposes that this show does not ask about."""
        self._said = dict(values)
        for button in self._buttons:
            with QSignalBlocker(button):
                button.set_given(values.get(button.purpose.purpose))

    def _decided(self) -> None:
        for button in self._buttons:
            purpose = button.purpose.purpose
            if button.given is None:
                self._said.pop(purpose, None)
            else:
                self._said[purpose] = button.given
        self.edited.emit()

    def take_focus(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
