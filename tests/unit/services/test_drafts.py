"""A draft outlives a crash with all its details, and one that an older program kept is read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.consent import Terms
from boothapp.services.drafts import Draft, SampleWish, draft_from_json, draft_to_json

TEXT = st.text(max_size=12)
STATE = st.sampled_from([True, False, None])
WISHES = st.builds(
    SampleWish,
    *[TEXT] * 7,
    handles_hazardous=STATE,
    bona_fide=STATE,
)
DETAIL = st.dictionaries(TEXT, TEXT | st.booleans() | st.lists(TEXT, max_size=2), max_size=3)
DRAFTS = st.builds(
    Draft,
    actions=st.dictionaries(TEXT, DETAIL, max_size=2),
    samples=st.tuples(WISHES, WISHES) | st.just(()),
    consents=st.dictionaries(TEXT, st.booleans(), max_size=2),
    terms=st.dictionaries(TEXT, st.builds(Terms, TEXT, TEXT, TEXT), max_size=2),
    note=TEXT,
)


@given(DRAFTS)
def test_a_draft_reads_back_as_it_was(draft: Draft) -> None:
    assert draft_from_json(json.loads(json.dumps(draft_to_json(draft)))) == draft


def test_a_draft_of_the_first_release_is_read() -> None:
    kept = {
        "lead": "", "fields": {"last_name": "Novak"}, "badges": [["vcard30", "BEGIN", "qr"]],
        "actions": {"sample_request": {}},
        "samples": [["CAT-670", "250 g", "topcoat", "standard", "Fő utca 1"]],
        "answers": {}, "consents": {"call": True}, "note": "",
    }  # fmt: skip
    draft = draft_from_json(kept)  # type: ignore[arg-type]
    wish = SampleWish("CAT-670", "250 g", "topcoat", "standard", "Fő utca 1")
    assert draft.samples == (wish,)
    assert (draft.samples[0].handles_hazardous, draft.terms) == (None, {})


@pytest.mark.parametrize("state", ["yes", 1, []])
def test_a_state_that_is_none_is_refused(state: object) -> None:
    kept = draft_to_json(Draft(samples=(SampleWish("CAT-670"),)))
    kept["samples"][0][7] = state  # type: ignore[index,call-overload]
    with pytest.raises(TypeError):
        draft_from_json(kept)
