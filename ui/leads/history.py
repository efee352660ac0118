"""A lead's facts in words, the latest first; imports domain and translation only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.domain.clock import wall_ms
from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.fields import as_text
from boothapp.domain.lead import LEAD_FIELDS
from boothapp.domain.merging import merges_in_force
from boothapp.services.desk import Desk
from ui.consent_text import consent_fact_text
from ui.countries import country_name
from ui.detail_text import detail_text, sample_fact_text
from ui.outcome_text import outcome_fact_text, passed_back_fact_text
from ui.widgets.blocks import Block
from ui.wording import (
    action_text,
    answer_text,
    contact_text,
    due_text,
    field_text,
    laptop_text,
    moment_text,
    person_text,
)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """When (Unix ms), who, on which laptop, and what."""

    at_ms: int
    by: str
    laptop: str
    text: str


@dataclass(frozen=True, slots=True)
class MergeLine:
    """A merge in force between two leads, and which visit was merged."""

    one: str
    other: str
    text: str


def history(
    facts: Sequence[Fact], desk: Desk | None, own_device: str = ""
) -> tuple[HistoryLine, ...]:
    """Return what happened to a lead, one line a fact; a correction names the value before it.

    `facts` are those of the lead and of the visits merged into it: one time line of all.
    """
    before: dict[str, str] = {}
    captured = {fact.subject: fact for fact in facts if fact.kind == Kind.LEAD_CAPTURED}
    lines = []
    for fact in sorted(facts, key=lambda fact: fact.order):
        by = person_text(fact.by, desk) or QCoreApplication.translate("history", "boothapp")
        laptop = laptop_text(fact.device, own_device)
        text = _text(fact, desk, before)
        if (visit := captured.get(as_text(fact.body.get("other")))) is not None:
            text = f"{text}: {moment_text(wall_ms(visit.at))}, {person_text(visit.by, desk)}"
        lines.append(HistoryLine(wall_ms(fact.at), by, laptop, text))
        before.update(_texts(fact.body.get("fields")))
    return tuple(reversed(lines))


def merge_lines(
    facts: Sequence[Fact], desk: Desk | None, now_ms: int, own_device: str
) -> tuple[MergeLine, ...]:
    """Return the merges in force that made these facts one lead's, the latest first."""
    captured = {fact.subject: fact for fact in facts if fact.kind == Kind.LEAD_CAPTURED}
    lines = []
    for merge in reversed(merges_in_force(facts)):
        other = as_text(merge.body.get("other"))
        if (visit := captured.get(other)) is not None:
            when = moment_text(wall_ms(visit.at), now_ms)
            who, laptop = person_text(visit.by, desk), laptop_text(visit.device, own_device)
            text = QCoreApplication.translate("history", "The visit of {when}, {who}, {laptop}")
            said = text.format(when=when, who=who, laptop=laptop)
            lines.append(MergeLine(merge.subject, other, said))
    return tuple(lines)


def history_blocks(lines: Sequence[HistoryLine], now_ms: int) -> tuple[Block, ...]:
    """Return the lines as blocks: what one person did in one minute stands together."""
    blocks: list[Block] = []
    for line in lines:
        when = f"{moment_text(line.at_ms, now_ms)} · {line.laptop}"
        if blocks and (blocks[-1].who, blocks[-1].when) == (line.by, when):
            # Within a block one reads down, so what came first stands first.
            blocks[-1] = Block(line.by, when, f"{line.text}\n{blocks[-1].text}")
        else:
            blocks.append(Block(line.by, when, line.text))
    return tuple(blocks)


def _text(fact: Fact, desk: Desk | None, before: Mapping[str, str]) -> str:
    heading = _headings().get(fact.kind, fact.kind)
    detail = _detail(fact, desk, before)
    return f"{heading}: {detail}" if detail else heading


