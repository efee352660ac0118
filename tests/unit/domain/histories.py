"""Random histories of facts, as several laptops with wrong clocks would write them."""

from __future__ import annotations

from hypothesis import strategies as st

from boothapp.domain.facts import Fact, Kind, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.domain.stamp import Pen, stamp

ORG = named_id("00000000-0000-5000-8000-000000000000", "org")
SHOW = named_id(ORG, "show")
LEADS = tuple(named_id(ORG, "lead", str(n)) for n in range(3))
DEVICES = tuple(named_id(ORG, "device", str(n)) for n in range(3))
PEOPLE = ("nina", "omar")
ALERT = named_id(ORG, "alert")

WORDS = st.sampled_from(["", "Anna", "Kovács", "陈伟", "Duna Coatings Kft."])
FIELDS = st.dictionaries(st.sampled_from(["first_name", "company", "country"]), WORDS, max_size=3)


def _statement(kind: Kind, body: st.SearchStrategy[dict]) -> st.SearchStrategy[Statement]:
    return st.builds(Statement, st.sampled_from(LEADS), st.just(kind), body)


STATEMENTS = st.one_of(
    _statement(Kind.LEAD_CAPTURED, st.fixed_dictionaries({"fields": FIELDS})),
    _statement(Kind.LEAD_CORRECTED, st.fixed_dictionaries({"fields": FIELDS})),
    _statement(Kind.NOTED, st.fixed_dictionaries({"text": WORDS})),
    _statement(
        Kind.ACTION_TAKEN, st.fixed_dictionaries({"action": st.sampled_from(["demo", "quote"])})
    ),
    _statement(
        Kind.ACTION_WITHDRAWN, st.fixed_dictionaries({"action": st.sampled_from(["demo", "quote"])})
    ),
    _statement(
        Kind.ANSWERED,
        st.fixed_dictionaries(
            {"criterion": st.just("time"), "answer": st.sampled_from(["soon", "?", "-", ""])}
        ),
    ),
    _statement(
        Kind.OUTCOME,
        st.fixed_dictionaries({"outcome": st.sampled_from(["won", "lost", "no_decision"])}),
    ),
    _statement(
        Kind.PASSED_BACK,
        st.fixed_dictionaries({"reason": WORDS, "still_there": st.sampled_from(["yes", "maybe"])}),
    ),
    _statement(
        Kind.ALERT_RAISED,
        st.just({"alert": ALERT, "actions": ["sample_request"], "to": ["marta", "bence"]}),
    ),
    _statement(
        Kind.ALERT_ESCALATED, st.fixed_dictionaries({"alert": st.just(ALERT), "person": WORDS})
    ),
    _statement(
        Kind.ALERT_ACCEPTED,
        st.fixed_dictionaries(
            {"alert": st.just(ALERT), "person": st.sampled_from(["marta", "bence"])}
        ),
    ),
)
"""One statement about one of three leads, repeats and contradictions included."""


@st.composite
def histories(draw: st.DrawFn) -> list[Fact]:
    """Facts of three laptops, in the order written; clocks jump by days between them."""
    ids = IdSource(lambda n: b"\x07" * n)
    pens = {device: Pen(ORG, device, 0, 0) for device in DEVICES}
    facts: list[Fact] = []
    for statement in draw(st.lists(STATEMENTS, max_size=20)):
        device = draw(st.sampled_from(DEVICES))
        wall_ms = draw(st.integers(1_700_000_000_000, 1_700_000_000_000 + 3 * 86_400_000))
        if draw(st.booleans()) and facts:  # this laptop has synced and seen everything
            seen = max(fact.at for fact in facts)
            pen = pens[device]
            pens[device] = Pen(ORG, device, pen.seq, max(pen.at, seen))
        said, pens[device] = stamp(
            pens[device],
            [statement],
            by=draw(st.sampled_from(PEOPLE)),
            show=SHOW,
            wall_ms=wall_ms,
            new_ids=ids.several,
        )
        facts += said
    return facts
