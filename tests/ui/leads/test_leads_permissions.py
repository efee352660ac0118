"""What somebody allows, with its proof, and taking it back, on the leads page by key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boothapp.domain.consent import Terms, permits
from boothapp.services.drafts import Draft, SampleWish
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt
from ui.leads.history import history

ANNA = Draft(
    fields={"first_name": "Anna"},
    actions={
        "sample_request": {},
        "quote": {"form": "quote", "product": "CAT-670", "volume": "12 t", "due": "2026-12-01"},
    },
    samples=(SampleWish("CAT-670", "250 g", end_use="ships", country="HU", bona_fide=False),),
    consents={"reply": True, "call": True, "news": False},
    terms={"call": Terms("v2", "de", "signed")},
)


def test_a_permission_is_withdrawn_by_key_and_its_proof_stays(
    booth: Booth, show_leads: ShowLeads
) -> None:
    lead = booth.capture(ANNA).lead
    seen = show_leads()
    seen.choose(lead)
    told = seen.detail.overview._parts[2][1].text().splitlines()
    assert told[0].startswith("✓ reply: ")
    assert told[1].startswith("✓ call: signed, ")
    assert told[1].endswith("Nina Vogel, text v2 (Deutsch)")
    assert told[2].startswith("✗ send news: ")
    assert told[3] == "– share: not asked"
    alt(Qt.Key.Key_W)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Down)  # from reply to call; news was never given
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    after = booth.lead(lead)
    assert (permits(after, "call"), permits(after, "reply")) == (False, True)
    withdrawn = after.consents["call"]
    assert (withdrawn.withdrawn, withdrawn.wording, withdrawn.language, withdrawn.by) == (
        True, "v2", "de", booth.nina,
    )  # fmt: skip
    seen.rest()
    assert "✗ call, withdrawn" in seen.detail.overview._parts[2][1].text()


def test_nothing_can_be_withdrawn_that_was_not_given(booth: Booth, show_leads: ShowLeads) -> None:
    saved = booth.visitor(first_name="Marc")
    seen = show_leads()
    seen.choose(saved.lead)
    assert not seen.detail.overview._withdraw.isVisible()
    assert seen.detail.overview._parts[2][1].text().count("not asked") == 4


def test_actions_and_samples_are_told_with_their_details(
    booth: Booth, show_leads: ShowLeads
) -> None:
    lead = booth.capture(ANNA).lead
    seen = show_leads()
    seen.choose(lead)
    asked = seen.detail.overview._parts[0][1].text()
    assert "CAT-670, 250 g, end use ships, destination Hungary, bona fide: no" in asked
    assert "Quote: CAT-670, 12 t a year, by 1 Dec" in asked
    with booth.store.read() as reader:
        facts = reader.facts_of(lead)
    told = "\n".join(line.text for line in history(facts, booth.desk))
    assert "Quote – CAT-670, 12 t a year, by 1 Dec" in told
    assert "bona fide: no" in told
    assert "call – yes, signed, text v2 (Deutsch)" in told
