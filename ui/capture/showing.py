"""Puts values into the view: the desk, a visit, a verdict; reads nothing and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from boothapp.domain.account import Account
from boothapp.qualify.criteria import Criterion
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.desk import Desk
from boothapp.services.drafts import Draft
from boothapp.services.verdicts import judge_draft
from ui.capture.account_text import account_text, headline
from ui.capture.asking import answered, askable
from ui.capture.effect_text import effect_text
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
    view.happened.set_actions(actions, rulebook.language if rulebook else "en", desk)
    view.samples.set_products(desk.products if desk else ())
    view.samples.bar(_barred(rulebook))
    with QSignalBlocker(view.consents):
        view.consents.set_show(desk.show if desk else None)
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
    letters = {action.key for action in actions}
    _give_keys(setters, {}, letters)
    # Of the forms one at a time is open: each takes from the same letters that are left.
    delivery = {translate("capture", "Ship to"): view.samples.set_delivery_key}
    _give_keys(delivery, setters, letters)
    for own in view.happened.fields().values():
        named = {field.editor.accessibleName(): field.set_key for field in own}
        _give_keys(named, setters, letters)


def _give_keys(
    setters: Mapping[str, Callable[[str], None]], before: Collection[str], letters: Collection[str]
) -> None:
    """Give each a letter of its name that is left over by the actions and by those `before`."""
    keys = field_keys((*before, *setters), letters)
    for name, set_key in setters.items():
        set_key(keys.get(name, ""))


def _barred(rulebook: Rulebook | None) -> frozenset[str]:
    """The destinations to which the criteria allow no sample, or nothing at all."""
    if rulebook is None:
        return frozenset()
    asking = {action.code for action in rulebook.actions if action.form == "sample"}
    return frozenset(
        country
        for rule in rulebook.disqualifiers
        if not (rule.criterion or rule.relation) and asking.intersection(rule.actions or asking)
        for country in rule.countries
    )


def show_inputs(view: CaptureView, visit: Visit, inputs: Inputs) -> None:
    """Show a visit; no signal of the view is emitted."""
    before = visit.before
    view.form.set_values(inputs.fields, inputs.note)
    view.happened.set_taken(inputs.actions)
    asked = before.samples if before else ()
    wishes = ", ".join(" ".join(p for p in (s.product, s.quantity) if p) for s in asked)
    text = QCoreApplication.translate("capture", "Asked for before: {samples}")
    view.samples.set_wishes(inputs.samples, text.format(samples=wishes) if wishes else "")
    saved = (
        {purpose: consent.given for purpose, consent in before.consents.items()} if before else {}
    )
    with QSignalBlocker(view.consents):
        view.consents.set_values(inputs.consents, inputs.terms, saved)
    notes = "\n".join(note.text for note in before.notes[-_NOTES:]) if before else ""
    view.earlier_notes.setText(notes)
    view.earlier_notes.setVisible(bool(notes))


def show_account(view: CaptureView, account: Account | None, desk: Desk | None) -> None:
    """Show what is known of the account, or hide the strip."""
    if account is not None:
        typed = view.form.company.editor.text().strip().casefold()
        tone: Tone = "wait" if account.data.get("relation") == "competitor" else "good"
        rulebook = desk.rulebook if desk else None
        known = headline(account, rulebook)
        if account.name.casefold() != typed:
            # Who it is taken for comes first where that is not what stands above.
            known = " · ".join(part for part in (account.name, known) if part)
        known = known or QCoreApplication.translate("capture", "Known account")
        first = f"{known[:1].upper()}{known[1:]}"
        view.account.say(tone, first, account_text(account, rulebook))
    view.account.setVisible(account is not None)


def show_judgement(
    view: CaptureView, visit: Visit, draft: Draft, desk: Desk | None, now_ms: int
) -> None:
    """Show the verdict on the draft, what is answered and what to ask next; `now_ms` Unix
    milliseconds."""
    translate = QCoreApplication.translate
    rulebook = desk.rulebook_for(visit.before) if desk else None
    if desk is None or rulebook is None:
        sentence = translate("capture", "No criteria are agreed for this show yet: see Setup.")
        view.verdict.show_without_rulebook(sentence if desk else "")
        view.ask.ask(None, "en")
        view.answered.set_answers((), 0)
        return
    verdict = judge_draft(draft, visit.before, visit.account, rulebook, now_ms=now_ms)
    if draft.empty and visit.before is None:
        sentence = translate("capture", "Scan or type: what the visitor is worth stands here.")
        view.verdict.show_empty(verdict, rulebook, sentence)
    else:
        sentence = verdict_sentence(verdict, draft, visit.before, visit.account, desk)
        view.verdict.show_verdict(verdict, rulebook, sentence)
    evidence = visit.evidence(draft, now_ms)
    view.answered.set_answers(answered(rulebook, evidence), askable(rulebook))
    barred = "do_not_contact" in verdict.why
    question = visit.asker.next_question(rulebook, evidence, visit.passed, do_not_contact=barred)
    if question is None:
        view.ask.ask(None, rulebook.language)
    else:
        told = effect_text(visit.asker.effect(rulebook, evidence, question))
        if earlier := visit.earlier_answer(question.criterion.id):
            told = " · ".join(
                filter(None, (_earlier(question.criterion, *earlier, rulebook.language), told))
            )
        view.ask.ask(question.criterion, rulebook.language, told)
    view.settle()


def _earlier(criterion: Criterion, code: str, day: str, language: str) -> str:
    """What was answered before and no longer holds: "2024: next year"."""
    labels = {answer.code: answer.label for answer in criterion.answers}
    said = [labels[each].in_language(language) for each in code.split(",") if each in labels]
    return f"{day[:4]}: {', '.join(said)}" if said else ""
