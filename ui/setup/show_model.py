"""A show and its consent wordings as texts of forms; imports domain and Qt's words only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication

from boothapp.badges.clean import clean_text
from boothapp.domain.facts import Json
from boothapp.domain.show import Purpose, Show
from ui.setup.form import Inputs, words

LANGUAGES = ("en", "de", "fr", "it", "es", "pt", "nl", "pl", "cs", "hu", "ro", "tr", "zh", "ja")
_TEXTS = ("name", "hall", "stand", "city", "country", "timezone", "starts", "ends", "language")
_LONGEST = 200
_WORDING_LONGEST = 4_000
_LONGEST_WAIT = 240
"""Minutes; after four hours a visitor has left the hall."""


def show_texts(show: Show | None) -> Inputs:
    """A show as the form shows it; for a new one what is most likely."""
    if show is None:
        return {"timezone": "Europe/Berlin", "language": "en", "escalate_minutes": "10"}
    texts: Inputs = {name: str(getattr(show, name)) for name in _TEXTS}
    texts["literature"] = ", ".join(show.literature)
    return texts | {"escalate_minutes": str(show.escalate_minutes)}


def show_fields(inputs: Inputs) -> dict[str, Json]:
    """The form as fields of a record; fits what `show_faults` found nothing wrong with."""
    fields: dict[str, Json] = {name: clean_text(inputs[name], limit=_LONGEST) for name in _TEXTS}
    fields["escalate_minutes"] = int(inputs["escalate_minutes"])
    titles = (clean_text(title, limit=_LONGEST) for title in words(inputs["literature"]))
    fields["literature"] = list(dict.fromkeys(title for title in titles if title))
    return fields


def show_faults(inputs: Inputs) -> dict[str, str]:
    """What must be corrected, by field."""
    word = QCoreApplication.translate
    faults = {}
    if not clean_text(inputs["name"], limit=_LONGEST):
        faults["name"] = word("show", "What is the show called?")
    for name in ("starts", "ends"):
        if inputs[name].strip() and _date(inputs[name]) is None:
            faults[name] = word("show", "Write it like 2026-11-17")
    starts, ends = _date(inputs["starts"]), _date(inputs["ends"])
    if starts and ends and ends < starts:
        faults["ends"] = word("show", "The show ends before it starts.")
    if inputs["timezone"].strip() not in available_timezones():
        faults["timezone"] = word("show", "Choose one of the list, such as Europe/Berlin")
    minutes = inputs["escalate_minutes"].strip()
    if not (minutes.isascii() and minutes.isdigit() and 0 < int(minutes) <= _LONGEST_WAIT):
        faults["escalate_minutes"] = word("show", "A number of minutes from 1 to 240")
    return faults


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def purpose_key(purpose: Purpose) -> str:
    """What tells consent texts apart: what for, and in which language."""
    return f"{purpose.purpose}/{purpose.language}"


def purpose_texts(purpose: Purpose | None) -> Inputs:
    """A consent text as the form shows it."""
    if purpose is None:
        return {"language": "en"}
    return {
        "purpose": purpose.purpose,
        "label": purpose.label,
        "language": purpose.language,
        "text": purpose.text,
    }


def purpose_of(inputs: Inputs) -> Purpose:
    """The consent text that the form holds; its version is found when it is kept."""
    return Purpose(
        purpose=clean_text(inputs["purpose"], limit=_LONGEST),
        label=clean_text(inputs["label"], limit=_LONGEST),
        wording="",
        text=clean_text(inputs["text"], limit=_WORDING_LONGEST, multiline=True),
        language=inputs["language"],
    )


def purpose_faults(inputs: Inputs, others: Sequence[Purpose]) -> dict[str, str]:
    """What must be corrected, by field; `others` are all other texts of the show."""
    word = QCoreApplication.translate
    purpose = purpose_of(inputs)
    missing = word("show", "This is missing.")
    faults = {name: missing for name in ("purpose", "label", "text") if not getattr(purpose, name)}
    if purpose_key(purpose) in {purpose_key(other) for other in others}:
        faults["purpose"] = word("show", "There is a text for this in that language already.")
    return faults
