"""The visitors of the sample show, with the badges they hand over; imports resources, services."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from boothapp.badges.detect import read_badge
from boothapp.domain.facts import Json
from boothapp.services.action_detail import PERSON_KEYS
from boothapp.services.badge_fields import lead_fields
from boothapp.services.desk import Desk
from boothapp.services.drafts import BadgeScan, Draft, SampleWish
from boothapp.services.ports import Reader
from boothapp.services.recognise import recognise
from boothapp.services.sample_show import SHOW, sample_id
from resources.loader import read_text


@dataclass(frozen=True, slots=True)
class SampleVisitor:
    """A visitor: `payload` what the scanner delivers ('' for one who is typed in); `at_ms` Unix
    milliseconds of the capture; `laptop` A or B; `by` the person's identifier; `draft` what staff
    adds by hand."""

    key: str
    payload: str
    at_ms: int
    laptop: str
    by: str
    draft: Draft


def sample_visitors(org: str, desk: Desk) -> tuple[SampleVisitor, ...]:
    """Return the visitors by time of capture, their days moved to those of the show at hand."""
    data = tomllib.loads(read_text("shows", SHOW, "visitors.toml"))["visitors"]
    first = min(entry["at"] for entry in data).date()
    moved = datetime.fromisoformat(desk.show.starts).date() - first
    zone = ZoneInfo(desk.show.timezone)
    return tuple(
        sorted((_visitor(org, entry, moved, zone) for entry in data), key=lambda v: v.at_ms)
    )


def _visitor(org: str, entry: dict[str, Any], moved: timedelta, zone: ZoneInfo) -> SampleVisitor:
    at = (entry["at"] + moved).replace(tzinfo=zone)
    draft = Draft(
        fields=entry.get("fields", {}),
        actions={code: _detail(org, entry, code) for code in entry.get("actions", [])},
        samples=tuple(SampleWish(**sample) for sample in entry.get("samples", [])),
        answers=entry.get("answers", {}),
        consents=entry.get("consents", {}),
        note=entry.get("note", ""),
    )
    return SampleVisitor(
        key=entry["key"],
        payload=entry.get("payload", ""),
        at_ms=int(at.timestamp() * 1000),
        laptop=entry["laptop"],
        by=sample_id(org, "person", entry["by"]),
        draft=draft,
    )


def _detail(org: str, entry: dict[str, Any], code: str) -> dict[str, Json]:
    """What is known of an action; its people are told by their codes."""
    said: dict[str, Json] = dict(entry.get("details", {}).get(code, {}))
    for key in PERSON_KEYS & said.keys():
        said[key] = sample_id(org, "person", str(said[key]))
    return said


def scanned_draft(visitor: SampleVisitor, reader: Reader) -> Draft:
    """Return the draft as the capture page would hold it once the badge was read, staff had typed
    what it lacks, and the account was recognised."""
    badge = read_badge(visitor.payload) if visitor.payload else None
    fields = {**(lead_fields(badge) if badge else {}), **visitor.draft.fields}
    account = recognise(reader, company=fields.get("company", ""), email=fields.get("email", ""))
    if account is not None:
        fields["account"] = account.id
    scans = (BadgeScan(badge.format, badge.raw, badge.symbology),) if badge else ()
    return replace(visitor.draft, fields=fields, badges=scans)
