"""What a draft says that was not known before, as statements; imports domain and badges only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from boothapp.badges.clean import clean_text
from boothapp.domain.consent import Terms
from boothapp.domain.facts import Body, Json, Kind, Statement
from boothapp.domain.lead import LEAD_FIELDS, Lead, SampleRequest
from boothapp.services.desk import Desk
from boothapp.services.drafts import Draft, SampleWish

FIELD_LIMIT = 200
NOTE_LIMIT = 8_000
BADGE_LIMIT = 16_000
SAMPLE_TEXTS = ("quantity", "application", "grade", "ship_to", "country", "end_use")
SAMPLE_STATES = ("handles_hazardous", "bona_fide")


def statements_of(
    draft: Draft, before: Lead | None, lead: str, desk: Desk, new_id: Callable[[], str]
) -> list[Statement]:
    """Return what the draft says that is not known `before`; for a new visitor, all of it.

    `new_id()` names the samples; `desk` holds the wordings of consent that were shown.
    """
    said: list[tuple[Kind, Body]] = []
    fields = _changed_fields(draft.fields, before)
    badges = [_badge_body(scan.format, scan.raw, scan.symbology) for scan in draft.badges]
    if before is None:
        first: dict[str, Json] = {"fields": fields}
        if badges:
            first["badge"] = badges.pop(0)
        said.append((Kind.LEAD_CAPTURED, first))
    else:
        known = {badge.raw for badge in before.badges}
        badges = [badge for badge in badges if badge["raw"] not in known]
        if fields:
            said.append((Kind.LEAD_CORRECTED, {"fields": fields}))
    said += [(Kind.LEAD_CORRECTED, {"fields": {}, "badge": badge}) for badge in badges]
    said += _action_bodies(draft, before)
    said += [
        (Kind.SAMPLE_REQUESTED, _sample_body(wish, new_id())) for wish in new_samples(draft, before)
    ]
    said += [
        (Kind.ANSWERED, _answer_body(criterion, answer, draft.said.get(criterion, "")))
        for criterion, answer in draft.answers.items()
        if answer != _answer_before(before, criterion)
    ]
    if note := clean_text(draft.note, limit=NOTE_LIMIT, multiline=True):
        said.append((Kind.NOTED, {"text": note}))
    said += _consents(draft, before, desk)
    said += [(Kind.UNMERGED, {"other": other}) for other in draft.apart if other != lead]
    return [Statement(lead, kind, body) for kind, body in said]


def _consents(draft: Draft, before: Lead | None, desk: Desk) -> list[tuple[Kind, Body]]:
    """What the visitor allowed or refused, with the wording that was shown."""
    shown = {purpose.purpose: purpose for purpose in desk.show.asked_purposes}
    said: list[tuple[Kind, Body]] = []
    for purpose, given in draft.consents.items():
        standing = before.consents.get(purpose) if before else None
        if standing is not None and standing.given == given:
            continue
        text = shown.get(purpose)
        usual = Terms(text.wording, text.language) if text else Terms("", "")
        said.append((Kind.CONSENTED, consent_body(purpose, given, draft.terms.get(purpose, usual))))
    return said


def consent_body(purpose: str, given: bool, terms: Terms) -> Body:  # noqa: FBT001 - the value
    """What is said of a consent; how it was said only where that is known."""
    body: dict[str, Json] = {
        "purpose": purpose,
        "given": given,
        "wording": terms.wording,
        "language": terms.language,
    }
    if terms.how:
        body["how"] = terms.how
    return body


def _changed_fields(fields: Mapping[str, str], before: Lead | None) -> dict[str, Json]:
    changed: dict[str, Json] = {}
    for name in LEAD_FIELDS:
        if name not in fields:
            continue
        value = clean_text(fields[name], limit=FIELD_LIMIT)
        if value != (before.text(name) if before else ""):
            changed[name] = value
    return changed


def _badge_body(format_: str, raw: str, symbology: str) -> dict[str, Json]:
    # A payload keeps its line ends and marks: only what no store can hold is replaced.
    kept = raw[:BADGE_LIMIT].encode("utf-8", "replace").decode()
    return {"format": format_, "raw": kept, "symbology": symbology}


def _action_bodies(draft: Draft, before: Lead | None) -> list[tuple[Kind, Body]]:
    done = {action.action: action for action in before.actions} if before else {}
    said: list[tuple[Kind, Body]] = []
    for code, detail in draft.actions.items():
        clean = clean_detail(detail)
        if code not in done or dict(done[code].detail) != clean:
            body: dict[str, Json] = {"action": code}
            if clean:
                body["detail"] = clean
            said.append((Kind.ACTION_TAKEN, body))
    said += [
        (Kind.ACTION_WITHDRAWN, {"action": code}) for code in done if code not in draft.actions
    ]
    return said


def clean_detail(detail: Mapping[str, Json]) -> dict[str, Json]:
    """The details of an action without what is empty: what nobody said is absent, never a no."""
    clean = {key: _clean_value(value) for key, value in detail.items()}
    return {key: value for key, value in clean.items() if value not in ("", None, [], {})}


def _clean_value(value: Json) -> Json:
    if isinstance(value, str):
        return clean_text(value, limit=FIELD_LIMIT)
    if isinstance(value, list):
        lines = (clean_text(item, limit=FIELD_LIMIT) for item in value if isinstance(item, str))
        return [line for line in lines if line]
    return value


def new_samples(draft: Draft, before: Lead | None) -> list[SampleWish]:
    """Return the samples of the draft that were not asked for before."""
    asked = {_said_of(sample) for sample in before.samples} if before else set()
    return [wish for wish in draft.samples if wish.product and _said_of(wish) not in asked]


def wish_of(sample: SampleRequest) -> SampleWish:
    """A sample that was asked for, as the page would hold it."""
    return SampleWish(*(getattr(sample, key) for key in ("product", *SAMPLE_TEXTS, *SAMPLE_STATES)))


def _said_of(sample: SampleWish | SampleRequest) -> tuple[object, ...]:
    return tuple(getattr(sample, key) for key in ("product", *SAMPLE_TEXTS, *SAMPLE_STATES))


def _sample_body(wish: SampleWish, sample: str) -> Body:
    body: dict[str, Json] = {"sample": sample, "product": wish.product}
    for key in SAMPLE_TEXTS:
        if text := clean_text(getattr(wish, key), limit=FIELD_LIMIT):
            body[key] = text
    for key in SAMPLE_STATES:
        if (state := getattr(wish, key)) is not None:
            body[key] = state
    return body


def _answer_body(criterion: str, answer: str, said: str) -> Body:
    body: dict[str, Json] = {"criterion": criterion, "answer": answer}
    if said:
        body["said"] = said
    return body


def _answer_before(before: Lead | None, criterion: str) -> str:
    standing = before.answers.get(criterion) if before else None
    return standing.answer if standing else ""