def _headings() -> dict[str, str]:
    word = QCoreApplication.translate
    return {
        Kind.LEAD_CAPTURED: word("history", "Captured"),
        Kind.LEAD_CORRECTED: word("history", "Corrected"),
        Kind.NOTED: word("history", "Note"),
        Kind.ACTION_TAKEN: word("history", "Happened"),
        Kind.ACTION_WITHDRAWN: word("history", "Taken back"),
        Kind.ANSWERED: word("history", "Answered"),
        Kind.CONSENTED: word("history", "Consent"),
        Kind.SAMPLE_REQUESTED: word("history", "Sample asked for"),
        Kind.ALERT_RAISED: word("history", "Alert raised, asked"),
        Kind.ALERT_DELIVERED: word("history", "Alert sent to"),
        Kind.ALERT_ESCALATED: word("history", "Alert handed on to"),
        Kind.ALERT_ACCEPTED: word("history", "Alert taken by"),
        Kind.PROMISED: word("history", "Promised"),
        Kind.CONTACTED: word("history", "Contacted"),
        Kind.OUTCOME: word("history", "Outcome"),
        Kind.PASSED_BACK: word("history", "Passed back to marketing"),
        Kind.MERGED: word("history", "Merged with another visit"),
        Kind.UNMERGED: word("history", "Said to be another person than in another visit"),
        Kind.ERASED: word("history", "Erased"),
    }


def _detail(fact: Fact, desk: Desk | None, before: Mapping[str, str]) -> str:  # noqa: C901 - one arm for each kind
    body = fact.body
    match fact.kind:
        case Kind.LEAD_CAPTURED | Kind.LEAD_CORRECTED:
            return _fields(body, before)
        case Kind.NOTED:
            return as_text(body.get("text"))
        case Kind.ACTION_TAKEN | Kind.ACTION_WITHDRAWN:
            return _action(body, desk)
        case Kind.ANSWERED:
            return answer_text(as_text(body.get("criterion")), as_text(body.get("answer")), desk)
        case Kind.CONSENTED:
            return _consent(body, desk)
        case Kind.SAMPLE_REQUESTED:
            return sample_fact_text(body)
        case Kind.ALERT_RAISED:
            people = body.get("to")
            first = as_text(people[0]) if isinstance(people, list) and people else ""
            return person_text(first, desk)
        case Kind.ALERT_DELIVERED:
            channel = as_text(body.get("channel"))
            person = person_text(as_text(body.get("person")), desk)
            return f"{person} ({channel})" if channel else person
        case Kind.ALERT_ESCALATED | Kind.ALERT_ACCEPTED:
            return person_text(as_text(body.get("person")), desk)
        case Kind.PROMISED:
            who, what = person_text(as_text(body.get("who")), desk), as_text(body.get("what"))
            return ", ".join(p for p in (who, what, due_text(as_text(body.get("due")))) if p)
        case Kind.CONTACTED:
            return contact_text(as_text(body.get("how")))
        case Kind.OUTCOME:
            return outcome_fact_text(body)
        case Kind.PASSED_BACK:
            return passed_back_fact_text(body)
    return ""


def _fields(body: Mapping[str, Json], before: Mapping[str, str]) -> str:
    word = QCoreApplication.translate
    parts = []
    said = _texts(body.get("fields"))
    for name in sorted(said, key=_place):
        text = said[name]
        old = before.get(name, "")
        new = text or "–"
        parts.append(f"{field_text(name)} {f'{old} → {new}' if old and old != text else new}")
    if isinstance(body.get("badge"), dict):
        parts.append(word("history", "badge kept as it was read"))
    return ", ".join(parts)


def _place(name: str) -> int:
    """Where a field stands in the form; one of a later version comes last."""
    return LEAD_FIELDS.index(name) if name in LEAD_FIELDS else len(LEAD_FIELDS)


def _texts(fields: Json) -> dict[str, str]:
    if not isinstance(fields, dict):
        return {}
    # The account is an identifier; nobody wants to read one.
    said = {name: as_text(value) for name, value in fields.items() if name != "account"}
    if "country" in said:
        said["country"] = country_name(said["country"])
    return said


def _action(body: Mapping[str, Json], desk: Desk | None) -> str:
    label, detail = action_text(as_text(body.get("action")), desk), body.get("detail")
    said = detail_text(detail, desk.names if desk else {}) if isinstance(detail, dict) else ""
    return f"{label} – {said}" if said else label


def _consent(body: Mapping[str, Json], desk: Desk | None) -> str:
    labels = {each.purpose: each.label for each in desk.show.asked_purposes} if desk else {}
    return consent_fact_text(body, labels)
