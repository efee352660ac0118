"""How a lead ended and came back, in words; imports translation, wording and values."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text
from boothapp.domain.outcome import NO, YES
from ui.wording import due_text


def outcome_text(outcome: str) -> str:
    """An outcome as people call it; what somebody wrote, or a later version's word, as it is."""
    word = QCoreApplication.translate
    words = {
        "won": word("outcome", "Won"),
        "lost": word("outcome", "Lost"),
        "no_decision": word("outcome", "No decision"),
        "no_answer": word("outcome", "No answer"),
        "wrong_person": word("outcome", "Wrong person"),
        "not_a_fit": word("outcome", "Not a fit"),
    }
    return words.get(outcome, outcome)


def value_text(value: Json, currency: Json) -> str:
    """What was sold, with its currency; '' where nobody said."""
    if not isinstance(value, int) or isinstance(value, bool):
        return ""
    return f"{QLocale().toString(value)} {as_text(currency)}".strip()


def outcome_fact_text(body: Mapping[str, Json]) -> str:
    """One outcome: what, for how much, why and when."""
    parts = (
        outcome_text(as_text(body.get("outcome"))),
        value_text(body.get("value"), body.get("currency")),
        as_text(body.get("reason")),
        due_text(as_text(body.get("on"))),
    )
    return ", ".join(part for part in parts if part)


def passed_back_fact_text(body: Mapping[str, Json]) -> str:
    """One handing back: why, when to try again, and whether the person is still there."""
    word = QCoreApplication.translate
    again, heir = due_text(as_text(body.get("again_on"))), as_text(body.get("replaced_by"))
    there = {
        YES: word("outcome", "still in position"),
        NO: word("outcome", "not there any more"),
    }.get(as_text(body.get("still_there")), "")
    parts = (
        outcome_text(as_text(body.get("reason"))),
        word("outcome", "try again {0}").format(again) if again else "",
        there,
        word("outcome", "replaced by {0}").format(heir) if heir else "",
    )
    return ", ".join(part for part in parts if part)
