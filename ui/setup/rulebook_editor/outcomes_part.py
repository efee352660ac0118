"""What was sold and what was not: suggested points beside those of the draft, with evidence."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.suggested_points import Suggested, with_all_suggested, with_suggested
from boothapp.services.what_if import WhatIf
from ui.files import ask_open
from ui.jobs import JobRunner
from ui.setup.form import offer
from ui.setup.records_view import card_table
from ui.setup.rulebook_editor.calibration_plot import CalibrationPlot
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.outcome_work import (
    Read,
    Said,
    read_table,
    said_by_leads,
    said_by_table,
)
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import choice_field
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label

_SIDE = 316


class OutcomesPart(QWidget):
    """The table at the left, the plot and the sentences at the right."""

    def __init__(self, theme: Theme, draft: RulebookDraft, runner: JobRunner) -> None:
        super().__init__()
        self._draft = draft
        self._runner = runner
        self._leads: WhatIf | None = None
        self._read: Read | None = None
        self._said: Said | None = None
        self._asked = 0
        self.header = SectionHeader(self.tr("What outcomes say"))
        self.ours = SecondaryButton(theme, self.tr("From our leads"), key="Alt+B")
        self.file = SecondaryButton(theme, self.tr("From a file"), key="Alt+T")
        self.column = choice_field(self.tr("Outcome is in"), key="Alt+U")
        self.take = QuietButton(theme, self.tr("Take this one over"), hint="Enter")
        self.take_all = QuietButton(theme, self.tr("Take all over"), key="Alt+A")
        self.model = RowTableModel[Suggested](
            _columns(), key=lambda line: (line.name, line.code, line.answer)
        )
        name = self.tr("Answers with what happened")
        self.table = card_table(theme, self.model, name, (168, 62, 60, 126, 74))
        empty = EmptyState(
            theme, title=self.tr("Nothing learnt yet"), icon="chart-column",
            text=self.tr("As soon as leads are won or lost, or with a table of older ones and what "
                         "became of them, this page says which answers went with a sale."),
            action=self.tr("Choose a table"), key="Alt+Return",
        )  # fmt: skip
        self.states = StateStack(theme, self.table, empty)
        self.plot = CalibrationPlot(theme)
        self.told = Label("", "text", wrap=True)
        self._build()
        self.ours.clicked.connect(self._from_leads)
        self.file.clicked.connect(self._ask)
        self.states.activated.connect(self._ask)
        self.states.retried.connect(self._again)
        self.states.cancelled.connect(self._stop)
        self.column.editor.activated.connect(self._from_table)
        self.table.row_opened.connect(self._take)
        self.take.clicked.connect(lambda: self._take(self.table.chosen()))
        self.take_all.clicked.connect(self._take_all)
        self.table.row_chosen.connect(self._enable)
        self.setFocusProxy(self.table)
        self.states.show_empty()
        self._enable()

    def _build(self) -> None:
        listed, side = Card(padding=SPACE.m, spacing=SPACE.s), Card(padding=SPACE.m)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(self.ours)
        head.addWidget(self.file)
        head.addWidget(self.column, 1)
        self.column.hide()
        for button in (self.take, self.take_all):
            foot.addWidget(button)
        foot.addStretch(1)
        listed.body.addWidget(self.header)
        listed.body.addLayout(head)
        listed.body.addWidget(self.states, 1)
        listed.body.addLayout(foot)
        side.setFixedWidth(_SIDE)
        side.body.addWidget(SectionHeader(self.tr("Stated and sold")))
        side.body.addWidget(self.plot, 1)
        side.body.addWidget(self.told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(listed, 1)
        row.addWidget(side)

    def set_leads(self, leads: WhatIf) -> None:
        """Take the leads of this store; they are looked at when somebody asks."""
        self._leads = leads
        self._enable()

    def go_to(self, _path: object) -> bool:
        """No fault belongs here."""
        return False

    @Slot()
    def _ask(self) -> None:
        kind = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.gz)")
        title = self.tr("Leads and what became of them")
        ask_open(self, title=title, kind=kind, chosen=self.open_table)

    @Slot(str)
    def open_table(self, path: str) -> None:
        """Read a table of leads with their outcomes."""
        self.states.show_busy(self.tr("Reading the table"), cancellable=False)
        self._runner.run(
            "cpu", partial(read_table, Path(path)), owner=self, done=self._opened,
            failed=self._fail,
        )  # fmt: skip

    def _opened(self, read: Read) -> None:
        self._read = read
        offer(self.column.editor, [(heading, heading) for heading in read.columns])
        place = self.column.editor.findData(read.outcome)
        self.column.editor.setCurrentIndex(max(0, place))
        self.column.show()
        self._from_table()

    @Slot()
    def _from_table(self) -> None:
        rulebook, outcome = self._draft.rulebook, str(self.column.editor.currentData() or "")
        if self._read is not None and rulebook is not None:
            self._run(partial(said_by_table, rulebook, self._read, outcome))

    @Slot()
    def _from_leads(self) -> None:
        rulebook = self._draft.rulebook
        self._read = None
        self.column.hide()
        if self._leads is not None and rulebook is not None:
            self._run(partial(said_by_leads, rulebook, self._leads))

    @Slot()
    def _again(self) -> None:
        if self._read is not None:
            self._from_table()
        else:
            self._ask()

    def _run(self, work: partial[Said] | partial[Said | None]) -> None:
        self._asked += 1
        asked = self._asked

        def done(said: Said | None) -> None:
            if asked == self._asked:  # nobody has turned away meanwhile
                self._show(said)

        self.states.show_busy(self.tr("Learning from outcomes"))
        self._runner.run("cpu", work, owner=self, done=done, failed=self._fail)

    @Slot()
    def _stop(self) -> None:
        """The reckoning itself cannot be broken off; nobody waits for it any more."""
        self._asked += 1
        if self._said is not None:
            self.states.show_content()
        else:
            self.states.show_empty()

    def _fail(self, error: Exception) -> None:
        self._said = None
        if isinstance(error, UserError):
            self.states.show_error(error)
        else:
            self.states.show_empty()
        self._enable()

    def _show(self, said: Said | None) -> None:
        self._said = said
        if said is None:
            text = self.tr("Two leads won and two lost are the least there is to compare.")
            self.told.setText(f"{self.tr('Too few outcomes.')} {text}")
            self.model.set_rows(())
            self.plot.show_points(())
            self.header.set_note("")
            self.states.show_empty()
        else:
            self.told.setText("\n\n".join(said.sentences[:3]))
            self.model.set_rows(said.lines)
            self.plot.show_points(said.plot)
            counted = self.tr("{0} leads, {1} won")
            self.header.set_note(counted.format(said.leads, said.won))
            self.states.show_content()
            self.table.setFocus()
        self.plot.setVisible(bool(said and said.plot))
        self._enable()

    def _take(self, line: Suggested | None) -> None:
        if line is not None and line.takes:
            data = with_suggested(self._draft.data, line)
            self._draft.do(self.tr("Take suggested points over"), data)
            index = self.table.currentIndex()
            if index.row() + 1 < self.model.rowCount():
                self.table.setCurrentIndex(self.model.index(index.row() + 1, 0))

    @Slot()
    def _take_all(self) -> None:
        if self._said is not None and self._said.proposal is not None:
            data = with_all_suggested(self._draft.data, self._said.proposal)
            self._draft.do(self.tr("Take all suggested points over"), data)

    @Slot()
    def _enable(self) -> None:
        line = self.table.chosen()
        self.take.setEnabled(isinstance(line, Suggested) and line.takes)
        self.take_all.setEnabled(self._said is not None and self._said.proposal is not None)
        self.ours.setEnabled(self._leads is not None)


def _columns() -> tuple[Column[Suggested], ...]:
    word = QCoreApplication.translate
    unknown = word("rulebook editor", "not known")
    return (
        Column(
            title=word("rulebook editor", "Answer"),
            value=lambda line: f"{line.label}: {line.answer or unknown}",
        ),
        Column(
            title=word("rulebook editor", "Leads"), right=True,
            value=lambda line: str(line.tally.leads), sort_key=lambda line: line.tally.leads,
        ),
        Column(
            title=word("rulebook editor", "Won"), right=True,
            value=lambda line: str(line.tally.won), sort_key=lambda line: line.tally.won,
        ),
        Column(
            title=word("rulebook editor", "Share (95 %)"), right=True, value=_share,
            sort_key=lambda line: line.tally.share,
        ),
        Column(
            title=word("rulebook editor", "Agreed"), right=True,
            value=lambda line: _points(line.agreed), sort_key=lambda line: line.agreed,
        ),
        Column(
            title=word("rulebook editor", "Suggested"), right=True,
            value=lambda line: _points(line.suggested), sort_key=lambda line: line.suggested,
        ),
    )  # fmt: skip


def _share(line: Suggested) -> str:
    low, high = (round(100 * end) for end in line.tally.interval)
    return f"{100 * line.tally.share:.0f} % ({low}–{high})"


def _points(points: float | None) -> str:
    return "–" if points is None else f"{points:.3g}"
