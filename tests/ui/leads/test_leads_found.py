"""Leads are found by anything that is known of them, filtered, and gone through by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boothapp.services.lead_edits import add_note
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt, ctrl, live_keys, press, type_text, unnamed

SHELL_KEYS = {
    "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+P", "F4", "Ctrl+T", "Alt+Z",
}  # fmt: skip


KNOWN = (
    "kovacs", "duna anna", "anna.kovacs@duna", "36305550171", "lab manager duna",
    "CAT-670 duna", "hungary kovacs", "marble stairs",
)  # fmt: skip


def test_a_lead_is_found_by_all_that_is_known(booth: Booth, show_leads: ShowLeads) -> None:
    booth.fill()
    anna = next(
        saved.lead for saved in booth.saved.values() if booth.lead(saved.lead).name == "Anna Kovács"
    )
    add_note(booth.store, anna, "Asked about the marble stairs in Győr", by=booth.nina)
    seen = show_leads()
    for words in KNOWN:
        seen.search("")
        assert len(seen.names()) == 67
        seen.search(words)
        assert seen.names() == ["Anna Kovács"], words
    assert seen.count() == "1 of 67"
    seen.rest()
    assert seen.detail.name.text() == "Anna Kovács"


def test_filters_bind_together_and_esc_takes_them_away(booth: Booth, show_leads: ShowLeads) -> None:
    booth.fill()
    with booth.store.read() as reader:
        rows = reader.lead_rows(booth.desk.show.id)
    wanted = [
        row.name for row in rows
        if row.route == "sales_now" and "sample_request" in row.actions
        and row.captured_by == booth.nina
    ]  # fmt: skip
    assert 0 < len(wanted) < 10
    seen = show_leads()
    view = seen.view
    for field, value in (
        (view.route, "sales_now"), (view.action, "sample_request"), (view.person, booth.nina),
    ):  # fmt: skip
        field.editor.setCurrentIndex(field.editor.findData(value))
    assert seen.names() == wanted
    ctrl(Qt.Key.Key_F)
    press(Qt.Key.Key_Escape)
    assert len(seen.names()) == 67
    assert view.route.editor.currentIndex() == 0


def test_nothing_found_says_so_and_shows_all_again_by_key(
    booth: Booth, show_leads: ShowLeads
) -> None:
    booth.visitor(first_name="Anna")
    seen = show_leads()
    ctrl(Qt.Key.Key_F)
    type_text("nobody at all")
    assert seen.names() == []
    assert seen.view.clear.isVisible()
    assert not seen.detail.name.isVisible()
    press(Qt.Key.Key_Escape)
    assert seen.names() == ["Anna"]
    seen.rest()
    assert seen.detail.name.isVisible()


def test_arrows_choose_and_enter_goes_on_with_the_visit(
    booth: Booth, show_leads: ShowLeads
) -> None:
    first = booth.visitor(first_name="First")
    second = booth.visitor(first_name="Second")
    seen = show_leads()
    assert seen.table.hasFocus()
    assert seen.table.chosen().id == second.lead
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert seen.wanted == [first.lead]
    press(Qt.Key.Key_Up)
    ctrl(Qt.Key.Key_O)
    assert seen.wanted == [first.lead, second.lead]


def test_letters_in_the_table_search_and_arrows_in_the_search_choose(
    booth: Booth, show_leads: ShowLeads
) -> None:
    for name in ("Anton", "Anna", "Bela"):
        booth.visitor(first_name=name)
    seen = show_leads()
    type_text("an")
    assert seen.view.search.editor.hasFocus()
    assert seen.view.search.editor.text() == "an"
    assert seen.names() == ["Anna", "Anton"]
    assert seen.table.chosen().name == "Anna"
    press(Qt.Key.Key_Down)
    assert seen.table.chosen().name == "Anton"
    assert seen.view.search.editor.hasFocus()
    press(Qt.Key.Key_Return)
    assert seen.wanted == []
    assert seen.table.hasFocus()


def test_no_key_means_two_things(booth: Booth, show_leads: ShowLeads) -> None:
    booth.visitor(first_name="Anna")
    seen = show_leads()
    for part in (Qt.Key.Key_O, Qt.Key.Key_C, Qt.Key.Key_N, Qt.Key.Key_H):
        alt(part)
        if part == Qt.Key.Key_C:
            type_text("Else")
        keys = live_keys(seen.page)
        assert len(keys) == len(set(keys))
        assert not SHELL_KEYS & set(keys)


def test_whatever_tab_reaches_has_a_name(booth: Booth, show_leads: ShowLeads) -> None:
    booth.visitor(first_name="Anna")
    seen = show_leads()
    for part in (Qt.Key.Key_O, Qt.Key.Key_C, Qt.Key.Key_N):
        alt(part)
        assert unnamed(seen.page) == []
    cell = seen.view.model.index(0, 0)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Visitor: Anna"


@pytest.mark.parametrize(("width", "height"), [(1196, 660), (1356, 840), (1836, 1020), (856, 460)])
def test_columns_fill_the_table_at_every_width(
    booth: Booth, show_leads: ShowLeads, width: int, height: int
) -> None:
    for number in range(30):
        booth.visitor(first_name=f"Visitor {number}", company="Very long holding name " * 4)
    seen = show_leads(width=width, height=height)
    header = seen.table.horizontalHeader()
    shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
    titles = [header.model().headerData(n, Qt.Orientation.Horizontal) for n in shown]
    assert titles[:3] == ["Visitor", "Company", "Route"]
    if width >= 1196:
        assert titles[3:6] == ["Asked for", "Alert", "Captured"]
        assert seen.page.minimumSizeHint().width() <= width
    if width > 1800:
        assert len(titles) == 10
    total = sum(header.sectionSize(n) for n in shown)
    assert total == seen.table.viewport().width() or width < 1000
    assert not seen.table.horizontalScrollBar().isVisible()
    assert seen.table.rowHeight(0) == 44


def test_no_visitor_yet_says_what_to_do(booth: Booth, show_leads: ShowLeads) -> None:
    seen = show_leads()
    asked: list[int] = []
    seen.page.capture_wanted.connect(lambda: asked.append(1))
    assert not seen.table.isVisible()
    assert not SHELL_KEYS & set(live_keys(seen.page))
    ctrl(Qt.Key.Key_Return)
    assert asked == [1]
    booth.visitor(first_name="Anna")
    seen.page.refresh()
    assert seen.table.isVisible()
    assert QApplication.focusWidget() is not None
