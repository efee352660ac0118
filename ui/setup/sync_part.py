"""The server: what waits for it, what it refused, and joining a booth by a code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from boothapp.services.ports import Clock, Store
from boothapp.services.views import Parked
from sync.client.uplink import Uplink, link_to, read_uplink
from sync.protocol.join_code import read_join_code
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.sync_view import SyncView
from ui.theme import Theme
from ui.tokens import Tone


@dataclass(frozen=True, slots=True)
class SyncState:
    """The server this laptop knows (None: none), how many facts wait for it, what it refused."""

    uplink: Uplink | None
    waiting: int
    parked: tuple[Parked, ...]


class SyncPart(QWidget):
    """Shows how far the sync is and lets a person decide about what was refused.

    Signals:
        sync_wanted: somebody asks to sync now.
        joined: this laptop belongs to the booth of the code now.
    """

    sync_wanted = Signal()
    joined = Signal()

    def __init__(
        self, session: Session, runner: JobRunner, theme: Theme, join: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._join = join
        self._uplink: Uplink | None = None
        self._view = SyncView(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)
        self._connect()
        self.setFocusProxy(self._view.sync_now)
        self.show_last("", "plain")
        self.refresh()

    def _connect(self) -> None:
        view = self._view
        view.sync_now.clicked.connect(self.sync_wanted)
        view.join.clicked.connect(self._ask_join)
        view.code.editor.returnPressed.connect(self._ask_join)
        view.copy_organisation.clicked.connect(self._copy_organisation)
        view.copy_device.clicked.connect(self._copy_device)
        view.resend.clicked.connect(self._resend)
        view.set_aside.clicked.connect(self._set_aside)
        self._session.opened.connect(self.refresh)
        self._session.desk_changed.connect(self.refresh)
        self._runner.changed.connect(self._hear)

    def show_last(self, text: str, tone: Tone) -> None:
        """Say how the last sync went, such as 'Sent 3, fetched 12 at 09:21' or why it failed."""
        self._view.last.setText(text or self.tr("Not synced since the start."))
        self._view.last.setProperty("tone", tone)

    @Slot()
    def refresh(self) -> None:
        """Read anew what waits and what was refused."""
        if not self._session.is_open:
            return
        store = self._session.store
        self._view.organisation.setText(store.org)
        self._view.device.setText(store.device)
        self._runner.run("db", partial(_read, store), owner=self, done=self._show)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.sync or changes.leads or changes.show:
            self.refresh()

    def _show(self, state: SyncState) -> None:
        self._uplink = state.uplink
        view = self._view
        known = state.uplink is not None
        view.address.setText(state.uplink.url if state.uplink else self.tr("No server yet"))
        if not known:
            view.waiting.say(self.tr("All is kept on this laptop"), "plain")
        elif state.waiting:
            view.waiting.say(self.tr("{0} waiting to be sent").format(state.waiting), "wait")
        else:
            view.waiting.say(self.tr("Everything is sent"), "good")
        view.sync_now.setEnabled(known)
        view.resend.setEnabled(known)
        view.last.setVisible(known)
        view.model.set_rows(state.parked)
        view.header.set_note(str(len(state.parked)) if state.parked else "")
        if not state.parked:
            view.states.show_empty()
            return
        view.states.show_content()
        if view.table.chosen() is None:
            view.table.choose((state.parked[0].fact, state.parked[0].peer))

    @Slot()
    def _ask_join(self) -> None:
        code = self._view.code.editor.text()
        try:
            read_join_code(code)
        except UserError as error:
            self._view.code.set_warning(f"{error.title} {error.remedy}")
            self._view.code.take_focus()
            return
        self._view.code.set_warning("")
        self._view.join.setEnabled(False)
        self._runner.run(
            "db", partial(self._join, code), owner=self, done=self._joined, failed=self._not_joined
        )

    def _joined(self, _: None) -> None:
        self._view.join.setEnabled(True)
        self._view.code.editor.clear()
        text = self.tr("What the booth knows comes with the first sync.")
        self._view.strip.say("good", self.tr("Joined."), text)
        self.joined.emit()
        self.refresh()

    def _not_joined(self, error: Exception) -> None:
        self._view.join.setEnabled(True)
        self._fail(error)

    @Slot()
    def _copy_organisation(self) -> None:
        QGuiApplication.clipboard().setText(self._view.organisation.text())
        self._view.strip.say("good", self.tr("Copied."))

    @Slot()
    def _copy_device(self) -> None:
        QGuiApplication.clipboard().setText(self._view.device.text())
        self._view.strip.say("good", self.tr("Copied."))

    @Slot()
    def _resend(self) -> None:
        if self._uplink is None:
            return
        store, clock = self._session.store, self._session.clock
        self._view.resend.setEnabled(False)
        self._view.strip.say("info", self.tr("Sending again"))
        work = partial(_offer_again, store, self._uplink, clock)
        self._runner.run("net", work, owner=self, done=self._resent, failed=self._fail)

    def _resent(self, counts: tuple[int, int]) -> None:
        taken, refused = counts
        text = self.tr("{0} taken, {1} refused again").format(taken, refused)
        self._view.strip.say("wait" if refused else "good", self.tr("Sent again:"), text)
        self._runner.announce(Changes(sync=True))

    @Slot()
    def _set_aside(self) -> None:
        row = self._view.table.chosen()
        if row is not None:
            work = partial(_put_aside, self._session.store, row)
            self._runner.run("db", work, owner=self, done=self._runner.announce)

    def _fail(self, error: Exception) -> None:
        self._view.resend.setEnabled(self._uplink is not None)
        if isinstance(error, UserError):  # a bug is shown by the runner
            self._view.strip.say_error(error)


def _read(store: Store) -> SyncState:
    with store.read() as reader:
        uplink = read_uplink(reader)
        waiting = reader.waiting(uplink.peer) if uplink else 0
        return SyncState(uplink, waiting, reader.parked())


def _offer_again(store: Store, uplink: Uplink, clock: Clock) -> tuple[int, int]:
    # httpx takes a moment to load that opening the page shall not wait for.
    from sync.client.parked import resend_parked  # noqa: PLC0415

    with link_to(uplink) as link:
        return resend_parked(store, link, clock=clock)


def _put_aside(store: Store, row: Parked) -> Changes:
    from sync.client.parked import set_aside  # noqa: PLC0415 - as above

    set_aside(store, row.fact, row.peer)
    return Changes(sync=True)
