"""From a lead or a draft to its verdict; imports domain and qualify only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from boothapp.domain.account import Account
from boothapp.domain.consent import REPLY
from boothapp.domain.fields import as_text
from boothapp.domain.lead import Lead
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import Verdict, as_preview, judge
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.services.answer_ages import draft_ages, lead_ages
from boothapp.services.drafts import Draft

DO_NOT_CONTACT = REPLY
"""The purpose of consent whose refusal means: do not contact this person at all."""


@lru_cache(maxsize=16)
def parsed_rulebook(toml: str) -> Rulebook:
    """Read a rulebook's text, once for each text: reading takes milliseconds and every fold needs
    it. Raises RulebookError as `load_rulebook` does."""
    return load_rulebook(toml)


def rulebook_at(turns: Sequence[tuple[int, Rulebook]], captured_at: int) -> Rulebook | None:
    """Return the rulebook that a lead captured at that reading is judged by; None without any.

    `turns`: from which reading of its capture on a lead is judged by which, oldest first.
    """
    found = None
    for since, rulebook in turns:
        if found is not None and since > captured_at:
            break
        found = rulebook
    return found


def judge_lead(
    lead: Lead, account: Account | None, rulebook: Rulebook, *, explain: bool = True
) -> Verdict:
    """The verdict on a folded lead; without its reasons where `explain` is False."""
    evidence = evidence_of(lead, account)
    return as_preview(
        judge(rulebook, evidence, do_not_contact=is_not_contacted(lead), explain=explain)
    )


def evidence_of(lead: Lead, account: Account | None) -> Evidence:
    """What is known of a folded lead, as a rulebook reads it."""
    return Evidence(
        answers={criterion: answer.answer for criterion, answer in lead.answers.items()},
        actions=lead.action_codes,
        account=account.data if account else {},
        lead={
            name: text for name, values in lead.fields.items() if (text := as_text(values[0].value))
        },
        destinations=frozenset([sample.country for sample in lead.samples if sample.country]),
        ages=lead_ages(lead) if lead.answers else {},
    )


def is_not_contacted(lead: Lead) -> bool:
    """Whether the visitor refused to be contacted at all."""
    consent = lead.consents.get(DO_NOT_CONTACT)
    return consent is not None and not consent.given


def judge_draft(
    draft: Draft,
    before: Lead | None,
    account: Account | None,
    rulebook: Rulebook,
    *,
    now_ms: int | None = None,
) -> Verdict:
    """The verdict that the lead will have once this draft is saved over what is known `before`.

    `now_ms`: Unix milliseconds, for answers that hold for some months; none is too old without.
    """
    answers: dict[str, str] = {}
    fields: dict[str, str] = {}
    refused: set[str] = set()
    if before is not None:
        answers = {criterion: answer.answer for criterion, answer in before.answers.items()}
        fields = {name: before.text(name) for name in before.fields}
        refused = {purpose for purpose, consent in before.consents.items() if not consent.given}
    answers.update(draft.answers)
    fields.update(draft.fields)
    refused |= {purpose for purpose, given in draft.consents.items() if not given}
    refused -= {purpose for purpose, given in draft.consents.items() if given}
    evidence = Evidence(
        answers={criterion: answer for criterion, answer in answers.items() if answer},
        actions=frozenset(draft.actions),
        account=account.data if account else {},
        lead=_known(fields),
        destinations=draft_destinations(draft, before),
        ages={} if now_ms is None else draft_ages(before, draft.answers, draft.said, now_ms),
    )
    return as_preview(judge(rulebook, evidence, do_not_contact=DO_NOT_CONTACT in refused))


def draft_destinations(draft: Draft, before: Lead | None) -> frozenset[str]:
    """Where the samples of a visitor in hand shall go, saved ones and those on the page."""
    saved = [sample.country for sample in before.samples] if before else []
    return frozenset(filter(None, [*saved, *(wish.country for wish in draft.samples)]))


def _known(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, value in fields.items() if (text := value.strip())}
