"""Puts values into the view: the desk, a visit, a verdict; reads nothing and decides nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from boothapp.domain.account import Account
from boothapp.services.desk import Desk
from boothapp.services.drafts import Draft
from boothapp.services.verdicts import judge_draft
from ui.capture.account_text import account_text
from ui.capture.asking import answered, askable, next_question
from ui.capture.keys import field_keys
from ui.capture.model import Inputs, Visit
from ui.capture.view import CaptureView
from ui.tokens import Tone
from ui.verdict.sentence import verdict_sentence
from ui.widgets.field import Field

_NOTES = 2


def show_desk(view: CaptureView, desk: Desk | None) -> None:
    """Offer the actions, products and consents of a show, and give the fields their keys."""
    rulebook = desk.rulebook if desk else None
    actions = rulebook.actions if rulebook else ()
    view.happened.set_actions(actions, rulebook.language if rulebook else "en")
    view.samples.set_products(desk.products if desk else ())
    view.samples.setVisible(view.happened.wants_sample)
    with QSignalBlocker(view.consents):
        view.consents.set_purposes(desk.show.asked_purposes if desk else ())
    form, translate = view.form, QCoreApplication.translate
    fields: tuple[Field[Any], ...] = (
        form.first_name,
        form.last_name,
        form.company,
        form.email,
        form.phone,
        form.job_title,
        form.country,
        form.note,
    )
    setters = {field.editor.accessibleName(): field.set_key for field in fields}
    setters[translate("capture", "May we…")] = view.consents.set_key
    setters[translate("capture", "Sample")] = view.samples.set_key
    keys = field_keys(tuple(setters), {action.key for action in actions})
    for name, set_key in setters.items():
        set_key(keys.get(name, ""))


def show_inputs(view: CaptureView, visit: Visit, inputs: Inputs) -> None:
    """Show a visit; no signal of the view is emitted."""
    before = visit.before
    view.form.set_values(inputs.fields, inputs.note)
    view.happened.set_taken(inputs.actions)
    asked = before.samples if before else ()
    wishes = ", ".join(" ".join(p for p in (s.product, s.quantity) if p) for s in asked)
    text = QCoreApplication.translate("capture", "Asked for before: {samples}")
    view.samples.set_wishes(inputs.samples, text.format(samples=wishes) if wishes else "")
    view.samples.setVisible(view.happened.wants_sample)
    with QSignalBlocker(view.consents):
        view.consents.set_values(inputs.consents)
    notes = "\n".join(note.text for note in before.notes[-_NOTES:]) if before else ""
    view.earlier_notes.setText(notes)
    view.earlier_notes.setVisible(bool(notes))


def show_account(view: CaptureView, account: Account | None, desk: Desk | None) -> None:
    """Show what is known of the account, or hide the strip."""
    if account is not None:
        typed = view.form.company.editor.text().strip().casefold()
        title = QCoreApplication.translate("capture", "Known account")
        if account.name.casefold() != typed:
            title = f"{title}: {account.name}"
        tone: Tone = "wait" if account.data.get("relation") == "competitor" else "good"
        view.account.say(tone, title, account_text(account, desk.rulebook if desk else None))
    view.account.setVisible(account is not None)


def show_judgement(view: CaptureView, visit: Visit, draft: Draft, desk: Desk | None) -> None:
    """Show the verdict on the draft, what is answered and what to ask next."""
    translate = QCoreApplication.translate
    rulebook = desk.rulebook if desk else None
    if desk is None or rulebook is None:
        sentence = translate("capture", "No criteria are agreed for this show yet: see Setup.")
        view.verdict.show_without_rulebook(sentence if desk else "")
        view.ask.ask(None, "en")
        view.answered.set_answers((), 0)
        return
    verdict = judge_draft(draft, visit.before, visit.account, rulebook)
    if draft.empty and visit.before is None:
        sentence = translate("capture", "Scan or type: what the visitor is worth stands here.")
        view.verdict.show_empty(verdict, rulebook, sentence)
    else:
        sentence = verdict_sentence(verdict, draft, visit.before, visit.account, desk)
        view.verdict.show_verdict(verdict, rulebook, sentence)
    evidence = visit.evidence(draft)
    view.answered.set_answers(answered(rulebook, evidence), askable(rulebook))
    barred = "do_not_contact" in verdict.why
    question = next_question(rulebook, evidence, visit.passed, do_not_contact=barred)
    view.ask.ask(question.criterion if question else None, rulebook.language)
    view.settle()
