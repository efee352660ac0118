"""The first page and the last: welcome in every language, and thank you; layout only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from ui.kiosk.code_picture import CodePicture
from ui.kiosk.page import Page
from ui.kiosk.targets import LARGE, BigButton, BigText, PlainButton
from ui.kiosk.words import words
from ui.tokens import SIZE, SPACE
from ui.widgets.icon import Icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.kiosk.words import Words
    from ui.theme import Theme
    from ui.widgets.buttons import Look

_TILE = (300, 110)


class LanguageTile(PlainButton):
    """A language by its own name, and what comes next in it."""

    height_hint = _TILE[1]

    def __init__(self, theme: Theme, language: str) -> None:
        text = words(language)
        super().__init__(theme, text("name"), hint=text("register"))
        self.setMinimumWidth(_TILE[0])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paint_content(self, painter: QPainter, look: Look) -> None:
        middle = self.height() / 2
        for text, size, top, colour in (
            (self.label, LARGE, middle - LARGE - 10, look.text),
            (self.hint, SIZE.title, middle + 8, look.hint),
        ):
            painter.setFont(self.theme.font(size, strong=size == LARGE))
            painter.setPen(colour)
            place = QRectF(SPACE.m, top, self.width() - 2 * SPACE.m, size + 10)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class StartPage(Page):
    """Welcome; a touch on a language begins.

    Signals:
        begun: the language.
    """

    begun = Signal(str)

    def __init__(self, theme: Theme, title: str, languages: Sequence[str], language: str) -> None:
        """`language` is the show's, for the greeting; `languages` what visitors may choose."""
        super().__init__()
        said = words(language)
        self.tiles = {code: LanguageTile(theme, code) for code in languages}
        grid = QGridLayout()
        grid.setSpacing(SPACE.l)
        for place, (code, tile) in enumerate(self.tiles.items()):
            grid.addWidget(tile, place // 3, place % 3)
            tile.clicked.connect(partial(self.begun.emit, code))
        name = BigText("text", title)
        greeting = BigText("huge", said("welcome"))
        self.hint = BigText("quiet", said("scan_hint"))
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.l)
        column.addStretch(2)
        for label in (name, greeting):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(SPACE.xl)
        column.addLayout(grid)
        column.addSpacing(SPACE.m)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.hint)
        column.addStretch(3)

    def take_focus(self) -> None:
        next(iter(self.tiles.values())).setFocus()


class ThanksPage(Page):
    """Thank you, what happens next, and the booth's contact to take along.

    Signals:
        done: the visitor goes.
    """

    done = Signal()

    def __init__(self, theme: Theme, contact: str, card: str) -> None:
        """`contact` is the name of the booth's contact and `card` its vCard, '' for none."""
        super().__init__()
        self._name = ""
        self._next = "thanks_text"
        self._contact = contact
        self.code = CodePicture()
        self.code.setVisible(bool(card))
        if card:
            self.code.show_text(card, contact)
        self._thanks = BigText("huge")
        self._what = BigText("large")
        self._take_along = BigText("text")
        self._take_along.setVisible(bool(card))
        self.button = BigButton(theme, "")
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.m)
        column.addStretch(2)
        icon = Icon(theme, "circle-check", side=48, colour="good")
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._thanks, self._what, self._take_along):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def thank(self, name: str, following: str) -> None:
        """Whom to thank, and the key of the words for what happens next."""
        self._name, self._next = name, following

    def speak(self, words: Words) -> None:
        self._thanks.setText(words("thanks", name=self._name))
        self._what.setText(words(self._next))
        said = words("our_contact")
        self._take_along.setText(f"{said}\n{self._contact}" if self._contact else said)
        self.button.set_label(words("done"))
