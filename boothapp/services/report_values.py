"""What the report of a show says, as plain values; imports domain, qualify and views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from boothapp.domain.show import Show
from boothapp.qualify.plan import Line
from boothapp.services.figures import Figures
from boothapp.services.quality import ShowQuality


@dataclass(frozen=True, slots=True)
class ConsentMark:
    """What the visitor said to a purpose: True, False, or None where nobody asked; `withdrawn`: it
    was given before."""

    purpose: str
    label: str
    given: bool | None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A sample asked for, with for whom; `asked` is local time as ISO date and minutes; `more` says
    in words what it is for, where it goes and what was checked."""

    product: str
    product_name: str
    grade: str
    quantity: str
    application: str
    ship_to: str
    asked: str
    person: str
    company: str
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """Who promised what until when (`due`: ISO date, or date and time)."""

    who: str
    what: str
    due: str


@dataclass(frozen=True, slots=True)
class ReportLead:
    """A lead as the report shows it. `fit` and `intent` are (low, high) points; `may_call` None
    where nobody asked; times are local, ISO date and minutes, '' for never; `waiting` says that
    nobody has contacted or accepted; `person` is the name, or the company or badge without one;
    `details` says in a line for each action what is known of it."""

    id: str
    route: str
    open: bool
    person: str
    first_name: str
    last_name: str
    job_title: str
    department: str
    company: str
    country: str
    email: str
    phone: str
    website: str
    fit: tuple[int, int]
    intent: tuple[int, int]
    reasons: tuple[Line, ...]
    samples: tuple[SampleLine, ...]
    promises: tuple[PromiseLine, ...]
    consents: tuple[ConsentMark, ...]
    may_call: bool | None
    note: str
    captured: str
    captured_by: str
    accepted_by: str
    waiting: bool
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RulebookLine:
    """What the verdicts come from: (threshold, most) for each axis, and who agreed it ('' nobody);
    `agreed_on` ISO date."""

    title: str
    version: int
    fit: tuple[int, int]
    intent: tuple[int, int]
    agreed_sales: str
    agreed_marketing: str
    agreed_on: str


@dataclass(frozen=True, slots=True)
class ShowReport:
    """`sales` are sales' leads, the most urgent first; `not_called` those of them that nobody has
    contacted or accepted; `samples` what they asked for. `marketing` are all others but the
    declined, who are only counted. `qualities` say of each show how well its criteria chose, the
    latest first; empty where nobody counted it. `names` say who or what the keys of the figures
    are; `generated` is local time, ISO date and minutes; `language` a code of two letters."""

    show: Show
    generated_ms: int
    generated: str
    figures: Figures
    names: Mapping[str, str]
    sales: tuple[ReportLead, ...]
    marketing: tuple[ReportLead, ...]
    rulebook: RulebookLine | None
    qualities: tuple[ShowQuality, ...] = ()
    language: str = "en"

    @property
    def quality(self) -> ShowQuality | None:
        """How well this show's criteria chose, None where nobody counted it."""
        return next((each for each in self.qualities if each.show == self.show.id), None)

    @property
    def not_called(self) -> tuple[ReportLead, ...]:
        """Sales' leads that nobody has contacted and no alert of whom was accepted."""
        return tuple(lead for lead in self.sales if lead.waiting)

    @property
    def samples(self) -> tuple[SampleLine, ...]:
        """All samples that sales' leads asked for, in the order of the leads."""
        return tuple(sample for lead in self.sales for sample in lead.samples)
