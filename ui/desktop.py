"""Puts the window's parts together and lets them hear of each other; no page's behaviour."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from boothapp import __version__
from boothapp.services.changes import Changes
from boothapp.services.desk import Desk, load_desk
from boothapp.services.scanners import kept_scanner
from ui.alert_loop import AlertLoop, Called
from ui.alerts.page import AlertsPage
from ui.banner import BannerAction
from ui.camera.source import LaptopCameras
from ui.capture.page import CapturePage
from ui.jobs import JobRunner
from ui.kiosk.door import KioskDoor
from ui.languages import window_language
from ui.leads.page import LeadsPage
from ui.lock.protection import Protection
from ui.node_port import NodePort, Opened
from ui.report.page import ReportPage
from ui.session import Session
from ui.setup.actions import SetupActions
from ui.setup.page import SetupPage
from ui.setup.person_menu import PersonMenu
from ui.shell import Shell
from ui.sound import AlertSound
from ui.sync_loop import SyncLoop, SyncState
from ui.theme import Theme
from ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from boothapp.services.ports import Reader


class Desktop(QObject):
    """The shell with its pages, the session they share and the loops that run behind them.

    Signals:
        joined: this laptop has become part of another booth; open it anew.
        scanner_changed: the `Scanner` to read with from now on, None for any.
    """

    joined = Signal()
    scanner_changed = Signal(object)

    def __init__(self, node: NodePort, runner: JobRunner, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._node = node
        self._runner = runner
        self._theme = theme
        self.session = Session(node.clock, node.new_id, self)
        self.sync = SyncLoop(runner, node.clock, self)
        self.alerts = AlertLoop(runner, node.clock, self)
        self._sound = AlertSound(self)
        self._setup: SetupPage | None = None
        self._last_sync: tuple[str, Tone] = ("", "plain")
        self.shell = Shell(theme, self._makers())
        self.kiosk = KioskDoor(self.shell, theme, self.session, runner, lambda: node.guard)
        self.protection = Protection(theme, runner, lambda: node.guard, self.shell)
        self.protection.message.connect(self.shell.show_message)
        self.shell.top_bar.sync_pressed.connect(self._open_sync)
        self._people = PersonMenu(self.session, self.shell.top_bar, self._keep_person)
        self._badges = QShortcut(QKeySequence("F9"), self.shell)
        self._badges.activated.connect(self._hand_over_badge)
        runner.changed.connect(self._hear)
        self.session.desk_changed.connect(self._name_show)
        self.sync.stated.connect(self._state_sync)
        self.alerts.called.connect(self._call)

    def open(self, opened: Opened) -> None:
        """Take the store; the pages load from here on."""
        if opened.offers_key:
            self.shell.show_notice(self.protection.offer())

        def read() -> Desk | None:
            with opened.store.read() as reader:
                return _desk(reader, opened.show) if opened.show else None

        def take(desk: Desk | None) -> None:
            self.session.open(opened.store, desk, opened.person or _first_person(desk))
            self.sync.start(opened.store)
            self.alerts.start(opened.store, opened.show)
            self._sound.prepare()
            self._runner.run(
                "db",
                lambda: kept_scanner(opened.store),
                owner=self,
                done=self.scanner_changed.emit,
            )

        self._runner.run("db", read, owner=self, done=take)

    def start_kiosk_when_ready(self) -> None:
        """Begin with the kiosk as soon as the show has been read."""
        if self.session.desk is not None:
            self.kiosk.start()
            return
        self.session.desk_changed.connect(self.kiosk.start, Qt.ConnectionType.SingleShotConnection)

    def stop(self) -> None:
        """Let go of the store; call it once the runner has shut down."""
        self.kiosk.stop()
        self.sync.stop()
        self.alerts.stop()

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "capture": self._make_capture,
            "leads": self._make_leads,
            "alerts": self._make_alerts,
            "report": self._make_report,
            "setup": self._make_setup,
        }

    def _make_capture(self) -> QWidget:
        page = CapturePage(self.session, self._runner, self._theme)
        page.teach_wanted.connect(self._teach_badge)
        page.message.connect(self.shell.show_message)
        return page

    def _make_leads(self) -> QWidget:
        page = LeadsPage(self.session, self._runner, self._theme)
        page.visit_wanted.connect(self._continue_visit)
        page.message.connect(self.shell.show_message)
        page.capture_wanted.connect(self._open_capture)
        return page

    def _make_alerts(self) -> QWidget:
        page = AlertsPage(self.session, self._runner, self._theme)
        page.lead_wanted.connect(self._open_lead)
        return page

    def _make_report(self) -> QWidget:
        page = ReportPage(self.session, self._runner, self._theme)
        page.capture_wanted.connect(self._open_capture)
        return page

    def _make_setup(self) -> QWidget:
        actions = SetupActions(
            join=self._join,
            keep_mode=self._node.keep_mode,
            keep_language=self._node.keep_language,
            language=self._node.language,
            data=self._node.folder,
            version=__version__,
            protection=self._protection_rows if self._node.guard is not None else None,
        )
        page = SetupPage(self.session, self._runner, self._theme, actions)
        page.sync_wanted.connect(self.sync.sync_now)
        page.joined.connect(self.joined)
        page.kiosk_wanted.connect(self.kiosk.start)
        page.pin_wanted.connect(self._set_pin)
        page.scanner_changed.connect(self.scanner_changed)
        self._tell_setup(page)
        return page

    @Slot()
    def _set_pin(self) -> None:
        self.kiosk.set_pin().kept.connect(self.protection.changed)

    def _protection_rows(self) -> QWidget:
        from ui.setup.protection_rows import ProtectionRows  # noqa: PLC0415 - with the setup only

        return ProtectionRows(self._theme, self.protection)

    @Slot(str)
    def _continue_visit(self, lead: str) -> None:
        page = self.shell.open_page("capture")
        if isinstance(page, CapturePage):
            page.open_lead(lead)

    @Slot()
    def _open_capture(self) -> None:
        self.shell.open_page("capture")

    @Slot(str)
    def _open_lead(self, lead: str) -> None:
        page = self.shell.open_page("leads")
        if isinstance(page, LeadsPage):
            page.choose(lead)

    def _open_alert(self, alert: str) -> None:
        page = self.shell.open_page("alerts")
        if isinstance(page, AlertsPage):
            page.choose(alert)

    @Slot()
    def _open_sync(self) -> None:
        page = self.shell.open_page("setup")
        if isinstance(page, SetupPage):
            page.open_part("sync")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if not changes.show or not self.session.is_open:
            return
        store, show = self.session.store, self.session.show
        if not show:
            return

        def read() -> Desk | None:
            with store.read() as reader:
                return _desk(reader, show)

        self._runner.run("db", read, owner=self, done=self.session.set_desk)

    @Slot()
    def _name_show(self) -> None:
        desk = self.session.desk
        self.shell.top_bar.set_title(desk.show.title if desk else self.tr("No show yet"))

    def _keep_person(self, person: str) -> None:
        kept = partial(self._node.keep, self.session.show, person)
        self._runner.run("db", kept, owner=self, done=_nothing)

    @Slot()
    def _hand_over_badge(self) -> None:
        """In the demo, the next visitor hands over a badge."""
        if badge := self._node.next_badge():
            self.read_badge(badge)

    @Slot(str)
    def read_badge(self, payload: str) -> None:
        """Read a badge that was scanned while whatever page was open; not before the show is."""
        if self.kiosk.read_payload(payload):
            return
        page = self.shell.open_page("capture") if self.session.is_open else None
        if isinstance(page, CapturePage):
            page.read_payload(payload)

    @Slot(str)
    def _teach_badge(self, payload: str) -> None:
        """Have a badge taught, then read it again by what was taught."""
        # Late, because most shows need no teaching and none needs it for the first paint.
        from ui.setup.badges.teach_dialog import TeachDialog  # noqa: PLC0415

        dialog = TeachDialog(
            self.session, self._runner, self._theme,
            cameras=LaptopCameras, payload=payload, parent=self.shell,
        )  # fmt: skip

        def read_again(taught: str) -> None:
            # Behind the reading of the desk, which holds the template then.
            self._runner.run("db", lambda: None, owner=self, done=lambda _: self.read_badge(taught))

        dialog.taught.connect(read_again)
        dialog.open()

    @Slot(object)
    def _state_sync(self, state: SyncState) -> None:
        text, tone = _sync_text(self, state)
        self.shell.top_bar.set_sync(text, tone)
        self._last_sync = (state.error or text, tone)
        if self._setup is not None:
            self._tell_setup(self._setup)

    def _tell_setup(self, page: SetupPage) -> None:
        self._setup = page
        page.show_sync(*self._last_sync)

    def _join(self, code: str) -> None:
        self._node.join(code)

    @Slot(object)
    def _call(self, called: tuple[Called, ...]) -> None:
        waiting = 0
        for each in called:
            if each.alert.accepted_at:
                self.shell.withdraw_alert(each.alert.id)
            else:
                waiting += 1
            if each.new:
                self._raise_banner(each)
            if each.taken:
                self._tell_taken(each)
        if any(each.new for each in called):
            self._sound.play()
        self.shell.rail.set_count("alerts", waiting)

    def _raise_banner(self, called: Called) -> None:
        desk, alert = self.session.desk, called.alert
        asked = desk.names.get(alert.asked[-1], "") if desk and alert.asked else ""
        who = ", ".join(part for part in (called.name, called.company) if part)
        text = self.tr("{0} is asked").format(asked) if asked else self.tr("Nobody to ask")

        def show() -> None:
            self._open_alert(alert.id)

        self.shell.show_alert(
            alert.id, who, text, [BannerAction(self.tr("Take it"), show, "Ctrl+T")]
        )

    def _tell_taken(self, called: Called) -> None:
        desk, alert = self.session.desk, called.alert
        name = desk.names.get(alert.accepted_by, "") if desk else ""
        promise = self.tr("{0} takes {1}").format(name or self.tr("Somebody"), called.name)
        self.shell.show_message(promise)


def _sync_text(desktop: Desktop, state: SyncState) -> tuple[str, Tone]:
    if not state.server:
        return "", "plain"
    if state.error:
        return desktop.tr("Head office offline · {0} waiting").format(state.waiting), "wait"
    if state.parked:
        return desktop.tr("Head office · {0} refused").format(state.parked), "bad"
    if state.waiting:
        return desktop.tr("Head office · {0} waiting").format(state.waiting), "info"
    return desktop.tr("Head office · all sent"), "good"


def _desk(reader: Reader, show: str) -> Desk | None:
    """The show with its criteria in the language of the window."""
    desk = load_desk(reader, show)
    return desk.in_language(window_language()) if desk else None


def _first_person(desk: Desk | None) -> str:
    """Who works here until somebody says so: the first of the booth's own staff."""
    people = desk.people if desk else ()
    booth = [person for person in people if person.role == "booth"] or list(people)
    return booth[0].id if booth else ""


def _nothing(_: object) -> None:
    return None
