"""A show made of real facts, folded and judged by the product's own functions."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from boothapp.domain.account import account_from_fields
from boothapp.domain.clock import tick
from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.lead import fold_lead
from boothapp.domain.show import Person, Product, Purpose, Show
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.services.report_values import ShowReport
from boothapp.services.show_report import build_show_report
from boothapp.services.verdicts import judge_lead
from boothapp.services.views import JudgedLead, RulebookInForce

ORG = str(uuid.UUID(int=1 << 70 | 7 << 76 | 2 << 62))
SHOW = "show-1"
OPENING = 1_794_909_600_000  # Tue 17 Nov 2026, 10:00 UTC, 11:00 in Berlin
NOW = OPENING + 2 * 24 * 3_600_000

PEOPLE = (
    Person("nina", "Nina Vogel", "booth", "", "", (), (), 99),
    Person("tom", "Tom Reuter", "booth", "", "", (), (), 99),
    Person("aylin", "Aylin Şahin", "booth", "", "", (), (), 99),
    Person("marta", "Marta Kiss", "sales", "", "", (), (), 1),
    Person("jonas", "Jonas Keller", "sales", "", "", (), (), 2),
)
PRODUCTS = (
    Product("p1", "CAT-670", "low-VOC catalyst", (), ()),
    Product("p2", "DSP-210", "dispersant for inorganic pigments", (), ()),
    Product("p3", "ADD-44", "levelling additive", (), ()),
    Product("p4", "RHE-12", "rheology modifier", (), ()),
)
VISITORS = (
    ("Anna", "Kovács", "Duna Coatings Kft.", "Lab manager", "HU", "+36 30 123 4567"),
    ("伟", "陈", "深圳光学涂料有限公司", "研发经理", "CN", "+86 755 5550 1234"),
    ("Sofie", "Jørgensen", "Nordhavn Maling A/S", "Formulator", "DK", "+45 33 55 01 22"),
    ("Дарья", "Мельник", "Лакокраска Днепр", "Инженер-технолог", "UA", "+380 44 555 0199"),
    ("Γεώργιος", "Παπαδόπουλος", "Χρώματα Αιγαίου ΑΕ", "Διευθυντής εργαστηρίου", "GR", ""),
    ("محمد", "العلي", "شركة الدهانات المتحدة", "مدير المختبر", "AE", "+971 4 555 0133"),
    ("健太", "田中", "みつはな塗料株式会社", "研究開発部 主任", "JP", "+81 3 5550 1122"),
    ("민준", "김", "한빛도료 주식회사", "연구소장", "KR", "+82 2 555 0188"),
    ("נועה", "כהן", "צבעי הגליל בע״מ", "מנהלת מעבדה", "IL", "+972 4 555 0167"),
    ("Marc", "Lefèvre", "Ateliers Loire", "Acheteur", "FR", "+33 2 55 50 01 77"),
    ("Nguyễn", "Thị Ánh", "Sơn Sài Gòn", "Trưởng phòng R&D", "VN", ""),
    ("Łukasz", "Żółkiewski", "Farby Bałtyk Sp. z o.o.", "Technolog", "PL", "+48 58 555 01 44"),
)


@dataclass
class Story:
    """Writes the facts of one visitor, then folds and judges them."""

    lead: str
    rulebook: Rulebook | None
    at_ms: int
    by: str = "nina"
    facts: list[Fact] = field(default_factory=list)
    account: Mapping[str, str | int] = field(default_factory=dict)
    _at: int = 0

    def say(self, kind: str, body: dict[str, Json], *, after_ms: int = 0, by: str = "") -> Story:
        self.at_ms += after_ms
        self._at = tick(self._at, self.at_ms)
        seq = len(self.facts) + 1
        author = by or self.by
        fact_id = f"{self.lead}-{seq}"
        self.facts.append(
            Fact(fact_id, ORG, SHOW, self.lead, kind, body, "dev", seq, author, self._at)
        )
        return self

    def judged(self) -> JudgedLead:
        lead = fold_lead(self.lead, self.facts)
        assert lead is not None
        known = {"name": "A", **self.account}
        account = account_from_fields("acc", known) if self.account else None
        verdict = judge_lead(lead, account, self.rulebook) if self.rulebook else None
        return JudgedLead(lead, verdict, account)


@dataclass
class ShowBook:
    """What a report reads of a store, from values in memory."""

    leads: list[JudgedLead]
    rulebook_text: str | None
    show_value: Show

    def show(self, show: str) -> Show | None:
        return self.show_value if show == SHOW else None

    def people(self) -> tuple[Person, ...]:
        return PEOPLE

    def products(self) -> tuple[Product, ...]:
        return PRODUCTS

    def rulebook(self, show: str) -> RulebookInForce | None:
        return RulebookInForce(self.rulebook_text, 3) if self.rulebook_text else None

    def judged_leads(self, show: str) -> Iterator[JudgedLead]:
        return iter(self.leads)

    def report(self) -> ShowReport:
        return build_show_report(self, SHOW, now_ms=NOW)


@pytest.fixture(scope="session")
def rulebook_text() -> str:
    root = Path(__file__).resolve().parents[3]
    return (root / "resources/shows/coatings_expo/rulebook.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def rulebook(rulebook_text: str) -> Rulebook:
    return load_rulebook(rulebook_text)


@pytest.fixture(scope="session")
def the_show() -> Show:
    return Show(
        *(SHOW, "Coatings Expo 2026", "Hall 7", "B21", "Nürnberg", "DE", "Europe/Berlin"),
        *("2026-11-17", "2026-11-20", "en", 10),
        tuple(
            Purpose(purpose, label, "v2", "", "en")
            for purpose, label in (("reply", "reply"), ("call", "call"), ("news", "send news"))
        ),
    )


@pytest.fixture(scope="session")
def story(rulebook: Rulebook) -> Callable[..., Story]:
    """Begin a visitor: story("id", first_name=..., at_ms=...)."""

    def begin(lead: str, *, at_ms: int = OPENING, by: str = "nina", **fields: Json) -> Story:
        tale = Story(lead, rulebook, at_ms, by)
        return tale.say(Kind.LEAD_CAPTURED, {"fields": dict(fields)})

    return begin


@pytest.fixture(scope="session")
def book(
    rulebook_text: str, the_show: Show, story: Callable[..., Story]
) -> Callable[[int], ShowBook]:
    """A show with `count` visitors of every route, the same ones each time."""

    def make(count: int) -> ShowBook:
        dice = random.Random(7)
        leads = [_visitor(story, dice, index).judged() for index in range(count)]
        leads.sort(key=lambda judged: judged.lead.captured_at)
        return ShowBook(leads, rulebook_text, the_show)

    return make


def _visitor(story: Callable[..., Story], dice: random.Random, index: int) -> Story:
    first, last, company, job, country, phone = VISITORS[index % len(VISITORS)]
    hour = dice.choices(range(9), (4, 9, 12, 7, 6, 11, 10, 6, 2))[0]
    tale = story(
        f"lead-{index:05}",
        at_ms=OPENING
        - 3_600_000
        + dice.choice((0, 0, 1, 1, 1, 2)) * 86_400_000
        + hour * 3_600_000
        + dice.randrange(3_600_000),
        by=dice.choice(("nina", "nina", "tom", "aylin")),
        first_name=first,
        last_name=last,
        company=company,
        job_title=job,
        country=country if dice.random() < 0.95 else "",
        email=f"visitor{index}@{country.lower()}.example",
        phone=phone,
    )
    if dice.random() < 0.55:
        tale.account = {
            "naics": dice.choice(("325510", "325510", "325520", "423830")),
            "people": dice.choice((20, 120, 320, 900)),
            "relation": dice.choice(("customer", "past_customer", "prospect")),
            "contacts_known": dice.choice((0, 1, 4)),
        }
    for criterion, answers in (
        ("timing", ("3_months", "12_months", "later")),
        ("need", ("problem", "new_formulation", "looking")),
        ("budget", ("approved", "planned", "none")),
        ("role", ("decides", "recommends", "tests")),
    ):
        if dice.random() < 0.5:
            tale.say(Kind.ANSWERED, {"criterion": criterion, "answer": dice.choice(answers)})
    for purpose, odds in (("reply", 0.97), ("call", 0.8), ("news", 0.5)):
        if dice.random() < 0.8:
            said: dict[str, Json] = {"given": dice.random() < odds, "wording": "v2"}
            tale.say(Kind.CONSENTED, {"purpose": purpose, "language": "en", **said})
    if dice.random() < 0.3:
        _sample(tale, dice, index)
    if dice.random() < 0.5:
        text = "Wants a low-VOC catalyst for 2K PU, trial line in March; sends the current recipe."
        tale.say(Kind.NOTED, {"text": text})
    return tale


def _sample(tale: Story, dice: random.Random, index: int) -> None:
    product = dice.choice(("CAT-670", "CAT-670", "DSP-210", "ADD-44", "RHE-12"))
    tale.say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    tale.say(
        Kind.SAMPLE_REQUESTED,
        {
            "sample": f"sample-{index}",
            "product": product,
            "quantity": "250 g",
            "application": "2K polyurethane topcoat",
        },
    )
    alert = f"alert-{index}"
    tale.say(
        Kind.ALERT_RAISED, {"alert": alert, "actions": ["sample_request"], "to": ["marta", "jonas"]}
    )
    if dice.random() < 0.8:
        wait = dice.randrange(30_000, 15 * 60_000)
        taken: dict[str, Json] = {"alert": alert, "person": "marta"}
        tale.say(Kind.ALERT_ACCEPTED, taken, after_ms=wait, by="marta")
        what = "calls about the trial and sends the data sheet"
        tale.say(Kind.PROMISED, {"who": "marta", "what": what, "due": "2026-11-24"})
