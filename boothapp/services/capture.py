"""Saving a visitor: one transaction for what was said and the alert it raises; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from boothapp.domain.account import Account
from boothapp.domain.errors import UserError
from boothapp.domain.lead import Lead
from boothapp.qualify.route import Route, Verdict
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.alerts import PreparedAlert, prepare_alert
from boothapp.services.changes import Changes
from boothapp.services.desk import Desk
from boothapp.services.draft_statements import new_samples, statements_of
from boothapp.services.drafts import Draft
from boothapp.services.ports import Store, UnitOfWork
from boothapp.services.recipients import whom_to_ask
from boothapp.services.verdicts import judge_draft

DRAFT_SETTING = "draft"


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save came to. `alert` is the identifier of the alert it raised, or ''; `asked` the
    person who is asked first, or ''."""

    lead: str
    verdict: Verdict | None
    alert: str
    asked: str
    changes: Changes


def capture(
    store: Store,
    draft: Draft,
    desk: Desk,
    *,
    by: str,
    now_ms: int,
    new_id: Callable[[int], str],
    forget_draft: bool = True,
) -> Saved:
    """Save the visitor durably and clear the kept draft; returns once it is on disk.

    The kept draft is that of the capture page: whoever saves another one leaves it there.
    A draft of a known lead says only what differs from what is known. Raises UserError when there
    is nothing to save or the disk refuses; then nothing was changed and the draft is still kept.
    """
    with store.write() as uow:
        before = uow.lead(draft.lead) if draft.lead else None
        if draft.empty and before is None:
            raise UserError(
                "There is nothing to save yet.",
                "The page is empty.",
                "Scan a badge, or type a name or a company.",
            )
        lead = before.id if before else new_id(now_ms)
        statements = statements_of(draft, before, lead, desk, lambda: new_id(now_ms))
        account = _account(uow, draft, before)
        rulebook = desk.rulebook_for(before)
        verdict = _judged(draft, before, account, rulebook, now_ms)
        alert = None
        if verdict is not None and (taken := _alerting(draft, before, rulebook, verdict)):
            alert = prepare_alert(
                alert=new_id(now_ms),
                lead=lead,
                actions=taken,
                to=whom_to_ask(desk.people, draft, before, account, rulebook),
                channels=uow.channels(),
            )
        if alert is not None:
            statements.append(alert.statement)
        uow.say(statements, by=by, show=before.show if before else desk.show.id)
        for person, channel in alert.queue if alert else ():
            uow.enqueue(alert_id(alert), lead, person, channel, now_ms)
        if forget_draft:
            uow.put_setting(DRAFT_SETTING, None)
    return Saved(
        lead=lead,
        verdict=verdict,
        alert=alert_id(alert),
        asked=_first_asked(alert),
        changes=Changes(leads=frozenset({lead}), alerts=alert is not None, sync=True),
    )


def _judged(
    draft: Draft, before: Lead | None, account: Account | None, rulebook: Rulebook | None, now: int
) -> Verdict | None:
    return judge_draft(draft, before, account, rulebook, now_ms=now) if rulebook else None


def alert_id(alert: PreparedAlert | None) -> str:
    """The identifier of a prepared alert, '' for none."""
    return str(alert.statement.body["alert"]) if alert else ""


def _first_asked(alert: PreparedAlert | None) -> str:
    people = alert.statement.body["to"] if alert else None
    return str(people[0]) if isinstance(people, list) and people else ""


def _account(uow: UnitOfWork, draft: Draft, before: Lead | None) -> Account | None:
    account = draft.fields.get("account", before.text("account") if before else "")
    return uow.account(account) if account else None


def _alerting(
    draft: Draft, before: Lead | None, rulebook: Rulebook | None, verdict: Verdict
) -> list[str]:
    """The actions that this save shall alert of: those new to the lead, and one that asks for
    another sample."""
    if rulebook is None or verdict.route != Route.SALES_NOW:
        return []
    done = before.action_codes if before else frozenset()
    again = bool(before and new_samples(draft, before))
    return [
        action.code
        for action in rulebook.actions
        if action.alerts
        and action.code in draft.actions
        and (action.code not in done or (again and action.form == "sample"))
    ]
