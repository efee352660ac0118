"""What a finger hits on the kiosk: larger than in the window; imports Qt and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton, ToneButton

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from ui.theme import Theme

HIGH: Final = 64
"""Pixels of whatever is pressed or typed into."""
TEXT: Final = 20
LARGE: Final = 26
HUGE: Final = 40
WIDEST: Final = 1100
"""Pixels of a page: lines that are longer are hard to follow."""

STYLE: Final = f"""
QLineEdit, QComboBox {{ min-height: {HIGH - 6}px; font-size: {TEXT}px; }}
QLineEdit:focus, QComboBox:focus {{ min-height: {HIGH - 8}px; }}
QComboBox QAbstractItemView::item {{ min-height: 48px; }}
QComboBox QAbstractItemView {{ font-size: {TEXT}px; }}
QLabel[kiosk="huge"] {{ font-size: {HUGE}px; font-weight: 600; }}
QLabel[kiosk="large"] {{ font-size: {LARGE}px; font-weight: 600; }}
QLabel[kiosk="text"] {{ font-size: {TEXT}px; }}
QLabel[kiosk="name"] {{ font-size: {SIZE.title}px; }}
QLabel[kiosk="quiet"] {{ font-size: {SIZE.title}px; }}
"""


class BigText(QLabel):
    """Plain text in one of the kiosk's sizes: huge, large, text, name or quiet."""

    def __init__(self, size: str, text: str = "", *, wrap: bool = True) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("kiosk", size)


class BigButton(PrimaryButton):
    """The way on."""

    text_size = TEXT
    height_hint = HIGH
    padding = 44


class PlainButton(SecondaryButton):
    """Another way."""

    text_size = TEXT
    height_hint = HIGH
    padding = 32


class SmallButton(SecondaryButton):
    """What is asked for rarely, still a finger high: the corner for staff, an offer."""

    strong = False
    text_size = SIZE.section
    padding = 14

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class LanguageButton(ToneButton):
    """A language by its own name; the one that is spoken is marked."""

    text_size = SIZE.section
    padding = 14


class Tick(ToneButton):
    """Something to choose, any number of them; a tick says so beside the colour."""

    text_size = SIZE.title
    height_hint = HIGH
    padding = 24

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def shown_text(self) -> str:
        return f"✓  {self.label}" if self.isChecked() else self.label

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(hint.width() + TEXT)
        return hint


class YesNo(QWidget):
    """An answer that nobody has given yet, then yes or no.

    Signals:
        answered: it is one of them now.
    """

    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.yes = Tick(theme, "")
        self.no = Tick(theme, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        for button in (self.yes, self.no):
            button.setMinimumWidth(132)
            row.addWidget(button)
            button.clicked.connect(self._press)

    @property
    def given(self) -> bool | None:
        """Yes, no, or None while it is open."""
        if self.yes.isChecked() == self.no.isChecked():
            return None
        return self.yes.isChecked()

    def speak(self, yes: str, no: str, question: str) -> None:
        """Show other words; a screen reader hears the question with each of them."""
        for button, word in ((self.yes, yes), (self.no, no)):
            button.set_label(word)
            button.setAccessibleName(word)
            button.setAccessibleDescription(question)

    def _press(self) -> None:
        pressed = self.sender()
        for button in (self.yes, self.no):
            button.setChecked(button is pressed)
        self.answered.emit()
