"""Reads a show and says all that its report says; imports domain, qualify and views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo

from boothapp.domain.consent import CALL, REPLY, permits
from boothapp.domain.errors import UserError
from boothapp.domain.lead import Lead, SampleRequest
from boothapp.domain.names import full_name
from boothapp.domain.show import Show
from boothapp.qualify.faults import RulebookError
from boothapp.qualify.route import Verdict
from boothapp.qualify.rulebook import load_rulebook
from boothapp.qualify.spoken import Labels, in_words_of, labels_of
from boothapp.services.action_detail import detail_lines, sample_lines
from boothapp.services.country_names import country_name
from boothapp.services.figures import (
    Figures,
    Tally,
    is_for_sales,
    is_waiting,
    local,
    route_of,
    zone,
)
from boothapp.services.ports import Reader
from boothapp.services.quality import ShowQuality
from boothapp.services.report_values import (
    ConsentMark,
    PromiseLine,
    ReportLead,
    RulebookLine,
    SampleLine,
    ShowReport,
)
from boothapp.services.views import JudgedLead
from boothapp.services.words import spoken_language, words

MAY_CALL = CALL
"""The purpose of consent that allows a call."""

DECLINED = "declined"

TEXT_MAX = 400
"""More of a field than any report shows; the rest would only cost memory."""

_NON_JOINER = "\u200c"
"""Invisible, but Persian and Urdu are misspelt without it."""


def build_show_report(
    reader: Reader,
    show_id: str,
    *,
    now_ms: int,
    qualities: tuple[ShowQuality, ...] = (),
    language: str = "",
) -> ShowReport:
    """Read a show once and return its report, with `qualities` where they were counted
    (`read_all_quality`), in `language` or that of the show where there are words in it, else in
    English. Raises UserError where the show is unknown."""
    show = reader.show(show_id)
    if show is None:
        raise UserError("There is no such show.", show_id, "Choose one of the shows in Setup.")
    timezone = zone(show.timezone)
    tally = Tally(timezone)
    language = spoken_language(language or show.language)
    names = _Words(
        language,
        show,
        timezone,
        {person.id: person.name for person in reader.people()},
        {product.code: product.name for product in reader.products()},
    )
    sales: list[ReportLead] = []
    marketing: list[ReportLead] = []
    for judged in reader.judged_leads(show_id):
        tally.add(judged)
        if is_for_sales(judged):
            sales.append(names.lead(judged))
        elif not judged.lead.erased and route_of(judged) != DECLINED:
            marketing.append(names.lead(judged))
    figures = tally.figures()
    return ShowReport(
        show=show,
        generated_ms=now_ms,
        generated=names.time(now_ms << 16),
        figures=figures,
        names=names.names(figures),
        sales=tuple(sorted(sales, key=_urgency)),
        marketing=tuple(sorted(marketing, key=_warmth)),
        rulebook=_rulebook_line(reader, show_id),
        qualities=qualities,
        language=language,
    )


def readable(text: str) -> str:
    """The text as one line that a person can read: no controls, nothing invisible, not endless."""
    line = " ".join(text[:TEXT_MAX].split())
    return "".join(char for char in line if char.isprintable() or char == _NON_JOINER).strip()


def _urgency(lead: ReportLead) -> tuple[bool, bool, int, int, str, str]:
    low, high = lead.fit[0] + lead.intent[0], lead.fit[1] + lead.intent[1]
    return (lead.route != "sales_now", not lead.waiting, -low, -high, lead.captured, lead.id)


def _warmth(lead: ReportLead) -> tuple[bool, int, int, str, str]:
    low, high = lead.fit[0] + lead.intent[0], lead.fit[1] + lead.intent[1]
    return (lead.route == "courtesy", -high, -low, lead.captured, lead.id)


def _rulebook_line(reader: Reader, show_id: str) -> RulebookLine | None:
    in_force = reader.rulebook(show_id)
    if in_force is None:
        return None
    try:
        rulebook = load_rulebook(in_force.toml)
    except RulebookError:  # a newer version agreed elsewhere: its verdicts are missing as well
        return None
    agreed = rulebook.agreed
    return RulebookLine(
        title=str(rulebook.title),
        version=in_force.version,
        fit=(rulebook.thresholds.fit, rulebook.most("fit")),
        intent=(rulebook.thresholds.intent, rulebook.most("intent")),
        agreed_sales=agreed.sales if agreed else "",
        agreed_marketing=agreed.marketing if agreed else "",
        agreed_on=agreed.on.isoformat() if agreed else "",
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """Turns identifiers, codes and clock readings into what people read."""

    language: str
    show: Show
    timezone: tzinfo
    people: Mapping[str, str]
    products: Mapping[str, str]
    labels: dict[str, Labels] = field(default_factory=dict)
    """What the rulebooks say in the language, by their hash."""

    def time(self, reading: int) -> str:
        return f"{local(reading, self.timezone):%Y-%m-%dT%H:%M}" if reading else ""

    def person(self, person: str) -> str:
        return readable(self.people.get(person) or person)

    def names(self, figures: Figures) -> dict[str, str]:
        names = {count.key: country_name(count.key, self.language) for count in figures.by_country}
        names |= {count.key: self.products.get(count.key, "") for count in figures.by_product}
        names |= {count.key: self.person(count.key) for count in figures.by_staff}
        return {key: name for key, name in names.items() if key and name}

    def lead(self, judged: JudgedLead) -> ReportLead:
        lead, verdict, say = judged.lead, self._spoken(judged), words(self.language)
        consents = self._consents(lead)
        text = {name: readable(lead.text(name)) for name in lead.fields}.get
        first, last = text("first_name", ""), text("last_name", "")
        name = full_name(first, last)
        company = text("company", "")
        person = name or company or text("badge_id", "") or say("Unknown visitor")
        return ReportLead(
            id=lead.id,
            route=route_of(judged),
            open=bool(verdict and verdict.open),
            person=person,
            first_name=first,
            last_name=last,
            job_title=text("job_title", ""),
            department=text("department", ""),
            company=company,
            country=country_name(text("country", ""), self.language),
            # A number that must not be called is not handed out, nor an address to write to.
            email=text("email", "") if permits(lead, REPLY) is not False else "",
            phone=text("phone", "") if permits(lead, MAY_CALL) is not False else "",
            website=text("website", ""),
            fit=verdict.fit if verdict else (0, 0),
            intent=verdict.intent if verdict else (0, 0),
            reasons=verdict.reasons if verdict else (),
            samples=tuple(self._sample(sample, person, company) for sample in lead.samples),
            promises=tuple(
                PromiseLine(self.person(promise.who), readable(promise.what), readable(promise.due))
                for promise in lead.promises
            ),
            consents=consents,
            may_call=permits(lead, MAY_CALL),
            note=readable(" · ".join(n.text[:TEXT_MAX] for n in reversed(lead.notes))),
            captured=self.time(lead.captured_at),
            captured_by=self.person(lead.captured_by),
            accepted_by=self.person(_accepted_by(lead)),
            waiting=is_waiting(lead),
            details=self._details(lead, verdict),
        )

    def _spoken(self, judged: JudgedLead) -> Verdict | None:
        verdict, rulebook = judged.verdict, judged.rulebook
        if verdict is None or rulebook is None or rulebook.language == self.language:
            return verdict
        labels = self.labels.get(rulebook.digest) if rulebook.digest else None
        if labels is None:
            labels = labels_of(rulebook.in_language(self.language))
            self.labels[rulebook.digest] = labels
        return in_words_of(verdict, labels)

    def _details(self, lead: Lead, verdict: Verdict | None) -> tuple[str, ...]:
        labels = {line.criterion: line.label for line in verdict.reasons} if verdict else {}
        say = words(self.language)
        hidden = {"phone": None} if permits(lead, MAY_CALL) is False else {}
        return tuple(
            readable(f"{labels.get(action.action) or action.action}: {', '.join(said)}")
            for action in lead.actions
            if (said := detail_lines({**action.detail, **hidden}, self.people, say))
        )

    def _sample(self, sample: SampleRequest, person: str, company: str) -> SampleLine:
        return SampleLine(
            product=readable(sample.product),
            product_name=readable(self.products.get(sample.product, "")),
            grade=readable(sample.grade),
            quantity=readable(sample.quantity),
            application=readable(sample.application),
            ship_to=readable(sample.ship_to),
            asked=self.time(sample.at),
            person=person,
            company=company,
            more=tuple(map(readable, sample_lines(sample, words(self.language)))),
        )

    def _consents(self, lead: Lead) -> tuple[ConsentMark, ...]:
        labels = {purpose.purpose: purpose.label for purpose in self.show.asked_purposes}
        labels |= {purpose: "" for purpose in lead.consents if purpose not in labels}
        return tuple(
            ConsentMark(
                purpose,
                readable(label or purpose),
                lead.consents[purpose].given if purpose in lead.consents else None,
                withdrawn=purpose in lead.consents and lead.consents[purpose].withdrawn,
            )
            for purpose, label in labels.items()
            if readable(label or purpose)
        )


def _accepted_by(lead: Lead) -> str:
    return next((alert.accepted_by for alert in reversed(lead.alerts) if alert.accepted_at), "")
