"""The visitor in hand: what is on the page, what follows from it, what of it is not saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from boothapp.domain.account import Account
from boothapp.domain.facts import Json
from boothapp.domain.lead import Answer, Lead
from boothapp.qualify.evidence import DOES_NOT_KNOW, WOULD_NOT_SAY
from boothapp.services.answer_ages import said_on
from boothapp.services.drafts import Draft
from boothapp.services.views import JudgedLead
from ui.capture.action_forms.form import Around
from ui.capture.model import (
    Inputs,
    Visit,
    draft_inputs,
    saved_inputs,
    says_nothing_new,
    visitor_name,
)
from ui.capture.recognition import Recognition
from ui.capture.showing import show_account, show_desk, show_inputs, show_judgement
from ui.field_checks import FieldChecks

if TYPE_CHECKING:
    from ui.capture.view import CaptureView
    from ui.jobs import JobRunner
    from ui.session import Session

NOTHING = Inputs({}, {}, (), {}, "")


class Visiting(QObject):
    """Keeps view and visit in step, at every key.

    Signals:
        edited: somebody entered something.
        replaced: another visitor is on the page, or none.
    """

    edited = Signal()
    replaced = Signal()

    def __init__(
        self, view: CaptureView, session: Session, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.visit = Visit()
        self._pristine = Draft()
        self._view = view
        self._session = session
        self._recognition = Recognition(session, runner, self)
        form = view.form
        self._checks = FieldChecks(form.email, form.phone, form.country, runner=runner, parent=self)
        self._recognition.recognised.connect(self._take_account)
        self._recognition.outdated.connect(self._account_outdated)
        for part in (view.form, view.consents, view.samples, view.happened):
            part.edited.connect(self.follow)
        view.happened.opened.connect(self._look_around)
        view.ask.answered.connect(self.answer)
        view.ask.passed.connect(self._pass_question)
        view.answered.taken_back.connect(self._take_back)
        self._judge(self._pristine)

    def draft(self) -> Draft:
        """The draft as the page stands."""
        return self.visit.draft(self._inputs())

    @property
    def unsaved(self) -> bool:
        """Whether something was entered that is not on disk."""
        return self.draft() != self._pristine

    @property
    def free(self) -> bool:
        """Whether nobody is on the page."""
        return self.visit.before is None and self.draft().empty

    @property
    def name(self) -> str:
        return visitor_name(self.draft(), self.visit.before)

    def show_new(self) -> None:
        """Make the page ready for the next visitor."""
        self._pristine = Draft()
        self._show(Visit(), NOTHING)

    def show_saved(self, judged: JudgedLead) -> None:
        """Go on with a visitor as it is saved."""
        visit = Visit(before=judged.lead, account=judged.account)
        self._show(visit, saved_inputs(judged.lead))
        self._pristine = self.draft()
        self.replaced.emit()

    def adopt(self, judged: JudgedLead, saved: Draft) -> None:
        """The visitor in hand is saved as `saved`; what was typed since stays as it stands."""
        before = judged.lead
        note = self._view.form.note_text()
        said = {criterion: answer.answer for criterion, answer in before.answers.items()}
        self.visit = Visit(
            before=before,
            account=judged.account,
            account_sought=self.visit.account_sought,
            badges=self.visit.badges,
            answers={c: a for c, a in self.visit.answers.items() if said.get(c, "") != a},
            said=self.visit.said,
        )
        self._pristine = self.visit.draft(saved_inputs(before))
        if note.startswith(saved.note):
            self._view.form.set_note(note[len(saved.note) :].lstrip())

    @staticmethod
    def visit_of(draft: Draft) -> Visit:
        """A visit that stands for a draft which is not on the page."""
        return Visit(
            badges=draft.badges,
            answers=dict(draft.answers),
            account_sought=False,
            said=dict(draft.said),
        )

    def show_draft(self, draft: Draft, judged: JudgedLead | None) -> None:
        """Put a kept draft on the page; `judged` is what was saved of its visitor."""
        before = judged.lead if judged else None
        visit = Visit(
            before=before,
            account=judged.account if judged else None,
            badges=draft.badges,
            answers=dict(draft.answers),
            apart=draft.apart,
            said=dict(draft.said),
        )
        self._pristine = visit.draft(saved_inputs(before)) if before else Draft()
        self._show(visit, draft_inputs(draft, before))
        self._seek()

    def show_again(self, visit: Visit, draft: Draft) -> None:
        """Put a visit back whose save failed."""
        self._show(visit, draft_inputs(draft, visit.before))
        self._seek()

    def go_on_with(self, earlier: JudgedLead) -> None:
        """The visitor on the page was captured before: what is typed goes into that visit.

        What only begins a known value, or lacks its accents, does not take its place.
        """
        draft, known = self.draft(), earlier.lead
        fields = {
            name: text
            for name, text in draft.fields.items()
            if not says_nothing_new(text, known.text(name))
        }
        done: dict[str, Mapping[str, Json]] = {a.action: a.detail for a in known.actions}
        joined = replace(
            draft, lead=known.id, fields=fields, actions={**done, **draft.actions}, apart=()
        )
        self.show_draft(joined, earlier)
        self.edited.emit()

    def say_apart(self, lead: str) -> None:
        """The visitor on the page, who is not saved yet, is somebody else than this lead."""
        self.visit.apart = (*self.visit.apart, lead)
        self.edited.emit()

    def take_desk(self) -> None:
        """The show, its people, products or criteria read differently now."""
        desk = self._session.desk
        show_desk(self._view, desk)
        show_account(self._view, self.visit.account, desk)
        self._judge(self.draft())

    def hear(self, judged: JudgedLead) -> None:
        """A colleague changed the visitor in hand: take what they said, keep what is typed."""
        before, now = self.visit.before, judged.lead
        if before is None or before.id != now.id:
            return
        added = {a.action: a.detail for a in now.actions if a.action not in before.action_codes}
        self._view.happened.add_taken(added)
        shown = self._view.form.values()
        fresh = {
            name: now.text(name)
            for name in now.fields
            if now.text(name) != before.text(name) and shown.get(name, "") == before.text(name)
        }
        unsaved = self.unsaved
        consents = self._consents_after(before, now)
        self.visit.before = now
        self._view.form.show_fresh(fresh)
        with QSignalBlocker(self._view.consents):
            self._view.consents.hear(consents, {p: c.given for p, c in now.consents.items()})
        if not unsaved:
            self._pristine = self.draft()
        self._judge(self.draft())

    def _consents_after(self, before: Lead, now: Lead) -> dict[str, bool]:
        """What stands on the page once a colleague's words are heard: what was decided here and is
        not saved stays."""
        shown = self._view.consents.values()
        known = {purpose: consent.given for purpose, consent in before.consents.items()}
        decided = {p: given for p, given in shown.items() if known.get(p) is not given}
        return {p: consent.given for p, consent in now.consents.items()} | decided

    @Slot()
    def follow(self) -> None:
        """Let everything follow what was entered."""
        self._look_around()
        self._seek()
        self._judge(self.draft())
        self.edited.emit()

    @Slot(str, str)
    def answer(self, criterion: str, answer: str) -> None:
        """Take an answer; '' takes it back."""
        self.visit.answers[criterion] = answer
        self.visit.said.pop(criterion, None)
        self.follow()

    def take_over(self, answers: Mapping[str, Answer]) -> None:
        """Take what was answered at an earlier show, with its day, where nothing is answered."""
        present = self.visit.answers_in_force()
        for criterion, answer in answers.items():
            if criterion not in present and answer.answer not in (DOES_NOT_KNOW, WOULD_NOT_SAY):
                self.visit.answers[criterion] = answer.answer
                self.visit.said[criterion] = said_on(answer)
        self.follow()

    def _take_back(self, criterion: str) -> None:
        # One that the records answer is asked all the same; one that was said is taken back.
        if self.visit.answers_in_force().get(criterion):
            if self.visit.before is None:
                self.visit.answers.pop(criterion, None)
            else:
                self.visit.answers[criterion] = ""
            self.follow()
            return
        desk = self._session.desk
        if desk is not None and desk.rulebook is not None:
            self._view.ask.ask(desk.rulebook.criterion(criterion), desk.rulebook.language)

    def _pass_question(self, criterion: str) -> None:
        passed = self.visit.passed
        passed.append(criterion)
        self._judge(self.draft())
        if self._view.ask.criterion == criterion:
            # All were put off once: begin anew, with the one that waits longest.
            self.visit.passed = [criterion]
            self._judge(self.draft())

    def _show(self, visit: Visit, inputs: Inputs) -> None:
        self.visit = visit
        show_inputs(self._view, visit, inputs)
        self._look_around()
        show_account(self._view, visit.account, self._session.desk)
        self._recognition.settle(inputs.fields.get("company", ""), inputs.fields.get("email", ""))
        self._judge(self.draft())
        self.replaced.emit()

    def _look_around(self) -> None:
        """The forms and the texts of consent lean on what is known of the visitor."""
        view = self._view
        values = view.form.values()
        around = Around(
            now_ms=self._session.clock(),
            country=values.get("country", ""),
            phone=values.get("phone", ""),
            address=values.get("address", ""),
        )
        view.consents.follow_country(around.country)
        view.happened.attend(around)

    def _seek(self) -> None:
        form = self._view.form
        self._recognition.seek(form.company.editor.text(), form.email.editor.text())

    def _account_outdated(self) -> None:
        self.visit.account_sought = False

    def link(self, account: Account) -> None:
        """The visitor belongs to this account: somebody said so."""
        form = self._view.form
        self._recognition.hold(form.company.editor.text(), form.email.editor.text())
        self._take_account(account)
        self.edited.emit()

    def _take_account(self, account: Account | None) -> None:
        unsaved = self.unsaved
        self.visit.account, self.visit.account_sought = account, True
        show_account(self._view, account, self._session.desk)
        if not unsaved:
            self._pristine = self.draft()
        self._judge(self.draft())

    def _judge(self, draft: Draft) -> None:
        show_judgement(self._view, self.visit, draft, self._session.desk, self._session.clock())

    def _inputs(self) -> Inputs:
        view = self._view
        return Inputs(
            fields=view.form.values(),
            actions=view.happened.taken(),
            samples=view.samples.wishes() if view.happened.wants_sample else (),
            consents=view.consents.values(),
            note=view.form.note_text(),
            terms=view.consents.terms(),
        )
