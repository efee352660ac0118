"""What a salesperson reads of a lead in a CRM's description, in English; imports services only.

No CRM has a field for a range of points, for samples or for the wording of a consent, so that all
of it is told here in lines, the most telling first: what is too long loses its end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC

from boothapp.domain.consent import STANDARD_PURPOSES, permits
from boothapp.domain.show import Show
from boothapp.services.figures import ROUTE_NAMES, local, route_of
from boothapp.services.views import JudgedLead


def description(row: JudgedLead, show: Show, names: Mapping[str, str]) -> str:
    """The lines of one lead, each with what it is about in front: none begins with what a visitor
    wrote. What is not known is named as such or left out, and never told as a no."""
    return "\n".join(_lines(row, show, names))


def _lines(row: JudgedLead, show: Show, names: Mapping[str, str]) -> Iterator[str]:
    lead, verdict = row.lead, row.verdict
    by = names.get(lead.captured_by, "")
    day = f"{local(lead.captured_at, UTC):%Y-%m-%d}"
    yield f"{show.name or 'Trade show'}: met on {day}" + (f" by {by}" if by else "")
    if verdict is not None:
        (fit, fit_most), (intent, intent_most) = verdict.fit, verdict.intent
        yield (
            f"Route: {ROUTE_NAMES[route_of(row)]} (fit {fit} to {fit_most}, intent {intent} to "
            f"{intent_most}, criteria version {verdict.rulebook_version})"
        )
        known = [line.label for line in verdict.reasons if line.known]
        unknown = [line.label for line in verdict.reasons if not line.known]
        if known:
            yield f"Why: {'; '.join(known)}"
        if unknown:
            yield f"Still to ask: {'; '.join(unknown)}"
    for sample in lead.samples:
        parts = (sample.product, sample.grade, sample.quantity, sample.application)
        yield f"Sample: {', '.join(part for part in parts if part)}"
    for promise in lead.promises:
        who = names.get(promise.who, promise.who)
        until = f" until {promise.due}" if promise.due else ""
        yield f"Promised: {who} {promise.what}{until}".replace("  ", " ")
    said = [(code, permits(lead, code)) for code in STANDARD_PURPOSES if code in lead.consents]
    if said:
        told = (f"{code} {'yes' if yes else 'no'}" for code, yes in said)
        yield f"Consent: {', '.join(told)}"
    for note in lead.notes:
        yield f"Note: {' '.join(note.text.split())}"
