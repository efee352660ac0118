"""Profiling before anybody calls: reads and ranks aside, takes what was found, goes to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.qualify.route import as_preview, judge
from boothapp.services.changes import Changes
from boothapp.services.findings import record_findings
from boothapp.services.profiling import NextStep, Profile
from boothapp.services.site import safe_site
from boothapp.services.verdicts import evidence_of
from boothapp.services.views import JudgedLead
from ui.dialogs import show_error
from ui.profiling.reading import Profiles, read_again, read_profiles
from ui.profiling.view import STEPS, ProfilingView
from ui.profiling.words import why_text
from ui.widgets.chip import ROUTE_TONES
from ui.wording import route_text

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from ui.jobs import Job, JobRunner, Progress
    from ui.session import Session
    from ui.theme import Theme
    from ui.tokens import Tone

_SIZE = (1_200, 660)
_FEW = 64
"""Up to so many changed leads are profiled one by one; a large sync reads the show anew."""


class ProfilingDialog(QDialog):
    """Everything by keyboard: site, fields, save and next; the ranking follows what was found.

    Signals:
        lead_wanted: the lead with this identifier shall be shown.
    """

    lead_wanted = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget, *, session: Session, runner: JobRunner, expected: int
    ) -> None:
        """`expected`: how many leads the show has, for the progress."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Before anybody calls"))
        self._session = session
        self._runner = runner
        self._expected = expected
        self._profiles: Profiles | None = None
        self._judged: JudgedLead | None = None
        self._step = NextStep.LOOK_UP
        self._job: Job | None = None
        self._saving = False
        self.view = ProfilingView(theme, self._language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.resize(*_SIZE)
        view = self.view
        view.states.cancelled.connect(self.reject)
        view.states.retried.connect(self.read)
        view.close_button.clicked.connect(self.reject)
        view.steps.idClicked.connect(self._open_step)
        view.look_ups.row_chosen.connect(self._choose)
        view.look_ups.row_opened.connect(view.form.take_focus)
        view.rest.row_opened.connect(self._open_lead)
        view.form.edited.connect(self._foretell)
        view.form.open_site.clicked.connect(self._open_site)
        view.form.save.clicked.connect(self._save)
        view.form.skip.clicked.connect(self._next)
        self.finished.connect(self._stop)
        runner.changed.connect(self._hear)

    @Slot()
    def read(self) -> None:
        """Profile all leads of the show."""
        self._stop()
        desk, store = self._session.desk, self._session.store
        if desk is None or desk.rulebook is None:
            self.view.states.show_error(_no_rulebook(self), retry=False)
            return
        show, expected = desk.show.id, self._expected
        self.view.states.show_busy(self.tr("Weighing what a look-up would change"))

        def work(progress: Progress) -> Profiles:
            return read_profiles(store, show, expected, progress)

        self._job = self._runner.run_long(
            "cpu", work, owner=self, done=self._take, failed=self._fail,
            reported=self.view.states.show_step,
        )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _language(self) -> str:
        desk = self._session.desk
        return desk.show.language if desk else "en"

    def _take(self, profiles: Profiles) -> None:
        self._job, self._profiles = None, profiles
        if not profiles.by_lead:
            self.view.states.show_empty()
            return
        ranking = profiles.ranking
        self.view.best = ranking.look_up[0].worth if ranking.look_up else 0.0
        self.view.show_counts({step: ranking.count(step) for step in STEPS})
        self.view.states.show_content()
        self._show_step()

    def _fail(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, UserError):  # a bug is shown by the runner
            self.view.states.show_error(error)

    @Slot(int)
    def _open_step(self, number: int) -> None:
        self._step = STEPS[number]
        self._show_step()

    def _show_step(self) -> None:
        if self._profiles is None:
            return
        view, ranking = self.view, self._profiles.ranking
        rows: Sequence[Profile]
        if self._step is NextStep.LOOK_UP:
            rows, table = ranking.look_up, view.look_ups
            line = max(0, table.currentIndex().row())
            view.look_up_model.set_rows(rows)
        else:
            rows, table = [p for p in ranking.rest if p.step is self._step], view.rest
            line = 0
            view.rest_model.set_rows(rows)
            view.reasons.set_bars([
                (why_text(why), float(count))
                for (step, why), count in ranking.counts.items() if step is self._step
            ])  # fmt: skip
        view.show_step(self._step, any_there=bool(rows))
        if rows and table.chosen() is None:
            table.setCurrentIndex(table.model().index(min(line, len(rows) - 1), 0))
        if table is view.rest or not view.form.isAncestorOf(self.focusWidget() or self):
            table.setFocus()
        if self._step is NextStep.LOOK_UP:
            self._choose(table.chosen())

    @Slot(object)
    def _choose(self, profile: Profile | None) -> None:
        if profile is None or self._step is not NextStep.LOOK_UP:
            return
        form, store, lead = self.view.form, self._session.store, profile.lead
        if form.lead != lead:
            self._judged = None
            form.show_outlook(route_text(profile.route), _tone(profile.route), "")
        form.show_lead(profile)

        def read() -> JudgedLead | None:
            with store.read() as reader:
                return reader.judged(lead)

        def take(judged: JudgedLead | None) -> None:
            if judged is not None and judged.lead.id == self.view.form.lead:
                self._judged = judged
                self._foretell()

        self._runner.run("look", read, owner=self, done=take)

    @Slot()
    def _foretell(self) -> None:
        """Say what the verdict is with what was typed so far."""
        judged, form = self._judged, self.view.form
        if judged is None or judged.rulebook is None:
            return
        evidence = evidence_of(judged.lead, judged.account)
        found = form.findings()
        evidence = replace(
            evidence,
            account={**evidence.account, **_of("account", found)},
            lead={
                **evidence.lead,
                **{key: str(value) for key, value in _of("lead", found).items()},
            },
        )
        rulebook = judged.rulebook.in_language(self._language())
        verdict = as_preview(judge(rulebook, evidence))
        still = next((line.label for line in verdict.reasons if not line.known), "")
        if not verdict.open:
            sentence = self.tr("Sure: nothing open can change it.")
        elif still:
            sentence = self.tr("Not sure yet. Most is open on: {0}.").format(still)
        else:
            sentence = self.tr("Not sure yet.")
        form.show_outlook(route_text(verdict.route), _tone(verdict.route), sentence)

    @Slot()
    def _open_site(self) -> None:
        # Checked again where it is opened: nothing else may ever reach the desktop from here.
        if site := safe_site(self.view.form.site):
            QDesktopServices.openUrl(QUrl(site))
            self.view.form.take_focus()

    @Slot()
    def _save(self) -> None:
        form, store, by = self.view.form, self._session.store, self._session.person
        found, lead = form.checked(), form.lead
        if not found or not lead or self._saving or self._profiles is None:
            return
        self._saving = True
        colleagues = self._profiles.company_of(lead)

        def saved(changes: Changes) -> None:
            self._saving = False
            self._next()
            self._runner.announce(changes)

        def unsaved(error: Exception) -> None:
            self._saving = False
            if isinstance(error, UserError):
                show_error(self, error)

        self._runner.run(
            "db",
            lambda: record_findings(store, lead, found, by=by, colleagues=colleagues),
            owner=self, done=saved, failed=unsaved,
        )  # fmt: skip

    @Slot()
    def _next(self) -> None:
        """Go to the next company: the visitors of this one were served with it."""
        table, model, form = self.view.look_ups, self.view.look_up_model, self.view.form
        here = table.chosen()
        for line in range(table.currentIndex().row() + 1, model.rowCount()):
            profile = model.row_at(model.index(line, 0))
            same = here is not None and here.company_key
            if not same or profile.company_key != here.company_key:
                table.setCurrentIndex(model.index(line, 0))
                break
        form.take_focus()

    @Slot(object)
    def _open_lead(self, profile: Profile) -> None:
        self.lead_wanted.emit(profile.lead)
        self.accept()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        desk, before, store = self._session.desk, self._profiles, self._session.store
        if not self.isVisible() or desk is None or before is None:
            return
        if len(changes.leads) > _FEW or (changes.accounts and not changes.leads):
            self.read()
        elif changes.leads:
            show, leads = desk.show.id, changes.leads

            def work() -> Profiles:
                return read_again(store, show, before, leads)

            self._runner.run("cpu", work, owner=self, done=self._take, failed=self._fail)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _of(room: str, found: Mapping[str, str | int]) -> dict[str, str | int]:
    sources = ((source.partition("."), value) for source, value in found.items())
    return {key: value for (where, _, key), value in sources if where == room}


def _tone(route: str) -> Tone:
    return ROUTE_TONES.get(route, "plain")


def _no_rulebook(dialog: ProfilingDialog) -> UserError:
    return UserError(
        dialog.tr("No criteria are agreed for this show yet."),
        dialog.tr("Without them nothing says what a look-up would change."),
        dialog.tr("Agree them in Setup, then come back."),
    )
