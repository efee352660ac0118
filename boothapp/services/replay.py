"""What each answer did to a lead's verdict, told by playing its facts again; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from boothapp.domain.account import Account
from boothapp.domain.facts import Fact, Json, Kind, in_order
from boothapp.domain.fields import LISTED, as_text
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import Verdict, as_preview, judge
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.verdicts import DO_NOT_CONTACT


@dataclass(frozen=True, slots=True)
class Effect:
    """What the answers to one criterion did. `moved`: one of them gave the lead another route at
    once; `settled`: after one of them nothing open could change the verdict any more; `needed`:
    without the answer in force the lead would have another route today."""

    moved: bool = False
    settled: bool = False
    needed: bool = False


def effects(
    facts: Iterable[Fact], account: Account | None, rulebook: Rulebook
) -> Mapping[str, Effect]:
    """Return what was asked of a lead, by criterion, and what the answers did.

    `facts` are the lead's and those of the visits merged into it. What the account's records say
    counts as known from the start. Answers the visitor took back did what they did; criteria that
    the rulebook does not have are passed over.
    """
    state = _State(account.data if account else {})
    known = {slot.criterion: slot.codes for slot in rulebook.slots}
    found: dict[str, Effect] = {}
    for fact in in_order(facts):
        criterion = as_text(fact.body.get("criterion"))
        if fact.kind != Kind.ANSWERED or criterion not in known:
            state.take(fact)
            continue
        before = state.verdict(rulebook)
        state.take(fact)
        if as_text(fact.body.get("answer")) not in known[criterion]:
            continue
        after, so_far = state.verdict(rulebook), found.get(criterion, Effect())
        found[criterion] = replace(
            so_far,
            moved=so_far.moved or before.route != after.route,
            settled=so_far.settled or (before.open and not after.open),
        )
    today = state.verdict(rulebook).route
    return {
        criterion: replace(effect, needed=state.without(criterion).verdict(rulebook).route != today)
        for criterion, effect in found.items()
    }


@dataclass(slots=True)
class _State:
    """What was known of the lead up to a fact."""

    account: Mapping[str, str | int]
    answers: dict[str, str] = field(default_factory=dict)
    actions: set[str] = field(default_factory=set)
    typed: dict[str, str] = field(default_factory=dict)
    listed: dict[str, str] = field(default_factory=dict)
    refused: bool = False

    def take(self, fact: Fact) -> None:
        """Learn what a fact says, as the fold does."""
        body = fact.body
        match fact.kind:
            case Kind.ANSWERED:
                self.answers[as_text(body.get("criterion"))] = as_text(body.get("answer"))
            case Kind.ACTION_TAKEN:
                self.actions.add(as_text(body.get("action")))
            case Kind.ACTION_WITHDRAWN:
                self.actions.discard(as_text(body.get("action")))
            case Kind.CONSENTED:
                if as_text(body.get("purpose")) == DO_NOT_CONTACT:
                    self.refused = body.get("given") is not True
        fields = body.get("fields")
        if isinstance(fields, dict):
            self._set(fields, self.listed if body.get("from") == LISTED else self.typed)

    def evidence(self) -> Evidence:
        fields = {**self.listed, **self.typed}
        return Evidence(
            answers={name: answer for name, answer in self.answers.items() if answer},
            actions=frozenset(self.actions),
            account=self.account,
            lead={name: text for name, text in fields.items() if text},
        )

    def verdict(self, rulebook: Rulebook) -> Verdict:
        evidence = self.evidence()
        return as_preview(judge(rulebook, evidence, do_not_contact=self.refused, explain=False))

    def without(self, criterion: str) -> _State:
        left = {name: answer for name, answer in self.answers.items() if name != criterion}
        return replace(self, answers=left)

    @staticmethod
    def _set(fields: Mapping[str, Json], where: dict[str, str]) -> None:
        where.update((name, as_text(value)) for name, value in fields.items())
