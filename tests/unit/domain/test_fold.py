"""The fold: what anyone sees depends on the set of facts alone (design invariants 2 and 3)."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.alert import AlertState
from boothapp.domain.facts import Fact, Kind, Statement
from boothapp.domain.ids import IdSource
from boothapp.domain.lead import fold_lead
from boothapp.domain.merging import keepers
from boothapp.domain.stamp import Pen, stamp
from tests.unit.domain.histories import ALERT, DEVICES, LEADS, ORG, SHOW, histories

NOON = 1_700_000_000_000


def written(
    *statements: Statement, device: int = 0, wall_ms: int = NOON, pen: Pen | None = None
) -> tuple[Fact, ...]:
    pen = pen or Pen(ORG, DEVICES[device], 0, 0)
    ids = IdSource(lambda n: bytes([device]) * n)
    return stamp(pen, statements, by="nina", show=SHOW, wall_ms=wall_ms, new_ids=ids.several)[0]


def captured(**fields: str) -> Statement:
    return Statement(LEADS[0], Kind.LEAD_CAPTURED, {"fields": fields})


def corrected(**fields: str) -> Statement:
    return Statement(LEADS[0], Kind.LEAD_CORRECTED, {"fields": fields})


@given(histories(), st.randoms(use_true_random=False), st.integers(1, 3))
def test_order_of_arrival_and_repetition_do_not_matter(
    facts: list[Fact], shuffler: random.Random, copies: int
) -> None:
    for lead in LEADS:
        of_lead = [fact for fact in facts if fact.subject == lead]
        arrived = of_lead * copies
        shuffler.shuffle(arrived)
        assert fold_lead(lead, arrived) == fold_lead(lead, of_lead)


@given(histories(), st.integers(0, 20))
def test_what_was_written_after_seeing_a_value_wins_over_it(facts: list[Fact], at: int) -> None:
    seen = [fact for fact in facts if fact.subject == LEADS[0]]
    pen = Pen(ORG, DEVICES[2], 500, max((fact.at for fact in seen), default=0))
    last_century = at  # a laptop whose clock stands near 1970
    later = written(captured(), corrected(company="Right"), wall_ms=last_century, pen=pen)
    folded = fold_lead(LEADS[0], [*seen, *later])
    assert folded is not None
    assert folded.text("company") == "Right"


@given(histories())
def test_no_alert_is_silent(facts: list[Fact]) -> None:
    for lead in LEADS:
        of_lead = [fact for fact in facts if fact.subject == lead]
        folded = fold_lead(lead, of_lead)
        raised = any(fact.kind == Kind.ALERT_RAISED for fact in of_lead)
        if folded is None or not raised:
            continue
        (alert,) = folded.alerts
        acceptances = [fact for fact in of_lead if fact.kind == Kind.ALERT_ACCEPTED]
        assert (alert.state == AlertState.ACCEPTED) == bool(acceptances)
        if acceptances:
            first = min(acceptances, key=lambda fact: fact.order)
            assert alert.accepted_by == first.body["person"]


def test_a_correction_wins_and_the_earlier_value_stays_visible() -> None:
    lead = fold_lead(
        LEADS[0], written(captured(company="Dunna"), corrected(company="Duna Coatings Kft."))
    )
    assert lead is not None
    assert [value.value for value in lead.fields["company"]] == ["Duna Coatings Kft.", "Dunna"]


def test_two_people_correct_two_fields_and_both_stand() -> None:
    first = written(captured(first_name="Ana", country="HU"))
    here = written(corrected(first_name="Anna"), device=1, wall_ms=NOON + 1)
    there = written(corrected(country="AT"), device=2, wall_ms=NOON + 1)
    lead = fold_lead(LEADS[0], [*first, *here, *there])
    assert lead is not None
    assert (lead.text("first_name"), lead.text("country")) == ("Anna", "AT")


def test_notes_of_several_people_stand_side_by_side() -> None:
    notes = [Statement(LEADS[0], Kind.NOTED, {"text": text}) for text in ("lab in Győr", "call")]
    lead = fold_lead(LEADS[0], written(captured(), *notes))
    assert lead is not None
    assert [note.text for note in lead.notes] == ["lab in Győr", "call"]


def test_of_two_who_accept_an_alert_the_first_has_it_on_every_node() -> None:
    raised = Statement(
        LEADS[0], Kind.ALERT_RAISED, {"alert": ALERT, "actions": ["quote"], "to": ["marta", "k"]}
    )
    base = written(captured(), raised)
    marta = written(
        Statement(LEADS[0], Kind.ALERT_ACCEPTED, {"alert": ALERT, "person": "marta"}),
        device=1, wall_ms=NOON + 5_000,
    )  # fmt: skip
    berg = written(
        Statement(LEADS[0], Kind.ALERT_ACCEPTED, {"alert": ALERT, "person": "k"}),
        device=2, wall_ms=NOON + 4_000,
    )  # fmt: skip
    lead = fold_lead(LEADS[0], [*marta, *base, *berg])
    assert lead is not None
    assert lead.alerts[0].accepted_by == "k"


def test_an_erased_lead_says_nothing_of_the_person() -> None:
    erased = Statement(LEADS[0], Kind.ERASED, {})
    lead = fold_lead(LEADS[0], written(captured(first_name="Anna"), erased))
    assert lead is not None
    assert lead.erased
    assert "Anna" not in repr(lead)


def test_a_body_nobody_understands_breaks_nothing() -> None:
    facts = [
        replace(fact, body={"fields": ["not", "an", "object"], "text": 7, "alert": {"x": None}})
        for fact in written(
            captured(),
            *(Statement(LEADS[0], kind, {}) for kind in Kind if kind != Kind.ERASED),
        )
    ]
    assert fold_lead(LEADS[0], facts) is not None


def _merge(kind: Kind, keeper: int, other: int) -> Statement:
    return Statement(LEADS[keeper], kind, {"other": LEADS[other]})


def test_a_merge_is_undone_by_its_opposite_and_only_by_that() -> None:
    facts = written(
        _merge(Kind.MERGED, 0, 1), _merge(Kind.MERGED, 0, 2), _merge(Kind.UNMERGED, 1, 0)
    )
    assert keepers(facts) == {LEADS[2]: LEADS[0]}


def test_a_chain_of_merges_has_one_keeper() -> None:
    facts = written(_merge(Kind.MERGED, 1, 0), _merge(Kind.MERGED, 2, 1))
    assert keepers(facts) == {LEADS[0]: LEADS[2], LEADS[1]: LEADS[2]}


@given(
    st.lists(
        st.tuples(
            st.sampled_from([Kind.MERGED, Kind.UNMERGED]), st.integers(0, 2), st.integers(0, 2)
        ),
        max_size=8,
    ),
    st.randoms(use_true_random=False),
)
def test_merges_depend_on_the_set_alone_and_never_go_in_circles(
    merges: list[tuple[Kind, int, int]], shuffler: random.Random
) -> None:
    facts = list(written(*(_merge(*merge) for merge in merges)))
    expected = keepers(facts)
    assert not set(expected) & set(expected.values())
    shuffler.shuffle(facts)
    assert keepers(facts + facts[:2]) == expected
