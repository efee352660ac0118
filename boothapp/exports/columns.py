"""The columns of the general export, as data; imports domain, services' views and figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from typing import Final

from boothapp.domain.clock import wall_ms
from boothapp.domain.consent import STANDARD_PURPOSES, deciding, permits
from boothapp.domain.fields import as_text
from boothapp.domain.lead import Consent, SampleRequest
from boothapp.domain.outcome import NO, YES, Outcome, PassedBack
from boothapp.services.action_detail import PERSON_KEYS
from boothapp.services.explain import explained
from boothapp.services.figures import ROUTE_NAMES, local, route_of
from boothapp.services.views import JudgedLead

PURPOSES: Final = STANDARD_PURPOSES

_SAID: Final[dict[bool | None, str]] = {True: "yes", False: "no", None: ""}
"""Unknown stays empty: a CRM must never read it as a no."""
_KNOWN_THERE: Final = {YES: "yes", NO: "no"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head and the cell of a lead, '' where nothing is known. A `number` is written
    by us and never neutralised, all other text may come from a badge. `person`: the cell is the
    identifier of somebody of the booth, to be named; `moment`: it is UTC in ISO 8601; `phone`: a
    telephone number. `absent`: whether a lead has nothing that this column and its neighbours with
    the same function could show."""

    name: str
    text: Callable[[JudgedLead], str]
    number: bool = False
    person: bool = False
    moment: bool = False
    phone: bool = False
    absent: Callable[[JudgedLead], bool] | None = None


def columns(purposes: Sequence[str] = PURPOSES) -> tuple[Column, ...]:
    """All columns, the stable external key first, with a column of consent for each purpose."""
    consents = (column for purpose in purposes for column in _consent(purpose))
    return (*_BEFORE, *consents, *_AFTER)


def _consent(purpose: str) -> tuple[Column, ...]:
    """Whether the visitor allows it, and where that is known, the proof: who heard it, when, how,
    and the version and language of the text."""

    def known(part: Callable[[Consent], str]) -> Callable[[JudgedLead], str]:
        def text(row: JudgedLead) -> str:
            consent = deciding(row.lead, purpose)
            return part(consent) if consent else ""

        return text

    name = f"consent_{purpose}"
    parts = (
        Column(name, lambda row: _SAID[permits(row.lead, purpose)]),
        Column(f"{name}_by", known(lambda consent: consent.by), person=True),
        Column(f"{name}_at", known(lambda consent: _moment(consent.at)), moment=True),
        Column(f"{name}_how", known(lambda consent: consent.how)),
        Column(f"{name}_text", known(lambda consent: consent.wording)),
        Column(f"{name}_language", known(lambda consent: consent.language)),
    )
    return _together(parts, lambda row: deciding(row.lead, purpose) is None)


def _together(parts: Sequence[Column], absent: Callable[[JudgedLead], bool]) -> tuple[Column, ...]:
    """Columns that a lead without what they tell of needs not be asked for one by one."""
    return tuple(replace(column, absent=absent) for column in parts)


def _detail(name: str, form: str, key: str) -> Column:
    """A part of what is known of the actions with that form."""

    def text(row: JudgedLead) -> str:
        details = (action.detail for action in row.lead.actions)
        parts = [as_text(each.get(key)) for each in details if each.get("form") == form]
        return "; ".join(part for part in parts if part)

    return Column(name, text, person=key in PERSON_KEYS, phone=key == "phone")


def _field(name: str) -> Column:
    return Column(name, lambda row: row.lead.text(name), phone=name == "phone")


def _points(axis: str, end: int) -> Callable[[JudgedLead], str]:
    def text(row: JudgedLead) -> str:
        if row.verdict is None:
            return ""
        return str((row.verdict.fit if axis == "fit" else row.verdict.intent)[end])

    return text


def _moment(reading: int) -> str:
    return f"{local(reading, UTC):%Y-%m-%dT%H:%M:%SZ}" if wall_ms(reading) else ""


def _route(row: JudgedLead) -> str:
    return ROUTE_NAMES[route_of(row)] if row.verdict else ""


def _route_open(row: JudgedLead) -> str:
    return _SAID[row.verdict.open if row.verdict else None]


def _reasons(row: JudgedLead) -> str:
    lines = explained(row.verdict.reasons) if row.verdict else ()
    return "; ".join(f"{line.label} ({line.low:+d})" for line in lines if line.known)


def _open_criteria(row: JudgedLead) -> str:
    lines = explained(row.verdict.reasons) if row.verdict else ()
    return "; ".join(f"{line.label} ({line.low}..{line.high})" for line in lines if not line.known)


def _samples(part: Callable[[SampleRequest], str]) -> Callable[[JudgedLead], str]:
    """The same part of each sample; empty ones keep their place where another one has a value."""

    def text(row: JudgedLead) -> str:
        parts = [part(sample) for sample in row.lead.samples]
        return "; ".join(parts).rstrip() if any(parts) else ""

    return text


def _promise(part: str) -> Callable[[JudgedLead], str]:
    return lambda row: str(getattr(row.lead.promises[-1], part)) if row.lead.promises else ""


