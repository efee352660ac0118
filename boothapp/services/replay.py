"""What each answer did to a lead's verdict, told by folding its facts again; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from boothapp.domain.account import Account
from boothapp.domain.facts import Fact, Kind, in_order
from boothapp.domain.fields import as_text
from boothapp.domain.lead import Lead, fold_lead
from boothapp.qualify import several
from boothapp.qualify.plan import Slot
from boothapp.qualify.route import Verdict
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.verdicts import judge_lead


@dataclass(frozen=True, slots=True)
class Effect:
    """What the answers to one criterion did. `moved`: one of them gave the lead another route at
    once; `settled`: after one of them nothing open could change the verdict any more; `needed`:
    without the answer in force the lead would have another route today."""

    moved: bool = False
    settled: bool = False
    needed: bool = False


def effects(
    lead: str, facts: Sequence[Fact], account: Account | None, rulebook: Rulebook
) -> Mapping[str, Effect]:
    """Return what was asked of a lead, by criterion, and what the answers did.

    `facts` are the lead's and those of the visits merged into it, in any order. What the account's
    records say counts as known from the start. Answers the visitor took back did what they did;
    criteria and answers that the rulebook does not have are passed over.
    """
    ordered = in_order(facts)
    slots = {slot.criterion: slot for slot in rulebook.slots}
    found: dict[str, Effect] = {}
    before: Verdict | None = None
    for number, fact in enumerate(ordered):
        if fact.kind != Kind.ANSWERED:
            before = None
            continue
        criterion = as_text(fact.body.get("criterion"))
        before = before or _verdict(fold_lead(lead, ordered[:number]), account, rulebook)
        after = _verdict(fold_lead(lead, ordered[: number + 1]), account, rulebook)
        slot = slots.get(criterion)
        if before and after and slot and is_answer(slot, as_text(fact.body.get("answer"))):
            so_far = found.get(criterion, Effect())
            found[criterion] = replace(
                so_far,
                moved=so_far.moved or before.route != after.route,
                settled=so_far.settled or (before.open and not after.open),
            )
        before = after
    return _with_need(found, fold_lead(lead, ordered), account, rulebook) if found else {}


def is_answer(slot: Slot, answer: str) -> bool:
    """Whether the rulebook has the answer, or each of several given at once."""
    if slot.several and answer not in slot.codes:
        return several.in_order(answer, slot.several) in slot.codes
    return answer in slot.codes


def _with_need(
    found: Mapping[str, Effect], lead: Lead | None, account: Account | None, rulebook: Rulebook
) -> dict[str, Effect]:
    today = _verdict(lead, account, rulebook)
    if lead is None or today is None:
        return dict(found)
    told = {}
    for criterion, effect in found.items():
        rest = {name: each for name, each in lead.answers.items() if name != criterion}
        without = judge_lead(replace(lead, answers=rest), account, rulebook, explain=False)
        told[criterion] = replace(effect, needed=without.route != today.route)
    return told


def _verdict(lead: Lead | None, account: Account | None, rulebook: Rulebook) -> Verdict | None:
    return judge_lead(lead, account, rulebook, explain=False) if lead is not None else None
