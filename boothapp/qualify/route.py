"""Whose a lead is, and why; imports the qualify room only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from boothapp.qualify.derive import normal_value
from boothapp.qualify.score import Score, known_answers, score_known
from boothapp.qualify.several import one_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from boothapp.qualify.criteria import Disqualifier
    from boothapp.qualify.evidence import Evidence
    from boothapp.qualify.plan import Line
    from boothapp.qualify.rulebook import Rulebook


class Route(StrEnum):
    """Where a lead goes; only the first two are for sales."""

    SALES_NOW = "sales_now"
    SALES = "sales"
    NURTURE = "nurture"
    COURTESY = "courtesy"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The route of a lead with all that explains it.

    `open` says that some way of answering the open criteria would change the route. `reasons` are
    the lines that add points or could, known ones first, then the open ones, widest first. `why`
    holds codes: `action:CODE`, `disqualified:ID`, `do_not_contact`, and for each axis
    `AXIS_low_passes`, `AXIS_open` or `AXIS_high_fails`. `rulebook_hash` is the content's, "" of
    criteria that were changed in memory. `preview`: nobody has agreed those criteria yet.
    """

    route: Route
    open: bool
    fit: tuple[int, int]
    intent: tuple[int, int]
    reasons: tuple[Line, ...]
    why: tuple[str, ...]
    rulebook_version: int
    rulebook_hash: str = ""
    preview: bool = False


def judge(
    rulebook: Rulebook,
    evidence: Evidence,
    *,
    do_not_contact: bool = False,
    explain: bool = True,
) -> Verdict:
    """The verdict on a lead; the same rulebook and evidence always give the same one.

    `explain=False` leaves `reasons` empty, for where only the route and the ranges are kept. Of
    criteria that are not agreed the verdict is what it would be: see `as_preview`.
    """
    known = known_answers(rulebook, evidence)
    scored = score_known(rulebook, known, evidence.actions)
    barred, may_be_barred = bars(rulebook, evidence, known)
    if do_not_contact:
        barred = (*barred, "do_not_contact")
    if barred:
        route, is_open, why = Route.DECLINED, False, barred
    else:
        route, undecided, why = _undisqualified(rulebook, evidence, scored)
        is_open = undecided or may_be_barred
    return Verdict(
        route,
        is_open,
        scored.fit,
        scored.intent,
        _reasons(scored) if explain else (),
        why,
        rulebook.version,
        rulebook.digest,
        preview=rulebook.agreed is None,
    )


def as_preview(verdict: Verdict) -> Verdict:
    """What a verdict by criteria that are not agreed yet may do: it shows the score, but only an
    action that alerts hands a lead to sales, and what bars a lead bars it all the same."""
    if not verdict.preview or verdict.route is not Route.SALES:
        return verdict
    return replace(verdict, route=Route.NURTURE, why=(*verdict.why, "not_agreed"))


def _undisqualified(
    rulebook: Rulebook, evidence: Evidence, scored: Score
) -> tuple[Route, bool, tuple[str, ...]]:
    alerting = rulebook.alerting & evidence.actions
    if alerting:
        codes = (code for code in rulebook.action_lines if code in alerting)
        return Route.SALES_NOW, False, tuple(f"action:{code}" for code in codes)
    thresholds = rulebook.thresholds
    fit_passes, fit_may = _passes(scored.fit, thresholds.fit)
    intent_passes, intent_may = _passes(scored.intent, thresholds.intent)
    if not fit_may:
        return Route.COURTESY, False, ("fit_high_fails",)
    why = (_state("fit", fit_passes, fit_may), _state("intent", intent_passes, intent_may))
    if fit_passes and intent_passes:
        return Route.SALES, False, why
    # With fit sure and intent out of reach nurture is final; else an answer decides something.
    return Route.NURTURE, not fit_passes or intent_may, why


def _passes(found: tuple[int, int], threshold: int) -> tuple[bool, bool]:
    return found[0] >= threshold, found[1] >= threshold


def _state(axis: str, passes: bool, may: bool) -> str:  # noqa: FBT001  two facts, one sentence
    if passes:
        return f"{axis}_low_passes"
    return f"{axis}_open" if may else f"{axis}_high_fails"


def bars(
    rulebook: Rulebook, evidence: Evidence, known: Mapping[str, str]
) -> tuple[tuple[str, ...], bool]:
    """Which disqualifiers hold, and whether an open answer could still bring one about."""
    barred: list[str] = []
    may = False
    for rule in rulebook.disqualifiers:
        if not _recorded(rule, evidence):
            continue
        if not rule.criterion or one_of(known.get(rule.criterion, ""), rule.answers):
            barred.append(f"disqualified:{rule.id}")
        elif rule.criterion not in known:
            may = True
    return tuple(barred), may


def standing_bars(rulebook: Rulebook, evidence: Evidence) -> dict[str, frozenset[str]]:
    """For each criterion the answers that would disqualify this lead, given all else recorded."""
    found: dict[str, frozenset[str]] = {}
    for rule in rulebook.disqualifiers:
        if rule.criterion and _recorded(rule, evidence):
            found[rule.criterion] = found.get(rule.criterion, frozenset()).union(rule.answers)
    return found


def _recorded(rule: Disqualifier, evidence: Evidence) -> bool:
    """Whether all conditions hold that no answer can change."""
    if rule.actions and evidence.actions.isdisjoint(rule.actions):
        return False
    account = evidence.account
    if rule.relation and normal_value(account.get("relation", "")) not in rule.relation:
        return False
    if not rule.countries:
        return True
    found = (evidence.lead.get("country"), account.get("country"), *evidence.destinations)
    return any(str(code).strip().upper() in rule.countries for code in found if code)


def _reasons(scored: Score) -> tuple[Line, ...]:
    telling = [line for line in scored.lines if line.low or line.high]
    known = [line for line in telling if line.known]
    unknown = [line for line in telling if not line.known]
    unknown.sort(key=lambda line: line.low - line.high)
    return (*known, *unknown)
