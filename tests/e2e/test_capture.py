"""Saving a visitor: what is said, what is alerted, what is never doubled or lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.lead import Lead
from boothapp.qualify.route import Route
from boothapp.services.drafts import BadgeScan, Draft, SampleWish, draft_from_json, draft_to_json
from boothapp.services.lead_edits import add_note, correct, erase
from boothapp.services.recognise import recognise
from boothapp.services.verdicts import judge_draft
from boothapp.services.views import Channel
from tests.e2e.conftest import Booth

ANNA = Draft(
    fields={"first_name": "Anna", "last_name": "Kovács", "company": "Duna Coatings Kft.",
            "country": "HU", "email": "anna.kovacs@duna.example"},
    actions={"sample_request": {}},
    samples=(SampleWish("CAT-670", "250 g", "2K polyurethane topcoat"),),
    consents={"reply": True, "call": True},
    note="Wants a low-VOC catalyst for 2K PU, trial line in March.",
)  # fmt: skip


def known(booth: Booth, draft: Draft) -> Draft:
    """The draft with the account that the page would have recognised."""
    with booth.store.read() as reader:
        found = recognise(reader, company=draft.fields["company"], email="")
    assert found is not None
    return replace(draft, fields={**draft.fields, "account": found.id})


def lead_of(booth: Booth, lead: str) -> Lead:
    with booth.store.read() as reader:
        found = reader.lead(lead)
    assert found is not None
    return found


def test_anna_of_the_picture_is_for_sales_now_and_marta_is_asked(booth: Booth) -> None:
    saved = booth.capture(known(booth, ANNA))
    assert saved.verdict is not None
    assert saved.verdict.route == Route.SALES_NOW
    assert (saved.verdict.fit, saved.verdict.intent) == ((28, 34), (40, 60))
    assert saved.asked == booth.person("marta")
    with booth.store.read() as reader:
        (row,) = reader.lead_rows(booth.desk.show.id)
        (alert,) = reader.alerts(booth.desk.show.id)
    assert (row.name, row.route, row.samples, row.alert) == (
        "Anna Kovács", "sales_now", ("CAT-670",), "open",
    )  # fmt: skip
    assert alert.id == saved.alert


def test_the_alert_and_its_messages_are_in_the_save_itself(booth: Booth) -> None:
    marta = booth.person("marta")
    with booth.store.write() as uow:
        uow.put_channel(Channel("mail", marta, "mail", "mailto://x:y@mail.example?to=m@x.example"))
        head = uow.head()
    booth.capture(ANNA)
    with booth.store.read() as reader:
        kinds = [placed.fact.kind for placed in reader.page_after(head.position, 100)]
        (line,) = reader.outbox()
    assert Kind.ALERT_RAISED in kinds
    assert (line.person, line.channel, line.state) == (marta, "mail", "waiting")


def test_a_competitor_who_asks_for_a_sample_alerts_nobody(booth: Booth) -> None:
    with booth.store.read() as reader:
        competitor = recognise(reader, company="CATALYX additives", email="")
    assert competitor is not None
    saved = booth.capture(replace(ANNA, fields={**ANNA.fields, "account": competitor.id}))
    assert saved.verdict is not None
    assert (saved.verdict.route, saved.alert) == (Route.DECLINED, "")


def test_refusing_to_be_contacted_declines_and_alerts_nobody(booth: Booth) -> None:
    saved = booth.capture(replace(ANNA, consents={"reply": False}))
    assert saved.verdict is not None
    assert (saved.verdict.route, saved.alert) == (Route.DECLINED, "")


def test_saving_again_says_only_what_is_new(booth: Booth) -> None:
    saved = booth.capture(ANNA)
    with booth.store.read() as reader:
        before = reader.head().position
    again = replace(ANNA, lead=saved.lead, note="", answers={"timing": "3_months"})
    booth.capture(again)
    with booth.store.read() as reader:
        said = [placed.fact for placed in reader.page_after(before, 100)]
    assert [(fact.kind, fact.body) for fact in said] == [
        (Kind.ANSWERED, {"criterion": "timing", "answer": "3_months"})
    ]


def test_a_second_sample_on_the_same_visit_alerts_again(booth: Booth) -> None:
    saved = booth.capture(ANNA)
    more = (*ANNA.samples, SampleWish("ADD-350", "100 g", "primer"))
    again = booth.capture(replace(ANNA, lead=saved.lead, note="", samples=more))
    assert again.alert not in ("", saved.alert)
    assert [s.product for s in lead_of(booth, saved.lead).samples] == ["CAT-670", "ADD-350"]


def test_an_action_tapped_by_mistake_is_taken_back_and_stays_in_the_history(booth: Booth) -> None:
    saved = booth.capture(ANNA)
    booth.capture(Draft(lead=saved.lead, fields=ANNA.fields))
    assert lead_of(booth, saved.lead).action_codes == frozenset()
    with booth.store.read() as reader:
        kinds = [fact.kind for fact in reader.facts_of(saved.lead)]
    assert kinds.count(Kind.ACTION_TAKEN) == kinds.count(Kind.ACTION_WITHDRAWN) == 1


def test_an_empty_page_cannot_be_saved(booth: Booth) -> None:
    with booth.store.read() as reader:
        before = reader.head()
    with pytest.raises(UserError, match="nothing to save"):
        booth.capture(Draft(fields={"first_name": "  "}))
    with booth.store.read() as reader:
        assert reader.head() == before


def test_the_raw_badge_is_kept_to_the_letter(booth: Booth) -> None:
    raw = "BEGIN:VCARD\r\nN:Ünal;\u202eeviL\r\nEND:VCARD\r\n"
    saved = booth.capture(Draft(badges=(BadgeScan("vcard", raw, "qr"),)))
    (badge,) = lead_of(booth, saved.lead).badges
    assert (badge.raw, badge.symbology) == (raw, "qr")


@pytest.mark.parametrize("hostile", ["\ud800", "a\x00b", "x" * 100_000, "=HYPERLINK()", "\u202e"])
def test_hostile_text_is_saved_harmless_in_every_field(booth: Booth, hostile: str) -> None:
    draft = Draft(
        fields={name: hostile for name in ("first_name", "company", "email", "badge_id")},
        badges=(BadgeScan("opaque", hostile),),
        samples=(SampleWish("CAT-670", hostile, hostile),),
        actions={"sample_request": {}},
        note=f"seen {hostile}",
    )
    saved = booth.capture(draft)
    lead = lead_of(booth, saved.lead)
    for text in (lead.text("company"), lead.notes[0].text, lead.samples[0].application):
        assert not set(text) & {"\x00", "\ud800", "\u202e"}
        assert len(text) <= 8_000


def test_the_page_and_the_store_draw_the_same_verdict(booth: Booth) -> None:
    rulebook = booth.desk.rulebook
    assert rulebook is not None
    answers = {c.id: [a.code for a in c.answers] + ["?", "-"] for c in rulebook.criteria if c.ask}
    drafts = st.builds(
        Draft,
        fields=st.fixed_dictionaries(
            {"company": st.sampled_from(["Duna Coatings Kft.", "Nobody Ltd"])},
            optional={"country": st.sampled_from(["HU", "IR", "DE"])},
        ),
        actions=st.dictionaries(
            st.sampled_from([a.code for a in rulebook.actions]), st.just({}), max_size=3
        ),
        answers=st.fixed_dictionaries(
            {}, optional={key: st.sampled_from(codes) for key, codes in answers.items()}
        ),
        consents=st.dictionaries(st.sampled_from(["reply", "call"]), st.booleans()),
    )

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(drafts, drafts)
    def check(first: Draft, second: Draft) -> None:
        saved = booth.capture(first)
        second = replace(second, lead=saved.lead)
        before = lead_of(booth, saved.lead)
        preview = judge_draft(second, before, None, rulebook)
        assert booth.capture(second).verdict == preview
        with booth.store.read() as reader:
            judged = reader.judged(saved.lead)
        assert judged is not None
        assert judged.verdict == preview

    check()


def test_two_people_write_notes_and_correct_without_overwriting(booth: Booth) -> None:
    saved = booth.capture(ANNA)
    add_note(booth.store, saved.lead, "called, wants TDS", by=booth.person("marta"))
    correct(booth.store, saved.lead, {"company": "Duna Coatings Zrt."}, by=booth.person("tom"))
    lead = lead_of(booth, saved.lead)
    assert [note.by for note in lead.notes] == [booth.person("nina"), booth.person("marta")]
    assert [v.value for v in lead.fields["company"]] == ["Duna Coatings Zrt.", "Duna Coatings Kft."]


def test_after_an_erasure_the_files_hold_nothing_of_the_person(
    booth: Booth, tmp_path: Path
) -> None:
    saved = booth.capture(replace(ANNA, note="secret-of-anna"))
    second = booth.capture(replace(ANNA, note="secret-of-anna again"))
    with booth.store.write() as uow:
        same_person = Statement(saved.lead, Kind.MERGED, {"other": second.lead})
        uow.say([same_person], by=booth.person("nina"), show=booth.desk.show.id)
    erase(booth.store, saved.lead, by=booth.person("nina"))
    booth.database.close()
    files = list(tmp_path.iterdir())
    assert files
    for file in files:
        assert b"secret-of-anna" not in file.read_bytes()


@given(st.text(max_size=20), st.booleans())
def test_a_draft_survives_being_kept(text: str, given_consent: bool) -> None:
    draft = replace(ANNA, note=text, consents={"call": given_consent}, lead=text)
    assert draft_from_json(draft_to_json(draft)) == draft


def test_the_accounts_country_finds_the_salesperson_where_the_visitors_is_unknown(
    booth: Booth,
) -> None:
    unknown = {key: text for key, text in ANNA.fields.items() if key != "country"}
    saved = booth.capture(known(booth, replace(ANNA, fields=unknown)))
    assert saved.asked == booth.person("marta")
