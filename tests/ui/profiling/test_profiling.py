"""Profiling by keyboard: rank, open the site, type what was found, next; the rest is split."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from boothapp.services.drafts import Draft
from boothapp.services.figures import is_for_sales
from tests.ui.leads.hands import Booth, alt, ctrl, live_keys, press, type_text, unnamed
from tests.ui.profiling.conftest import Open
from ui.profiling.dialog import ProfilingDialog

if TYPE_CHECKING:
    import pytest


def rows(dialog: ProfilingDialog) -> list[str]:
    model = dialog.view.look_up_model
    return [model.row_at(model.index(line, 0)).lead for line in range(model.rowCount())]


def rest(dialog: ProfilingDialog) -> list[str]:
    model = dialog.view.rest_model
    return [model.row_at(model.index(line, 0)).lead for line in range(model.rowCount())]


def shown(dialog: ProfilingDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def interested(booth: Booth, company: str, **fields: str) -> str:
    """A visitor with enough intent, of whose company nothing is known."""
    booth.wall.ms += 60_000
    draft = Draft(
        fields={"company": company, "last_name": f"of {company}", **fields},
        actions={"call_back": {}},
        answers={"need": "problem", "visitor": "trade"},
    )
    return booth.capture(draft).lead


def test_what_was_found_makes_a_lead_sales_own_and_the_next_one_comes(
    booth: Booth, open_profiling: Open
) -> None:
    one = interested(booth, "Duna Varnish", country="HU")
    two = interested(booth, "DUNA VARNISH Ltd")
    other = interested(booth, "Tisza Paint", country="HU")
    dialog = open_profiling()
    first = rows(dialog)[0]
    assert set(rows(dialog)) == {one, two, other}
    # Two visitors are served by one look-up, so their company comes first.
    assert first in (one, two)
    press(Qt.Key.Key_Return)
    sources = list(dialog.view.form.fields)
    assert {"account.people", "account.naics", "account.relation"} <= set(sources)
    alt(getattr(Qt.Key, f"Key_{'ASDFGHJK'[sources.index('account.people')]}"))
    type_text("1,200")
    alt(getattr(Qt.Key, f"Key_{'ASDFGHJK'[sources.index('account.naics')]}"))
    type_text("325510")
    before = dialog.view.form.outlook
    alt(getattr(Qt.Key, f"Key_{'ASDFGHJK'[sources.index('account.relation')]}"))
    type_text("customer")
    assert before.startswith("Nurture")
    assert dialog.view.form.outlook.startswith("Sales: Sure")
    ctrl(Qt.Key.Key_Return)
    for lead in (one, two):
        with booth.store.read() as reader:
            judged = reader.judged(lead)
        assert judged is not None
        assert judged.account is not None
        assert (judged.account.data["people"], judged.account.data["naics"]) == (1_200, "325510")
        assert is_for_sales(judged)
    assert rows(dialog) == [other]
    assert dialog.view.form.lead == other
    assert set(dialog.view.form.texts().values()) == {""}


def test_what_cannot_be_kept_is_said_and_nothing_is_saved(
    booth: Booth, open_profiling: Open
) -> None:
    lead = interested(booth, "Duna Varnish")
    dialog = open_profiling()
    form = dialog.view.form
    form.fields["account.people"].take_focus()
    type_text("about 300")
    ctrl(Qt.Key.Key_Return)
    assert "A whole number" in shown(dialog)
    assert form.fields["account.people"].editor.hasFocus()
    assert booth.lead(lead).text("account") == ""


def test_only_a_home_page_is_opened(
    booth: Booth, open_profiling: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    interested(booth, "Duna Varnish", website="https://duna.example/reset?all=1")
    dialog = open_profiling()
    ctrl(Qt.Key.Key_O)
    assert opened == ["https://duna.example/"]
    dialog.view.form.site = "file:///etc/passwd"
    ctrl(Qt.Key.Key_O)
    assert opened == ["https://duna.example/"]
    dialog.reject()
    interested(booth, "Evil", website="javascript:alert(1)")
    dialog = open_profiling()
    for _ in rows(dialog):
        if dialog.view.form.site == "":
            break
        alt(Qt.Key.Key_N)
    assert not dialog.view.form.open_site.isEnabled()
    assert "No site is known" in shown(dialog)


def test_everybody_of_the_sample_show_stands_in_one_list(
    booth: Booth, open_profiling: Open
) -> None:
    booth.fill()
    dialog = open_profiling()
    looked_up = rows(dialog)
    found = list(looked_up)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        alt(key)
        found += rest(dialog)
        assert dialog.view.reasons.accessibleDescription() != ""
    with booth.store.read() as reader:
        known = {judged.lead.id: judged for judged in reader.judged_leads(booth.desk.show.id)}
    assert sorted(found) == sorted(known)
    alt(Qt.Key.Key_2)
    assert all(is_for_sales(known[lead]) for lead in rest(dialog))
    assert looked_up
    alt(Qt.Key.Key_1)
    assert rows(dialog) == looked_up


def test_a_lead_of_the_rest_is_opened_with_enter(booth: Booth, open_profiling: Open) -> None:
    booth.fill()
    dialog = open_profiling()
    wanted: list[str] = []
    dialog.lead_wanted.connect(wanted.append)
    alt(Qt.Key.Key_4)
    first = rest(dialog)[0]
    press(Qt.Key.Key_Return)
    assert wanted == [first]


def test_nobody_and_no_criteria_are_said(booth: Booth, open_profiling: Open) -> None:
    assert "Nobody to profile yet" in shown(open_profiling())
    booth.desk = replace(booth.desk, rulebook=None)
    assert "No criteria are agreed" in shown(open_profiling())


def test_keys_are_one_each_and_everything_has_a_name(booth: Booth, open_profiling: Open) -> None:
    interested(booth, "Duna Varnish")
    dialog = open_profiling()
    QTest.qWait(0)
    keys = live_keys(dialog)
    assert len(keys) == len(set(keys))
    assert unnamed(dialog) == []
