"""One visitor's way through the kiosk; it is thrown away whole when they are gone.

Nothing of it is written anywhere before the visitor presses Send: no draft, no history.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boothapp.badges.detect import read_badge
from boothapp.services.badge_fields import lead_fields
from boothapp.services.badge_templates import templates_of
from boothapp.services.consents import language_for
from boothapp.services.drafts import BadgeScan
from boothapp.services.kiosk import (
    Registration,
    booth_contact,
    contact_card,
    offered_wishes,
    register,
)
from boothapp.services.verdicts import DO_NOT_CONTACT
from ui.kiosk.ends import StartPage, ThanksPage
from ui.kiosk.failure import WaitPage
from ui.kiosk.page import Page, scrolled
from ui.kiosk.pages import ConsentPage, WhoPage, WishPage
from ui.kiosk.targets import WIDEST, BigButton, BigText, LanguageButton, PlainButton
from ui.kiosk.words import LANGUAGES, words
from ui.tokens import SPACE

if TYPE_CHECKING:
    from boothapp.services.capture import Saved
    from boothapp.services.desk import Desk
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme

START, WHO, WISH, CONSENT, WAIT, THANKS = range(6)
_STEPS = (WHO, WISH, CONSENT)
_PATIENCE_MS = 300


class Visitor(QWidget):
    """From welcome to thank you.

    Signals:
        finished: the next visitor may come.
        saved: a `services.capture.Saved`.
        turned: another page is shown.
    """

    finished = Signal()
    saved = Signal(object)
    turned = Signal()

    def __init__(self, theme: Theme, session: Session, runner: JobRunner, desk: Desk) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._desk = desk
        self._badges: tuple[BadgeScan, ...] = ()
        self._wants_now = False
        self.words = words(desk.show.language)
        contact = booth_contact(desk, session.person)
        card = contact_card(contact, desk.show) if contact else ""
        self.start = StartPage(theme, desk.show.title, LANGUAGES, desk.show.language)
        self.who = WhoPage(theme)
        self.wish = WishPage(theme, desk.products, offered_wishes(desk))
        self.consent = ConsentPage(theme, desk.show)
        self.wait = WaitPage(theme)
        self.thanks = ThanksPage(theme, contact.name if contact else "", card)
        self._stack = QStackedWidget()
        pages: Sequence[Page] = (
            self.start, self.who, self.wish, self.consent, self.wait, self.thanks,
        )  # fmt: skip
        for page in pages:
            self._stack.addWidget(scrolled(page))
        self.languages = {code: LanguageButton(theme, words(code)("name")) for code in LANGUAGES}
        self._step = BigText("quiet", wrap=False)
        self.over = PlainButton(theme, "")
        self.back = PlainButton(theme, "")
        self.next = BigButton(theme, "")
        for button in (self.over, self.back, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head, self._foot = QWidget(), QWidget()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(partial(self._show, WAIT))
        self._lay_out()
        self._connect()
        self._speak(desk.show.language)
        self._show(START)

    @property
    def page(self) -> int:
        """Which page is shown: START, WHO, WISH, CONSENT, WAIT or THANKS."""
        return self._stack.currentIndex()

    @property
    def begun(self) -> bool:
        """Whether there is anything to clear: somebody chose a language or showed a badge."""
        return self.page != START

    def begin(self, language: str) -> None:
        """Go on in the visitor's language."""
        self._speak(language)
        self._show(WHO)

    def read_payload(self, payload: str) -> None:
        """Take the visitor's own badge; it begins by itself, in their country's language."""
        if self.page not in (START, WHO):
            return
        badge = read_badge(payload, templates_of(self._desk.show))
        fields = lead_fields(badge)
        if self.page == START:
            country = fields.get("country", "")
            self.begin(language_for(self._desk.show, country))
        if badge.format == "refused" or not badge.raw.strip():
            self.who.say(self.words("badge_refused"))
            return
        self._badges = (BadgeScan(badge.format, badge.raw, badge.symbology),)
        named = fields.keys() - {"badge_id"}
        self.who.fill(fields, self.words("badge_read" if named else "badge_number"))
        self.who.take_focus()

    def registration(self) -> Registration:
        """What was entered so far."""
        return Registration(
            language=self.words.language,
            fields=self.who.fields(),
            products=self.wish.chosen_products(),
            wishes=self.wish.chosen_wishes(),
            consents=self.consent.given(),
            badges=self._badges,
        )

    def send(self) -> None:
        """Save the visitor; thanks once it is on disk."""
        session, desk = self._session, self._desk
        registration = self.registration()
        self._wants_now = "salesperson" in registration.wishes
        self._foot.setEnabled(False)
        self._patience.start()
        self.wait.show_busy()
        now = session.clock()
        work = partial(
            register, session.store, registration, desk, now_ms=now, new_id=session.new_id
        )
        self._runner.run("db", work, owner=self, done=self._saved, failed=self._failed)

    def _connect(self) -> None:
        self.start.begun.connect(self.begin)
        self.who.finished.connect(self._go_on)
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.over.clicked.connect(self.finished)
        self.wait.retried.connect(self.send)
        self.wait.given_up.connect(self.finished)
        self.thanks.done.connect(self.finished)
        for code, button in self.languages.items():
            button.clicked.connect(partial(self._speak, code))

    def _go_on(self) -> None:
        page = self.page
        if page == WHO and self.who.ready():
            self._show(WISH)
        elif page == WISH:
            self._show(CONSENT)
        elif page == CONSENT and self.consent.ready():
            self.send()

    def _go_back(self) -> None:
        if self.page in (WISH, CONSENT):
            self._show(self.page - 1)

    def _saved(self, saved: Saved) -> None:
        self._patience.stop()
        registration = self.registration()
        fields = registration.fields
        name = fields.get("first_name") or fields.get("last_name", "")
        following = "thanks_now" if self._wants_now else "thanks_text"
        if registration.consents.get(DO_NOT_CONTACT) is False:
            following = "thanks_no_contact"
        self.thanks.thank(name, following)
        self.thanks.speak(self.words)
        self._show(THANKS)
        self.saved.emit(saved)

    def _failed(self, _error: Exception) -> None:
        self._patience.stop()
        self.wait.show_failure()
        self._show(WAIT)

    def _show(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self._head.setVisible(page in _STEPS)
        self._foot.setVisible(page in _STEPS)
        self._foot.setEnabled(True)
        self.back.setVisible(page in (WISH, CONSENT))
        self._name_step()
        if page == START:
            self.start.take_focus()
        elif page == WHO:
            self.who.take_focus()
        elif page == THANKS:
            self.thanks.button.setFocus()
        elif page in (WISH, CONSENT):
            self.next.setFocus()
        self.turned.emit()

    def _speak(self, language: str) -> None:
        said = self.words = words(language)
        parts: Sequence[WhoPage | WishPage | ConsentPage | WaitPage | ThanksPage] = (
            self.who, self.wish, self.consent, self.wait, self.thanks,
        )  # fmt: skip
        for part in parts:
            part.speak(said)
        for code, button in self.languages.items():
            button.setChecked(code == said.language)
        self.over.set_label(said("start_over"))
        self.back.set_label(said("back"))
        self._name_step()

    def _name_step(self) -> None:
        if self.page in _STEPS:
            number = _STEPS.index(self.page) + 1
            self._step.setText(self.words("step", number=number, count=len(_STEPS)))
        self.next.set_label(self.words("send" if self.page == CONSENT else "next"))

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE.s)
        head.addWidget(self._step)
        head.addStretch(1)
        for button in self.languages.values():
            head.addWidget(button)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.over)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE.xl, SPACE.xl, 2 * SPACE.xl, SPACE.s)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
