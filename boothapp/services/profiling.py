"""After a large show: whom to look up first, and whom to call, to mail, to leave; no SQL, no Qt."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from boothapp.domain.consent import CALL, REPLY, permits
from boothapp.domain.lead import Lead
from boothapp.qualify.criteria import Criterion
from boothapp.qualify.look_up import LookUps
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.figures import is_for_sales, is_waiting, route_of
from boothapp.services.name_key import name_key
from boothapp.services.recognise import own_domain
from boothapp.services.site import safe_site
from boothapp.services.verdicts import evidence_of, is_not_contacted
from boothapp.services.views import JudgedLead


class NextStep(StrEnum):
    """What is to be done about a lead; each lead has exactly one."""

    LOOK_UP = "look_up"
    CALL = "call"
    MAIL = "mail"
    LEAVE = "leave"


class Why(StrEnum):
    """What decided about the next step."""

    MAY_CHANGE = "may_change"
    QUALIFIED = "qualified"
    MAY_NOT_CALL = "may_not_call"
    NO_PHONE = "no_phone"
    NURTURE = "nurture"
    COURTESY = "courtesy"
    REFUSED = "refused"
    DISQUALIFIED = "disqualified"
    ENDED = "ended"
    TAKEN_UP = "taken_up"
    NOT_ASKED = "not_asked"
    NO_ADDRESS = "no_address"
    NOT_AGREED = "not_agreed"
    NOT_SCORED = "not_scored"


@dataclass(frozen=True, slots=True)
class Need:
    """Something to look up. `sources` such as 'account.people'; `worth`: bits about the route for
    each second of research, over all visitors of the company that it serves."""

    criterion: Criterion
    bits: float
    seconds: int
    worth: float

    @property
    def of_company(self) -> bool:
        """Whether it is known of the company, and so for all of its visitors at once."""
        return any(source.startswith("account.") for source in self.criterion.sources)


@dataclass(frozen=True, slots=True)
class Profile:
    """A lead with its next step. `needs` start with the one worth most; `company_key` is the same
    for all visitors of a company; `site` is safe to open, '' where none is known; `colleagues` is
    how many other leads of that company wait for a look-up too."""

    lead: str
    name: str
    company: str
    job_title: str
    country: str
    account: str
    company_key: str
    site: str
    route: str
    step: NextStep
    why: Why
    needs: tuple[Need, ...] = ()
    colleagues: int = 0

    @property
    def worth(self) -> float:
        """What the best look-up is worth, 0 for none."""
        return max((need.worth for need in self.needs), default=0.0)


@dataclass(frozen=True, slots=True)
class Ranking:
    """All leads by next step; those to look up with the one worth most first, the others as they
    came. `counts` says how many there are of each step and reason, in the order of Why."""

    look_up: tuple[Profile, ...]
    rest: tuple[Profile, ...]
    counts: Mapping[tuple[NextStep, Why], int]

    def count(self, step: NextStep) -> int:
        """How many leads have this next step."""
        return sum(count for (each, _), count in self.counts.items() if each is step)


class Profiler:
    """Profiles leads, each under the rulebook it is judged by; not for several threads at once."""

    def __init__(self) -> None:
        self._look_ups: list[tuple[Rulebook, LookUps]] = []
        self._same: dict[int, tuple[Need, ...]] = {}

    def profile(self, judged: JudgedLead) -> Profile:
        """What to do about a lead that is not erased."""
        lead, account = judged.lead, judged.account
        needs = self._needs(judged)
        step, why = _next_step(judged, bool(needs))
        company = lead.text("company") or (account.name if account else "")
        email = lead.text("email")
        domain = (account.domain if account else "") or own_domain(email)
        key = (account.id if account else "") or name_key(company)
        return Profile(
            lead=lead.id,
            name=lead.name,
            company=company,
            job_title=lead.text("job_title"),
            country=lead.text("country"),
            account=account.id if account else "",
            company_key=key,
            site=safe_site(lead.text("website")) or safe_site(domain),
            route=route_of(judged),
            step=step,
            why=why,
            needs=needs if step is NextStep.LOOK_UP else (),
        )

    def _needs(self, judged: JudgedLead) -> tuple[Need, ...]:
        # Only of these can a look-up change what is done about them.
        if judged.rulebook is None or route_of(judged) != "nurture":
            return ()
        if is_not_contacted(judged.lead) or judged.lead.outcome is not None:
            return ()
        look_ups = self._under(judged.rulebook)
        found = look_ups.worth_doing(evidence_of(judged.lead, judged.account))
        # Leads that stand alike get the very same look-ups.
        needs = self._same.get(id(found))
        if needs is None:
            needs = self._same[id(found)] = tuple(
                Need(each.criterion, each.bits, each.seconds, each.worth) for each in found
            )
        return needs

    def _under(self, rulebook: Rulebook) -> LookUps:
        for known, look_ups in self._look_ups:
            if known is rulebook:
                return look_ups
        self._look_ups.append((rulebook, LookUps(rulebook)))
        return self._look_ups[-1][1]


def ranked(profiles: Iterable[Profile]) -> Ranking:
    """Rank those to look up by what one second of research settles; a company's visitors count
    together, since what is found of their company serves them all."""
    everybody = list(profiles)
    waiting = [each for each in everybody if each.step is NextStep.LOOK_UP]
    visitors = Counter(each.company_key for each in waiting)
    bits: defaultdict[tuple[str, str], float] = defaultdict(float)
    for each in waiting:
        for need in each.needs:
            bits[each.company_key, need.criterion.id] += need.bits
    served = [_served(each, visitors, bits) for each in waiting]
    served.sort(key=lambda each: -each.worth)
    tally = Counter((each.step, each.why) for each in everybody)
    order = list(Why)
    counts = dict(sorted(tally.items(), key=lambda item: order.index(item[0][1])))
    rest = tuple(each for each in everybody if each.step is not NextStep.LOOK_UP)
    return Ranking(tuple(served), rest, counts)


def _served(
    profile: Profile, visitors: Mapping[str, int], bits: Mapping[tuple[str, str], float]
) -> Profile:
    """The profile with what its look-ups are worth for the whole company."""
    key = profile.company_key
    if not key or visitors[key] == 1:
        return profile
    needs = [
        replace(need, worth=bits[key, need.criterion.id] / need.seconds)
        if need.of_company
        else need
        for need in profile.needs
    ]
    needs.sort(key=lambda need: -need.worth)
    return replace(profile, needs=tuple(needs), colleagues=visitors[key] - 1)


def _next_step(judged: JudgedLead, needs: bool) -> tuple[NextStep, Why]:  # noqa: FBT001
    """The one thing to do, and why.

    A mail is an answer to the visit: it takes the permission to reply. A permission that nobody
    asked for is none (`consent.permits`).
    """
    lead, route = judged.lead, route_of(judged)
    if permits(lead, REPLY) is False:
        return NextStep.LEAVE, Why.REFUSED
    if lead.outcome is not None:
        return NextStep.LEAVE, Why.ENDED
    if route == "declined":
        return NextStep.LEAVE, Why.DISQUALIFIED
    if not route:
        return NextStep.LEAVE, Why.NOT_SCORED
    if is_for_sales(judged):
        return _for_sales(lead)
    if needs:
        return NextStep.LOOK_UP, Why.MAY_CHANGE
    if judged.verdict and "not_agreed" in judged.verdict.why:
        return NextStep.LEAVE, Why.NOT_AGREED
    return _mail(lead, Why.NURTURE if route == "nurture" else Why.COURTESY)


def _for_sales(lead: Lead) -> tuple[NextStep, Why]:
    if not is_waiting(lead):
        return NextStep.LEAVE, Why.TAKEN_UP
    may_call = permits(lead, CALL) is True
    if may_call and lead.text("phone"):
        return NextStep.CALL, Why.QUALIFIED
    return _mail(lead, Why.NO_PHONE if may_call else Why.MAY_NOT_CALL)


def _mail(lead: Lead, why: Why) -> tuple[NextStep, Why]:
    if permits(lead, REPLY) is not True:
        return NextStep.LEAVE, Why.NOT_ASKED
    if not lead.text("email"):
        return NextStep.LEAVE, Why.NO_ADDRESS
    return NextStep.MAIL, why
