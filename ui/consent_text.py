"""What a visitor allows, with its proof, in words; imports Qt's words, domain and services."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.domain.clock import wall_ms
from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text
from boothapp.domain.lead import Consent, Lead
from boothapp.services.consents import language_name
from boothapp.services.desk import Desk
from ui.wording import how_text, moment_text, person_text


def consent_lines(lead: Lead, desk: Desk | None) -> str:
    """A line for each purpose of the show: allowed, refused, withdrawn, or not asked; and who
    heard it when, how and in which words."""
    word = QCoreApplication.translate
    labels = {each.purpose: each.label for each in desk.show.asked_purposes} if desk else {}
    lines = []
    for purpose in dict.fromkeys((*labels, *lead.consents)):
        consent, label = lead.consents.get(purpose), labels.get(purpose) or purpose
        if consent is None:
            lines.append(word("consent", "– {0}: not asked").replace("{0}", label))
        else:
            lines.append(f"{_said(consent, label)}: {_proof(consent, desk)}")
    return "\n".join(lines)


def consent_fact_text(body: Mapping[str, Json], labels: Mapping[str, str]) -> str:
    """What one fact of consent says."""
    word = QCoreApplication.translate
    given = word("consent", "yes") if body.get("given") is True else word("consent", "no")
    purpose = as_text(body.get("purpose"))
    parts = (how_text(as_text(body.get("how"))), _text(body.get("wording"), body.get("language")))
    said = ", ".join(part for part in parts if part)
    return f"{labels.get(purpose) or purpose} – {given}" + (f", {said}" if said else "")


def _said(consent: Consent, label: str) -> str:
    word = QCoreApplication.translate
    if consent.given:
        return f"✓ {label}"
    if consent.withdrawn:
        return word("consent", "✗ {0}, withdrawn").replace("{0}", label)
    return f"✗ {label}"


def _proof(consent: Consent, desk: Desk | None) -> str:
    parts = (
        how_text(consent.how),
        moment_text(wall_ms(consent.at)),
        person_text(consent.by, desk),
        _text(consent.wording, consent.language),
    )
    return ", ".join(part for part in parts if part)


def _text(wording: Json, language: Json) -> str:
    version, spoken = as_text(wording), language_name(as_text(language))
    if not version:
        return ""
    text = QCoreApplication.translate("consent", "text {0}").replace("{0}", version)
    return f"{text} ({spoken})" if spoken else text
