"""Leads for exports, folded from facts, with the route a test asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from boothapp.domain.account import Account
from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.lead import fold_lead
from boothapp.domain.show import Show
from boothapp.qualify.plan import Line
from boothapp.qualify.route import Route, Verdict
from boothapp.services.views import JudgedLead

AT = 1_794_909_600_000 << 16  # 17 Nov 2026, 10:00 UTC

REASONS = (
    Line("intent", "sample_request", "asked for a sample", 40, 40, known=True),
    Line("intent", "timing", "timing", 0, 20, known=False),
)


SHOW = Show(
    "show", "Coatings Expo 2026", "7", "B21", "Nuremberg", "DE", "Europe/Berlin",
    "2026-11-17", "2026-11-20", "en", 10, (),
)  # fmt: skip


@pytest.fixture(scope="session")
def show() -> Show:
    return SHOW


@pytest.fixture(scope="session")
def judged() -> Callable[..., JudgedLead]:
    """Make a lead: judged("id", route="sales", fields={...}, facts=[(kind, body)...])."""

    def make(
        lead: str,
        *,
        route: str | None = "sales",
        fields: dict[str, Json] | None = None,
        facts: list[tuple[str, dict[str, Json]]] | None = None,
        erased: bool = False,
        account: Account | None = None,
    ) -> JudgedLead:
        said = [(Kind.LEAD_CAPTURED, {"fields": fields or {}}), *(facts or [])]
        folded = fold_lead(
            lead,
            [
                Fact(f"{lead}-{i}", "org", "show", lead, kind, body, "dev", i, "nina", AT + i)
                for i, (kind, body) in enumerate(said, 1)
            ],
        )
        assert folded is not None
        verdict = route and Verdict(Route(route), False, (28, 34), (40, 60), REASONS, (), 3)
        return JudgedLead(replace(folded, erased=erased), verdict or None, account)

    return make
