"""The same person captured before is shown while they are typed, and a key settles what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from boothapp.domain.facts import Body, Json, Kind, Statement
from boothapp.services.capture import Saved, capture
from boothapp.services.drafts import BadgeScan, Draft, draft_from_json, draft_to_json
from tests.ui.capture.hands import Booth, Shown, ShowPage
from ui.visits.dialog import VisitsDialog


@pytest.fixture
def martas_visit(booth: Booth) -> Saved:
    """Anna, as a colleague captured her an hour ago."""
    draft = Draft(
        fields={"first_name": "Anna", "last_name": "Kovács", "company": "Duna Coatings Kft.",
                "email": "anna@duna.hu"},
        actions={"demo": {}},
        note="asked for CAT-670",
    )  # fmt: skip
    at = booth.wall.ms - 3_600_000
    return capture(booth.store, draft, booth.desk, by=booth.person("marta"), now_ms=at,
                  new_id=booth.ids.new)  # fmt: skip


def rest(shown: Shown) -> None:
    """Let the page ask what it asks at a pause in typing."""
    while shown.page._earlier._timer.isActive():
        QTest.qWait(5)


def said(shown: Shown) -> str:
    callout = shown.page._view.earlier
    return callout.text() if callout.isVisible() else ""


def dialog() -> VisitsDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, VisitsDialog)
    QTest.qWaitForWindowActive(found)
    return found


def press(shown: Shown, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press a key in the dialog; the keyboard goes back to the page."""
    QTest.keyClick(dialog(), key, held)
    QCoreApplication.processEvents()
    shown.page.activateWindow()
    QTest.qWaitForWindowActive(shown.page)


def type_anna(shown: Shown) -> None:
    shown.put("first_name", "Anna")
    shown.put("last_name", "Kovacs")
    shown.put("company", "Duna")
    rest(shown)


def test_who_was_captured_before_is_named_while_typing(
    booth: Booth, show_page: ShowPage, martas_visit: Saved
) -> None:
    shown = show_page()
    shown.put("first_name", "Anna")
    rest(shown)
    assert said(shown) == ""
    shown.put("last_name", "Kovacs")
    rest(shown)
    text = said(shown)
    assert "Captured before" in text
    assert "Anna Kovács, Duna Coatings Kft. (same name)" in text
    assert "by Marta Kiss" in text
    assert "on this laptop" in text
    assert "asked for CAT-670" in text
    shown.put("company", "Somebody Else AG")
    rest(shown)
    assert said(shown) == ""


