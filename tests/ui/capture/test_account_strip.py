"""What is known of the account: two lines on the page, the rest behind a key, and who has left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boothapp.domain.contact import contact_id
from boothapp.domain.facts import Kind, Statement
from tests.ui.capture.hands import Booth, Shown, ShowPage, click, dialog_button
from ui.capture.account_details import AccountDetails

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def at_nordhavn(show_page: ShowPage, booth: Booth, qtbot: QtBot) -> tuple[Shown, str]:
    with booth.store.read() as reader:
        account = next(each.id for each in reader.accounts() if each.name == "Nordhavn A/S")
    fields = {
        "account": account, "first_name": "Lars", "last_name": "Holm", "job_title": "Buyer",
        "email": "lars@nordhavn.example", "old_interest": "DSP-220", "old_outcome": "lost",
        "old_reason": "price", "old_date": "2023-05-04",
    }  # fmt: skip
    lars = contact_id(booth.store.org, fields, account)
    with booth.store.write() as work:
        work.say([Statement(lars, Kind.CONTACT_SET, {"fields": fields})], by=booth.nina, show="")
    shown = show_page()
    shown.put("first_name", "Mette")
    shown.put("last_name", "Krogh")
    shown.put("company", "Nordhavn A/S")
    qtbot.waitUntil(lambda: shown.page._visiting.visit.account is not None)
    return shown, lars


def details() -> AccountDetails:
    found = QApplication.activeModalWidget()
    assert isinstance(found, AccountDetails)
    return found


def table_texts() -> list[str]:
    model = details()._table.model()
    return [
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


def test_the_strip_says_what_matters_first(show_page: ShowPage, booth: Booth, qtbot: QtBot) -> None:
    shown, _ = at_nordhavn(show_page, booth, qtbot)
    strip = shown.page._view.account
    assert strip.isVisible()
    first, second = strip.text().split("\n")
    assert first == "Customer since 2014 · sweet spot · Ingrid Solheim"
    assert strip.accessibleName() == f"Known account: {first}"
    for part in ("2025: DSP-220, 5 kg, won", "5 contacts", "NAICS 325510", "Nordhavn Holding"):
        assert part in second


def test_a_key_opens_all_that_is_known(show_page: ShowPage, booth: Booth, qtbot: QtBot) -> None:
    shown, _ = at_nordhavn(show_page, booth, qtbot)
    shown.key(Qt.Key.Key_F10)
    texts = table_texts()
    assert texts[:3] == ["Lars Holm", "Buyer", "lars@nordhavn.example"]
    assert "2023-05-04 · DSP-220 · lost (price)" in texts
    written = [label.text() for label in details().findChildren(type(shown.page._view.status))]
    assert "780" in written
    assert "customer since 2014" in written
    details().reject()


def test_who_replaced_whom_is_noted_as_a_fact(
    show_page: ShowPage, booth: Booth, qtbot: QtBot
) -> None:
    shown, lars = at_nordhavn(show_page, booth, qtbot)
    shown.key(Qt.Key.Key_F10)
    click(dialog_button("Replaced by Mette Krogh"))
    assert "replaced by Mette Krogh" in table_texts()
    with booth.store.read() as reader:
        contact = reader.contact(lars)
    assert contact is not None
    assert (contact.still_there, contact.replaced_by) == ("replaced_by", "Mette Krogh")
    assert contact.email == "lars@nordhavn.example"
    click(dialog_button("Is still there"))
    assert "still there" in table_texts()
    with booth.store.read() as reader:
        contact = reader.contact(lars)
    assert contact is not None
    assert (contact.still_there, contact.replaced_by) == ("there", "")
    details().reject()


def test_a_visitor_captured_there_before_is_among_the_people(
    show_page: ShowPage, booth: Booth, qtbot: QtBot
) -> None:
    shown, _ = at_nordhavn(show_page, booth, qtbot)
    shown.ctrl(Qt.Key.Key_Return)
    shown.put("company", "Nordhavn A/S")
    qtbot.waitUntil(lambda: shown.page._visiting.visit.account is not None)
    shown.key(Qt.Key.Key_F10)
    assert "Mette Krogh" in table_texts()
    assert any("Nurture" in text for text in table_texts())
    table = details()._table
    table.choose(details()._model._keys[1])
    assert not dialog_button("Has left").isEnabled()  # a visitor is no contact yet
    details().reject()


def test_without_an_account_the_key_opens_nothing(show_page: ShowPage) -> None:
    shown = show_page()
    shown.key(Qt.Key.Key_F10)
    assert QApplication.activeModalWidget() is None
    assert not shown.page._view.account.isVisible()
