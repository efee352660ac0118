"""A lead reads as it does on the capture page; news reach the page cheaply and move nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from boothapp.domain.errors import UserError
from boothapp.services.alerts import accept
from boothapp.services.lead_edits import add_note, erase
from boothapp.services.ports import Reader, Store
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt
from ui.capture.page import CapturePage
from ui.jobs import JobRunner
from ui.theme import Theme
from ui.verdict.panel import VerdictPanel


class Watched:
    """A real store that notes which readings a page asks for, or refuses them while told to."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.asked: list[str] = []
        self.refuses = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        if self.refuses:
            raise UserError("The database is locked.", "Nothing was lost.", "Try again.")
        with self._store.read() as reader:
            yield _WatchedReader(reader, self.asked)  # type: ignore[misc]


class _WatchedReader:
    def __init__(self, reader: Reader, asked: list[str]) -> None:
        self._reader = reader
        self._asked = asked

    def __getattr__(self, name: str) -> Any:
        self._asked.append(name)
        return getattr(self._reader, name)


def said(panel: VerdictPanel) -> list[str]:
    texts = [panel.spoken(), panel._reasons.accessibleName(), panel._agreed.text()]
    return [*texts, panel._fit.accessibleName(), panel._intent.accessibleName()]


def test_verdict_and_reasons_read_as_on_the_capture_page(
    booth: Booth, show_leads: ShowLeads, inline_runner: JobRunner, theme: Theme
) -> None:
    booth.fill()
    seen = show_leads()
    capture = CapturePage(seen.session, inline_runner, theme)
    capture.show()
    routes = set()
    for saved in booth.saved.values():
        assert saved.verdict is not None
        if saved.verdict.route in routes:
            continue
        routes.add(saved.verdict.route)
        seen.choose(saved.lead)
        capture.open_lead(saved.lead)
        here = said(seen.detail.overview.verdict)
        assert all(here)
        assert here == said(capture._view.verdict)
    assert len(routes) >= 4
    capture.close()
    capture.deleteLater()


def test_what_was_asked_and_promised_stands_with_the_verdict(
    booth: Booth, show_leads: ShowLeads
) -> None:
    booth.fill()
    asked = next(s for s in booth.saved.values() if s.alert and booth.lead(s.lead).samples)
    accept(
        booth.store, asked.alert, person=asked.asked, by=asked.asked,
        what="Calls about the trial", due="2026-11-27 10:00",
    )  # fmt: skip
    seen = show_leads()
    seen.choose(asked.lead)
    texts = [label.text() for _, label in seen.detail.overview._parts]
    assert booth.lead(asked.lead).samples[0].product in texts[0]
    assert texts[1] == f"{booth.desk.names[asked.asked]}, Calls about the trial, 27 Nov 10:00"
    row = seen.view.model.index_of(asked.lead)
    cells = [row.siblingAtColumn(column).data() for column in range(5)]
    assert cells[4] == booth.desk.names[asked.asked]


def test_without_criteria_a_lead_is_not_scored(booth: Booth, show_leads: ShowLeads) -> None:
    booth.visitor(first_name="Anna")
    seen = show_leads()
    seen.session.set_desk(replace(booth.desk, rulebook=None))
    seen.rest()
    seen.announce(seen.table.chosen().id)
    assert seen.detail.overview.verdict.spoken().startswith("Not scored: ")
    assert not seen.detail.overview.verdict._reasons.isVisible()


def test_history_has_a_row_for_each_person_and_minute(booth: Booth, show_leads: ShowLeads) -> None:
    saved = booth.visitor(first_name="Anna", company="Duna")
    booth.wall.ms += 60_000
    add_note(booth.store, saved.lead, "Rang me", by=booth.person("marta"))
    seen = show_leads()
    alt(Qt.Key.Key_H)
    blocks = seen.detail.history.blocks
    assert [(block.who, block.text) for block in blocks] == [
        ("Marta Kiss", "Note: Rang me"),
        ("Nina Vogel", "Captured: First name Anna, Company Duna"),
    ]
    assert blocks[0].when != blocks[1].when


def test_a_capture_elsewhere_shows_first_and_only_it_is_read(
    booth: Booth, show_leads: ShowLeads
) -> None:
    anna = booth.visitor(first_name="Anna")
    booth.visitor(first_name="Bela")
    store = Watched(booth.store)
    seen = show_leads(store)  # type: ignore[arg-type]
    seen.choose(anna.lead)
    store.asked.clear()
    cecil = booth.visitor(first_name="Cecil")
    seen.announce(cecil.lead)
    assert seen.names() == ["Cecil", "Bela", "Anna"]
    assert seen.table.chosen().id == anna.lead
    assert store.asked == ["lead_row"]
    erase(booth.store, cecil.lead, by=booth.nina)
    seen.announce(cecil.lead)
    assert seen.names() == ["Bela", "Anna"]
    assert "lead_rows" not in store.asked


def test_a_page_that_nobody_sees_reads_when_it_is_seen(booth: Booth, show_leads: ShowLeads) -> None:
    booth.visitor(first_name="Anna")
    store = Watched(booth.store)
    seen = show_leads(store)  # type: ignore[arg-type]
    seen.page.hide()
    store.asked.clear()
    bela = booth.visitor(first_name="Bela")
    seen.announce(bela.lead)
    assert store.asked == []
    seen.page.show()
    seen.rest()
    assert seen.names() == ["Bela", "Anna"]


def test_a_list_scrolled_away_from_the_chosen_stays_where_it_is(
    booth: Booth, show_leads: ShowLeads
) -> None:
    for number in range(40):
        booth.visitor(first_name=f"Visitor {number}")
    seen = show_leads()
    bar = seen.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    late = booth.visitor(first_name="Late")
    seen.announce(late.lead)
    assert seen.names()[0] == "Late"
    assert bar.value() == place > 0


def test_a_lead_asked_for_is_chosen_though_a_filter_hid_it(
    booth: Booth, show_leads: ShowLeads
) -> None:
    booth.visitor(first_name="Anna")
    seen = show_leads()
    seen.search("anna")
    bela = booth.visitor(first_name="Bela")
    seen.page.choose(bela.lead)
    seen.announce(bela.lead)
    seen.rest()
    assert seen.detail.name.text() == "Bela"
    assert seen.view.search.editor.text() == ""


def test_a_store_that_refuses_is_told_and_tried_again(booth: Booth, show_leads: ShowLeads) -> None:
    booth.visitor(first_name="Anna")
    store = Watched(booth.store)
    store.refuses = True
    seen = show_leads(store)  # type: ignore[arg-type]
    error = seen.view.states._error
    assert error.isVisible()
    assert error._title.text() == "The database is locked."
    store.refuses = False
    error.retried.emit()
    assert not error.isVisible()
    assert seen.names() == ["Anna"]
    seen.rest()


@pytest.mark.parametrize(
    "hostile", ["<b>bold</b><img src=x>", "=HYPERLINK(1)", "a\u202egpj.exe", "x" * 199, "&amp;&"]
)
def test_hostile_words_stay_words(booth: Booth, show_leads: ShowLeads, hostile: str) -> None:
    saved = booth.visitor(first_name=hostile, company=hostile)
    add_note(booth.store, saved.lead, hostile, by=booth.nina)
    seen = show_leads()
    lead = booth.lead(saved.lead)
    assert seen.detail.name.text() == lead.name
    assert seen.detail.notes.list.blocks[0].text == lead.notes[0].text
    for label in seen.detail.findChildren(QLabel):
        if label.text() and lead.name in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
    assert seen.detail.width() <= 392
    assert "<b>" not in seen.view.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
