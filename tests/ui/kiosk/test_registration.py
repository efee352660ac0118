"""A visitor registers alone: in their language, by touch, and is in the booth's book at once."""

from __future__ import annotations

import re
import tomllib
from contextlib import contextmanager

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from boothapp.badges.detect import read_badge
from boothapp.domain.errors import UserError
from boothapp.services.capture import DRAFT_SETTING
from resources.loader import read_text
from tests.ui.capture.hands import Booth
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from ui.kiosk.visitor import CONSENT, START, THANKS, WAIT, WHO, WISH
from ui.kiosk.words import LANGUAGES


def who(kiosk: Kiosk, language: str = "de") -> None:
    """Choose a language and say who one is."""
    kiosk.touch(kiosk.visitor.start.tiles[language])
    kiosk.write("first_name", "Jörg")
    kiosk.write("last_name", "Müßigbrodt")
    kiosk.write("company", "Rheinwerk Lacke GmbH")
    kiosk.write("email", "joerg@rheinwerk-lacke.example")
    kiosk.touch(kiosk.visitor.next)


def allow(kiosk: Kiosk, **given: bool) -> None:
    for purpose in kiosk.visitor.consent.answers:
        kiosk.answer(purpose, yes=given.get(purpose, True))
    kiosk.touch(kiosk.visitor.next)


def test_a_visitor_registers_by_touch(open_kiosk: OpenKiosk, booth: Booth) -> None:
    kiosk = open_kiosk()
    who(kiosk)
    visitor = kiosk.visitor
    kiosk.touch(visitor.wish.wishes["sample"])
    kiosk.touch(visitor.wish.products["CAT-670"])
    kiosk.touch(visitor.next)
    allow(kiosk, news=False)
    assert visitor.page == THANKS
    assert "Vielen Dank, Jörg!" in kiosk.everything_written()
    (lead,) = booth.leads()
    assert (lead.name, lead.text("company")) == ("Jörg Müßigbrodt", "Rheinwerk Lacke GmbH")
    assert lead.captured_by == "kiosk"
    assert [sample.product for sample in lead.samples] == ["CAT-670"]
    assert lead.action_codes == {"sample_request"}
    given = {purpose: consent.given for purpose, consent in lead.consents.items()}
    assert given.pop("news") is False
    assert set(given.values()) == {True}
    assert {(c.language, c.how) for c in lead.consents.values()} == {("de", "kiosk")}
    assert all(consent.wording for consent in lead.consents.values())
    assert kiosk.saved[0].alert, "sales must hear of a sample at once"


def test_texts_follow_the_language_at_once_and_typing_stays(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.visitor.start.tiles["en"])
    kiosk.write("last_name", "Rossi")
    kiosk.visitor.who.entries["country"].set_text("IT")
    kiosk.touch(kiosk.visitor.languages["it"])
    assert kiosk.visitor.who.entries["last_name"].text == "Rossi"
    assert kiosk.visitor.who.entries["country"].line.text() == "Italia"
    assert kiosk.visitor.who.entries["country"].text == "IT"
    written = kiosk.everything_written()
    assert "Cognome" in written
    assert "Last name" not in written


