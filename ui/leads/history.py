"""A lead's facts in words, the latest first; imports domain and Qt's translation only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.domain.clock import wall_ms
from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.fields import as_text
from boothapp.services.desk import Desk
from ui.leads.model import person_name


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """When (Unix ms), who and what."""

    at_ms: int
    by: str
    text: str


def history(facts: Sequence[Fact], desk: Desk | None) -> tuple[HistoryLine, ...]:
    """Return what happened to a lead, one line a fact."""
    return tuple(
        HistoryLine(wall_ms(fact.at), person_name(fact.by, desk), _text(fact, desk))
        for fact in sorted(facts, key=lambda fact: fact.order, reverse=True)
    )


def _text(fact: Fact, desk: Desk | None) -> str:
    heading = _headings().get(fact.kind, fact.kind)
    detail = _detail(fact, desk)
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
        Kind.MERGED: word("history", "Merged with another visit"),
        Kind.UNMERGED: word("history", "Parted from another visit"),
        Kind.ERASED: word("history", "Erased"),
    }


def _detail(fact: Fact, desk: Desk | None) -> str:  # noqa: C901 - one arm for each kind
    body = fact.body
    match fact.kind:
        case Kind.LEAD_CAPTURED | Kind.LEAD_CORRECTED:
            return _fields(body.get("fields"))
        case Kind.NOTED:
            return as_text(body.get("text"))
        case Kind.ACTION_TAKEN | Kind.ACTION_WITHDRAWN:
            return _action(as_text(body.get("action")), desk)
        case Kind.ANSWERED:
            return _answer(as_text(body.get("criterion")), as_text(body.get("answer")), desk)
        case Kind.CONSENTED:
            word = QCoreApplication.translate
            given = word("history", "yes") if body.get("given") is True else word("history", "no")
            return f"{as_text(body.get('purpose'))} – {given} ({as_text(body.get('wording'))})"
        case Kind.SAMPLE_REQUESTED:
            keys = ("product", "grade", "quantity", "application")
            return ", ".join(text for key in keys if (text := as_text(body.get(key))))
        case Kind.ALERT_RAISED:
            people = body.get("to")
            first = as_text(people[0]) if isinstance(people, list) and people else ""
            return person_name(first, desk)
        case Kind.ALERT_DELIVERED | Kind.ALERT_ESCALATED | Kind.ALERT_ACCEPTED:
            return person_name(as_text(body.get("person")), desk)
        case Kind.PROMISED:
            parts = (person_name(as_text(body.get("who")), desk), as_text(body.get("what")))
            return ", ".join(part for part in (*parts, as_text(body.get("due"))) if part)
        case Kind.CONTACTED:
            return as_text(body.get("how"))
    return ""


def _fields(fields: Json) -> str:
    if not isinstance(fields, dict):
        return ""
    # The account is an identifier; nobody wants to read one.
    said = {name: as_text(value) for name, value in fields.items() if name != "account"}
    return ", ".join(f"{name.replace('_', ' ')} {text or '–'}" for name, text in said.items())


def _action(code: str, desk: Desk | None) -> str:
    if desk and desk.rulebook:
        for action in desk.rulebook.actions:
            if action.code == code:
                return action.label.in_language(desk.show.language)
    return code


def _answer(criterion: str, answer: str, desk: Desk | None) -> str:
    word = QCoreApplication.translate
    special = {
        "?": word("history", "does not know"),
        "-": word("history", "would not say"),
        "": word("history", "taken back"),
    }
    for known in desk.rulebook.criteria if desk and desk.rulebook else ():
        if known.id == criterion:
            language = desk.show.language if desk else "en"
            labels = {each.code: each.label.in_language(language) for each in known.answers}
            said = labels.get(answer, special.get(answer, answer))
            return f"{known.label.in_language(language)} – {said}"
    return f"{criterion} – {special.get(answer, answer)}"
