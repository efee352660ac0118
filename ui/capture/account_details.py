"""All that is known of an account, and of whom there; imports Qt, widgets and services."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.services.account_people import KnownPerson
from ui.capture.account_text import account_lines
from ui.tables import Column, RowTableModel
from ui.tokens import SPACE, Tone
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.row_table import RowTable
from ui.widgets.text import Label
from ui.wording import route_text

if TYPE_CHECKING:
    from boothapp.domain.account import Account
    from boothapp.qualify.rulebook import Rulebook
    from ui.theme import Theme

_SIZE = (1_080, 620)
_WIDTHS = (180, 170, 230, 270)


class AccountDetails(QDialog):
    """The account's data above, the people below; of a contact one notes whether they are there.

    Signals:
        noted: (contact, one of STILL_THERE, the name of who replaced them or '').
    """

    noted = Signal(str, str, str)

    def __init__(
        self,
        theme: Theme,
        account: Account,
        rulebook: Rulebook | None,
        visitor: str,
        parent: QWidget,
    ) -> None:
        """`visitor` is the name of who stands at the booth, '' while it is not known."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(account.name)
        self._visitor = visitor
        self._model = RowTableModel(_columns(self), key=lambda person: person.id)
        self._table = RowTable(theme, self._model, widths=_WIDTHS)
        self._table.setAccessibleName(self.tr("People known there"))
        self._table.row_chosen.connect(self._chosen)
        self._empty = Label(self.tr("Looking for people known there…"), "muted", wrap=True)
        self._marks = (
            self._mark(theme, self.tr("Has left"), "Alt+L", "left"),
            self._mark(theme, self._replaced_label(), "Alt+R", "replaced_by"),
            self._mark(theme, self.tr("Is still there"), "Alt+T", "there"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(account.name, "title", wrap=True))
        column.addLayout(_facts(account, rulebook))
        column.addWidget(Label(self.tr("People known there"), "section"))
        column.addWidget(self._table, 1)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._foot(theme))
        self._table.hide()
        self._chosen(None)
        self.resize(*_SIZE)

    def show_people(self, people: Sequence[KnownPerson]) -> None:
        """Show who is known; the chosen one stays chosen."""
        self._model.set_rows(people)
        self._table.setVisible(bool(people))
        self._empty.setVisible(not people)
        self._empty.setText(
            self.tr("Nobody yet. Import contacts in Setup, or capture this visitor.")
        )
        if people and self._table.chosen() is None:
            self._table.choose(people[0].id)
            self._table.setFocus()

    def _foot(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        for button in self._marks:
            row.addWidget(button)
        row.addStretch(1)
        close = QuietButton(theme, self.tr("Close"), hint="Esc")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return row

    def _replaced_label(self) -> str:
        if not self._visitor:
            return self.tr("Replaced by this visitor")
        return self.tr("Replaced by {name}").format(name=self._visitor)

    def _mark(self, theme: Theme, label: str, key: str, state: str) -> SecondaryButton:
        button = SecondaryButton(theme, label, key=key)
        button.clicked.connect(partial(self._note, state))
        return button

    def _note(self, state: str) -> None:
        person = self._table.chosen()
        if person is not None and person.kind == "contact":
            self.noted.emit(person.id, state, self._visitor if state == "replaced_by" else "")

    def _chosen(self, person: KnownPerson | None) -> None:
        contact = person is not None and person.kind == "contact"
        for button in self._marks:
            button.setEnabled(contact)
        if not self._visitor:
            self._marks[1].setEnabled(False)


def _facts(account: Account, rulebook: Rulebook | None) -> QHBoxLayout:
    """Names and values in two columns."""
    row = QHBoxLayout()
    row.setSpacing(SPACE.xl)
    lines = account_lines(account, rulebook)
    half = -(-len(lines) // 2)
    for part in (lines[:half], lines[half:]):
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.m)
        form.setVerticalSpacing(SPACE.xs)
        for name, value in part:
            form.addRow(Label(name, "muted"), Label(value, "text", wrap=True))
        row.addLayout(form, 1)
    return row


def _columns(dialog: AccountDetails) -> tuple[Column[KnownPerson], ...]:
    return (
        Column(title=dialog.tr("Name"), value=lambda person: person.name),
        Column(title=dialog.tr("Job title"), value=lambda person: person.job_title),
        Column(title=dialog.tr("E-mail, phone"), value=_reach),
        Column(title=dialog.tr("Earlier lead"), value=_earlier, tooltip=_earlier),
        Column(title=dialog.tr("There?"), value=partial(_there, dialog), tone=_tone),
    )


def _reach(person: KnownPerson) -> str:
    return " · ".join(part for part in (person.email, person.phone) if part)


def _earlier(person: KnownPerson) -> str:
    if person.kind == "lead":
        day = QDateTime.fromMSecsSinceEpoch(person.captured_ms).date()
        when = QLocale().toString(day, QLocale.FormatType.ShortFormat)
        return " · ".join(part for part in (when, route_text(person.route)) if part)
    outcome, reason = person.outcome, person.reason
    ended = f"{outcome} ({reason})" if outcome and reason else outcome or reason
    return " · ".join(part for part in (person.date, person.interest, ended) if part)


def _there(dialog: AccountDetails, person: KnownPerson) -> str:
    if person.still_there == "replaced_by" and person.replaced_by:
        return dialog.tr("replaced by {name}").format(name=person.replaced_by)
    return {
        "left": dialog.tr("has left"),
        "replaced_by": dialog.tr("was replaced"),
        "there": dialog.tr("still there"),
    }.get(person.still_there, "")


def _tone(person: KnownPerson) -> Tone | None:
    tones: dict[str, Tone] = {"left": "wait", "replaced_by": "wait", "there": "good"}
    return tones.get(person.still_there)
