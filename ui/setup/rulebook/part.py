"""Setup, what a good lead is: put a version forward, sign it, compare versions, score again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.qualify.digest import short_digest
from boothapp.qualify.faults import RulebookError
from boothapp.services.agreement import Proposed
from boothapp.services.changes import Changes
from boothapp.services.rescoring import Rescoring
from resources.loader import read_text
from ui.files import ask_open, ask_save, open_path
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.rulebook import work
from ui.setup.rulebook.model import VersionRow, Versions, read_versions
from ui.setup.rulebook.signing import Signing
from ui.setup.rulebook.standing import show_standing
from ui.setup.rulebook.view import RulebookView
from ui.theme import Theme

_SHIPPED = ("shows", "coatings_expo", "rulebook.toml")


class RulebookPart(QWidget):
    """The page's behaviour; `view` holds its widgets."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._found: Versions | None = None
        self._chosen: VersionRow | None = None
        self._asked_again = False
        self._telling = False
        """Whether faults or leads that move stand where the differences would."""
        self.view = view = RulebookView(theme)
        self._signing = Signing(view, session, runner, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        view.choose.clicked.connect(self._ask_file)
        view.copy.clicked.connect(self._ask_copy)
        view.shipped.clicked.connect(self._start)
        view.rescore.clicked.connect(self._rescore)
        view.strip.open_wanted.connect(open_path)
        view.table.row_chosen.connect(self._choose)
        session.desk_changed.connect(self.refresh)
        runner.changed.connect(self._hear)  # a signature alone leaves the desk as it is
        self.setFocusProxy(view.table)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the versions of the desk's show anew."""
        desk = self._session.desk
        self.view.choose.setEnabled(desk is not None)
        self.view.shipped.setEnabled(desk is not None)
        if desk is None:
            self._show_nothing()
            return
        job = partial(
            read_versions, self._session.store, desk.show.id, self._session.clock(),
            desk.show.language,
        )  # fmt: skip
        self._runner.run("db", job, owner=self, done=self._show, failed=self._refuse)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.show:
            self.refresh()

    def _show_nothing(self) -> None:
        view = self.view
        view.versions.set_rows(())
        view.states.show_empty()
        view.header.set_note("")
        view.title.setText(self.tr("Nothing is agreed yet"))
        view.agreed.setText(self.tr("Set up the show first."))
        view.contents.setText("")
        for widget in (view.fit, view.intent, view.rescore, view.copy, view.shipped):
            widget.hide()
        self._signing.show(None, None)

    def _show(self, found: Versions) -> None:
        self._found = found
        view = self.view
        kept = self._chosen.version.hash if self._chosen else ""
        telling = self._telling
        view.names.clear()
        view.names.update(found.names)
        view.versions.set_rows(found.rows)
        if found.rows:
            view.states.show_content()
        else:
            view.states.show_empty()
        view.shipped.setVisible(not found.rows)
        view.copy.setVisible(bool(found.rows))
        several = len(found.agreement.original) > 1
        view.rescore.setVisible(several)
        show_standing(view, found, self._session.desk)
        row = next((each for each in found.rows if each.version.hash == kept), None)
        row = row or next(iter(found.rows), None)
        if row is not None:
            view.table.choose(row.version.hash)
        self._chosen = row
        self._signing.show(row, found)
        if not telling:
            self._show_differences(row)

    @Slot(object)
    def _choose(self, row: VersionRow | None) -> None:
        if row == self._chosen:
            return
        self._chosen = row
        self._signing.show(row, self._found)
        self._show_differences(row)

    def _show_differences(self, row: VersionRow | None) -> None:
        self._telling = self._asked_again = False
        view = self.view
        if row is not None and row.against:
            text = self.tr("Version {0} against version {1}")
            view.detail.set_title(text.format(row.version.number, row.against))
            view.detail.set_note(short_digest(row.version.hash))
        elif row is not None:
            text = self.tr("Version {0} is the first: there is nothing to compare it with")
            view.detail.set_title(text.format(row.version.number))
            view.detail.set_note(short_digest(row.version.hash))
        else:
            view.detail.set_title("")
            view.detail.set_note("")
        view.differences.set_rows(row.differences if row else ())
        view.show_lines(view.differences)

    @Slot()
    def _ask_file(self) -> None:
        kind = self.tr("Rulebooks (*.toml)")
        ask_open(self, title=self.tr("Put a file forward"), kind=kind, chosen=self._propose_file)

    @Slot(str)
    def _propose_file(self, path: str) -> None:
        self._propose(partial(work.proposed_file, Path(path)))

    @Slot()
    def _start(self) -> None:
        self._propose(partial(work.proposed_shipped, read_text(*_SHIPPED)))

    def _propose(self, job: partial[Proposed]) -> None:
        session = self._session
        if session.desk is not None:
            job = partial(job, session.store, session.show, session.person)
            self._runner.run("db", job, owner=self, done=self._proposed, failed=self._refuse)

    def _proposed(self, proposed: Proposed) -> None:
        self._chosen, self._telling = None, False
        number = proposed.version.number
        if proposed.changes == Changes():
            said = self.tr("Version {0} says the same and is there already.").format(number)
            self.view.strip.say("info", said)
        else:
            said = self.tr("Version {0} is put forward.").format(number)
            text = self.tr("It is in force once somebody of sales and of marketing have signed.")
            self.view.strip.say("good", said, text)
        self._runner.announce(proposed.changes)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, RulebookError):
            self._telling = True
            self.view.faults.set_rows(error.faults)
            self.view.detail.set_title(self.tr("Faults in the file"))
            self.view.show_lines(self.view.faults)
            self.view.strip.say("bad", error.title, error.remedy)
        elif isinstance(error, UserError):  # a bug is shown by the runner
            self.view.strip.say_error(error)

    @Slot()
    def _ask_copy(self) -> None:
        ask_save(
            self, title=self.tr("Save as a file"), name="rulebook.toml",
            kind=self.tr("Rulebooks (*.toml)"), chosen=self._save_copy,
        )  # fmt: skip

    @Slot(str)
    def _save_copy(self, path: str) -> None:
        row, desk = self._chosen, self._session.desk
        if row is not None and self._found is not None and desk is not None:
            job = partial(
                work.copied, row.version, dict(self._found.names), desk.show.timezone, Path(path)
            )
            self._runner.run("db", job, owner=self, done=self._copied, failed=self._refuse)

    def _copied(self, path: Path) -> None:
        text = self.tr("Raise its version, change it, and put it forward here.")
        self.view.strip.say("good", self.tr("Written: {0}").format(path), text, path=path)

    @Slot()
    def _rescore(self) -> None:
        session = self._session
        if session.desk is None:
            return
        job = partial(work.compared, session.store, session.show)
        if self._asked_again:
            job = partial(work.scored_again, session.store, session.show, session.person)
        self.view.strip.begin(self.tr("Comparing both verdicts of each lead"))
        self._runner.run_long(
            "db", job, owner=self, done=self._compared, failed=self._refuse,
            reported=self.view.strip.show_step, stopped=self.view.strip.clear,
        )  # fmt: skip

    def _compared(self, found: Rescoring) -> None:
        view = self.view
        self._telling = True
        view.moves.set_rows(found.moves)
        view.detail.set_title(self.tr("Leads that read differently"))
        view.show_lines(view.moves)
        said = self.tr("{0} earlier leads, {1} change route.").format(found.older, found.elsewhere)
        if self._asked_again or not found.waiting:
            self._asked_again = False
            text = self.tr("They are scored by version {0} now.").format(found.version)
            view.strip.say("good", said, text)
            self._runner.announce(Changes(show=True, sync=True))
            return
        self._asked_again = True
        text = self.tr("Press Alt R once more to score them by version {0}.").format(found.version)
        view.strip.say("info", said, text)
