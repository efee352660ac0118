"""How each person is reached; addresses hold secrets, stay on this laptop and are never shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit

from boothapp.services.alert_text import AlertMessage
from boothapp.services.changes import Changes
from boothapp.services.ports import Store
from boothapp.services.views import Channel
from sync.alerts.channels import AppriseNotifier, DeliveryFailed, check_url, mask
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.form import Inputs, TextForm, offer
from ui.setup.people_model import unique_names
from ui.setup.records_part import RecordsPart
from ui.setup.records_view import RecordsView
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.field import Field, choice_field, text_field
from ui.widgets.states import EmptyState
from ui.widgets.text import Label

_WIDTHS = (200, 110)


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel as it may be shown: `shown` is the masked address."""

    id: str
    person: str
    name: str
    kind: str
    shown: str


class ChannelsPart(RecordsPart[ChannelRow]):
    """The channels of this laptop, and a test of each."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__(session, runner, channels_view(theme))
        self._channels: dict[str, Channel] = {}
        self._names: dict[str, str] = {}
        self._test = SecondaryButton(theme, self.tr("Send a test message"), key="Alt+T")
        self._kind = Label("", "small", wrap=True)
        editor = self.view.form.fields["address"].editor
        editor.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        editor.textChanged.connect(self._show_kind)
        self.view.extra.addWidget(self._kind, 1)
        self.view.extra.addWidget(self._test)
        self._test.clicked.connect(self._send_test)
        session.opened.connect(self.refresh)
        session.desk_changed.connect(self.refresh)
        runner.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the channels anew."""
        if not self.session.is_open:
            return
        desk, store = self.session.desk, self.session.store
        self._names = unique_names(desk.people if desk else ())

        def read() -> tuple[Channel, ...]:
            with store.read() as reader:
                return reader.channels()

        self.runner.run("db", read, owner=self, done=self._show, failed=self.fail)

    def _show(self, channels: tuple[Channel, ...]) -> None:
        self._channels = {channel.id: channel for channel in channels}
        combo = self.view.form.fields["person"].editor
        chosen = combo.currentData()
        offer(combo, [(name, person) for person, name in self._names.items()])
        combo.setCurrentIndex(combo.findData(chosen))
        rows = [
            ChannelRow(
                each.id, each.person, self._names.get(each.person, ""), each.kind, mask(each.url)
            )
            for each in channels
        ]
        self.show_rows(rows, self.tr("on this laptop only"))

    def key_of(self, row: ChannelRow) -> str:
        return row.id

    def name_of(self, row: ChannelRow) -> str:
        return row.name or row.shown

    def texts_of(self, row: ChannelRow | None) -> Inputs:
        return {"person": row.person if row else "", "address": ""}

    def filled(self, row: ChannelRow | None) -> None:
        hint = self.tr("kept: {0}").format(row.shown) if row else "mailto://…"
        self.view.form.fields["address"].editor.setPlaceholderText(hint)
        self._show_kind("")

    def faults_of(self, inputs: Inputs, before: ChannelRow | None) -> Mapping[str, str]:
        faults = {}
        if not inputs["person"]:
            faults["person"] = self.tr("Whom does it reach?")
        if not inputs["address"].strip() and before is None:
            faults["address"] = self.tr("The address is missing.")
        return faults

    def keep(self, key: str, inputs: Inputs) -> None:
        address = inputs["address"].strip()
        channel = key or self.session.new_id(self.session.clock())
        before = self._channels.get(key)
        if not address and before is not None:
            self._put(Channel(channel, inputs["person"], before.kind, before.url))
            return

        def checked(kind: str) -> None:
            self._put(Channel(channel, inputs["person"], kind, address))

        # Apprise takes a moment to load, and nothing of the booth's data is needed for it.
        self.runner.run(
            "cpu", partial(check_url, address), owner=self, done=checked, failed=self.fail
        )

    def _put(self, channel: Channel) -> None:
        said = self.tr("Saved: {0}").format(mask(channel.url))
        store = self.session.store
        self.run(partial(_put_channel, store, channel), said, key=channel.id)
        self.view.form.fields["address"].editor.clear()

    def drop(self, row: ChannelRow) -> None:
        said = self.tr("Removed: {0}").format(row.shown)
        self.run(partial(_remove_channel, self.session.store, row.id), said)

    @Slot(str)
    def _show_kind(self, address: str) -> None:
        self._kind.setText(mask(address) if "://" in address else "")

    @Slot()
    def _send_test(self) -> None:
        inputs, row = self.view.form.inputs(), self.row()
        address = inputs["address"].strip()
        if not address and row is not None:
            address = self._channels[row.id].url
        if not address:
            self.view.form.warn({"address": self.tr("The address is missing.")})
            return
        message = AlertMessage(
            self.tr("Test from boothapp"),
            self.tr("Alerts about visitors will reach you this way. There is nothing to do."),
        )
        key = self.session.new_id(self.session.clock())
        self.view.strip.say("info", self.tr("Sending to {0}").format(mask(address)))
        self._test.setEnabled(False)
        self.runner.run(
            "net",
            partial(_send, address, message, key),
            owner=self,
            done=self._tested,
            failed=self._not_tested,
        )

    def _tested(self, refusal: str) -> None:
        self._test.setEnabled(True)
        if refusal:
            self.view.strip.say("bad", self.tr("The test message was not sent."), refusal)
        else:
            text = self.tr("Ask whether it has arrived.")
            self.view.strip.say("good", self.tr("The test message was taken."), text)

    def _not_tested(self, error: Exception) -> None:
        self._test.setEnabled(True)
        self.fail(error)


def _send(address: str, message: AlertMessage, key: str) -> str:
    check_url(address)
    try:
        AppriseNotifier().send(address, message, key)
    except DeliveryFailed as refusal:
        return refusal.sentence
    return ""


def _put_channel(store: Store, channel: Channel) -> Changes:
    with store.write() as uow:
        uow.put_channel(channel)
    return Changes(show=True)


def _remove_channel(store: Store, channel: str) -> Changes:
    with store.write() as uow:
        uow.remove_channel(channel)
    return Changes(show=True)


def channels_view(theme: Theme) -> RecordsView[ChannelRow]:
    """The table and the form of channels."""
    word = QCoreApplication.translate
    fields: dict[str, Field[Any]] = {
        "person": choice_field(word("channels", "Person"), key="Alt+P"),
        "address": text_field(word("channels", "Address"), key="Alt+A"),
    }
    columns: tuple[Column[ChannelRow], ...] = (
        Column(title=word("channels", "Person"), value=lambda row: row.name or "–"),
        Column(title=word("channels", "Kind"), value=lambda row: row.kind, tone=lambda _: "plain"),
        Column(title=word("channels", "Where"), value=lambda row: row.shown),
    )
    empty = EmptyState(
        theme,
        title=word("channels", "Nobody is reached yet"),
        text=word("channels", "Alerts are shown on this laptop. To send them further, choose a "
                              "person, give a mail, chat or SMS address and Save."),
        icon="bell",
    )  # fmt: skip
    return RecordsView(
        theme,
        RowTableModel(columns, key=lambda row: row.id),
        TextForm(fields, (("person", 0, 0, 4), ("address", 1, 0, 4))),
        empty,
        title=word("channels", "Channels"),
        widths=_WIDTHS,
    )
