"""Who is meant while somebody types: offered below the field, taken with a key, said plainly."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from boothapp.domain.contact import contact_id
from boothapp.domain.facts import Kind, Statement
from boothapp.services.changes import Changes
from tests.ui.capture.hands import Booth, Shown, ShowPage, focus
from ui.widgets.suggestion_list import SuggestionList, SuggestionRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.jobs import JobRunner

Known = Callable[..., Shown]


def account_named(booth: Booth, name: str) -> str:
    with booth.store.read() as reader:
        return next(each.id for each in reader.accounts() if each.name == name)


def contact(booth: Booth, account: str, **fields: str) -> Statement:
    subject = contact_id(booth.store.org, fields, account)
    return Statement(subject, Kind.CONTACT_SET, {"fields": {"account": account, **fields}})


def say(booth: Booth, *statements: Statement) -> None:
    with booth.store.write() as work:
        work.say(statements, by=booth.nina, show="")


@pytest.fixture
def known(show_page: ShowPage, booth: Booth, qtbot: QtBot) -> Known:
    """A page whose names are loaded, with some people known at Duna Coatings."""

    def show(runner: JobRunner | None = None) -> Shown:
        duna = account_named(booth, "Duna Coatings Kft.")
        say(
            booth,
            contact(
                booth, duna, first_name="Anna", last_name="Kovács", job_title="Lab manager",
                email="anna.kovacs@duna.example", phone="+36 30 111 2222", country="HU",
            ),
            contact(booth, duna, first_name="Bence", last_name="Tóth", still_there="left"),
            contact(booth, "", first_name="<b>Eve</b>", last_name="=cmd|x", company="Évil & <i>Co"),
        )  # fmt: skip
        shown = show_page(runner=runner) if runner else show_page()
        watch = shown.page._suggesting._watch
        qtbot.waitUntil(lambda: len(watch._names._all.people.index) == 3)
        qtbot.waitUntil(lambda: not watch._timer.isActive())
        return shown

    return show


def offered(shown: Shown) -> list[str]:
    return [row.title for row in rows(shown)]


def rows(shown: Shown) -> tuple[SuggestionRow, ...]:
    return shown.page.findChild(SuggestionList).rows


def put(shown: Shown, field: str, text: str) -> None:
    shown.put(field, text)


def test_a_company_is_offered_after_a_few_letters_and_taken_with_two_keys(
    known: Known, booth: Booth
) -> None:
    shown = known()
    put(shown, "company", "dun")
    assert offered(shown)[0] == "Duna Coatings Kft."
    assert rows(shown)[0].detail.startswith("Hungary · customer since 2019")
    shown.key(Qt.Key.Key_Down)
    shown.key(Qt.Key.Key_Return)
    assert (shown.text("company"), shown.text("country")) == ("Duna Coatings Kft.", "HU")
    assert not rows(shown)
    account = shown.page._visiting.visit.account
    assert account is not None
    assert account.id == account_named(booth, "Duna Coatings Kft.")
    assert focus() is shown.page._view.form.company.editor
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads()[0].text("account") == account.id


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Coatings Duna", "Duna Coatings Kft."),  # the order of the words
        ("Dnua Coat", "Duna Coatings Kft."),  # a slip
        ("Duna Coatings GmbH", "Duna Coatings Kft."),  # another legal form
        ("Atéliers Loi", "Ateliers Loire"),  # accents
        ("Pearl Delta", "Shenzhen Optics"),  # the parent
        ("szoptics", "Shenzhen Optics"),  # the domain
        ("Дуна", "Duna Coatings Kft."),  # another script
    ],
)
def test_a_company_is_found_however_it_is_typed(known: Known, typed: str, wanted: str) -> None:
    shown = known()
    put(shown, "company", typed)
    assert offered(shown)[0] == wanted


def test_a_person_fills_what_is_empty_and_says_what_it_left(known: Known) -> None:
    shown = known()
    put(shown, "phone", "+36 1 555")
    put(shown, "last_name", "kovac")
    assert offered(shown) == ["Anna Kovács – Duna Coatings Kft."]
    assert rows(shown)[0].detail == "known contact · Lab manager · Hungary · customer since 2019"
    shown.key(Qt.Key.Key_Down)
    shown.key(Qt.Key.Key_Return)
    said = {name: shown.text(name) for name in ("first_name", "last_name", "email", "phone")}
    assert said == {
        "first_name": "Anna",
        "last_name": "Kovács",
        "email": "anna.kovacs@duna.example",
        "phone": "+36 1 555",
    }
    written = shown.everything_written()
    assert "known: +36 30 111 2222" in written
    assert "Left as you typed it: Phone" in written
    assert shown.page._visiting.visit.account is not None
    shown.page._view.form.last_name.take_focus()
    shown.ctrl(Qt.Key.Key_Z)
    assert shown.text("last_name") == "kovac"


def test_a_person_is_found_by_mail_address_and_by_company(known: Known) -> None:
    shown = known()
    put(shown, "email", "anna.kovacs@du")
    assert offered(shown)[0] == "Anna Kovács – Duna Coatings Kft."
    put(shown, "email", "someone.else@duna.ex")
    assert "Duna Coatings Kft." in offered(shown)
    put(shown, "company", "Duna Coatings")
    put(shown, "first_name", "ben")
    assert offered(shown)[0] == "Bence Tóth – Duna Coatings Kft."
    assert rows(shown)[0].detail.startswith("has left this company")


def test_a_domain_is_completed_from_the_account(known: Known) -> None:
    shown = known()
    put(shown, "email", "new.person@duna")
    (place,) = [at for at, title in enumerate(offered(shown)) if title == "Duna Coatings Kft."]
    for _ in range(place + 1):
        shown.key(Qt.Key.Key_Down)
    shown.key(Qt.Key.Key_Return)
    assert shown.text("email") == "new.person@duna.example"
    shown.key(Qt.Key.Key_Down)
    assert "Duna Coatings Kft." not in offered(shown)  # there is nothing left to complete
    assert shown.text("company") == "Duna Coatings Kft."


def test_enter_goes_on_and_esc_closes_where_nothing_is_chosen(known: Known) -> None:
    shown = known()
    put(shown, "company", "dun")
    assert offered(shown)
    shown.key(Qt.Key.Key_Escape)
    assert not offered(shown)
    assert shown.text("company") == "dun"
    shown.key(Qt.Key.Key_Down)  # opens it again
    assert offered(shown)
    shown.key(Qt.Key.Key_Return)
    assert shown.text("company") == "dun"
    assert focus() is not shown.page._view.form.company.editor
    assert not offered(shown)


def test_what_a_stranger_wrote_is_shown_as_it_is(known: Known) -> None:
    shown = known()
    put(shown, "last_name", "eve")
    assert offered(shown) == ["<b>Eve</b> =cmd|x – Évil & <i>Co"]
    put(shown, "company", "evil")
    assert offered(shown) == ["Évil & <i>Co"]
    assert not shown.page.findChild(SuggestionList).grab().isNull()


def test_a_visitor_just_saved_is_known_and_an_import_too(
    known: Known, booth: Booth, qtbot: QtBot
) -> None:
    shown = known()
    put(shown, "last_name", "Zwingli")
    put(shown, "company", "Zürcher Lacke")
    shown.ctrl(Qt.Key.Key_Return)
    QTest.qWait(350)  # names follow once things have settled
    put(shown, "company", "zurcher")
    assert offered(shown) == ["Zürcher Lacke"]
    say(booth, contact(booth, "", first_name="Late", last_name="Comer"))
    shown.page._runner.announce(Changes(accounts=True))
    QTest.qWait(350)
    put(shown, "last_name", "comer")
    assert offered(shown)[0].startswith("Late Comer")


def test_a_badge_that_is_scanned_opens_no_list(known: Known) -> None:
    shown = known()
    shown.page.read_payload("BEGIN:VCARD\nVERSION:3.0\nN:Kovács;Anna\nORG:Duna\nEND:VCARD")
    assert not offered(shown)


def test_the_last_of_several_questions_counts(
    runner: JobRunner, known: Known, qtbot: QtBot
) -> None:
    shown = known(runner)
    shown.page._view.form.company.take_focus()
    shown.keys("ateliers")
    qtbot.waitUntil(lambda: offered(shown) == ["Ateliers Loire"])
    shown.page._view.form.company.editor.selectAll()
    shown.keys("nordhavn")
    qtbot.waitUntil(lambda: offered(shown)[:1] == ["Nordhavn A/S"])
