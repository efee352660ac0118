"""Leads as rows for tables; imports domain, services and the neighbours it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec

from boothapp.domain.clock import wall_ms
from boothapp.domain.facts import Fact
from boothapp.domain.lead import Lead, fold_lead
from boothapp.services.views import JudgedLead, LeadRow
from boothapp.storage.alert_projection import drop_alerts, put_alerts
from boothapp.storage.judging import Rulebooks, judge_leads
from boothapp.storage.schema import LEAD
from boothapp.storage.sql import Row, Sql, indexed, kept

_NONE: Final = (0, 0)
_encode: Final = msgspec.json.Encoder().encode
_NOTES_MAX: Final = 2_000
"""Of a lead's notes, in characters: ten thousand rows are searched while somebody types."""


def project_leads(
    sql: Sql,
    org: str,
    groups: Mapping[str, set[str]],
    by_subject: Mapping[str, Sequence[Fact]],
    *,
    regrouped: set[str],
    fresh: set[str],
    rulebooks: Rulebooks,
) -> None:
    """Fold each group (keeper to members) into its keeper's row.

    `regrouped`: leads that may have lost or gained members; `fresh`: those without a row so far.
    """
    leads, gone = [], set()
    for keeper, members in groups.items():
        facts = [fact for member in members for fact in by_subject.get(member, ())]
        lead = fold_lead(keeper, facts)
        if lead is not None and not lead.erased:
            leads.append(lead)
        elif lead is not None or keeper in regrouped:
            gone.add(keeper)
        gone |= members - {keeper}
    _write(sql, org, leads, gone, fresh, rulebooks)


def _write(
    sql: Sql, org: str, leads: list[Lead], gone: set[str], fresh: set[str], rulebooks: Rulebooks
) -> None:
    if stale := gone | {lead.id for lead in leads if lead.id not in fresh}:
        drop_alerts(sql, org, stale)
    if gone:
        sql.each("DELETE FROM lead WHERE org = ? AND id = ?", [(org, lead) for lead in gone])
    if leads:
        judged = judge_leads(sql, org, leads, rulebooks, explain=False)
        new = [_row(org, each) for each in judged if each.lead.id in fresh]
        known = [_row(org, each) for each in judged if each.lead.id not in fresh]
        if new:
            sql.add(LEAD, new)
        if known:
            sql.put(LEAD, known)
        put_alerts(sql, org, leads)


def _row(org: str, judged: JudgedLead) -> Row:
    lead, verdict = judged.lead, judged.verdict
    alert = lead.alerts[-1] if lead.alerts else None
    fit, intent = (verdict.fit, verdict.intent) if verdict else (_NONE, _NONE)
    return (
        org,
        lead.id,
        lead.show,
        kept(lead.name),
        kept(lead.text("company")),
        kept(lead.text("job_title")),
        kept(lead.text("country")),
        kept(lead.text("email")),
        kept(lead.text("phone")),
        str(verdict.route) if verdict else "",
        verdict.open if verdict else False,
        *fit,
        *intent,
        _codes(action.action for action in lead.actions),
        _codes(sample.product for sample in lead.samples),
        lead.captured_at,
        lead.captured_by,
        lead.captured_on,
        lead.changed_at,
        str(alert.state) if alert else "",
        kept(alert.accepted_by) if alert else "",
        indexed(lead.text("account")),
        kept("\n".join(note.text for note in reversed(lead.notes)))[:_NOTES_MAX],
    )


def _codes(codes: Iterable[str]) -> str:
    return _encode(list(codes)).decode()


def read_lead_rows(sql: Sql, org: str, show: str) -> tuple[LeadRow, ...]:
    """Return the leads of a show, the latest captured first."""
    rows = sql.rows(
        f"{_SELECT} WHERE org = ? AND show = ? ORDER BY captured_at DESC, id DESC", org, show
    )
    return _lead_rows(rows)


def read_lead_rows_of(sql: Sql, org: str, account: str) -> tuple[LeadRow, ...]:
    """Return the leads of a known account, the latest captured first."""
    return _lead_rows(
        sql.rows(
            f"{_SELECT} WHERE org = ? AND account = ? AND account <> ''"
            " ORDER BY captured_at DESC, id DESC",
            *(org, indexed(account)),
        )
    )


def read_lead_row(sql: Sql, org: str, lead: str) -> LeadRow | None:
    """Return one lead as a row, None where it has none."""
    return next(iter(_lead_rows(sql.rows(f"{_SELECT} WHERE org = ? AND id = ?", org, lead))), None)


_SELECT: Final = (
    "SELECT id, show, name, company, job_title, country, email, phone, route, open, fit_low,"
    " fit_high, intent_low, intent_high, actions, samples, captured_at, captured_by, captured_on,"
    " changed_at, alert, accepted_by, notes FROM lead"
)


def _lead_rows(rows: Sequence[Row]) -> tuple[LeadRow, ...]:
    codes: dict[str, tuple[str, ...]] = {}
    for row in rows:
        for text in row[14:16]:
            if text not in codes:
                codes[text] = tuple(msgspec.json.decode(text))
    return tuple(_lead_row(row, codes) for row in rows)


def _lead_row(row: Row, codes: Mapping[str, tuple[str, ...]]) -> LeadRow:
    return LeadRow(
        id=row[0],
        show=row[1],
        name=row[2],
        company=row[3],
        job_title=row[4],
        country=row[5],
        email=row[6],
        phone=row[7],
        route=row[8],
        open=bool(row[9]),
        fit=(row[10], row[11]),
        intent=(row[12], row[13]),
        actions=codes[row[14]],
        samples=codes[row[15]],
        captured_ms=wall_ms(row[16]),
        captured_by=row[17],
        captured_on=row[18],
        changed_ms=wall_ms(row[19]),
        alert=row[20],
        accepted_by=row[21],
        notes=row[22],
    )
