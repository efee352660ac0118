"""Where things stand in the window of business cards; no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.camera.preview import Preview
from ui.cards.row import CardRow
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.country_field import country_field
from ui.widgets.field import text_field
from ui.widgets.states import BusyState, ErrorState
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme

_RIGHT = 470


class CardView(QWidget):
    """The picture at the left; at the right the fields, or what is wrong; below, what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.advice = Label("", "section", wrap=True)
        self.note = Label("", "muted", wrap=True)
        self.preview = Preview(theme)
        self.no_camera = ErrorState(theme)
        self.trouble = ErrorState(theme)
        self.busy = BusyState(theme)
        self.eyes = QComboBox()
        self.eyes.setAccessibleName(self.tr("Camera"))
        self.eyes.setMinimumHeight(SPACE.control)
        self.eyes.hide()
        self.eyes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.rows = self._make_rows(theme)
        self.shoot = PrimaryButton(theme, self.tr("Take the photo"), key="Space")
        self.take = PrimaryButton(theme, self.tr("Take into the form"), key="Ctrl+Return")
        self.again = SecondaryButton(theme, self.tr("Another photo"), key="Ctrl+R")
        self.file = SecondaryButton(theme, self.tr("Open a picture"), key="Ctrl+O")
        self.close_button = SecondaryButton(theme, self.tr("Close"), hint="Esc")
        self._picture = QWidget()
        self._left = QStackedLayout(self._picture)
        self._left.addWidget(self.preview)
        self._left.addWidget(self.no_camera)
        self._right = QStackedLayout()
        self._how = self._how_to()
        self._fields = self._scrolled()
        for widget in (self._how, self.busy, self._fields, self.trouble):
            self._right.addWidget(widget)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_aim(self) -> None:
        """Waiting for a photo."""
        self._right.setCurrentWidget(self._how)
        self._show_buttons(self.shoot, self.file)

    def show_busy(self) -> None:
        self._right.setCurrentWidget(self.busy)
        self._show_buttons()

    def show_fields(self) -> None:
        self._right.setCurrentWidget(self._fields)
        self._show_buttons(self.take, self.again, self.file)

    def show_trouble(self) -> None:
        self._right.setCurrentWidget(self.trouble)
        self._show_buttons(self.again, self.file)

    def show_unable(self) -> None:
        """Nothing can be read on this laptop: no photo is asked for."""
        self._right.setCurrentWidget(self.trouble)
        self._picture.hide()
        self.eyes.hide()
        self._show_buttons()

    def show_picture(self) -> None:
        self._picture.show()
        self._left.setCurrentWidget(self.preview)

    def show_no_camera(self) -> None:
        self._left.setCurrentWidget(self.no_camera)
        self.shoot.hide()

    @property
    def in_fields(self) -> bool:
        return self._right.currentWidget() is self._fields

    @property
    def has_camera(self) -> bool:
        return self._left.currentWidget() is self.preview

    def say(self, advice: str, note: str = "") -> None:
        self.advice.setText(advice)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _make_rows(self, theme: Theme) -> tuple[CardRow, ...]:
        return (
            CardRow(theme, "first_name", text_field(self.tr("First name"))),
            CardRow(theme, "last_name", text_field(self.tr("Last name"))),
            CardRow(theme, "company", text_field(self.tr("Company"))),
            CardRow(theme, "job_title", text_field(self.tr("Job title"))),
            CardRow(theme, "email", text_field(self.tr("E-mail"))),
            CardRow(theme, "phone", text_field(self.tr("Phone"))),
            CardRow(theme, "website", text_field(self.tr("Website"))),
            CardRow(theme, "address", text_field(self.tr("Address"))),
            CardRow(theme, "country", country_field(self.tr("Country"))),
        )

    def _how_to(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        lines = (
            self.tr("Hold the card so that it fills the picture, in even light."),
            self.tr("It is read on this laptop; the picture goes nowhere else."),
            self.tr("What is read is a suggestion: you look it over before it is taken."),
        )
        column.addStretch(1)
        for line in lines:
            column.addWidget(Label(line, "muted", wrap=True))
        column.addStretch(1)
        return widget

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SPACE.s, 0)
        column.setSpacing(SPACE.xs)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.m)
        head.addWidget(self.advice, 3)
        head.addWidget(self.eyes, 2, Qt.AlignmentFlag.AlignVCenter)
        right = QWidget()
        right.setLayout(self._right)
        right.setFixedWidth(_RIGHT)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE.xl)
        middle.addWidget(self._picture, 1)
        middle.addWidget(right, 0, Qt.AlignmentFlag.AlignHCenter)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.m)
        for button in (self.shoot, self.take, self.again, self.file):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _show_buttons(self, *shown: QWidget) -> None:
        for button in (self.shoot, self.take, self.again, self.file):
            button.setVisible(button in shown)
        if not self.has_camera:
            self.shoot.hide()