def test_an_answer_to_another_text_is_asked_again(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    who(kiosk, "en")
    kiosk.touch(kiosk.visitor.next)
    kiosk.answer("news", yes=True)
    kiosk.touch(kiosk.visitor.languages["fr"])
    assert kiosk.visitor.consent.given() == {}


def test_without_a_name_it_asks_kindly_and_goes_no_further(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.visitor.start.tiles["en"])
    for _ in range(3):
        kiosk.touch(kiosk.visitor.next)
        assert kiosk.visitor.page == WHO
    assert "tell us your name" in kiosk.visitor.who.entries["last_name"].remark


def test_what_looks_wrong_is_remarked_once_and_then_taken(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.visitor.start.tiles["en"])
    kiosk.write("last_name", "Smith")
    kiosk.write("phone", "+49 211")
    kiosk.touch(kiosk.visitor.next)
    assert "incomplete" in kiosk.visitor.who.entries["phone"].remark
    assert kiosk.visitor.page == WHO
    kiosk.touch(kiosk.visitor.next)
    assert kiosk.visitor.page == WISH


def test_a_mistyped_address_is_mended_by_a_touch(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.visitor.start.tiles["en"])
    kiosk.write("last_name", "Smith")
    kiosk.write("email", "smith@gmial.com")
    kiosk.touch(kiosk.visitor.next)
    entry = kiosk.visitor.who.entries["email"]
    assert "smith@gmail.com" in entry.remark
    kiosk.touch(entry._offer)
    assert entry.text == "smith@gmail.com"
    kiosk.touch(kiosk.visitor.next)
    assert kiosk.visitor.page == WISH


def test_each_consent_needs_an_answer_of_its_own(open_kiosk: OpenKiosk, booth: Booth) -> None:
    kiosk = open_kiosk()
    who(kiosk)
    kiosk.touch(kiosk.visitor.next)
    assert kiosk.visitor.consent.given() == {}, "nothing is chosen beforehand"
    kiosk.answer("reply", yes=True)
    kiosk.touch(kiosk.visitor.next)
    assert kiosk.visitor.page == CONSENT
    assert "Ja oder Nein" in kiosk.everything_written()
    assert booth.leads() == []


def test_who_allows_nothing_is_saved_and_told_so(open_kiosk: OpenKiosk, booth: Booth) -> None:
    kiosk = open_kiosk()
    who(kiosk)
    kiosk.touch(kiosk.visitor.next)
    allow(kiosk, reply=False, call=False, news=False, share=False)
    assert "keinen Kontakt" in kiosk.everything_written()
    assert booth.leads()[0].consents["reply"].given is False


def test_products_without_a_wish_become_a_note(open_kiosk: OpenKiosk, booth: Booth) -> None:
    kiosk = open_kiosk()
    who(kiosk)
    kiosk.touch(kiosk.visitor.wish.products["DSP-220"])
    kiosk.touch(kiosk.visitor.next)
    allow(kiosk)
    (lead,) = booth.leads()
    assert lead.samples == ()
    assert "DSP-220" in lead.notes[0].text


def test_it_goes_by_keyboard_too(open_kiosk: OpenKiosk, booth: Booth) -> None:
    kiosk = open_kiosk()
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.visitor.words.language == "en"
    for name in ("first_name", "last_name", "company", "country", "email"):
        assert kiosk.visitor.who.entries[name].line.hasFocus(), name
        if name == "last_name":
            kiosk.write(name, "Smith")
        kiosk.key(Qt.Key.Key_Return)
    kiosk.write("phone", "+44 20 7946 0123")
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.visitor.page == WISH
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.visitor.page == CONSENT


def test_the_visitors_own_badge_begins_and_fills(open_kiosk: OpenKiosk, booth: Booth) -> None:
    kiosk = open_kiosk()
    badge = ("BEGIN:VCARD\nVERSION:3.0\nN:Lefèvre;Marc;;;\nORG:Ateliers Loire\nTITLE:Achats\n"
             "ADR:;;1 rue X;Angers;;49100;France\nEND:VCARD")  # fmt: skip
    kiosk.window.read_payload(badge)
    assert kiosk.visitor.page == WHO
    assert kiosk.visitor.words.language == "fr"
    assert kiosk.visitor.who.entries["last_name"].text == "Lefèvre"
    kiosk.touch(kiosk.visitor.next)
    kiosk.touch(kiosk.visitor.next)
    kiosk.touch(kiosk.visitor.next)
    allow(kiosk)
    (lead,) = booth.leads()
    assert lead.text("job_title") == "Achats"
    assert lead.badges[0].raw == badge


def test_a_code_that_is_no_badge_is_said_to_be_none(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.window.read_payload("WIFI:T:WPA;S:Hall7;P:geheim;;")
    assert "not a badge" in kiosk.everything_written()
    assert kiosk.visitor.registration().badges == ()


def test_a_phone_reads_the_contact_off_the_screen(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    who(kiosk)
    kiosk.touch(kiosk.visitor.next)
    allow(kiosk)
    picture = kiosk.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    seen = zxingcpp.ImageView(
        bytes(picture.constBits()), picture.width(), picture.height(),
        zxingcpp.ImageFormat.Lum, picture.bytesPerLine(),
    )  # fmt: skip
    (code,) = zxingcpp.read_barcodes(seen)
    found = read_badge(code.text).fields
    assert found["full_name"] == "Paul Brenner"
    assert found["emails"] == ("paul.brenner@lumera-chem.example",)


class FullDisk:
    """A store whose disk is full until it is not."""

    def __init__(self, store) -> None:
        self._store = store
        self.full = True

    def __getattr__(self, name: str):
        return getattr(self._store, name)

    @contextmanager
    def write(self):
        if self.full:
            raise UserError("The disk is full.", "", "Make room.")
        with self._store.write() as uow:
            yield uow


def test_a_save_that_fails_can_be_tried_again(open_kiosk: OpenKiosk, booth: Booth) -> None:
    disk = FullDisk(booth.store)
    kiosk = open_kiosk(store=disk)
    who(kiosk)
    kiosk.touch(kiosk.visitor.next)
    allow(kiosk)
    assert kiosk.visitor.page == WAIT
    assert "Noch ist nichts gespeichert" in kiosk.everything_written()
    disk.full = False
    kiosk.touch(kiosk.visitor.wait.retry)
    assert kiosk.visitor.page == THANKS
    assert len(booth.leads()) == 1


def test_what_staff_were_typing_stays_kept(open_kiosk: OpenKiosk, booth: Booth) -> None:
    with booth.store.write() as uow:
        uow.put_setting(DRAFT_SETTING, {"note": "half a visitor"})
    kiosk = open_kiosk()
    who(kiosk)
    kiosk.touch(kiosk.visitor.next)
    allow(kiosk)
    with booth.store.read() as reader:
        assert reader.setting(DRAFT_SETTING) == {"note": "half a visitor"}


def test_start_over_begins_anew(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    who(kiosk)
    kiosk.touch(kiosk.visitor.over)
    assert kiosk.visitor.page == START
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Müßigbrodt" not in kiosk.everything_written()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    """Of the words only: a language that lacks one would stop in the middle."""
    english = tomllib.loads(read_text("kiosk", "en.toml"))
    other = tomllib.loads(read_text("kiosk", f"{language}.toml"))
    assert other.keys() == english.keys()
    for key, text in other.items():
        assert text.strip()
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[key])), key


def test_every_page_fits_on_the_smallest_screen(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    visitor = kiosk.visitor
    for language in LANGUAGES:
        visitor.begin(language)
        visitor.who.ready()
        visitor.consent.ready()
        for page in (START, WHO, WISH, CONSENT, WAIT, THANKS):
            visitor._show(page)
            QCoreApplication.processEvents()
            area = visitor._stack.currentWidget()
            assert isinstance(area, QScrollArea)
            assert area.verticalScrollBar().maximum() == 0, (language, page)
    assert kiosk.window.size().toTuple() == (1280, 720)
