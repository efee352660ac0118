"""What was typed survives crashes, failing disks and broken drafts."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from boothapp.domain.errors import UserError
from boothapp.services.capture import DRAFT_SETTING
from boothapp.services.changes import Changes
from boothapp.services.drafts import Draft, draft_from_json, draft_to_json
from boothapp.services.lead_edits import correct
from boothapp.services.ports import Reader, Store, UnitOfWork
from tests.ui.capture.hands import Booth, Shown, ShowPage
from ui.capture.keeper import ASIDE_SETTING, BROKEN_SETTING
from ui.jobs import Job, JobRunner, Lane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class FullDisk:
    """A store whose disk is full for as long as it is told; it reads as ever."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.full = True

    @property
    def id(self) -> str:
        return self._store.id

    @property
    def org(self) -> str:
        return self._store.org

    @property
    def device(self) -> str:
        return self._store.device

    def read(self) -> AbstractContextManager[Reader]:
        return self._store.read()

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        if self.full:
            raise UserError("The disk is full.", "Nothing was changed.", "Free some space.")
        with self._store.write() as uow:
            yield uow


class LateRunner(JobRunner):
    """Runs its jobs when it is told to, as a slow disk does."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Job] = []

    def _start(self, lane: Lane, job: Job) -> None:
        self.waiting.append(job)

    def go(self) -> None:
        """Run what waits, in order, and deliver it."""
        while self.waiting:
            job = self.waiting.pop(0)
            future: Future[Any] = Future()
            try:
                future.set_result(job.execute())
            except UserError as error:
                future.set_exception(error)
            job.future = future
            self._deliver(job)


@pytest.fixture
def late(qapp: QApplication) -> Iterator[LateRunner]:
    made = LateRunner()
    yield made
    made.shutdown()


def kept(booth: Booth) -> Draft | None:
    with booth.store.read() as reader:
        value = reader.setting(DRAFT_SETTING)
    return None if value is None else draft_from_json(value)


def keep(booth: Booth, key: str, value: object) -> None:
    with booth.store.write() as uow:
        uow.put_setting(key, value)  # type: ignore[arg-type]


def test_what_is_typed_is_kept_and_there_again_after_a_crash(
    show_page: ShowPage, booth: Booth, qtbot: QtBot
) -> None:
    shown = show_page()
    shown.put("first_name", "Zoë")
    shown.put("company", "Duna Coatings Kft.")
    shown.alt("s")
    shown.alt("b")
    shown.keys("CAT-670")
    shown.alt("m")
    shown.key(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: (draft := kept(booth)) is not None and bool(draft.consents))
    # The page is never told to close: this is all that a crash leaves.
    again = show_page()
    view = again.page._view
    assert again.text("first_name") == "Zoë"
    assert view.strip.label == "Restored what you were typing"
    assert view.happened.wants_sample
    assert view.samples.wishes()[0].product == "CAT-670"
    assert view.consents.values() == {"reply": False}
    again.ctrl(Qt.Key.Key_Return)
    assert [lead.name for lead in booth.leads()] == ["Zoë"]
    assert kept(booth) is None


def test_a_draft_of_a_saved_visitor_goes_on_with_that_visitor(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.ctrl(Qt.Key.Key_S)
    shown.put("job_title", "Buyer")
    shown.page._clerk.keep_now()
    again = show_page()
    again.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert (lead.name, lead.text("job_title")) == ("Novak", "Buyer")


def test_a_broken_draft_is_set_aside_with_a_sentence(show_page: ShowPage, booth: Booth) -> None:
    keep(booth, DRAFT_SETTING, {"lead": 7})
    shown = show_page()
    assert shown.page._view.strip.label == "What was being typed could not be read back."
    with booth.store.read() as reader:
        assert reader.setting(BROKEN_SETTING) == [{"lead": 7}, None]
        assert reader.setting(DRAFT_SETTING) is None
    shown.put("last_name", "Novak")
    shown.ctrl(Qt.Key.Key_Return)
    assert [lead.name for lead in booth.leads()] == ["Novak"]


def test_a_visitor_whose_save_fails_is_back_on_the_page(show_page: ShowPage, booth: Booth) -> None:
    disk = FullDisk(booth.store)
    shown = show_page(store=disk)
    shown.put("last_name", "Novak")
    shown.alt("s")
    shown.alt("1")
    shown.ctrl(Qt.Key.Key_Return)
    view = shown.page._view
    assert view.strip.label == "The disk is full."
    assert "Free some space." in view.scan_note.text()
    assert shown.text("last_name") == "Novak"
    assert booth.leads() == []
    assert shown.saved == []
    disk.full = False
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert (lead.name, lead.action_codes) == ("Novak", {"sample_request"})
    assert lead.answers["visitor"].answer == "trade"
    assert len(lead.alerts) == 1


def test_a_failed_visitor_stands_beside_the_one_begun_meanwhile(
    late: LateRunner, show_page: ShowPage, booth: Booth
) -> None:
    disk = FullDisk(booth.store)
    shown = show_page(store=disk, runner=late)
    late.go()
    shown.put("last_name", "Novak")
    shown.ctrl(Qt.Key.Key_Return)
    assert shown.text("last_name") == ""  # ready while the disk is still at work
    assert shown.saved == []
    assert "Saved" not in shown.page._view.strip.label
    shown.put("last_name", "Lefevre")
    disk.full = True
    late.go()
    view = shown.page._view
    assert shown.text("last_name") == "Lefevre"
    assert view.aside.accessibleName() == "Novak is not saved yet. The disk is full."
    disk.full = False
    shown.ctrl(Qt.Key.Key_Return)
    late.go()
    shown.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    late.go()
    assert {lead.name for lead in booth.leads()} == {"Lefevre", "Novak"}
    assert not view.aside.isVisible()


def test_visitors_set_aside_survive_a_crash_too(show_page: ShowPage, booth: Booth) -> None:
    keep(booth, ASIDE_SETTING, [draft_to_json(Draft(fields={"last_name": "Novak"}))])
    shown = show_page()
    assert "Novak is not saved yet." in shown.page._view.aside.accessibleName()
    shown.page._view.aside.opened.emit()
    assert shown.text("last_name") == "Novak"
    with booth.store.read() as reader:
        assert reader.setting(ASIDE_SETTING) is None
    shown.ctrl(Qt.Key.Key_Return)
    assert [lead.name for lead in booth.leads()] == ["Novak"]


def test_typing_before_the_database_is_open_is_not_overwritten_by_a_kept_draft(
    late: LateRunner, show_page: ShowPage, booth: Booth
) -> None:
    keep(booth, DRAFT_SETTING, draft_to_json(Draft(fields={"last_name": "Novak"})))
    shown = show_page(runner=late)
    shown.put("last_name", "Lefevre")
    late.go()
    assert shown.text("last_name") == "Lefevre"
    assert "Novak is not saved yet." in shown.page._view.aside.accessibleName()


def saved_visitor(shown: Shown, booth: Booth) -> str:
    shown.put("last_name", "Novak")
    shown.alt("s")
    shown.put("job_title", "Buyer")
    shown.ctrl(Qt.Key.Key_Return)
    return booth.leads()[0].id


def test_opening_a_visitor_asks_to_save_the_one_in_hand(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    lead = saved_visitor(shown, booth)
    shown.put("last_name", "Lefevre")
    shown.page.open_lead(lead)
    shown.choose("Go back")
    assert shown.text("last_name") == "Lefevre"
    shown.page.open_lead(lead)
    shown.choose("Save, then open")
    assert shown.text("last_name") == "Novak"
    assert {each.name for each in booth.leads()} == {"Lefevre", "Novak"}


def test_a_colleagues_correction_is_not_said_back_by_an_open_page(
    show_page: ShowPage, booth: Booth, inline_runner: JobRunner
) -> None:
    shown = show_page()
    lead = saved_visitor(shown, booth)
    shown.page.open_lead(lead)
    tom = booth.person("tom")
    correct(booth.store, lead, {"job_title": "Head of purchasing"}, by=tom)
    inline_runner.announce(Changes(leads=frozenset({lead})))
    shown.put("phone", "+36 1 555")
    shown.ctrl(Qt.Key.Key_Return)
    (found,) = booth.leads()
    assert found.text("job_title") == "Head of purchasing"
    assert found.fields["job_title"][0].by == tom
    assert found.text("phone") == "+36 1 555"
    assert len(found.alerts) == 1  # the sample was asked for once