def test_what_was_typed_goes_into_the_earlier_visit(
    booth: Booth, show_page: ShowPage, martas_visit: Saved
) -> None:
    shown = show_page()
    type_anna(shown)
    shown.put("phone", "+3615550123")
    shown.page._view.form.set_note("wants a call")
    shown.key(Qt.Key.Key_F12)
    text = "\n".join(each.text() for each in dialog().findChildren(QLabel))
    assert "asked for CAT-670" in text
    assert "On the page now" in text
    press(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said(shown) == ""
    assert shown.text("email") == "anna@duna.hu"
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert lead.id == martas_visit.lead
    # "Kovacs" and "Duna" say nothing that was not known better.
    assert (lead.text("last_name"), lead.text("company")) == ("Kovács", "Duna Coatings Kft.")
    assert lead.text("phone").replace(" ", "") == "+3615550123"
    assert lead.action_codes == {"demo"}
    assert [note.text for note in lead.notes] == ["asked for CAT-670", "wants a call"]
    # Who stands in the top bar is the author of what was added.
    assert lead.notes[1].by == booth.nina


def test_two_people_stay_two_and_nobody_is_asked_again(
    booth: Booth, show_page: ShowPage, martas_visit: Saved
) -> None:
    shown = show_page()
    type_anna(shown)
    shown.key(Qt.Key.Key_F12)
    press(shown, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert said(shown) == ""
    shown.put("job_title", "Buyer")
    rest(shown)
    assert said(shown) == ""
    shown.ctrl(Qt.Key.Key_Return)
    saved = shown.saved[-1].lead
    with booth.store.read() as reader:
        assert reader.parted() == {frozenset((saved, martas_visit.lead))}
    # Also on the page of somebody who opens the visit later.
    shown.page.open_lead(saved)
    rest(shown)
    assert said(shown) == ""


def test_two_saved_visits_are_merged_and_the_page_goes_on_with_one(
    booth: Booth, show_page: ShowPage, martas_visit: Saved
) -> None:
    shown = show_page()
    type_anna(shown)
    shown.ctrl(Qt.Key.Key_S)
    assert len(booth.leads()) == 2
    rest(shown)
    shown.put("phone", "+3615550123")
    rest(shown)
    assert "Captured before" in said(shown)
    shown.key(Qt.Key.Key_F12)
    press(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (lead,) = booth.leads()
    assert lead.id == martas_visit.lead
    assert lead.text("phone").replace(" ", "") == "+3615550123"
    rest(shown)
    assert shown.page._visiting.visit.before is not None
    assert shown.page._visiting.visit.before.id == martas_visit.lead
    assert not shown.page._visiting.unsaved
    assert said(shown) == ""


def test_escape_leaves_both_as_they_are(
    booth: Booth, show_page: ShowPage, martas_visit: Saved
) -> None:
    shown = show_page()
    type_anna(shown)
    shown.key(Qt.Key.Key_F12)
    press(shown, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert "Captured before" in said(shown)
    assert shown.text("last_name") == "Kovacs"
    assert len(booth.leads()) == 1


def test_a_visitor_of_an_earlier_show_gives_what_was_known_and_stays_there(
    booth: Booth, show_page: ShowPage
) -> None:
    old, show = booth.ids.new(1), booth.ids.new(1)
    fields: dict[str, Json] = {
        "first_name": "Anna",
        "last_name": "Kovács",
        "email": "anna@duna.hu",
        "phone": "+3615550123",
    }
    with booth.store.write() as work:
        work.say(
            [Statement(show, Kind.SHOW_SET, {"fields": {"name": "Last year"}})], by="x", show=show
        )
        body: Body = {"fields": dict(fields)}
        answer: Body = {"criterion": "makes", "answer": "coatings", "said": "2024-03-01"}
        late: Body = {"criterion": "timing", "answer": "3_months", "said": "2024-03-01"}
        said_then = [
            Statement(old, Kind.LEAD_CAPTURED, body),
            Statement(old, Kind.ANSWERED, answer),
            Statement(old, Kind.ANSWERED, late),
        ]
        work.say(said_then, by="x", show=show)
    shown = show_page()
    shown.put("email", "anna@duna.hu")
    rest(shown)
    assert "Met at an earlier show" in said(shown)
    shown.key(Qt.Key.Key_F12)
    press(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.text("last_name") == "Kovács"
    chips = [chip.label for chip in shown.page._view.answered._chips if chip.isVisible()]
    assert any("paints & coatings" in text for text in chips)  # what they make holds for ever
    assert not any("3 months" in text for text in chips)  # timing holds for half a year
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert lead.id != old
    assert lead.text("first_name") == "Anna"
    assert {name: (a.answer, a.said) for name, a in lead.answers.items()} == {
        "makes": ("coatings", "2024-03-01"),
        "timing": ("3_months", "2024-03-01"),
    }


def test_somebody_captured_by_another_laptop_is_known_once_it_arrives(
    booth: Booth, show_page: ShowPage
) -> None:
    from boothapp.services.changes import Changes  # noqa: PLC0415 - one use

    shown = show_page()
    shown.put("email", "anna@duna.hu")
    rest(shown)
    assert said(shown) == ""
    lead = booth.ids.new(1)
    with booth.store.write() as work:
        body: Body = {"fields": {"first_name": "Anna", "email": "anna@duna.hu"}}
        work.say([Statement(lead, Kind.LEAD_CAPTURED, body)], by="omar", show=booth.desk.show.id)
    shown.page._runner.announce(Changes(leads=frozenset({lead})))
    assert "Captured before" in said(shown)


def test_a_badge_scanned_twice_leads_to_the_first_visit(booth: Booth, show_page: ShowPage) -> None:
    scan = BadgeScan("opaque", "A-0012345", "code128")
    capture(booth.store, Draft(badges=(scan,), note="first"), booth.desk, by=booth.nina,
            now_ms=booth.wall.ms, new_id=booth.ids.new)  # fmt: skip
    shown = show_page()
    shown.page.read_payload("A-0012345")
    rest(shown)
    assert "same badge" in said(shown)


def test_a_kept_draft_still_says_who_is_somebody_else() -> None:
    draft = Draft(apart=("x",), note="n")
    assert draft_from_json(draft_to_json(draft)) == draft
