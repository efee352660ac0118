"""The visitor on the page apart from its inputs, and the draft they make; no Qt widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from boothapp.domain.account import Account
from boothapp.domain.consent import Terms
from boothapp.domain.facts import Json
from boothapp.domain.lead import LEAD_FIELDS, Lead
from boothapp.domain.names import full_name
from boothapp.qualify.evidence import Evidence
from boothapp.services.answer_ages import draft_ages, said_on
from boothapp.services.drafts import BadgeScan, Draft, SampleWish
from boothapp.services.same_person import phone_key
from boothapp.services.verdicts import draft_destinations
from ui.capture.asking import Asker
from ui.tables import fold_text


@dataclass(frozen=True, slots=True)
class Inputs:
    """What stands in the page's inputs at one moment."""

    fields: Mapping[str, str]
    actions: Mapping[str, Mapping[str, Json]]
    samples: tuple[SampleWish, ...]
    consents: Mapping[str, bool]
    note: str
    terms: Mapping[str, Terms] = field(default_factory=dict)


@dataclass(slots=True)
class Visit:
    """The visitor in hand. `before`: what was saved of them, None for a new one; `account`: the
    known account recognised, `account_sought`: whether company and e-mail were looked up as they
    stand; `answers`: those touched on this page, '' for taken back; `passed`: questions put off."""

    before: Lead | None = None
    account: Account | None = None
    account_sought: bool = True
    badges: tuple[BadgeScan, ...] = ()
    answers: dict[str, str] = field(default_factory=dict)
    passed: list[str] = field(default_factory=list)
    apart: tuple[str, ...] = ()
    """Leads that somebody said are other people, until the visit is saved."""
    said: dict[str, str] = field(default_factory=dict)
    """The day (ISO date) of each answer taken over from an earlier show."""
    asker: Asker = field(default_factory=Asker, compare=False)

    def answers_in_force(self) -> dict[str, str]:
        """Earlier and present answers, without those taken back."""
        earlier = self.before.answers if self.before else {}
        said = {criterion: answer.answer for criterion, answer in earlier.items()} | self.answers
        return {criterion: answer for criterion, answer in said.items() if answer}

    def evidence(self, draft: Draft, now_ms: int) -> Evidence:
        """What is known of the visitor in the rulebook's terms, for the next question."""
        fields = (
            {name: self.before.text(name) for name in self.before.fields} if self.before else {}
        )
        fields.update(draft.fields)
        return Evidence(
            answers=self.answers_in_force(),
            actions=frozenset(draft.actions),
            account=self.account.data if self.account else {},
            lead={name: value for name, value in fields.items() if value.strip()},
            destinations=draft_destinations(draft, self.before),
            ages=draft_ages(self.before, self.answers, self.said, now_ms),
        )

    def earlier_answer(self, criterion: str) -> tuple[str, str] | None:
        """What was answered before and on which day (ISO), None where nothing was."""
        if criterion in self.answers:
            given, day = self.answers[criterion], self.said.get(criterion, "")
            return (given, day) if given and day else None
        known = self.before.answers.get(criterion) if self.before else None
        return (known.answer, said_on(known)) if known else None

    def draft(self, inputs: Inputs) -> Draft:
        """The draft that the inputs make of this visit.

        Of a visitor saved before it holds the fields that differ, so that what a colleague
        corrected meanwhile is not said anew.
        """
        fields = dict(inputs.fields)
        fields["account"] = self.account.id if self.account else ""
        return Draft(
            lead=self.before.id if self.before else "",
            fields=self._said_fields(fields),
            badges=self.badges,
            actions=inputs.actions,
            samples=inputs.samples,
            answers=dict(self.answers),
            consents=self._said_consents(inputs.consents),
            note=inputs.note,
            terms=inputs.terms,
            apart=self.apart,
            said={name: day for name, day in self.said.items() if self.answers.get(name)},
        )

    def _said_consents(self, shown: Mapping[str, bool]) -> dict[str, bool]:
        """Those that differ from what is on record: what somebody withdrew elsewhere meanwhile must
        not be given again because it still stands on this page."""
        known = self.before.consents if self.before else {}
        return {
            purpose: given
            for purpose, given in shown.items()
            if purpose not in known or known[purpose].given != given
        }

    def _said_fields(self, fields: Mapping[str, str]) -> dict[str, str]:
        before = self.before
        said = {}
        for name in LEAD_FIELDS:
            value = fields.get(name, "")
            known = before.text(name) if before else ""
            if value.strip() != known:
                said[name] = value
        return said


def saved_inputs(lead: Lead) -> Inputs:
    """The inputs that show a saved visitor; its samples and notes stand beside them."""
    return Inputs(
        fields={name: text for name in lead.fields if (text := lead.text(name))},
        actions={action.action: action.detail for action in lead.actions},
        samples=(),
        consents={purpose: consent.given for purpose, consent in lead.consents.items()},
        note="",
    )


def draft_inputs(draft: Draft, before: Lead | None) -> Inputs:
    """The inputs that show a kept draft over what was saved `before`."""
    known = saved_inputs(before) if before else Inputs({}, {}, (), {}, "")
    return Inputs(
        fields={**known.fields, **draft.fields},
        actions=draft.actions,
        samples=draft.samples,
        consents={**known.consents, **draft.consents},
        note=draft.note,
        terms=draft.terms,
    )


def says_nothing_new(typed: str, known: str) -> bool:
    """Whether a typed value is but the beginning of a known one, whatever the accents and the
    case, or the same phone number."""
    if known and fold_text(known).startswith(fold_text(typed.strip())):
        return True
    return bool(phone_key(typed)) and phone_key(typed) == phone_key(known)


def visitor_name(draft: Draft, before: Lead | None) -> str:
    """The visitor's name, else company or e-mail, '' where none is known."""
    fields = {name: before.text(name) for name in before.fields} if before else {}
    fields.update(draft.fields)
    name = full_name(fields.get("first_name", ""), fields.get("last_name", ""))
    return " ".join((name or fields.get("company", "") or fields.get("email", "")).split())
