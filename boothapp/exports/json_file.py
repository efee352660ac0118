"""Leads as JSON lines, for programs: an object a line, and no key for what is not known."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import UTC
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from boothapp.domain.clock import wall_ms
from boothapp.domain.consent import deciding
from boothapp.domain.lead import LEAD_FIELDS, Lead
from boothapp.exports.audience import Audience, may_show_phone
from boothapp.exports.left_out import PHONE, LeftOut, chosen
from boothapp.services.figures import local, route_of
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead

FORMAT: Final = "boothapp lead 1"
_TIMES: Final = frozenset({"at"})


def write_leads_json(
    rows: Iterable[JudgedLead],
    path: Path,
    *,
    audience: Audience = Audience.EVERYONE,
    names: Mapping[str, str] | None = None,
    left_out: LeftOut | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write an object for each lead and return how many; times are ISO 8601 in UTC.

    `names` name people of the exhibitor beside their identifiers. Raises UserError where the file
    cannot be written and concurrent.futures.CancelledError once `cancelled()` is true; either way
    nothing is left.
    """
    out = left_out if left_out is not None else LeftOut()
    known = names or {}
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    written = 0
    with written_whole(path) as file:
        for row in chosen(rows, audience, out, cancelled, outward=False):
            record = _record(row, known)
            if audience is not Audience.EVERYONE and not may_show_phone(row.lead, audience):
                _hide_phone(record, out)
            file.write(encode(record).encode("utf-8", "replace") + b"\n")
            written += 1
    return written


def _record(row: JudgedLead, names: Mapping[str, str]) -> dict[str, Any]:
    lead, verdict = row.lead, row.verdict
    record: dict[str, Any] = {
        "format": FORMAT,
        "lead": lead.id,
        "show": lead.show,
        "captured_at": _time(lead.captured_at),
        "captured_by": _person(lead.captured_by, names),
        "fields": {name: text for name in LEAD_FIELDS if (text := lead.text(name))},
    }
    if row.account is not None:
        record["account"] = {
            "name": row.account.name, "external_id": row.account.external_id, **row.account.data
        }  # fmt: skip
    if verdict is not None:
        record |= {
            "route": route_of(row), "route_open": verdict.open, "fit": list(verdict.fit),
            "intent": list(verdict.intent), "criteria_version": verdict.rulebook_version,
            "reasons": [_told(line, {}) for line in verdict.reasons],
        }  # fmt: skip
    record |= _said(lead, names)
    return {key: value for key, value in record.items() if value not in ("", [], {}, None)}


def _said(lead: Lead, names: Mapping[str, str]) -> dict[str, Any]:
    consents = {code: deciding(lead, code) for code in lead.consents}
    return {
        "actions": [_told(each, names) for each in lead.actions],
        "answers": {each.criterion: each.answer for each in lead.answers.values()},
        "samples": [_told(each, names) for each in lead.samples],
        "promises": [_told(each, names) for each in lead.promises],
        "consents": {code: _told(each, names) for code, each in consents.items() if each},
        "notes": [_told(each, names) for each in lead.notes],
        "outcomes": [_told(each, names) for each in lead.outcomes],
        "passed_back": [_told(each, names) for each in lead.passed_back],
        "contacted_at": _time(lead.contacted_at),
    }


def _told(value: Any, names: Mapping[str, str]) -> dict[str, Any]:
    """A value of the domain: times readable, people named, and no key for what is not known."""
    told: dict[str, Any] = {}
    for key in _keys(value.__class__):
        part = getattr(value, key)
        if part in ("", None) or part == {}:
            continue
        if key in _TIMES:
            told[key] = _time(part)
        elif key in ("by", "who"):
            told[key] = _person(part, names)
        else:
            told[key] = dict(part) if isinstance(part, Mapping) else part
    return told


@lru_cache(maxsize=32)
def _keys(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


def _hide_phone(record: dict[str, Any], out: LeftOut) -> None:
    details = [action.get("detail", {}) for action in record.get("actions", ())]
    hidden = [each.pop("phone") for each in (record["fields"], *details) if each.get("phone")]
    if hidden:
        out.add_part(PHONE)


def _person(person: str, names: Mapping[str, str]) -> str:
    return names.get(person, person)


def _time(reading: int) -> str:
    return f"{local(reading, UTC):%Y-%m-%dT%H:%M:%SZ}" if wall_ms(reading) else ""
