"""The business card of a lead, looked at later; handed over with the person's data."""

from __future__ import annotations

from base64 import b64decode

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boothapp.services.card_photos import keep_photo
from boothapp.services.drafts import BadgeScan, Draft
from boothapp.services.person_data import person_data
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt
from tests.unit.badges.drawn_cards import left_card, photograph
from ui.cards.photo import CardPhotoDialog

RAW = "Rheinwerk Lacke GmbH\nDr. Jörg Müßigbrodt"


def with_card(booth: Booth, *, photo: bytes | None) -> str:
    if photo:
        keep_photo(booth.store, RAW, photo)
    draft = Draft(fields={"last_name": "Müßigbrodt"}, badges=(BadgeScan("card", RAW),))
    return booth.capture(draft).lead


@pytest.mark.parametrize("here", [True, False])
def test_the_card_is_shown_with_what_was_read_of_it(
    booth: Booth, show_leads: ShowLeads, here: bool
) -> None:
    with_card(booth, photo=photograph(left_card()) if here else None)
    show_leads()
    alt(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_B)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CardPhotoDialog)
    assert dialog.text.text() == RAW
    assert dialog.picture.isNull() is not here
    dialog.close()


def test_a_lead_without_a_card_offers_none(booth: Booth, show_leads: ShowLeads) -> None:
    booth.visitor(first_name="Anna")
    show_leads()
    alt(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert not [action for action in menu.actions() if "card" in action.text()]
    menu.close()


def test_the_photo_is_handed_over_with_the_persons_data(booth: Booth) -> None:
    photo = photograph(left_card())
    lead = with_card(booth, photo=photo)
    with booth.store.read() as reader:
        (kept,) = person_data(reader, lead, now_ms=booth.wall())["card_photos_jpeg"]
    assert b64decode(kept) == photo
