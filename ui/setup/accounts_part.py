"""Known accounts: importing a table of them, and the rows that could not be taken."""

from __future__ import annotations

import csv
from functools import partial
from io import TextIOWrapper
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.account_import import ImportOutcome, RefusedRow, import_accounts
from boothapp.services.changes import Changes
from boothapp.services.files import written_whole
from boothapp.services.ports import Store
from ui.files import ask_open, ask_save, open_path
from ui.jobs import Job, JobRunner, Progress
from ui.session import Session
from ui.setup.records_view import card_table
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip


class AccountsPart(QWidget):
    """How many accounts are known, the import, and what it refused."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._refused: tuple[RefusedRow, ...] = ()
        self._busy = False
        self._job: Job | None = None
        self.header = SectionHeader(self.tr("Known accounts"))
        self.choose = PrimaryButton(theme, self.tr("Import a CSV file"), key="Ctrl+O")
        self.save_list = SecondaryButton(theme, self.tr("Save this list"), key="Ctrl+S")
        self.strip = WorkStrip(theme)
        self.refused_header = SectionHeader(self.tr("Rows that were not taken"))
        self.model = RowTableModel[RefusedRow](_columns(), key=lambda row: row.line)
        name = self.tr("Rows that were not taken")
        self.table = card_table(theme, self.model, name, widths=(90,))
        self.states = StateStack(theme, self._refusals(), _empty(theme))
        self._build()
        self.states.show_empty()
        self.choose.clicked.connect(self._ask)
        self.save_list.clicked.connect(self._ask_list)
        self.strip.cancelled.connect(self._cancel)
        self.strip.open_wanted.connect(open_path)
        session.opened.connect(self.refresh)
        runner.changed.connect(self._hear)
        self.setFocusProxy(self.choose)
        self.refresh()

    def _refusals(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.refused_header)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.save_list)
        row.addStretch(1)
        column.addLayout(row)
        return content

    def _build(self) -> None:
        card = Card(padding=SPACE.l)
        card.body.addWidget(self.header)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(self.choose)
        row.addWidget(Label(_columns_text(), "muted", wrap=True), 1)
        card.body.addLayout(row)
        card.body.addWidget(self.strip)
        card.body.addWidget(self.states, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    @Slot()
    def refresh(self) -> None:
        """Count the accounts."""
        if not self._session.is_open:
            return
        store = self._session.store

        def count() -> int:
            with store.read() as reader:
                return reader.account_count()

        self._runner.run("db", count, owner=self, done=self._counted, failed=self._fail)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.accounts:
            self.refresh()

    def _counted(self, count: int) -> None:
        self.header.set_note(self.tr("{0} known").format(count))

    @Slot()
    def _ask(self) -> None:
        if not self._busy:
            kind = self.tr("Tables (*.csv *.txt *.tsv);;All files (*)")
            ask_open(self, title=self.tr("Import accounts"), kind=kind, chosen=self._import)

    @Slot(str)
    def _import(self, path: str) -> None:
        store, by, file = self._session.store, self._session.person, Path(path)
        self.strip.begin(self.tr("Importing {0}").format(file.name))
        self._busy = True
        # Not on the database's lane: a capture is saved between two batches, not after them all.
        self._job = self._runner.run_long(
            "cpu",
            partial(_imported, store, file, by),
            owner=self,
            done=self._done,
            failed=self._fail,
            reported=self.strip.show_step,
            stopped=self._stopped,
        )

    def _done(self, outcome: ImportOutcome) -> None:
        self._busy = False
        self._refused = outcome.refused
        self.model.set_rows(outcome.refused)
        self.refused_header.set_note(str(len(outcome.refused)))
        if outcome.refused:
            self.states.show_content()
        else:
            self.states.show_empty()
        counts = self.tr("{0} new, {1} changed, {2} as before, {3} not taken").format(
            outcome.new, outcome.changed, outcome.same, len(outcome.refused)
        )
        title = self.tr("Cancelled") if outcome.cancelled else self.tr("Imported")
        self.strip.say("wait" if outcome.refused or outcome.cancelled else "good", title, counts)
        self._runner.announce(Changes(accounts=True, sync=True))

    def _stopped(self) -> None:
        self._busy = False
        self.strip.say("plain", self.tr("Cancelled"), self.tr("Nothing was imported."))

    def _fail(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, UserError):
            self.strip.say_error(error)
        else:  # a bug is shown by the runner
            self.strip.clear()

    @Slot()
    def _cancel(self) -> None:
        if self._busy and self._job is not None:
            self._job.cancel()

    @Slot()
    def _ask_list(self) -> None:
        name = self.tr("not-taken.csv")
        ask_save(
            self, title=self.tr("Save this list"), name=name, kind="CSV (*.csv)",
            chosen=self._save_list,
        )  # fmt: skip

    @Slot(str)
    def _save_list(self, path: str) -> None:
        rows, to = self._refused, Path(path)
        self._runner.run(
            "cpu", partial(_write_list, rows, to), owner=self, done=self._listed, failed=self._fail
        )

    def _listed(self, path: Path) -> None:
        self.strip.say("good", self.tr("Written: {0}").format(path), path=path)


def _imported(store: Store, file: Path, by: str, progress: Progress) -> ImportOutcome:
    return import_accounts(
        store, file, by=by, progress=progress.report, cancelled=lambda: progress.cancelled
    )


def _write_list(rows: tuple[RefusedRow, ...], path: Path) -> Path:
    with written_whole(path) as file:
        text = TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
        writer = csv.writer(text)
        writer.writerow(["line", "reason"])
        # A reason quotes the row; an apostrophe keeps a spreadsheet from taking it for a formula.
        writer.writerows([row.line, f"'{row.reason}" if row.reason[0] in "=+-@" else row.reason]
                         for row in rows)  # fmt: skip
        text.detach()
    return path


def _columns() -> tuple[Column[RefusedRow], ...]:
    word = QCoreApplication.translate
    return (
        Column(
            title=word("accounts", "Line"),
            value=lambda row: str(row.line),
            sort_key=lambda row: row.line,
        ),
        Column(title=word("accounts", "Why it was not taken"), value=lambda row: row.reason),
    )


def _columns_text() -> str:
    return QCoreApplication.translate(
        "accounts",
        "One line for each company. A column called name or company is needed; country, NAICS, "
        "employees, domain, relation and owner make the verdict sharper. Importing again updates.",
    )


def _empty(theme: Theme) -> EmptyState:
    word = QCoreApplication.translate
    return EmptyState(
        theme,
        title=word("accounts", "Every row was taken"),
        text=word("accounts", "Rows that an import cannot take are listed here with the reason."),
        icon="circle-check",
    )
