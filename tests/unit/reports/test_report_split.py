"""Design invariant 6: nothing but sales' routes comes into what is made for sales."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind
from boothapp.qualify.route import Route
from boothapp.services.show_report import build_show_report

ROUTES = st.sampled_from([*Route, None])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rows=st.lists(st.tuples(ROUTES, st.booleans(), st.booleans()), max_size=10))
def test_the_lists_hold_whom_they_may(book: Callable, story: Callable, rows: list):
    shelf = book(0)
    routes, erased = {}, set()
    for index, (route, sample, gone) in enumerate(rows):
        tale = story(f"l{index}", first_name=f"Name{index}")
        if sample:
            tale.say(Kind.SAMPLE_REQUESTED, {"sample": f"s{index}", "product": f"P{index}"})
        judged = tale.judged()
        verdict = replace(judged.verdict, route=route) if route else None
        shelf.leads.append(replace(judged, verdict=verdict, lead=replace(judged.lead, erased=gone)))
        routes[f"l{index}"] = route
        if gone:
            erased.add(f"l{index}")
    report = shelf.report()
    for_sales = {Route.SALES_NOW, Route.SALES}
    living = {lead for lead in routes if lead not in erased}
    assert {lead.id for lead in report.sales} == {x for x in living if routes[x] in for_sales}
    assert {lead.id for lead in report.not_called} <= {lead.id for lead in report.sales}
    owners = {f"Name{lead.id[1:]}" for lead in report.sales}
    assert {sample.person for sample in report.samples} <= owners
    assert {lead.id for lead in report.marketing} == {
        x for x in living if routes[x] not in for_sales and routes[x] is not Route.DECLINED
    }
    assert report.figures.captured == len(living)


def test_the_most_urgent_come_first(book: Callable, story: Callable):
    shelf = book(0)
    done = story("done").say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    done.say(Kind.CONTACTED, {"how": "call"})
    weak = story("weak").say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    strong = story("strong").say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    strong.say(Kind.ANSWERED, {"criterion": "timing", "answer": "3_months"})
    sales = story("sales").judged()
    sales = replace(sales, verdict=replace(sales.verdict, route=Route.SALES, intent=(60, 60)))
    shelf.leads += [done.judged(), sales, weak.judged(), strong.judged()]
    report = shelf.report()
    assert [lead.id for lead in report.sales] == ["strong", "weak", "done", "sales"]
    assert [lead.id for lead in report.not_called] == ["strong", "weak", "sales"]


def test_the_words_are_peoples(book: Callable, story: Callable):
    shelf = book(0)
    tale = story("a", first_name="Anna", last_name="Kovács", country="HU", by="tom")
    tale.say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    tale.say(Kind.SAMPLE_REQUESTED, {"sample": "s", "product": "CAT-670", "quantity": "250 g"})
    tale.say(Kind.PROMISED, {"who": "marta", "what": "calls", "due": "2026-11-24"})
    tale.say(Kind.CONSENTED, {"purpose": "call", "given": False, "wording": "", "language": ""})
    shelf.leads.append(tale.judged())
    (lead,) = shelf.report().sales
    assert (lead.person, lead.country, lead.captured_by) == ("Anna Kovács", "Hungary", "Tom Reuter")
    assert lead.captured == "2026-11-17T11:00"
    assert (lead.samples[0].product_name, lead.samples[0].quantity) == ("low-VOC catalyst", "250 g")
    assert lead.promises[0].who == "Marta Kiss"
    assert lead.may_call is False
    assert [(mark.label, mark.given) for mark in lead.consents] == [
        ("reply", None),
        ("call", False),
        ("send news", None),
    ]


def test_the_rulebook_and_who_agreed_it_are_named(book: Callable):
    line = book(0).report().rulebook
    assert line is not None
    assert (line.version, line.fit, line.intent) == (3, (20, 40), (27, 60))
    assert (line.agreed_sales, line.agreed_marketing) == ("M. Kiss", "J. Ortega")
    assert line.agreed_on == "2026-10-02"


def test_an_unknown_show_is_a_sentence(book: Callable):
    with pytest.raises(UserError, match="no such show"):
        build_show_report(book(0), "other", now_ms=0)
