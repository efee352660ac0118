"""Duplicates of a show are found, merged field by field, and parted again from the time line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boothapp.services.lead_edits import add_note, correct
from boothapp.services.merging import merge
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt, press, unnamed
from tests.ui.leads.seen import LeadsSeen
from ui.leads.duplicates import DuplicatesDialog
from ui.leads.same_as import SameAsDialog
from ui.visits.merge_dialog import MergeDialog


def listed() -> DuplicatesDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, DuplicatesDialog)
    QTest.qWaitForWindowActive(found)
    return found


def comparing() -> MergeDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, MergeDialog)
    QTest.qWaitForWindowActive(found)
    return found


def key(where: DuplicatesDialog | MergeDialog, code: Qt.Key, *, held: str = "") -> None:
    modifiers = {
        "": Qt.KeyboardModifier.NoModifier,
        "alt": Qt.KeyboardModifier.AltModifier,
        "ctrl": Qt.KeyboardModifier.ControlModifier,
    }
    focus = QApplication.focusWidget()
    inside = focus is not None and focus.window() is where
    QTest.keyClick(focus if focus and inside else where, code, modifiers[held])
    QCoreApplication.processEvents()


def shown(dialog: DuplicatesDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [
        (model.row_at(model.index(line, 0)).earlier.name, model.index(line, 3).data())
        for line in range(model.rowCount())
    ]


def fill(booth: Booth) -> tuple[str, str, str]:
    """Anna twice, spelt in two ways, and somebody else."""
    first = booth.visitor(
        first_name="Anna", last_name="Kovács", company="Duna", email="anna@duna.hu"
    )
    again = booth.visitor(
        first_name="Anna", last_name="Kovacs", company="Duna Kft.", phone="+3615550123"
    )
    other = booth.visitor(first_name="Béla", last_name="Nagy", company="Tisza")
    return first.lead, again.lead, other.lead


def open_list(seen: LeadsSeen) -> DuplicatesDialog:
    seen.page.activateWindow()
    QTest.qWaitForWindowActive(seen.page)
    seen.page.setFocus()
    alt(Qt.Key.Key_D)
    return listed()


def test_suspected_pairs_are_listed_and_merged_with_the_values_chosen(
    booth: Booth, show_leads: ShowLeads
) -> None:
    first, again, other = fill(booth)
    add_note(booth.store, again, "wants CAT-670", by=booth.person("marta"))
    seen = show_leads()
    dialog = open_list(seen)
    assert shown(dialog) == [("Anna Kovács", "same name, same company")]
    assert unnamed(dialog) == []
    key(dialog, Qt.Key.Key_Return)
    asked = comparing()
    assert asked.keeper == first
    assert asked.comparison.kept() == {
        "last_name": first, "company": first, "email": first, "phone": again
    }  # fmt: skip
    # The second field that differs is the company: its digit takes the other value.
    key(asked, Qt.Key.Key_2)
    assert asked.comparison.kept()["company"] == again
    key(asked, Qt.Key.Key_Return, held="ctrl")
    lead = booth.lead(again)
    assert (lead.id, lead.text("last_name"), lead.text("company")) == (first, "Kovács", "Duna Kft.")
    assert (lead.text("email"), lead.text("phone")) == ("anna@duna.hu", "+3615550123")
    assert [note.text for note in lead.notes] == ["wants CAT-670"]
    assert sorted(seen.names()) == ["Anna Kovács", "Béla Nagy"]
    assert shown(listed()) == []
    key(listed(), Qt.Key.Key_Escape)
    assert other in {row.id for row in seen.page._leads.rows}


def test_the_later_visit_may_speak_for_both(booth: Booth, show_leads: ShowLeads) -> None:
    first, again, _ = fill(booth)
    seen = show_leads()
    key(open_list(seen), Qt.Key.Key_Return)
    key(comparing(), Qt.Key.Key_2, held="alt")
    assert comparing().comparison.kept() == {
        "last_name": again, "company": again, "email": first, "phone": again
    }  # fmt: skip
    key(comparing(), Qt.Key.Key_Return, held="ctrl")
    assert booth.lead(first).id == again
    assert booth.lead(first).text("last_name") == "Kovacs"
    key(listed(), Qt.Key.Key_Escape)


def test_two_people_leave_the_list_for_good(booth: Booth, show_leads: ShowLeads) -> None:
    first, again, _ = fill(booth)
    seen = show_leads()
    key(open_list(seen), Qt.Key.Key_T, held="alt")
    assert shown(listed()) == []
    key(listed(), Qt.Key.Key_Escape)
    assert shown(open_list(seen)) == []
    key(listed(), Qt.Key.Key_Escape)
    assert len(seen.names()) == 3
    with booth.store.read() as reader:
        assert reader.parted() == {frozenset((first, again))}


def test_a_merge_is_one_time_line_and_taken_back_from_it(
    booth: Booth, show_leads: ShowLeads
) -> None:
    first, again, _ = fill(booth)
    booth.wall.ms += 60_000
    correct(booth.store, first, {"company": "Duna Coatings"}, by=booth.person("marta"))
    merge(booth.store, first, again, by=booth.nina)
    seen = show_leads()
    seen.choose(first)
    alt(Qt.Key.Key_H)
    said = "\n".join(block.text for block in seen.detail.history.blocks)
    assert said.count("Captured:") == 2
    assert "Merged with another visit" in said
    assert "Company Duna Kft. → Duna Coatings" in said
    assert all(block.when.endswith("· this laptop") for block in seen.detail.history.blocks)
    assert seen.detail.merges.isVisible()
    press(Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(seen.names()) == 3
    assert not seen.detail.merges.isVisible()
    assert booth.lead(again).text("company") == "Duna Kft."
    assert booth.lead(first).text("company") == "Duna Coatings"
    # Parted by a person: nobody suspects them again.
    assert shown(open_list(seen)) == []
    key(listed(), Qt.Key.Key_Escape)


def test_what_was_merged_elsewhere_meanwhile_is_said_and_harms_nothing(
    booth: Booth, show_leads: ShowLeads
) -> None:
    first, again, other = fill(booth)
    seen = show_leads()
    key(open_list(seen), Qt.Key.Key_Return)
    merge(booth.store, other, again, by=booth.nina)
    merge(booth.store, first, other, by=booth.nina)
    key(comparing(), Qt.Key.Key_Return, held="ctrl")
    box = QApplication.activeModalWidget()
    assert box is not None
    assert "one already" in box.property("text")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert booth.lead(again).id == first
    key(listed(), Qt.Key.Key_Escape)


def test_visits_that_nobody_suspected_are_merged_by_hand(
    booth: Booth, show_leads: ShowLeads
) -> None:
    first, _, other = fill(booth)
    seen = show_leads()
    seen.choose(first)
    alt(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_M)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SameAsDialog)
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClicks(dialog.search.editor, "tisza")
    assert dialog.model.rowCount() == 1
    QTest.keyClick(dialog.search.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    key(comparing(), Qt.Key.Key_Return, held="ctrl")
    assert booth.lead(other).id == first
    assert len(seen.names()) == 2
