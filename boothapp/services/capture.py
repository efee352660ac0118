"""Saving a visitor: one transaction for what was said and the alert it raises; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from boothapp.domain.errors import UserError
from boothapp.domain.lead import Lead
from boothapp.qualify.route import Route, Verdict
from boothapp.services.alerts import PreparedAlert, prepare_alert
from boothapp.services.changes import Changes
from boothapp.services.desk import Desk
from boothapp.services.draft_statements import new_samples, statements_of
from boothapp.services.drafts import Draft
from boothapp.services.ports import Store, UnitOfWork
from boothapp.services.recipients import recipients
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
    store: Store, draft: Draft, desk: Desk, *, by: str, now_ms: int, new_id: Callable[[int], str]
) -> Saved:
    """Save the visitor durably and clear the kept draft; returns once it is on disk.

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
        verdict = _verdict(uow, draft, before, desk)
        alert = _alert(uow, draft, before, desk, verdict, lead, new_id(now_ms))
        if alert is not None:
            statements.append(alert.statement)
        uow.say(statements, by=by, show=before.show if before else desk.show.id)
        for person, channel in alert.queue if alert else ():
            uow.enqueue(alert_id(alert), lead, person, channel, now_ms)
        uow.put_setting(DRAFT_SETTING, None)
    return Saved(
        lead=lead,
        verdict=verdict,
        alert=alert_id(alert),
        asked=_first_asked(alert),
        changes=Changes(leads=frozenset({lead}), alerts=alert is not None, sync=True),
    )


def alert_id(alert: PreparedAlert | None) -> str:
    """The identifier of a prepared alert, '' for none."""
    return str(alert.statement.body["alert"]) if alert else ""


def _first_asked(alert: PreparedAlert | None) -> str:
    people = alert.statement.body["to"] if alert else None
    return str(people[0]) if isinstance(people, list) and people else ""


def _verdict(uow: UnitOfWork, draft: Draft, before: Lead | None, desk: Desk) -> Verdict | None:
    if desk.rulebook is None:
        return None
    account = draft.fields.get("account", before.text("account") if before else "")
    return judge_draft(draft, before, uow.account(account) if account else None, desk.rulebook)


def _alert(  # every argument is a different thing an alert depends on
    uow: UnitOfWork,
    draft: Draft,
    before: Lead | None,
    desk: Desk,
    verdict: Verdict | None,
    lead: str,
    alert: str,
) -> PreparedAlert | None:
    if verdict is None or verdict.route != Route.SALES_NOW or desk.rulebook is None:
        return None
    done = before.action_codes if before else frozenset()
    new = [code for code in draft.actions if code in desk.rulebook.alerting and code not in done]
    if before and "sample_request" in done and new_samples(draft, before):
        new.append("sample_request")
    if not new:
        return None
    country = draft.fields.get("country", before.text("country") if before else "")
    people = recipients(
        desk.people, country=country, products={wish.product for wish in draft.samples}
    )
    return prepare_alert(alert=alert, lead=lead, actions=new, to=people, channels=uow.channels())
