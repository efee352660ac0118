"""Next steps, reasons and what is looked up, in words; imports translation and values only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.services.profiling import NextStep, Profile, Why
from ui.wording import field_text

_NEEDS_SHOWN = 3


def step_text(step: NextStep) -> str:
    """What is to be done, as the name of a list."""
    word = QCoreApplication.translate
    return {
        NextStep.LOOK_UP: word("profiling", "Look up"),
        NextStep.CALL: word("profiling", "Call"),
        NextStep.MAIL: word("profiling", "Mail with an offer"),
        NextStep.LEAVE: word("profiling", "Leave"),
    }[step]


def why_text(why: Why) -> str:
    """What decided about the next step."""
    word = QCoreApplication.translate
    return {
        Why.MAY_CHANGE: word("profiling", "a look-up may change it"),
        Why.QUALIFIED: word("profiling", "for sales, may be called"),
        Why.MAY_NOT_CALL: word("profiling", "for sales, may not be called"),
        Why.NO_PHONE: word("profiling", "for sales, no phone number"),
        Why.NURTURE: word("profiling", "no look-up would change it"),
        Why.COURTESY: word("profiling", "fit stays too low for sales"),
        Why.REFUSED: word("profiling", "wants no contact"),
        Why.DISQUALIFIED: word("profiling", "disqualified"),
        Why.ENDED: word("profiling", "has an outcome already"),
        Why.TAKEN_UP: word("profiling", "sales has taken it up"),
        Why.NOT_ASKED: word("profiling", "not asked if we may write"),
        Why.NO_ADDRESS: word("profiling", "no e-mail address"),
        Why.NOT_AGREED: word("profiling", "nobody has signed the criteria yet"),
        Why.NOT_SCORED: word("profiling", "not scored"),
    }[why]


def source_text(source: str) -> str:
    """What a source such as 'account.people' is, as the name of a field."""
    word = QCoreApplication.translate
    key = source.partition(".")[2]
    words = {
        "people": word("profiling", "People"),
        "revenue": word("profiling", "Yearly sales"),
        "naics": word("profiling", "NAICS code"),
        "nace": word("profiling", "NACE code"),
        "sic": word("profiling", "SIC code"),
        "parent": word("profiling", "Parent company"),
        "relation": word("profiling", "Relation to us"),
        "contacts_known": word("profiling", "Contacts we know there"),
        "departments": word("profiling", "Departments we have met"),
        "country": word("profiling", "Country of the company"),
    }
    if source.startswith("lead."):
        return field_text(key)
    return words.get(key, key.replace("_", " "))


def refused_text(source: str) -> str:
    """What a field takes, said where it was given something else."""
    word = QCoreApplication.translate
    key = source.partition(".")[2]
    if key in ("naics", "nace", "sic"):
        return word("profiling", "A code such as 325510 or 20.30")
    if key == "country":
        return word("profiling", "No country is called that")
    return word("profiling", "A whole number, such as 320")


def needs_text(profile: Profile, language: str) -> str:
    """What to find out, the most telling first."""
    labels = [need.criterion.label.in_language(language) for need in profile.needs]
    shown = ", ".join(labels[:_NEEDS_SHOWN])
    return f"{shown} …" if len(labels) > _NEEDS_SHOWN else shown
