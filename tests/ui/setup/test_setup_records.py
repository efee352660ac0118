"""People, products and the show by keyboard: added, changed, removed, and nothing typed lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from boothapp.domain.show import Person
from boothapp.services.changes import Changes
from boothapp.services.consents import wording_shown, wordings
from boothapp.services.setup import remove_record
from ui.setup.page import PARTS, SetupPage
from ui.widgets.buttons import HintButton
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from boothapp.services.ports import Store
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.setup.actions import SetupActions
    from ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def people(store: Store) -> dict[str, Person]:
    with store.read() as reader:
        return {person.name: person for person in reader.people()}


def fill(qtbot: QtBot, page: SetupPage, write: Callable[[str], None], **texts: str) -> None:
    """Go to each field by its Alt key and type."""
    for key, text in texts.items():
        qtbot.keyClick(page, getattr(Qt.Key, f"Key_{key.upper()}"), ALT)
        write(text)


def choose(part: QWidget, key: str) -> RowTable:
    table = part.findChild(RowTable)
    assert table is not None
    assert table.choose(key)
    return table


def press_in_box(label: str) -> None:
    """Press a button of the question that comes up next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == label).click()

    QTimer.singleShot(0, press)


def labels(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def test_a_person_is_added_by_keyboard(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    session: Session,
    write: Callable[[str], None],
    said: Callable[[QWidget], str],
) -> None:
    part = page.open_part("people")
    qtbot.keyClick(page, Qt.Key.Key_N, ALT)
    write("Jürgen Größe-Übel")
    qtbot.keyClick(page, Qt.Key.Key_R, ALT)
    role = QApplication.focusWidget()
    assert role is not None
    qtbot.keyClick(role, Qt.Key.Key_Down)
    qtbot.keyClick(role, Qt.Key.Key_Down)
    fill(qtbot, page, write, e="j@grösse.example", p="+49 1", c="de, at ch", d="CAT-110")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    added = people(store)["Jürgen Größe-Übel"]
    assert (added.role, added.territories) == ("sales", ("DE", "AT", "CH"))
    assert (added.email, added.products) == ("j@grösse.example", ("CAT-110",))
    assert said(part) == "Saved: Jürgen Größe-Übel"
    assert choose(part, added.id).chosen() == added
    with store.read() as reader:
        assert {fact.by for fact in reader.facts_of(added.id)} == {session.person}


def test_a_person_is_changed_and_saying_the_same_twice_writes_nothing(
    qtbot: QtBot, page: SetupPage, store: Store, write: Callable[[str], None]
) -> None:
    part = page.open_part("people")
    marta = people(store)["Marta Kiss"]
    choose(part, marta.id)
    fill(qtbot, page, write, p="+36 1 234")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert people(store)["Marta Kiss"].phone == "+36 1 234"
    with store.read() as reader:
        before = reader.head().position
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    with store.read() as reader:
        assert reader.head().position == before


@pytest.mark.parametrize("answer", ["Remove", "Keep"])
def test_a_person_is_removed_only_after_a_yes(
    qtbot: QtBot, page: SetupPage, store: Store, answer: str
) -> None:
    part = page.open_part("people")
    choose(part, people(store)["Tom Reuter"].id)
    press_in_box(answer)
    qtbot.keyClick(page, Qt.Key.Key_Delete, CTRL)
    assert ("Tom Reuter" in people(store)) == (answer == "Keep")


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        ("a", " ", "The name is missing"),
        ("e", "marta", "name@example.com"),
        ("c", "DE, XQ", "No country has the code XQ"),
        ("d", "CAT-999", "There is no product CAT-999"),
    ],
)
def test_what_is_wrong_stands_below_its_field_and_is_not_saved(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    write: Callable[[str], None],
    key: str,
    text: str,
    sentence: str,
) -> None:
    part = page.open_part("people")
    before = people(store)
    choose(part, before["Marta Kiss"].id)
    fill(qtbot, page, write, **{key: text})
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert any(sentence in label for label in labels(part))
    assert people(store) == before


def test_what_is_half_typed_survives_another_row_and_a_sync(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    inline_runner: JobRunner,
    write: Callable[[str], None],
) -> None:
    part = page.open_part("people")
    known = people(store)
    choose(part, known["Marta Kiss"].id)
    fill(qtbot, page, write, p="+36 70")
    choose(part, known["Jonas Keller"].id)
    remove_record(store, known["Tom Reuter"].id, by="")
    inline_runner.announce(Changes(show=True))
    choose(part, known["Marta Kiss"].id)
    assert "not saved yet" in labels(part)
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert people(store)["Marta Kiss"].phone == "+36 70"
    assert "not saved yet" not in labels(part)


