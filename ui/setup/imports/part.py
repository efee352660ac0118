"""Importing a list: choose or drop a file, see where its columns go, take it, see what came."""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.exports.refused_rows import RefusedRows
from boothapp.services.changes import Changes
from boothapp.services.imports.fields import ListKind
from boothapp.services.imports.guess import Guess, guess_columns, guess_kind
from boothapp.services.imports.run import Outcome, Plan, check_plan, import_table, preview
from boothapp.services.imports.table import Table, open_table
from boothapp.services.ports import Store
from ui.files import ask_open, ask_save, open_path
from ui.jobs import Job, JobRunner, Progress
from ui.session import Session
from ui.setup.imports.view import ImportView
from ui.setup.imports.wording import outcome_text, table_text
from ui.theme import Theme
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

_PREVIEWED = 20


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file that was read, what its rows are, and where its columns go for each kind of list."""

    table: Table
    kind: ListKind
    guesses: Mapping[ListKind, tuple[Guess, ...]]


class ImportPart(QWidget):
    """How much is known, and the way to more."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._table: Table | None = None
        self._guesses: Mapping[ListKind, tuple[Guess, ...]] = {}
        self._refused: RefusedRows | None = None
        self._job: Job | None = None
        self._busy = False
        self.view = ImportView(theme)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._wire()
        self.view.states.show_empty()
        self.setFocusProxy(self.view.states)
        self.refresh()

    def _wire(self) -> None:
        view = self.view
        for ask in (view.states.activated, view.other.clicked, view.again.clicked):
            ask.connect(self._ask)
        view.states.cancelled.connect(self._cancel)
        view.strip.cancelled.connect(self._cancel)
        view.strip.open_wanted.connect(open_path)
        view.take.clicked.connect(self._import)
        view.save.clicked.connect(self._ask_save)
        view.columns.changed.connect(self._preview)
        view.kind.editor.currentIndexChanged.connect(self._choose_kind)
        view.sheet.editor.textActivated.connect(self._choose_sheet)
        self._session.opened.connect(self.refresh)
        self._runner.changed.connect(self._hear)

    @Slot()
    def refresh(self) -> None:
        """Count what is known."""
        if not self._session.is_open:
            return
        store = self._session.store

        def count() -> tuple[int, int]:
            with store.read() as reader:
                return reader.account_count(), reader.contact_count()

        self._runner.run("db", count, owner=self, done=self._counted, failed=self._fail)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls()]
        if paths and paths[0]:
            event.acceptProposedAction()
            self.open_file(paths[0])

    @Slot()
    def _ask(self) -> None:
        if not self._busy:
            kind = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
            ask_open(self, title=self.tr("Import a list"), kind=kind, chosen=self.open_file)

    @Slot(str)
    def open_file(self, path: str, sheet: str = "") -> None:
        """Read a file's columns and show them."""
        self.view.strip.clear()
        self.view.states.show_busy(self.tr("Reading {0}").format(Path(path).name))
        self._busy = True
        self._job = self._runner.run_long(
            "cpu", partial(_read, Path(path), sheet), owner=self, done=self._opened,
            failed=self._fail, stopped=self._stopped,
        )  # fmt: skip

    def _opened(self, opened: _Opened) -> None:
        self._busy = False
        self._table, self._guesses = opened.table, opened.guesses
        view = self.view
        view.file.setText(self._table.path.name)
        view.read_as.setText(table_text(self._table))
        view.sheet.setVisible(len(self._table.sheets) > 1)
        view.sheet.editor.clear()
        view.sheet.editor.addItems(self._table.sheets)
        view.sheet.editor.setCurrentText(self._table.sheet)
        view.columns.show_table(self._table)
        row = list(ListKind).index(opened.kind)
        if view.kind.editor.currentIndex() == row:
            self._choose_kind()
        view.kind.editor.setCurrentIndex(row)
        view.show_mapping()
        view.columns.take_focus()

    @Slot()
    def _choose_kind(self) -> None:
        if self._table is not None:
            kind = self._kind()
            self.view.columns.show_guesses(kind, self._guesses[kind])
            self._preview()

    @Slot(str)
    def _choose_sheet(self, sheet: str) -> None:
        if self._table is not None and sheet != self._table.sheet:
            self.open_file(str(self._table.path), sheet)

    def _kind(self) -> ListKind:
        return list(ListKind)[self.view.kind.editor.currentIndex()]

    def _plan(self) -> Plan:
        return Plan(self._kind(), self.view.columns.fields, self._session.show)

    @Slot()
    def _preview(self) -> None:
        if self._table is None:
            return
        plan = self._plan()
        self.view.preview_model.show_rows(plan, preview(self._table, plan, _PREVIEWED))
        try:
            check_plan(plan)
        except UserError as error:
            self.view.strip.say_error(error)
        else:
            self.view.strip.clear()

    @Slot()
    def _import(self) -> None:
        table = self._table
        if table is None or self._busy:
            return
        plan = self._plan()
        try:
            check_plan(plan)
        except UserError as error:
            self.view.strip.say_error(error)
            return
        self._drop_refused()
        self._refused = RefusedRows(table.headings)
        weakref.finalize(self, self._refused.close)
        self.view.states.setEnabled(False)
        self.view.strip.begin(self.tr("Importing {0}").format(table.path.name))
        work = partial(
            _imported, self._session.store, table, plan, self._refused, self._session.person
        )
        # Not on the database's lane: a capture is saved between two batches, not after them all.
        self._busy = True
        self._job = self._runner.run_long(
            "cpu", work, owner=self, done=self._done, failed=self._fail,
            reported=self.view.strip.show_step, stopped=self._stopped,
        )  # fmt: skip

    def _done(self, outcome: Outcome) -> None:
        self._busy = False
        view = self.view
        view.states.setEnabled(True)
        refused = self._refused
        title = self.tr("Cancelled") if outcome.cancelled else self.tr("Imported")
        view.strip.clear()
        view.outcome.setText(f"{title}: {outcome_text(outcome)}")
        say_aloud(view.outcome)
        rows = refused.first if refused else []
        view.refused_model.set_rows(rows)
        view.refused.setVisible(bool(rows))
        view.save.setVisible(bool(rows))
        view.outcome_note.setText(self._note(outcome, len(rows)))
        view.show_result()
        self._runner.announce(Changes(leads=frozenset(outcome.completed), accounts=True, sync=True))

    def _note(self, outcome: Outcome, shown: int) -> str:
        count = self._refused.count if self._refused else 0
        if outcome.cancelled:
            return self.tr("What was imported before stays; importing the file again goes on.")
        if not count:
            return self.tr("Every row was taken whole. Importing the file again changes nothing.")
        if count > shown:
            return self.tr("The first {0} of {1} rows; the file has them all.").format(shown, count)
        return self.tr("Correct these rows in the saved file and import it: nothing doubles.")

    def _stopped(self) -> None:
        self._busy = False
        self.view.states.setEnabled(True)
        self.view.strip.say("plain", self.tr("Cancelled"), self.tr("Nothing was imported."))
        self._show_where_it_was()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.view.states.setEnabled(True)
        self._show_where_it_was()
        if isinstance(error, UserError):
            self.view.strip.say_error(error)
        else:  # a bug is shown by the runner
            self.view.strip.clear()

    def _show_where_it_was(self) -> None:
        if self._table is None:
            self.view.states.show_empty()
        else:
            self.view.show_mapping()

    @Slot()
    def _cancel(self) -> None:
        if self._busy and self._job is not None:
            self._job.cancel()

    @Slot()
    def _ask_save(self) -> None:
        name = self.tr("refused-rows.csv")
        ask_save(
            self, title=self.tr("Save refused rows"), name=name, kind="CSV (*.csv)",
            chosen=self._save,
        )  # fmt: skip

    @Slot(str)
    def _save(self, path: str) -> None:
        if self._refused is not None:
            self._runner.run(
                "cpu", partial(self._refused.save, Path(path)), owner=self, done=self._saved,
                failed=self._fail_saving,
            )  # fmt: skip

    def _saved(self, path: Path) -> None:
        self.view.strip.say("good", self.tr("Written: {0}").format(path), path=path)

    def _fail_saving(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.view.strip.say_error(error)

    def _counted(self, counts: tuple[int, int]) -> None:
        text = self.tr("{0} companies, {1} contacts known")
        self.view.header.set_note(text.format(f"{counts[0]:,}", f"{counts[1]:,}"))

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.accounts:
            self.refresh()

    def _drop_refused(self) -> None:
        if self._refused is not None:
            self._refused.close()
            self._refused = None


def _read(path: Path, sheet: str, progress: Progress) -> _Opened:
    table = open_table(path, sheet)
    progress.check()
    guesses = {kind: guess_columns(table, kind) for kind in ListKind}
    kind = guess_kind(table)
    # Countries are known in 26 languages, each of which takes milliseconds to load: not later.
    preview(table, Plan(kind, tuple(guess.field for guess in guesses[kind])), _PREVIEWED)
    return _Opened(table, kind, guesses)


def _imported(
    store: Store, table: Table, plan: Plan, refused: RefusedRows, by: str, progress: Progress
) -> Outcome:
    return import_table(
        store, table, plan, refused, by=by, progress=progress.report,
        cancelled=lambda: progress.cancelled,
    )  # fmt: skip
