"""The bar above the pages: which show, how the network is, who is at work, who is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from ui.banner import AlertBanner
from ui.tokens import SPACE
from ui.widgets.chip import Chip, ChipButton
from ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from ui.theme import Theme
    from ui.tokens import Tone

_HEIGHT = 60


class TopBar(QWidget):
    """The show's name, or in its place the alert that waits; states and the person at the right.

    Signals:
        person_chosen: the name of whoever takes the laptop over.
        sync_pressed: somebody wants to know what is waiting to be sent.
    """

    person_chosen = Signal(str)
    sync_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.alerts = AlertBanner(theme)
        self._title = ElidedLabel("", "title")
        self._left = QStackedWidget()
        self._left.addWidget(self._title)
        self._left.addWidget(self.alerts)
        self._hub = Chip(theme)
        self._sync = ChipButton(theme, "")
        self._person = ChipButton(theme, "", key="F4")
        self._people = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xl + SPACE.xs, 6, SPACE.xl + SPACE.xs, 6)
        row.setSpacing(SPACE.m)
        row.addWidget(self._left, 1)
        for pill in (self._hub, self._sync, self._person):
            row.addWidget(pill)
            pill.hide()
        self.alerts.emptied.connect(self._make_room)
        self._sync.clicked.connect(self.sync_pressed)
        self._person.clicked.connect(self._open_people)
        self._people.triggered.connect(self._choose)

    def set_title(self, text: str) -> None:
        self._title.setText(text)

    def set_hub(self, text: str, tone: Tone) -> None:
        """How the booth's own network is; an empty text hides the pill."""
        self._hub.say(text, tone)
        self._hub.setVisible(bool(text))

    def set_sync(self, text: str, tone: Tone) -> None:
        """How far head office is and how much waits; an empty text hides the pill."""
        self._sync.set_tone(tone)
        self._sync.set_label(text)
        self._sync.setVisible(bool(text))

    def set_person(self, name: str, others: Sequence[str] = ()) -> None:
        """Who is capturing, and who else the menu offers."""
        self._person.set_label(f"{name} ▾" if others else name)
        self._person.setVisible(bool(name))
        self._people.clear()
        for each in others:
            action = self._people.addAction(each.replace("&", "&&"))
            action.setData(each)

    def _make_room(self, *_: object) -> None:
        self._left.setCurrentWidget(self.alerts if self.alerts.names else self._title)

    def _open_people(self) -> None:
        if not self._people.isEmpty():
            corner = QPoint(self._person.width() - self._people.sizeHint().width(), 40)
            self._people.popup(self._person.mapToGlobal(corner))

    def _choose(self, action: QAction) -> None:
        self.person_chosen.emit(action.data())
