"""The layout of the first start: three large choices, and the little that two of them ask."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.tokens import SPACE
from ui.welcome.choice_card import ChoiceCard
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.field import note_field, text_field
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

_WIDTH = 1040
_FORM_WIDTH = 520
_CODE_HEIGHT = 96


class WelcomeView(QWidget):
    """Widgets only; the page gives them life."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.sample = ChoiceCard(
            theme, self.tr("Look at the sample show"), key="1", icon="chart-column",
            text=self.tr("Four days of a coatings fair with its visitors, staff and criteria. "
                         "Play with it; nothing leaves this laptop."),
        )  # fmt: skip
        self.setup = ChoiceCard(
            theme, self.tr("Set up a show"), key="2", icon="plus",
            text=self.tr("Two names, and you can capture. It starts with the shipped criteria, "
                         "which sales and marketing change later."),
        )  # fmt: skip
        self.join = ChoiceCard(
            theme, self.tr("Join a booth"), key="3", icon="scan-line",
            text=self.tr("Your booth is set up already. Paste the code that you were given, and "
                         "this laptop works with the others."),
        )  # fmt: skip
        self.show_name = text_field(self.tr("What is the show called?"), key="Alt+S")
        self.person_name = text_field(self.tr("What is your name?"), key="Alt+N")
        self.code = note_field(self.tr("The code"), key="Alt+C", hint="boothapp1:…")
        self.code.editor.setFixedHeight(_CODE_HEIGHT)
        self.start = PrimaryButton(theme, self.tr("Set up the show"), key="Ctrl+Return")
        self.enter = PrimaryButton(theme, self.tr("Join the booth"), key="Ctrl+Return")
        self.backs = tuple(SecondaryButton(theme, self.tr("Back"), key="Esc") for _ in range(2))
        self.strip = WorkStrip(theme)
        self.stack = QStackedWidget()
        self.choices = self._choices()
        self.setting_up = self._form(
            self.tr("Set up a show"), (self.show_name, self.person_name), self.start, self.backs[0]
        )
        self.joining = self._form(self.tr("Join a booth"), (self.code,), self.enter, self.backs[1])
        for part in (self.choices, self.setting_up, self.joining):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout()
        self.strip.setMaximumWidth(_WIDTH)
        row.addWidget(self.strip, 1)
        column.addLayout(row)

    def _choices(self) -> QWidget:
        part, column = _middle(_WIDTH)
        title = Label(self.tr("Welcome to the booth"), "title")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        text = Label(self.tr("Choose with 1, 2 or 3. You can do the others later."), "muted")
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE.l)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        for card in (self.sample, self.setup, self.join):
            row.addWidget(card, 1)
        column.addLayout(row)
        return part

    def _form(
        self,
        title: str,
        fields: tuple[QWidget, ...],
        forward: PrimaryButton,
        back: SecondaryButton,
    ) -> QWidget:
        part, column = _middle(_FORM_WIDTH)
        card = Card()
        card.body.addWidget(Label(title, "title"))
        for field in fields:
            card.body.addWidget(field)
        card.body.addSpacing(SPACE.s)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(forward, 2)
        row.addWidget(back, 1)
        card.body.addLayout(row)
        column.addWidget(card)
        return part


def _middle(width: int) -> tuple[QWidget, QVBoxLayout]:
    """A widget whose column stands in the middle, `width` logical pixels wide where it can be."""
    part, inside = QWidget(), QWidget()
    inside.setMaximumWidth(width)
    outer = QHBoxLayout(part)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addStretch(1)
    outer.addWidget(inside, 100)
    outer.addStretch(1)
    tall = QVBoxLayout(inside)
    tall.setContentsMargins(0, 0, 0, 0)
    column = QVBoxLayout()
    column.setSpacing(SPACE.s)
    tall.addStretch(2)
    tall.addLayout(column)
    tall.addStretch(3)
    return part, column