def _accepted_by(row: JudgedLead) -> str:
    alerts = reversed(row.lead.alerts)
    return next((alert.accepted_by for alert in alerts if alert.accepted_at), "")


def _outcome(part: Callable[[Outcome], str]) -> Callable[[JudgedLead], str]:
    return lambda row: part(row.lead.outcomes[-1]) if row.lead.outcomes else ""


def _back(part: Callable[[PassedBack], str]) -> Callable[[JudgedLead], str]:
    return lambda row: part(row.lead.passed_back[-1]) if row.lead.passed_back else ""


def _answers(row: JudgedLead) -> str:
    return "; ".join(f"{a.criterion}: {a.answer}" for a in row.lead.answers.values())


_BEFORE: Final = (
    Column("lead_id", lambda row: row.lead.id),
    *map(_field, ("first_name", "last_name", "company", "department", "job_title")),
    *map(_field, ("email", "phone", "website", "address", "country", "badge_id")),
    Column("account_name", lambda row: row.account.name if row.account else ""),
    Column("account_id", lambda row: row.account.external_id if row.account else ""),
    Column("route", _route),
    Column("route_open", _route_open),
    Column("fit_low", _points("fit", 0), number=True),
    Column("fit_high", _points("fit", 1), number=True),
    Column("intent_low", _points("intent", 0), number=True),
    Column("intent_high", _points("intent", 1), number=True),
    Column("reasons", _reasons),
    Column("not_known", _open_criteria),
    Column(
        "rulebook_version",
        lambda row: str(row.verdict.rulebook_version) if row.verdict else "",
        number=True,
    ),
    Column("rulebook_hash", lambda row: row.verdict.rulebook_hash if row.verdict else ""),
    Column("actions", lambda row: "; ".join(action.action for action in row.lead.actions)),
    Column("answers", _answers),
)
_SAMPLES: Final = (
    Column("samples", _samples(lambda sample: sample.product)),
    Column("sample_grades", _samples(lambda sample: sample.grade)),
    Column("sample_quantities", _samples(lambda sample: sample.quantity)),
    Column("sample_applications", _samples(lambda sample: sample.application)),
    Column("sample_ship_to", _samples(lambda sample: sample.ship_to)),
    Column("sample_countries", _samples(lambda sample: sample.country)),
    Column("sample_end_uses", _samples(lambda sample: sample.end_use)),
    Column("sample_hazardous", _samples(lambda sample: _SAID[sample.handles_hazardous])),
    Column("sample_bona_fide", _samples(lambda sample: _SAID[sample.bona_fide])),
)
_DETAILS: Final = (
    _detail("demo_shown", "demo", "shown"),
    _detail("demo_by", "demo", "by"),
    _detail("demo_at", "demo", "when"),
    _detail("quote_product", "quote", "product"),
    _detail("quote_volume", "quote", "volume"),
    _detail("quote_due", "quote", "due"),
    _detail("literature", "literature", "items"),
    _detail("literature_sent", "literature", "sent"),
    _detail("call_with", "callback", "person"),
    _detail("call_when", "callback", "when"),
    _detail("call_zone", "callback", "zone"),
    _detail("call_phone", "callback", "phone"),
    _detail("salesperson", "salesperson", "person"),
    _detail("salesperson_language", "salesperson", "language"),
    _detail("salesperson_when", "salesperson", "when"),
)
_PROMISE: Final = (
    Column("promise_who", _promise("who"), person=True),
    Column("promise_what", _promise("what")),
    Column("promise_due", _promise("due")),
)
_LATER: Final = (
    Column("accepted_by", _accepted_by, person=True),
    Column("contacted_at", lambda row: _moment(row.lead.contacted_at), moment=True),
)
_OUTCOME: Final = (
    Column("outcome", _outcome(lambda said: said.outcome)),
    Column(
        "outcome_value",
        _outcome(lambda said: "" if said.value is None else str(said.value)),
        number=True,
    ),
    Column("outcome_currency", _outcome(lambda said: said.currency)),
    Column("outcome_reason", _outcome(lambda said: said.reason)),
    Column("outcome_on", _outcome(lambda said: said.on)),
)
_BACK: Final = (
    Column("back_reason", _back(lambda said: said.reason)),
    Column("back_again_on", _back(lambda said: said.again_on)),
    Column("back_still_there", _back(lambda said: _KNOWN_THERE.get(said.still_there, ""))),
    Column("back_replaced_by", _back(lambda said: said.replaced_by)),
)
_LAST: Final = (
    Column("notes", lambda row: " | ".join(note.text for note in row.lead.notes)),
    Column("captured_at", lambda row: _moment(row.lead.captured_at), moment=True),
    Column("captured_by", lambda row: row.lead.captured_by, person=True),
)
_AFTER: Final = (
    *_together(_SAMPLES, lambda row: not row.lead.samples),
    *_together(_DETAILS, lambda row: not any(action.detail for action in row.lead.actions)),
    *_together(_PROMISE, lambda row: not row.lead.promises),
    *_LATER,
    *_together(_OUTCOME, lambda row: not row.lead.outcomes),
    *_together(_BACK, lambda row: not row.lead.passed_back),
    *_LAST,
)
