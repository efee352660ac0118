"""The pages that a visitor fills in: who, what for, what is allowed; layout and reading them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from boothapp.services.consents import tongues, wordings
from ui.kiosk.checks import Remark, remarks
from ui.kiosk.entry import CountryEntry, Entry
from ui.kiosk.page import Page
from ui.kiosk.targets import BigText, Tick, YesNo
from ui.tokens import SPACE
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from boothapp.domain.show import Product, Show
    from ui.kiosk.words import Words
    from ui.theme import Theme


class WhoPage(Page):
    """Name, company, country, e-mail and phone.

    Signals:
        finished: Enter in the last field.
    """

    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words: Words | None = None
        self._warned: frozenset[tuple[str, str, str]] = frozenset()
        self._title = BigText("large")
        self._note = BigText("text")
        self._note.hide()
        self._hidden: dict[str, str] = {}
        self.entries: dict[str, Entry] = {
            name: CountryEntry(theme, name) if name == "country" else Entry(theme, name)
            for name in ("first_name", "last_name", "company", "country", "email", "phone")
        }
        self.entries["email"].line.setInputMethodHints(
            self.entries["email"].line.inputMethodHints()
            | Qt.InputMethodHint.ImhEmailCharactersOnly
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.m)
        for place, entry in enumerate(self.entries.values()):
            grid.addWidget(entry, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
            entry.entered.connect(self._move_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addLayout(grid)
        column.addStretch(1)

    def fields(self) -> dict[str, str]:
        """What stands there, by the names of LEAD_FIELDS; what a badge said beside it too."""
        shown = {name: entry.text for name, entry in self.entries.items()}
        return {**self._hidden, **{name: text for name, text in shown.items() if text}}

    def fill(self, fields: Mapping[str, str], note: str) -> None:
        """Fill what is empty from a badge, and say so."""
        for name, value in fields.items():
            entry = self.entries.get(name)
            if entry is None:
                self._hidden[name] = value
            elif not entry.text:
                entry.set_text(value)
        self.say(note)

    def say(self, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def speak(self, words: Words) -> None:
        self._words = words
        self._title.setText(words("who"))
        self.say("")
        self._warned = frozenset()
        for entry in self.entries.values():
            entry.speak(words)

    def ready(self) -> bool:
        """Whether to go on; says what is missing, each thing but the name only once."""
        words, fields = self._words, self.fields()
        if words is None:
            return False
        found = remarks(fields)
        for entry in self.entries.values():
            entry.clear_remark()
        said = frozenset((each.field, each.key, fields.get(each.field, "")) for each in found)
        if not any(each.key == "need_name" for each in found) and said <= self._warned:
            return True
        self._warned |= said
        for each in reversed(found):
            self._remark(each, words)
        return not found

    def take_focus(self) -> None:
        empty = (entry for entry in self.entries.values() if not entry.text)
        next(empty, self.entries["first_name"]).line.setFocus()

    def _remark(self, remark: Remark, words: Words) -> None:
        entry = self.entries[remark.field]
        text = words(remark.key, address=remark.offer)
        entry.show_remark(text, remark.offer)
        entry.line.setFocus()

    def _move_on(self) -> None:
        entries = [*self.entries.values()]
        at = next((n for n, entry in enumerate(entries) if entry is self.sender()), 0)
        if at + 1 < len(entries):
            entries[at + 1].line.setFocus()
        else:
            self.finished.emit()


class WishPage(Page):
    """Products that interest, and what the booth can do."""

    def __init__(self, theme: Theme, products: Sequence[Product], wishes: Sequence[str]) -> None:
        super().__init__()
        self._title = BigText("large")
        self._what = BigText("text")
        self._which = BigText("text")
        self.wishes = {wish: Tick(theme, "") for wish in wishes}
        # A product is called what it is called, in whatever language the show was set up.
        self.products = {
            product.code: Tick(theme, f"{product.code}  {product.name}".strip())
            for product in products
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self._title)
        for label, ticks in ((self._what, self.wishes), (self._which, self.products)):
            label.setVisible(bool(ticks))
            column.addWidget(label)
            flow = FlowLayout()
            flow.setSpacing(SPACE.m)
            for tick in ticks.values():
                flow.addWidget(tick)
            column.addLayout(flow)
        column.addStretch(1)

    def chosen_products(self) -> tuple[str, ...]:
        return tuple(code for code, tick in self.products.items() if tick.isChecked())

    def chosen_wishes(self) -> tuple[str, ...]:
        return tuple(wish for wish, tick in self.wishes.items() if tick.isChecked())

    def speak(self, words: Words) -> None:
        self._title.setText(words("what"))
        self._what.setText(words("wishes"))
        self._which.setText(words("products"))
        for wish, tick in self.wishes.items():
            tick.set_label(words(f"wish_{wish}"))


class ConsentPage(Page):
    """Each purpose with the whole text that the visitor agrees to, nothing chosen before."""

    def __init__(self, theme: Theme, show: Show) -> None:
        super().__init__()
        self._show = show
        self._title = BigText("large")
        self._notice = BigText("quiet")
        self._missing = BigText("text")
        # It keeps its place: what it says must not push a button away from under a finger.
        policy = self._missing.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._missing.setSizePolicy(policy)
        self._missing.hide()
        self._texts: dict[str, BigText] = {}
        self.answers: dict[str, YesNo] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self._title)
        column.addWidget(self._missing)
        for purpose in wordings(show, show.language):
            text, answer = BigText("quiet"), YesNo(theme)
            self._texts[purpose.purpose], self.answers[purpose.purpose] = text, answer
            answer.answered.connect(self._missing.hide)
            card = Card(padding=SPACE.m)
            row = QHBoxLayout()
            row.setSpacing(SPACE.xl)
            row.addWidget(text, 1)
            row.addWidget(answer, 0, Qt.AlignmentFlag.AlignVCenter)
            card.body.addLayout(row)
            column.addWidget(card)
        column.addWidget(self._notice)
        column.addStretch(1)

    def given(self) -> dict[str, bool]:
        """What was answered, by purpose."""
        found = {purpose: answer.given for purpose, answer in self.answers.items()}
        return {purpose: given for purpose, given in found.items() if given is not None}

    def ready(self) -> bool:
        """Whether everything is answered; says so where it is not."""
        answered = len(self.given()) == len(self.answers)
        self._missing.setVisible(not answered)
        return answered

    def speak(self, words: Words) -> None:
        """Ask in another language; answers to a text that was another one are open again."""
        tongue = tongues().get(words.language)
        self._title.setText(words("may_we"))
        self._notice.setText(tongue.notice if tongue else "")
        self._missing.setText(f"⚠ {words('need_answer')}")
        for purpose in wordings(self._show, words.language):
            said = self._texts[purpose.purpose]
            answer = self.answers[purpose.purpose]
            if said.text() not in ("", purpose.text):
                answer.yes.setChecked(False)
                answer.no.setChecked(False)
            said.setText(purpose.text)
            answer.speak(words("yes"), words("no"), purpose.text)
