"""A lead, folded from facts; imports domain only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from boothapp.domain.alert import Alert, fold_alerts
from boothapp.domain.facts import Fact, Json, Kind, in_order
from boothapp.domain.fields import FieldValue, as_text, field_histories
from boothapp.domain.names import full_name
from boothapp.domain.outcome import Outcome, PassedBack, fold_outcomes, fold_passed_back

LEAD_FIELDS = (
    "first_name",
    "last_name",
    "company",
    "department",
    "job_title",
    "email",
    "phone",
    "website",
    "address",
    "country",
    "badge_id",
    "account",
)
"""What a lead's facts may set. `country` is ISO 3166 alpha-2 where known, else as read; `account`
is the identifier of the known account that was recognised, or ''."""


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote; notes of several people stand side by side and never replace another."""

    text: str
    by: str
    at: int
    device: str


@dataclass(frozen=True, slots=True)
class Action:
    """Something the visitor did at the booth, by its code in the rulebook."""

    action: str
    detail: Mapping[str, Json]
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer in force to a criterion: its code, "?" (does not know), "-" (would not say).

    `said`: the day (ISO date) it was given where it was carried over from an earlier show, else ''.
    """

    criterion: str
    answer: str
    by: str
    at: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """The consent in force for a purpose, with the version and language of the text shown.

    `how` is one of `consent.HOW`, '' where it is not known; `withdrawn`: it was given before.
    """

    purpose: str
    given: bool
    wording: str
    language: str
    by: str
    at: int
    how: str = ""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """A sample the visitor asked for. `country` is where it shall go (ISO code, or as written);
    `handles_hazardous`: whether they are set up for hazardous goods, `bona_fide`: whether they were
    taken to be who they say; None where nobody asked."""

    id: str
    product: str
    grade: str
    quantity: str
    application: str
    ship_to: str
    by: str
    at: int
    country: str = ""
    end_use: str = ""
    handles_hazardous: bool | None = None
    bona_fide: bool | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """Who promised to do what until when (`due`: ISO date, or date and time)."""

    who: str
    what: str
    due: str
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class BadgeRead:
    """A badge as it was read; the raw payload is kept for later matching."""

    format: str
    raw: str
    symbology: str
    at: int


@dataclass(frozen=True, slots=True)
class Lead:
    """All that is known of one visitor. Times are clock readings; tuples are oldest first."""

    id: str
    org: str
    show: str
    captured_at: int
    captured_by: str
    captured_on: str
    changed_at: int
    fields: Mapping[str, tuple[FieldValue, ...]]
    notes: tuple[Note, ...]
    actions: tuple[Action, ...]
    answers: Mapping[str, Answer]
    consents: Mapping[str, Consent]
    samples: tuple[SampleRequest, ...]
    promises: tuple[Promise, ...]
    contacted_at: int
    badges: tuple[BadgeRead, ...]
    alerts: tuple[Alert, ...]
    merged: tuple[str, ...]
    erased: bool
    outcomes: tuple[Outcome, ...] = ()
    passed_back: tuple[PassedBack, ...] = ()

    def text(self, field: str) -> str:
        """The current value of a field as text, '' where it is unknown."""
        values = self.fields.get(field)
        return as_text(values[0].value) if values else ""

    @property
    def name(self) -> str:
        """First and last name as one line, '' where neither is known."""
        return full_name(self.text("first_name"), self.text("last_name"))

    @property
    def outcome(self) -> Outcome | None:
        """How the lead ended, as it was said last; None while it has not."""
        return self.outcomes[-1] if self.outcomes else None

    @property
    def visited_at(self) -> int:
        """When the visitor last did or said something at the booth, a clock reading."""
        last = self.captured_at
        for said in (self.actions, self.answers.values(), self.samples):
            for each in said:
                last = max(last, each.at)
        return last

    @property
    def action_codes(self) -> frozenset[str]:
        """The codes of the actions in force."""
        return frozenset(action.action for action in self.actions)


def fold_lead(lead: str, facts: Iterable[Fact]) -> Lead | None:
    """Fold a lead from the SET of its facts: order of arrival and repetition do not matter.

    `facts` are those of the lead and of the leads merged into it. Returns None where nothing says
    that the visitor was captured. An erased lead is folded with everything empty.
    """
    ordered = in_order(facts)
    of: dict[str, list[Fact]] = {}
    for fact in ordered:
        if fact.kind in of:
            of[fact.kind].append(fact)
        else:
            of[fact.kind] = [fact]
    if Kind.LEAD_CAPTURED not in of:
        return None
    captured = of[Kind.LEAD_CAPTURED][0]
    erased = Kind.ERASED in of
    said = [] if erased else ordered
    if erased:
        of = {}
    return Lead(
        id=lead,
        org=captured.org,
        show=captured.show,
        captured_at=captured.at,
        captured_by=captured.by,
        captured_on=captured.device,
        changed_at=ordered[-1].at,
        fields=field_histories(said),
        notes=_notes(of.get(Kind.NOTED, ())),
        actions=_actions(of.get(Kind.ACTION_TAKEN, ()), of.get(Kind.ACTION_WITHDRAWN, ())),
        answers=_answers(of.get(Kind.ANSWERED, ())),
        consents=_consents(of.get(Kind.CONSENTED, ())),
        samples=_samples(of.get(Kind.SAMPLE_REQUESTED, ())),
        promises=_promises(of.get(Kind.PROMISED, ())),
        contacted_at=of[Kind.CONTACTED][0].at if Kind.CONTACTED in of else 0,
        badges=fold_badges(said),
        alerts=fold_alerts(lead, said) if Kind.ALERT_RAISED in of else (),
        merged=tuple(sorted({f.subject for f in ordered} - {lead})),
        erased=erased,
        outcomes=fold_outcomes(of.get(Kind.OUTCOME, ())),
        passed_back=fold_passed_back(of.get(Kind.PASSED_BACK, ())),
    )


def _notes(facts: Sequence[Fact]) -> tuple[Note, ...]:
    return tuple([Note(as_text(f.body.get("text")), f.by, f.at, f.device) for f in facts])


def _promises(facts: Sequence[Fact]) -> tuple[Promise, ...]:
    return tuple(
        [
            Promise(
                who=as_text(f.body.get("who")),
                what=as_text(f.body.get("what")),
                due=as_text(f.body.get("due")),
                by=f.by,
                at=f.at,
            )
            for f in facts
        ]
    )


def _actions(taken: Sequence[Fact], withdrawn: Sequence[Fact]) -> tuple[Action, ...]:
    standing: dict[str, Action] = {}
    for fact in in_order((*taken, *withdrawn)) if withdrawn else taken:
        code = as_text(fact.body.get("action"))
        if fact.kind == Kind.ACTION_TAKEN:
            detail = fact.body.get("detail")
            standing[code] = Action(
                code, detail if isinstance(detail, dict) else {}, fact.by, fact.at
            )
        else:
            standing.pop(code, None)
    return tuple(standing.values())


def _answers(facts: Sequence[Fact]) -> dict[str, Answer]:
    standing: dict[str, Answer] = {}
    for fact in facts:
        criterion = as_text(fact.body.get("criterion"))
        answer = as_text(fact.body.get("answer"))
        said = as_text(fact.body.get("said"))
        standing[criterion] = Answer(criterion, answer, fact.by, fact.at, said)
    return {criterion: answer for criterion, answer in standing.items() if answer.answer}


def _consents(facts: Sequence[Fact]) -> dict[str, Consent]:
    standing: dict[str, Consent] = {}
    for fact in facts:
        purpose = as_text(fact.body.get("purpose"))
        given = fact.body.get("given") is True
        before = standing.get(purpose)
        standing[purpose] = Consent(
            purpose,
            given,
            as_text(fact.body.get("wording")),
            as_text(fact.body.get("language")),
            fact.by,
            fact.at,
            how=as_text(fact.body.get("how")),
            withdrawn=not given and before is not None and (before.given or before.withdrawn),
        )
    return standing


def _samples(facts: Sequence[Fact]) -> tuple[SampleRequest, ...]:
    standing: dict[str, SampleRequest] = {}
    for fact in facts:
        sample = SampleRequest(
            id=as_text(fact.body.get("sample")),
            product=as_text(fact.body.get("product")),
            grade=as_text(fact.body.get("grade")),
            quantity=as_text(fact.body.get("quantity")),
            application=as_text(fact.body.get("application")),
            ship_to=as_text(fact.body.get("ship_to")),
            by=fact.by,
            at=fact.at,
            country=as_text(fact.body.get("country")),
            end_use=as_text(fact.body.get("end_use")),
            handles_hazardous=_yes_or_no(fact.body.get("handles_hazardous")),
            bona_fide=_yes_or_no(fact.body.get("bona_fide")),
        )
        standing[sample.id] = sample
    return tuple(standing.values())


def _yes_or_no(value: Json) -> bool | None:
    return value if isinstance(value, bool) else None


def fold_badges(facts: Iterable[Fact]) -> tuple[BadgeRead, ...]:
    """Return the badges that facts in `Fact.order` tell of."""
    found = []
    for fact in facts:
        badge = fact.body.get("badge")
        if isinstance(badge, dict):
            found.append(
                BadgeRead(
                    format=as_text(badge.get("format")),
                    raw=as_text(badge.get("raw")),
                    symbology=as_text(badge.get("symbology")),
                    at=fact.at,
                )
            )
    return tuple(found)
