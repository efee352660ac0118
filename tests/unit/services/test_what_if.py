"""What a changed rulebook would do with the leads captured so far."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import Route, judge
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.services.what_if import KnownLead, WhatIf
from resources.loader import read_text
from tests.unit.qualify.small_rulebooks import evidence_for, rulebooks
from tests.unit.qualify.test_population import moved

SALES = (Route.SALES, Route.SALES_NOW)


@pytest.fixture(scope="module")
def shipped() -> Rulebook:
    return load_rulebook(read_text("shows", "coatings_expo", "rulebook.toml"))


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Rulebook], list[KnownLead]]:
    """Leads and a row of rulebooks: the first agreed, then drafts, one of another shape."""
    agreed, other = draw(rulebooks()), draw(rulebooks())
    drafts = [moved(draw, agreed), other, moved(draw, agreed), agreed]
    leads = [
        KnownLead(str(at), f"n{at}", "", draw(evidence_for(agreed)), draw(st.booleans()))
        for at in range(5)
    ]
    return [agreed, *drafts], leads


@given(cases())
@settings(max_examples=80, deadline=None)
def test_who_moves_is_who_is_judged_otherwise_one_by_one(
    case: tuple[list[Rulebook], list[KnownLead]],
) -> None:
    (agreed, *drafts), leads = case
    what_if = WhatIf(leads)
    for draft in drafts:
        found = what_if.foresee(draft, agreed)
        verdicts = {
            lead.id: tuple(
                judge(each, lead.evidence, do_not_contact=lead.do_not_contact)
                for each in (agreed, draft)
            )
            for lead in leads
        }
        changed = {
            lead: (was.route, now.route)
            for lead, (was, now) in verdicts.items()
            if was.route is not now.route
        }
        assert {each.lead: (each.before, each.after) for each in found.moved} == changed
        gained = [each.before not in SALES and each.after in SALES for each in found.moved]
        assert gained == sorted(gained, reverse=True)
        assert found.routes == Counter(now.route for _, now in verdicts.values())
        spots = Counter((now.fit, now.intent, now.route) for _, now in verdicts.values())
        assert {(s.fit, s.intent, s.route): s.leads for s in found.spots} == spots


def test_answers_are_counted_and_a_route_kept_is_no_move(shipped: Rulebook) -> None:
    def lead(name: str, **answers: str) -> KnownLead:
        account: dict[str, str | int] = {"naics": "325510", "people": 900, "relation": "customer"}
        return KnownLead(name, name, "", Evidence(answers, account=account), False)

    leads = [lead("a", timing="later"), lead("b", timing="3_months", need="problem"), lead("c")]
    what_if = WhatIf(leads)
    assert what_if.answers(shipped)["timing"] == {"later": 1, "3_months": 1}
    assert what_if.answers(shipped)["size"] == {"500-4999": 3}
    assert not what_if.foresee(shipped, shipped).moved
    assert not what_if.foresee(shipped, None).moved


def test_building_tells_how_far_it_is_and_can_be_stopped(shipped: Rulebook) -> None:
    leads = [KnownLead(str(at), "", "", Evidence(), False) for at in range(1200)]
    told: list[tuple[int, int]] = []
    found = WhatIf(leads).foresee(shipped, None, lambda done, of: told.append((done, of)))
    assert told == [(0, 1200), (500, 1200), (1000, 1200)]
    assert found.routes == {Route.NURTURE: 1200}

    class StopError(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise StopError

    what_if = WhatIf(leads)
    with pytest.raises(StopError):
        what_if.foresee(shipped, None, stop)
    assert what_if.foresee(shipped, None).routes == {Route.NURTURE: 1200}
