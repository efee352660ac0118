"""What the capture page answers to: keys, scans, visits to go on with, other laptops."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from boothapp.badges.country import country_code
from boothapp.badges.template import Template
from boothapp.services.badge_templates import templates_of
from boothapp.services.changes import Changes
from boothapp.services.views import JudgedLead
from ui.camera.source import LaptopCameras, Source
from ui.capture import keys
from ui.capture.account_door import AccountDoor
from ui.capture.camera_door import CameraDoor
from ui.capture.card_door import CardDoor
from ui.capture.clerk import Clerk
from ui.capture.day import DayWatch, Today
from ui.capture.earlier_visit import EarlierVisit
from ui.capture.focus import enter_moves_on, next_column
from ui.capture.questions import BadgeDialog, choose
from ui.capture.scanning import Scanning
from ui.capture.strip_text import StripText
from ui.capture.suggesting import Suggesting
from ui.capture.view import CaptureView
from ui.capture.visiting import Visiting
from ui.capture.wording_dialog import WordingDialog
from ui.jobs import JobRunner
from ui.session import Session
from ui.theme import Theme


class CapturePage(QWidget):
    """One visitor at a time; apart from saving it works before the session is opened.

    Signals:
        lead_saved: a `services.capture.Saved`, once the visitor is on disk.
        teach_wanted: what a badge says that shall be taught.
        message: a passing sentence and a function that takes back what it tells.
    """

    lead_saved = Signal(object)
    message = Signal(str, object)
    teach_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        cameras: Callable[[], Source] = LaptopCameras,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._theme = theme
        self._to_teach = ""
        view = self._view = CaptureView(theme)
        self._strip = StripText(view.strip, view.scan_note, session.clock, self)
        self._visiting = Visiting(view, session, runner, self)
        self._clerk = Clerk(view, self._visiting, self._strip, session, runner, self)
        self._scanning = Scanning(
            self,
            view.form,
            self._strip,
            self._visiting,
            save_next=self._clerk.save_next,
            templates=self._templates,
        )
        self._account = AccountDoor(
            self, self._visiting, session=session, runner=runner, theme=theme
        )
        self._suggesting = Suggesting(
            self, view.form, self._visiting, session=session, runner=runner, theme=theme
        )
        self._day = DayWatch(session, runner, self)
        self._camera = CameraDoor(self, theme, runner, source=cameras, templates=self._templates)
        self._cards = CardDoor(self, theme, session, runner, source=cameras, typed=view.form.values)
        self._earlier = EarlierVisit(
            self, view, self._visiting, self._clerk, session=session, runner=runner, theme=theme
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(view)
        # The ground between the fields takes the keyboard, so that plain digits answer.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()
        if session.is_open:
            self._take_desk()
            self._clerk.restore()

    @Slot(str)
    def read_payload(self, payload: str) -> None:
        """Take a badge that was scanned or pasted; anything may stand in it."""
        self._scanning.read(payload)

    @Slot(str, str)
    def read_code(self, payload: str, symbology: str) -> None:
        """Take a badge that the camera read."""
        self._scanning.read(payload, symbology)

    @Slot(str)
    def open_lead(self, lead: str) -> None:
        """Go on with a visit that was saved before; asks first where something is not saved."""
        if not self._visiting.unsaved:
            self._fetch(lead)
            return

        def save_then_open() -> None:
            if self._clerk.save_next():
                self._fetch(lead)

        choose(
            self,
            title=self.tr("Save this visitor first?"),
            text=self._visiting.name,
            choices=((self.tr("Save, then open"), save_then_open), (self.tr("Go back"), None)),
        )

    @Slot()
    def discard_asked(self) -> None:
        """Clear the page for another visitor; asks first where something is not saved."""
        if not self._visiting.unsaved:
            self._clerk.clear()
            return
        visit, draft = self._visiting.visit, self._visiting.draft()

        def put_back() -> None:
            if self._visiting.free:
                self._visiting.show_again(visit, draft)

        def clear() -> None:
            self._clerk.clear()
            self.message.emit(self.tr("Cleared"), put_back)

        choose(
            self,
            title=self.tr("Clear this visitor?"),
            text=self.tr("What was entered since the last save will be gone."),
            choices=((self.tr("Clear"), clear), (self.tr("Keep typing"), None)),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The window gives the keyboard to the page: it belongs into the first field."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._view.form.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field took: Enter moves on, a digit answers."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if plain and enter and enter_moves_on(self, QApplication.focusWidget()):
            return
        if plain and event.text() and self._view.ask.press(event.text()):
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before the window's own close, which ends the database's lane.
        if event.type() == QEvent.Type.Close:
            self._clerk.keep_now()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clerk.keep_now()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._clerk.keep_now()
        super().changeEvent(event)

    def _connect(self) -> None:
        view, session, clerk = self._view, self._session, self._clerk
        view.form.pasted.connect(self.read_payload)
        view.form.entered.connect(self._move_on)
        view.consents.wording_asked.connect(self._show_wording)
        view.strip.clicked.connect(self._camera.open)
        self._camera.code_read.connect(self.read_code)
        self._camera.paste_asked.connect(self._ask_badge)
        self._cards.card_read.connect(self._scanning.take_in)
        paste = QShortcut(QKeySequence(keys.PASTE_BADGE), self)
        paste.activated.connect(self._ask_badge)
        view.today.opened.connect(self.open_lead)
        view.save_next.clicked.connect(clerk.save_next)
        view.save_stay.clicked.connect(clerk.save_stay)
        view.clear.clicked.connect(self.discard_asked)
        QShortcut(QKeySequence(keys.CLEAR), self).activated.connect(self._escape)
        clerk.saved.connect(self.lead_saved)
        clerk.freed.connect(view.form.focus_first)
        self._earlier.merged.connect(self._fetch)
        view.account.clicked.connect(self._account.open)
        self._suggesting.filled.connect(self._strip.say_filled)
        self._scanning.taken.connect(self._visiting.follow)
        self._scanning.teachable.connect(self._offer_teaching)
        view.teach.clicked.connect(self._teach)
        self._strip.said.connect(view.teach.hide)
        self._day.read.connect(self._show_today)
        session.opened.connect(clerk.restore)
        session.desk_changed.connect(self._take_desk)
        self._runner.changed.connect(self._hear)
        for key, step in ((keys.NEXT_COLUMN, 1), (keys.PREVIOUS_COLUMN, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setProperty("step", step)
            shortcut.activated.connect(self._change_column)

    def _templates(self) -> tuple[Template, ...]:
        desk = self._session.desk
        return templates_of(desk.show if desk else None)

    def _offer_teaching(self, payload: str) -> None:
        self._to_teach = payload
        self._view.teach.setVisible(bool(payload) and self._session.desk is not None)

    def _teach(self) -> None:
        self.teach_wanted.emit(self._to_teach)

    def _take_desk(self) -> None:
        # Reads the names of countries now, aside, rather than at somebody's first key.
        self._runner.run("cpu", partial(country_code, "?"), owner=self, done=_nothing)
        self._visiting.take_desk()
        self._day.touch_all()

    def _hear(self, changes: Changes) -> None:
        if not self._session.is_open:
            return
        if changes.leads:
            self._day.touch(changes.leads)
        before = self._visiting.visit.before
        if before is not None and before.id in changes.leads:
            self._read_lead(before.id, self._visiting.hear)

    def _fetch(self, lead: str) -> None:
        def show(judged: JudgedLead) -> None:
            self._visiting.show_saved(judged)
            self._strip.say(self.tr("Going on with {name}").format(name=self._visiting.name))
            self._view.form.focus_first()

        self._read_lead(lead, show)

    def _read_lead(self, lead: str, done: Callable[[JudgedLead], None]) -> None:
        store = self._session.store

        def read() -> JudgedLead | None:
            with store.read() as reader:
                return reader.judged(lead)

        def found(judged: JudgedLead | None) -> None:
            if judged is not None:
                done(judged)

        self._runner.run("db", read, owner=self, done=found)

    def _show_today(self, today: Today) -> None:
        desk = self._session.desk
        self._view.today.show_today(today, desk.names if desk else {})

    def _show_wording(self) -> None:
        WordingDialog(self._theme, self._view.consents, self).open()

    def _ask_badge(self) -> None:
        dialog = BadgeDialog(self._theme, self)
        dialog.entered.connect(self.read_payload)
        dialog.open()

    def _escape(self) -> None:
        if self._view.happened.is_open:
            self._view.happened.close_form()
        else:
            self.discard_asked()

    def _move_on(self) -> None:
        enter_moves_on(self, self._view.form.country.editor)

    def _change_column(self) -> None:
        step = self.sender().property("step")
        next_column(self._view.columns, QApplication.focusWidget(), step)


def _nothing(_: object) -> None:
    return None