def test_a_product_is_added_and_its_code_is_its_own(
    qtbot: QtBot, page: SetupPage, store: Store, write: Callable[[str], None]
) -> None:
    part = page.open_part("products")
    qtbot.keyClick(page, Qt.Key.Key_N, ALT)
    fill(qtbot, page, write, c="cat-110", a="Härter", g="matt, glänzend", q="50 g; 1 kg")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert any("Another product has this code" in label for label in labels(part))
    fill(qtbot, page, write, c="HRT-1")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    with store.read() as reader:
        added = next(product for product in reader.products() if product.code == "HRT-1")
    assert (added.name, added.grades) == ("Härter", ("matt", "glänzend"))
    assert added.quantities == ("50 g", "1 kg")


def test_the_show_is_changed(
    qtbot: QtBot,
    page: SetupPage,
    session: Session,
    write: Callable[[str], None],
    said: Callable[[QWidget], str],
) -> None:
    part = page.open_part("show")
    fill(qtbot, page, write, a="Lackmesse Köln", f="2026-12-24", l="2026-12-01")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert any("ends before it starts" in label for label in labels(part))
    fill(qtbot, page, write, l="2026-12-27", m="15", r="Guide, Price list; Guide")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert session.desk is not None
    show = session.desk.show
    assert (show.name, show.starts, show.ends) == ("Lackmesse Köln", "2026-12-24", "2026-12-27")
    assert (show.escalate_minutes, show.country, len(show.purposes)) == (15, "DE", 8)
    assert show.literature == ("Guide", "Price list")
    assert said(part) == "Saved: Lackmesse Köln"


def test_another_consent_text_is_another_version_and_the_one_before_stays_to_be_found(
    qtbot: QtBot, page: SetupPage, session: Session, write: Callable[[str], None]
) -> None:
    part = page.open_part("show")
    choose(part, "call/de")
    fill(qtbot, page, write, e="Dürfen wir Sie anrufen?")
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert session.desk is not None
    show = session.desk.show
    purposes = {(each.purpose, each.language): each for each in show.purposes}
    assert len(purposes) == 8
    changed = purposes["call", "de"]
    assert changed.text == "Dürfen wir Sie anrufen?"
    assert changed.wording not in ("", "v2")
    assert purposes["call", "en"].wording == "v2"
    with session.store.read() as reader:
        before = wording_shown(reader, show.id, "call", "v2", "de")
        now = wording_shown(reader, show.id, "call", changed.wording, "de")
    assert before is not None
    assert before.text.startswith("Sie dürfen mich zu meiner Anfrage")
    assert now == changed


def test_a_standard_text_is_made_the_shows_own_by_changing_it(
    qtbot: QtBot, page: SetupPage, session: Session, write: Callable[[str], None]
) -> None:
    part = page.open_part("show")
    choose(part, "news/fr")
    fill(qtbot, page, write, e="Vous pouvez m’écrire.")
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert session.desk is not None
    asked = {each.purpose: each for each in wordings(session.desk.show, "fr")}
    assert asked["news"].text == "Vous pouvez m’écrire."
    assert asked["call"].text.startswith("Vous pouvez m’appeler")


def test_a_show_is_set_up_where_there_is_none(
    qtbot: QtBot,
    empty_session: Session,
    inline_runner: JobRunner,
    theme: Theme,
    actions: SetupActions,
    show_page: Callable[[SetupPage], SetupPage],
    write: Callable[[str], None],
) -> None:
    page = show_page(SetupPage(empty_session, inline_runner, theme, actions))
    for name in PARTS:
        page.open_part(name)  # each stands without a show
    part = page.open_part("people")
    assert [state for state in part.findChildren(EmptyState) if state.isVisible()]
    page.open_part("show")
    fill(qtbot, page, write, a="Surfex 2027")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert empty_session.desk is not None
    assert empty_session.desk.show.name == "Surfex 2027"


def test_parts_are_reached_by_arrows_and_from_inside_a_field(qtbot: QtBot, page: SetupPage) -> None:
    page.setFocus()
    assert QApplication.focusWidget() is page.list
    for row in range(1, len(PARTS)):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        assert page.list.currentRow() == row
    page.open_part("show")
    qtbot.keyClick(page, Qt.Key.Key_A, ALT)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    assert page.list.currentRow() == PARTS.index("people")
    qtbot.keyClick(page, Qt.Key.Key_Up, ALT)
    assert page.list.currentRow() == PARTS.index("show")


@pytest.mark.parametrize("name", PARTS)
def test_every_button_shows_a_key_that_is_given_once(page: SetupPage, name: str) -> None:
    part = page.open_part(name)
    buttons = [button for button in part.findChildren(HintButton) if button.isVisible()]
    hints = [button.hint for button in buttons]
    assert all(hints), [button.label for button in buttons]
    assert len(hints) == len(set(hints)), hints
    assert all(button.accessibleName() for button in buttons)
