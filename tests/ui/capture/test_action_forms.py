"""What happened, said by key: each form, what it leaves in the facts, and what it leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boothapp.domain.lead import Lead
from boothapp.services.capture import DRAFT_SETTING
from tests.ui.capture.hands import Booth, Shown, ShowPage, focus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTER, ESCAPE, SPACE, TAB = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
)

_ADDRESS = "ADR:;;Fő utca 1;Budapest;;1011;Hungary"


def saved(shown: Shown, booth: Booth) -> Lead:
    shown.ctrl(ENTER)
    return booth.leads()[0]


def details(lead: Lead) -> dict[str, dict[str, object]]:
    return {action.action: dict(action.detail) for action in lead.actions}


def begin(show_page: ShowPage, letter: str) -> Shown:
    """A visitor from Hungary, a tile, and the cursor in its form."""
    shown = show_page()
    shown.put("last_name", "Kovács")
    shown.page._view.form.country.take_focus()
    shown.keys("Hungary")
    shown.key(ENTER)
    shown.alt(letter)
    shown.ctrl(Qt.Key.Key_D)
    return shown


def test_a_call_is_wanted_in_the_visitors_own_time(show_page: ShowPage, booth: Booth) -> None:
    shown = begin(show_page, "c")
    shown.keys("tomorrow 10")
    shown.key(ENTER)
    shown.keys("Marta")
    shown.key(ENTER)
    shown.keys("+36 1 555 0100")
    assert details(saved(shown, booth)) == {
        "call_back": {
            "form": "callback", "when": "2026-11-22T10:00", "zone": "Europe/Budapest",
            "person": booth.person("marta"), "phone": "+36 1 555 0100",
        }
    }  # fmt: skip


def test_words_that_are_no_time_are_kept_as_they_are(show_page: ShowPage, booth: Booth) -> None:
    shown = begin(show_page, "c")
    shown.keys("when the trial is over")
    assert details(saved(shown, booth))["call_back"] == {
        "form": "callback",
        "when": "when the trial is over",
    }


def test_a_quote_is_for_what_how_much_and_until_when(show_page: ShowPage, booth: Booth) -> None:
    shown = begin(show_page, "q")
    shown.keys("CAT-670")
    shown.key(ENTER)
    shown.keys("12 t")
    shown.key(ENTER)
    shown.keys("1.12.")
    assert details(saved(shown, booth))["quote"] == {
        "form": "quote", "product": "CAT-670", "volume": "12 t", "due": "2026-12-01",
    }  # fmt: skip


def test_a_demo_says_what_and_by_whom(show_page: ShowPage, booth: Booth) -> None:
    shown = begin(show_page, "d")
    shown.keys("pilot line")
    shown.key(ENTER)
    shown.keys("Tom")
    shown.key(ENTER)
    shown.keys("14:30")
    assert details(saved(shown, booth))["demo"] == {
        "form": "demo", "shown": "pilot line", "by": booth.person("tom"),
        "when": "2026-11-21T14:30",
    }  # fmt: skip


def test_literature_is_taken_off_the_shows_list(show_page: ShowPage, booth: Booth) -> None:
    shown = begin(show_page, "l")
    shown.key(SPACE)  # the first title
    shown.key(TAB)
    shown.key(TAB)
    shown.key(SPACE)  # the third
    titles = booth.desk.show.literature
    assert details(saved(shown, booth))["literature"] == {
        "form": "literature",
        "items": [titles[0], titles[2]],
    }


def test_a_salesperson_is_wanted_by_name_language_and_moment(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = begin(show_page, "p")
    shown.keys("Marta")
    shown.key(ENTER)
    shown.keys("Hung")
    shown.key(TAB)
    shown.key(SPACE)
    assert details(saved(shown, booth))["salesperson"] == {
        "form": "salesperson", "person": booth.person("marta"), "language": "hu", "when": "now",
    }  # fmt: skip


def test_a_tile_alone_says_nothing_more(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    for letter in "spcdql":
        shown.alt(letter)
    lead = saved(shown, booth)
    assert len(lead.actions) == 6
    assert not any(details(lead).values())


def test_two_samples_with_where_they_go_and_what_was_checked(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = begin(show_page, "s")
    row = shown.page._view.samples._rows[0]
    shown.keys("CAT-670")
    row._open_delivery()
    delivery = row._delivery
    assert delivery is not None
    assert delivery.country.editor.currentText() == "Hungary"
    shown.keys("Fő utca 1, Budapest")
    delivery.end_use.take_focus()
    shown.keys("marine topcoat")
    shown.key(TAB)
    shown.key(Qt.Key.Key_Y)
    row._side.click()
    shown.keys("ADD-350")
    first, second = saved(shown, booth).samples
    assert (first.product, first.ship_to, first.country, first.end_use) == (
        "CAT-670", "Fő utca 1, Budapest", "HU", "marine topcoat",
    )  # fmt: skip
    assert (first.handles_hazardous, first.bona_fide) == (True, None)
    assert (second.product, second.ship_to, second.country) == ("ADD-350", "", "")
    assert (second.handles_hazardous, second.bona_fide) == (None, None)


def test_a_badges_address_is_offered_where_the_sample_goes(show_page: ShowPage) -> None:
    shown = show_page()
    lines = ("BEGIN:VCARD", "VERSION:3.0", "N:Kovács;Anna", _ADDRESS, "END:VCARD")
    shown.page.read_payload("\r\n".join(lines))
    shown.alt("s")
    row = shown.page._view.samples._rows[0]
    row._open_delivery()
    assert "Fő utca 1" in row.wish().ship_to
    assert row.wish().country == "HU"


def test_a_destination_the_criteria_bar_is_warned_of(show_page: ShowPage) -> None:
    shown = begin(show_page, "s")
    row = shown.page._view.samples._rows[0]
    row._open_delivery()
    assert "no samples to this destination" not in shown.everything_written()
    assert row._delivery is not None
    row._delivery.country.take_focus()
    shown.keys("Iran")
    assert "no samples to this destination" in shown.everything_written()


def test_escape_closes_the_form_and_then_clears_the_visitor(show_page: ShowPage) -> None:
    shown = begin(show_page, "q")
    shown.keys("CAT-670")
    shown.key(ESCAPE)
    assert QApplication.activeModalWidget() is None
    assert not shown.page._view.happened.is_open
    assert "Quote: CAT-670" in shown.everything_written()
    assert shown.text("last_name") == "Kovács"
    shown.key(ESCAPE)
    shown.choose("Keep typing")


def test_one_form_is_open_at_a_time_and_a_tile_pressed_by_mistake_forgets_nothing(
    show_page: ShowPage,
) -> None:
    shown = begin(show_page, "q")
    happened = shown.page._view.happened
    shown.keys("CAT-670")
    shown.alt("d")
    forms = [form for form in happened._sheet._forms.values() if form.isVisible()]
    assert forms == [happened._made["demo"]]
    shown.alt("q")  # opens it again
    assert happened.taken()["quote"] == {"form": "quote", "product": "CAT-670"}
    shown.alt("q")  # takes the quote back
    assert "quote" not in happened.taken()
    shown.alt("q")
    assert happened.taken()["quote"] == {"form": "quote", "product": "CAT-670"}


def test_the_next_visitor_finds_the_forms_empty(show_page: ShowPage) -> None:
    shown = begin(show_page, "c")
    shown.keys("tomorrow 10")
    shown.ctrl(ENTER)
    shown.alt("c")
    shown.ctrl(Qt.Key.Key_D)
    editor = focus()
    assert editor.property("text") == ""
    assert shown.page._view.happened.taken() == {"call_back": {}}


def test_details_are_there_again_after_a_crash(
    show_page: ShowPage, booth: Booth, qtbot: QtBot
) -> None:
    shown = begin(show_page, "q")
    shown.keys("CAT-670")
    shown.alt("s")
    shown.keys("ADD-350")
    shown.page._view.samples._rows[0]._open_delivery()
    shown.keys("Lab 4")
    before = shown.page._visiting.draft()

    def kept() -> object:
        with booth.store.read() as reader:
            return reader.setting(DRAFT_SETTING)

    shown.page._clerk.keep_now()
    qtbot.waitUntil(lambda: kept() is not None)
    again = show_page()
    assert again.page._visiting.draft() == before
    lead = saved(again, booth)
    assert details(lead)["quote"] == {"form": "quote", "product": "CAT-670"}
    assert [(s.product, s.ship_to) for s in lead.samples] == [("ADD-350", "Lab 4")]


def test_a_detail_is_corrected_when_the_visit_goes_on(show_page: ShowPage, booth: Booth) -> None:
    shown = begin(show_page, "q")
    shown.keys("CAT-670")
    lead = saved(shown, booth)
    shown.page.open_lead(lead.id)
    assert not shown.page._visiting.unsaved
    shown.alt("q")
    shown.ctrl(Qt.Key.Key_D)
    shown.key(ENTER)
    shown.keys("3 t")
    after = saved(shown, booth)
    assert details(after)["quote"] == {"form": "quote", "product": "CAT-670", "volume": "3 t"}


def test_what_a_later_version_said_is_kept_by_a_correction(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = begin(show_page, "q")
    happened = shown.page._view.happened
    happened.set_taken({"quote": {"form": "quote", "incoterm": "DAP"}})
    shown.alt("q")
    shown.ctrl(Qt.Key.Key_D)
    shown.keys("CAT-670")
    assert details(saved(shown, booth))["quote"] == {
        "form": "quote", "incoterm": "DAP", "product": "CAT-670",
    }  # fmt: skip
