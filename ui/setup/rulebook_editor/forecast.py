"""Checks a draft at every change and foresees what it does with all leads; imports no widgets."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from boothapp.qualify.draft_data import Data
from boothapp.qualify.draft_reading import check_draft
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.writer import rulebook_text
from boothapp.services.ports import Store
from boothapp.services.what_if import Foreseen, WhatIf, known_leads
from ui.jobs import Job, JobRunner, Progress
from ui.setup.rulebook_editor.criteria_columns import Given
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.latest import Latest

Checked = tuple[Mapping[str, str], Rulebook | None]
Asked = tuple[WhatIf, Rulebook, Rulebook | None]


class Forecast(QObject):
    """Reads the leads once, then answers as fast as somebody drags a line.

    Signals:
        foreseen: a Foreseen, the Rulebook it stands for, and whether it was compared with one.
        learnt: how often each answer was given so far.
        read: the leads (WhatIf) are there.
        stepped: a Step of reading or of looking up.
        failed: an Exception; stopped: somebody cancelled.
    """

    foreseen = Signal(object, object, bool)
    learnt = Signal(object)
    read = Signal(object)
    stepped = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, draft: RulebookDraft, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._runner = runner
        self._leads: WhatIf | None = None
        self._before: Rulebook | None = None
        self._reading: Job | None = None
        self._check = Latest[Data, Checked](
            runner, "look", _checked, owner=self, done=self._take_check
        )
        self._foresee = Latest[Asked, tuple[Foreseen, Asked]](
            runner, "cpu", _foreseen, owner=self, done=self._tell, failed=self.failed.emit,
            reported=self.stepped.emit, stopped=self.stopped.emit,
        )  # fmt: skip
        self._learn = Latest[tuple[WhatIf, Rulebook], Given](
            runner, "index", _learnt, owner=self, done=self.learnt.emit
        )
        draft.changed.connect(self._ask_check)

    def compare_with(self, before: Rulebook | None) -> None:
        """Say who moves against this version; None where nothing is in force."""
        self._before = before

    def read_leads(self, store: Store) -> None:
        """Read all leads; `read` and `foreseen` follow."""

        def work(progress: Progress) -> WhatIf:
            def told(done: int, of: int) -> None:
                progress.check()
                progress.report(done, of)

            with store.read() as reader:
                return WhatIf(known_leads(reader, told))

        self._reading = self._runner.run_long(
            "index", work, owner=self, done=self._take_leads, failed=self.failed.emit,
            reported=self.stepped.emit, stopped=self.stopped.emit,
        )  # fmt: skip

    @Slot()
    def cancel(self) -> None:
        """Stop reading and looking up."""
        if self._reading is not None:
            self._reading.cancel()
        self._foresee.cancel()

    def _take_leads(self, leads: WhatIf) -> None:
        self._reading = None
        self._leads = leads
        self.read.emit(leads)
        self._ask_foresee()
        if self._draft.rulebook is not None:
            self._learn.ask((leads, self._draft.rulebook))

    @Slot()
    def _ask_check(self) -> None:
        if self._draft.data:
            self._check.ask(self._draft.data)

    def _take_check(self, checked: Checked) -> None:
        faults, rulebook = checked
        self._draft.take_check(faults, rulebook)
        if rulebook is not None:
            self._ask_foresee()

    def _ask_foresee(self) -> None:
        if self._leads is not None and self._draft.rulebook is not None:
            self._foresee.ask((self._leads, self._draft.rulebook, self._before))

    def _tell(self, found: tuple[Foreseen, Asked]) -> None:
        foreseen, (_, rulebook, before) = found
        self.foreseen.emit(foreseen, rulebook, before is not None)


def _checked(data: Data, _progress: Progress) -> Checked:
    return check_draft(rulebook_text(data))


def _foreseen(asked: Asked, progress: Progress) -> tuple[Foreseen, Asked]:
    def told(done: int, of: int) -> None:
        progress.check()
        progress.report(done, of)

    leads, rulebook, before = asked
    return leads.foresee(rulebook, before, told), asked


def _learnt(asked: tuple[WhatIf, Rulebook], _progress: Progress) -> Given:
    leads, rulebook = asked
    return leads.answers(rulebook)
