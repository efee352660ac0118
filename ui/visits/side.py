"""What one visit says, in words, to stand beside another; imports domain and translation only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.domain.clock import wall_ms
from boothapp.domain.lead import Lead
from boothapp.services.desk import Desk
from boothapp.services.drafts import Draft
from boothapp.services.same_person import Sign
from boothapp.services.views import LeadRow
from ui.countries import country_name
from ui.wording import action_text, answer_text, laptop_text, moment_text, person_text

FIELDS = ("first_name", "last_name", "company", "job_title", "country", "email", "phone")
"""What is compared, in the order of the form."""
_NOTE_MAX = 90


@dataclass(frozen=True, slots=True)
class Side:
    """One visit: its lead ('' while it is not saved), where and when it was captured and by whom,
    its fields by name, and what else was said under its headings."""

    lead: str
    title: str
    fields: Mapping[str, str]
    said: Mapping[str, str]


def lead_side(lead: Lead, desk: Desk | None, now_ms: int, own_device: str) -> Side:
    """Return a saved visit in words."""
    fields = {name: text for name in FIELDS if (text := lead.text(name))}
    actions = [action_text(action.action, desk) for action in lead.actions]
    samples = [" ".join(p for p in (s.product, s.quantity) if p) for s in lead.samples]
    answers = [answer_text(a.criterion, a.answer, desk) for a in lead.answers.values()]
    return Side(
        lead.id,
        captured_text(
            wall_ms(lead.captured_at), lead.captured_by, lead.captured_on, desk, now_ms, own_device
        ),
        _shown(fields),
        _said(actions + samples, answers, [note.text for note in lead.notes]),
    )


def draft_side(draft: Draft, before: Lead | None, desk: Desk | None) -> Side:
    """Return what stands on the capture page in words."""
    known = {name: before.text(name) for name in FIELDS} if before else {}
    fields = {**known, **{name: draft.fields[name] for name in FIELDS if name in draft.fields}}
    actions = [action_text(code, desk) for code in draft.actions]
    samples = [" ".join(p for p in (s.product, s.quantity) if p) for s in draft.samples]
    earlier = {a.criterion: a.answer for a in before.answers.values()} if before else {}
    answers = [
        answer_text(criterion, answer, desk)
        for criterion, answer in {**earlier, **draft.answers}.items()
        if answer
    ]
    notes = [note.text for note in before.notes] if before else []
    return Side(
        draft.lead,
        QCoreApplication.translate("visits", "On the page now"),
        _shown({name: text.strip() for name, text in fields.items() if text.strip()}),
        _said(actions + samples, answers, [*notes, *filter(None, [draft.note.strip()])]),
    )


def captured_text(
    ms: int, by: str, device: str, desk: Desk | None, now_ms: int, own_device: str
) -> str:
    """When, by whom and on which laptop somebody was captured, as a line."""
    text = QCoreApplication.translate("visits", "Captured {when} by {who} on {laptop}")
    return text.format(
        when=moment_text(ms, now_ms),
        who=person_text(by, desk) or QCoreApplication.translate("visits", "somebody"),
        laptop=laptop_text(device, own_device),
    )


def signs_text(signs: tuple[Sign, ...]) -> str:
    """Why two visits may be one person's, as a line."""
    word = QCoreApplication.translate
    words = {
        Sign.SAME_BADGE: word("visits", "same badge"),
        Sign.SAME_EMAIL: word("visits", "same e-mail"),
        Sign.SAME_PHONE: word("visits", "same phone"),
        Sign.SAME_NAME: word("visits", "same name"),
        Sign.LIKE_NAME: word("visits", "similar name"),
        Sign.OTHER_NAME: word("visits", "another name"),
        Sign.SAME_COMPANY: word("visits", "same company"),
        Sign.LIKE_COMPANY: word("visits", "similar company"),
        Sign.OTHER_COMPANY: word("visits", "another company"),
    }
    return ", ".join(words[sign] for sign in signs)


def said_text(row: LeadRow, desk: Desk | None) -> str:
    """What was asked for and written at a visit, as a short line; '' where nothing was."""
    asked = ", ".join([*row.samples, *(action_text(code, desk) for code in row.actions)])
    note = " ".join(row.notes.split("\n", 1)[0].split())
    if len(note) > _NOTE_MAX:
        note = f"{note[: _NOTE_MAX - 1]}…"
    return " · ".join(part for part in (asked, f"“{note}”" if note else "") if part)


def _shown(fields: Mapping[str, str]) -> dict[str, str]:
    return {
        name: country_name(text) if name == "country" else text for name, text in fields.items()
    }


def _said(asked: list[str], answers: list[str], notes: list[str]) -> dict[str, str]:
    word = QCoreApplication.translate
    return {
        word("visits", "Happened"): ", ".join(asked),
        word("visits", "Answers"): "\n".join(answers),
        word("visits", "Notes"): "\n".join(notes),
    }
