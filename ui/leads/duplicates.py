"""A window that lists visits of the show which may be one person's, with how likely and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from boothapp.services.duplicates import Pair, SeenVisitors
from boothapp.services.ports import Store
from boothapp.services.views import LeadRow
from ui.tables import Column, RowTableModel
from ui.tokens import SPACE
from ui.visits.side import signs_text
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import SectionHeader
from ui.widgets.fitted_columns import Fit, FittedColumns
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.wording import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from ui.jobs import Job, JobRunner, Progress
    from ui.session import Session
    from ui.theme import Theme

_SIZE = (940, 560)
_FITS = (Fit(200, share=3), Fit(200, share=3), Fit(92), Fit(200, share=3))


class DuplicatesDialog(QDialog):
    """The likeliest pair first; Enter compares, and what is settled leaves the list.

    Signals:
        compare_wanted: a Pair, to be seen side by side.
        apart_wanted: a Pair of two people.
    """

    compare_wanted = Signal(object)
    apart_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        session: Session,
        runner: JobRunner,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._job: Job | None = None
        self._known = False
        self.setWindowTitle(self.tr("Duplicates"))
        self.model = RowTableModel[Pair](_columns(session.clock), key=_key)
        self.table = RowTable(theme, self.model)
        self.table.setAccessibleName(self.tr("Visits that may be one person’s"))
        self.table.setAccessibleDescription(self.tr("Enter compares the two"))
        self.fitted = FittedColumns(self.table, _FITS)
        self.header = SectionHeader(self.tr("Visits that may be one person’s"))
        self.compare = PrimaryButton(theme, self.tr("Compare"), hint=self.tr("Enter"))
        self.apart = SecondaryButton(theme, self.tr("They are two people"), key="Alt+T")
        close = SecondaryButton(theme, self.tr("Close"), hint="Esc")
        empty = EmptyState(
            theme,
            title=self.tr("No duplicates"),
            text=self.tr("No two visits of this show look like one person’s."),
            icon="check",
        )
        self.states = StateStack(theme, self._content(), empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(self.states, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.m)
        for button in (self.compare, self.apart):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(*_SIZE)
        self.table.row_opened.connect(self._compare)
        self.compare.clicked.connect(self._compare)
        self.apart.clicked.connect(self._keep_apart)
        close.clicked.connect(self.reject)
        self.states.cancelled.connect(self.reject)
        self.states.retried.connect(self.search)
        self.finished.connect(self._stop)
        runner.changed.connect(self._hear)

    @Slot()
    def search(self) -> None:
        """Look through the show; what is shown stays until the answer is there."""
        self._stop()
        store, show = self._session.store, self._session.show
        if not self._known:
            self.states.show_busy(self.tr("Looking for visits of one person"))

        def work(progress: Progress) -> tuple[Pair, ...]:
            return _search(store, show, progress)

        self._job = self._runner.run_long(
            "cpu",
            work,
            owner=self,
            done=self._show,
            failed=self._fail,
            reported=self.states.show_step,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.header)
        text = self.tr("Merged visits count as one in table, report and exports; nothing is lost.")
        column.addWidget(Label(text, "muted", wrap=True))
        column.addWidget(self.table, 1)
        return content

    def _show(self, pairs: tuple[Pair, ...]) -> None:
        self._job, self._known = None, True
        line = self.table.currentIndex().row()
        self.model.set_rows(pairs)
        count = len(pairs)
        self.header.set_note(self.tr("1 pair") if count == 1 else self.tr("%n pairs", "", count))
        for button in (self.compare, self.apart):
            button.setEnabled(bool(pairs))
        if not pairs:
            self.states.show_empty()
            return
        self.states.show_content()
        if self.table.chosen() is None:
            at = min(max(line, 0), len(pairs) - 1)
            self.table.setCurrentIndex(self.model.index(at, 0))
        self.table.setFocus()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.states.show_error(error)

    @Slot()
    def _compare(self) -> None:
        pair = self.table.chosen()
        if pair is not None:
            self.compare_wanted.emit(pair)

    @Slot()
    def _keep_apart(self) -> None:
        pair = self.table.chosen()
        if pair is not None:
            self.apart_wanted.emit(pair)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.leads and self.isVisible():
            self.search()

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _search(store: Store, show: str, progress: Progress) -> tuple[Pair, ...]:
    half = 0

    def told(done: int, total: int) -> None:
        progress.check()
        progress.report(half * total + done, 2 * total)

    visitors = SeenVisitors()
    with store.read() as reader:
        visitors.read_all(reader, [show], told)
    half = 1
    return visitors.pairs(show, told)


def _key(pair: Pair) -> tuple[str, str]:
    return pair.earlier.id, pair.later.id


def _columns(now_ms: Callable[[], int]) -> tuple[Column[Pair], ...]:
    word = QCoreApplication.translate
    return (
        Column(title=word("duplicates", "Visitor"), value=lambda p: _who(p.earlier, now_ms())),
        Column(title=word("duplicates", "And again"), value=lambda p: _who(p.later, now_ms())),
        Column(
            title=word("duplicates", "Likeness"),
            value=lambda p: f"{p.alike.likeness:.0%}",
            sort_key=lambda p: p.alike.likeness,
            right=True,
        ),
        Column(title=word("duplicates", "Why"), value=lambda p: signs_text(p.alike.signs)),
    )


def _who(row: LeadRow, now_ms: int) -> str:
    who = ", ".join(part for part in (row.name, row.company) if part)
    return f"{moment_text(row.captured_ms, now_ms)} · {who}"
