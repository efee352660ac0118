"""The editor as somebody uses it who has never seen a rulebook's file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.qualify.draft_data import value_at
from boothapp.qualify.route import judge
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.agreement import agreement_of
from boothapp.services.ports import Store
from boothapp.services.verdicts import evidence_of, is_not_contacted
from tests.ui.setup.conftest import id_source
from ui.jobs import JobRunner, Progress
from ui.session import Session
from ui.setup.page import SetupPage
from ui.setup.rulebook_editor.fields import FAULT_ROLE
from ui.setup.rulebook_editor.latest import Latest
from ui.setup.rulebook_editor.part import RulebookEditor
from ui.setup.rulebook_editor.view import EditorView
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Press = Callable[..., None]
Type = Callable[[str], None]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def test_points_are_typed_into_the_cell_and_taken_back(
    editor: RulebookEditor, view: EditorView, press: Press, type_in: Type
) -> None:
    view.criteria.go_to(("criteria", "timing"))
    answers = view.criteria.answers.table
    answers.setFocus()
    answers.go(0, 1)
    type_in("15\n")
    assert editor.draft.data["criteria"]["timing"]["answers"][0]["points"] == 15
    press(KEY.Key_Z, CTRL)
    assert editor.draft.data["criteria"]["timing"]["answers"][0]["points"] == 20
    press(KEY.Key_Z, CTRL | SHIFT)
    assert editor.draft.data["criteria"]["timing"]["answers"][0]["points"] == 15


def test_what_is_no_number_stays_as_typed_and_is_told_in_its_cell(
    editor: RulebookEditor, view: EditorView, press: Press, type_in: Type
) -> None:
    view.criteria.go_to(("criteria", "timing", "answers", 1, "points"))
    type_in("lots\n")
    index = view.criteria.answers.table.currentIndex()
    assert index.data() == "lots"
    assert index.data(FAULT_ROLE) == '"lots" is not a whole number'
    assert "whole number" in view.criteria.answers.fault.text()
    assert not view.propose.isEnabled()
    press(KEY.Key_3, ALT)
    press(KEY.Key_F8)  # from any other part back to the place
    assert view.tabs.current == 0
    type_in("10\n")
    assert editor.draft.faults == {}
    assert view.propose.isEnabled()


def test_answers_are_added_named_moved_and_removed_by_keys(
    editor: RulebookEditor, view: EditorView, press: Press, type_in: Type
) -> None:
    view.criteria.go_to(("criteria", "budget", "answers", 0, "label"))
    press(KEY.Key_Insert)
    type_in("being asked for\n")
    found = editor.draft.data["criteria"]["budget"]["answers"]
    assert [each["code"] for each in found] == ["approved", "being_asked_for", "planned", "none"]
    press(KEY.Key_Down, CTRL)
    press(KEY.Key_Up, CTRL, 2)
    found = editor.draft.data["criteria"]["budget"]["answers"]
    assert [each["code"] for each in found] == ["being_asked_for", "approved", "planned", "none"]
    press(KEY.Key_PageDown, ALT)
    press(KEY.Key_PageUp, ALT)
    press(KEY.Key_Delete, CTRL)
    found = editor.draft.data["criteria"]["budget"]["answers"]
    assert [each["code"] for each in found] == ["approved", "planned", "none"]


def test_asking_is_turned_off_and_on_by_space(
    editor: RulebookEditor, view: EditorView, press: Press
) -> None:
    view.criteria.go_to(("criteria", "relation", "ask"))
    view.criteria.criteria.table.setFocus()
    press(KEY.Key_Space)
    assert "ask" not in editor.draft.data["criteria"]["relation"]
    press(KEY.Key_Space)
    assert editor.draft.data["criteria"]["relation"]["ask"] == {"en": "buys from us?"}


def test_the_grid_is_painted_by_digits_arrows_and_mouse(
    editor: RulebookEditor, view: EditorView, press: Press, type_in: Type
) -> None:
    press(KEY.Key_2, ALT)
    grid = view.matrix.grid
    grid.setFocus()

    def row(code: str) -> list[int]:
        found: list[int] = editor.draft.data["matrices"]["sweet_spot"]["points"][code]
        return found

    type_in("15")
    assert row("coatings") == [15, 10, 12, 12, 8]
    press(KEY.Key_Right, SHIFT, 2)
    assert row("coatings") == [15, 15, 15, 12, 8]
    press(KEY.Key_Down)
    type_in("3-")
    assert row("adhesives") == [4, 10, -3, 12, 8]
    start = grid.place_of((3, 0)).center().toPoint()
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    for cell in ((3, 1), (3, 2)):
        QTest.mouseMove(grid, grid.place_of(cell).center().toPoint())
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start)
    assert row("resins") == [2, 2, 2, 10, 6]
    press(KEY.Key_Z, CTRL)
    assert row("resins") == [2, 2, 8, 10, 6]


def test_a_cell_gets_a_name(editor: RulebookEditor, view: EditorView, type_in: Type) -> None:
    view.tabs.show_part(1)
    view.matrix.grid.go((2, 3))
    view.matrix.spot.take_focus()
    type_in("ink labs\n")
    spots = editor.draft.data["matrices"]["sweet_spot"]["spots"]
    assert spots[-1] == {"row": "inks", "column": "500-4999", "label": {"en": "ink labs"}}


def test_a_matrix_is_made_of_two_criteria(
    editor: RulebookEditor, view: EditorView, press: Press
) -> None:
    view.tabs.show_part(1)
    view.matrix.grid.setFocus()
    press(KEY.Key_N, ALT)
    view.matrix.rows.editor.setCurrentIndex(view.matrix.rows.editor.findData("volume"))
    view.matrix.columns.editor.setCurrentIndex(view.matrix.columns.editor.findData("relation"))
    press(KEY.Key_K, ALT)
    assert editor.draft.faults == {}
    made = editor.draft.data["matrices"]["new"]
    assert (made["rows"], made["columns"]) == ("volume", "relation")
    assert made["points"]["over_50t"] == [16, 12, 6]


def test_moved_lines_list_who_is_judged_otherwise_one_by_one(
    leads: list[str], editor: RulebookEditor, view: EditorView, store: Store, press: Press,
    session: Session,
) -> None:  # fmt: skip
    press(KEY.Key_5, ALT)
    picture = view.thresholds.picture
    fit, intent = picture.lines
    press(KEY.Key_Left, SHIFT, 3)
    press(KEY.Key_Down, SHIFT, 4)
    press(KEY.Key_Up)
    assert picture.lines == (fit - 15, intent - 19)
    assert editor.draft.data["thresholds"] == {"fit": fit - 15, "intent": intent - 19}
    assert session.desk is not None
    before, after = session.desk.rulebook, load_rulebook(editor.draft.text)
    assert before is not None
    expected = {}
    with store.read() as reader:
        for each in reader.judged_leads(session.show):
            routes = [
                judge(
                    rulebook, evidence_of(each.lead, each.account),
                    do_not_contact=is_not_contacted(each.lead),
                ).route
                for rulebook in (before, after)
            ]  # fmt: skip
            if routes[0] is not routes[1]:
                expected[each.lead.id] = tuple(routes)
    model = view.thresholds.model
    rows = [model.row_at(model.index(at, 0)) for at in range(model.rowCount())]
    assert {row.lead: (row.before, row.after) for row in rows} == expected
    assert expected
    press(KEY.Key_Z, CTRL)  # all steps of a line that moved are one
    assert picture.lines == (fit, intent)
    assert model.rowCount() == 0


def test_a_line_is_dragged(editor: RulebookEditor, view: EditorView) -> None:
    view.tabs.show_part(4)
    picture = view.thresholds.picture
    fit, intent = picture.lines
    start = picture.place_of(fit, intent) + QPointF(0, -60)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=start.toPoint())
    end = picture.place_of(fit + 7, intent + 3).toPoint()
    QTest.mouseMove(picture, end)
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=end)
    assert picture.lines == (fit + 7, intent)
    assert editor.draft.data["thresholds"]["fit"] == fit + 7


def test_a_line_out_of_reach_is_told_beside_its_field(
    view: EditorView, type_in: Type, editor: RulebookEditor
) -> None:
    view.tabs.show_part(4)
    view.thresholds.fit.take_focus()
    type_in("500\n")
    assert "can never be reached" in editor.draft.fault(("thresholds", "fit"))
    assert "can never be reached" in view.thresholds.fit._warning.text()


def test_how_often_answers_were_given_is_taken_as_prior(
    leads: list[str], editor: RulebookEditor, view: EditorView, press: Press
) -> None:
    view.criteria.go_to(("criteria", "timing", "answers", 0, "label"))
    table = view.criteria.answers.table
    model = table.model()
    last = model.columnCount() - 1
    assert [model.index(at, last).data() for at in range(3)] == ["2 of 5", "1 of 5", "2 of 5"]
    press(KEY.Key_F, ALT)
    found = editor.draft.data["criteria"]["timing"]["answers"]
    assert [each["prior"] for each in found] == [2, 1, 2]


def test_another_language_is_added_and_filled(
    editor: RulebookEditor, view: EditorView, type_in: Type
) -> None:
    view.tabs.show_part(5)
    combo = view.words.add.editor
    combo.setFocus()
    combo.setCurrentIndex(combo.findData("fr"))
    combo.activated.emit(combo.currentIndex())
    type_in("Un bon contact\n")
    assert editor.draft.data["title"]["fr"] == "Un bon contact"
    assert "missing" in view.words.note.text()


def test_a_changed_draft_is_put_forward_under_the_next_number(
    editor: RulebookEditor, view: EditorView, store: Store, session: Session, press: Press,
    type_in: Type, said: Callable[[QWidget], str],
) -> None:  # fmt: skip
    with store.read() as reader:
        before = agreement_of(reader, session.show)
    view.criteria.go_to(("criteria", "timing", "answers", 0, "points"))
    type_in("15\n")
    press(KEY.Key_S, CTRL)
    with store.read() as reader:
        after = agreement_of(reader, session.show)
    assert after.waiting is not None
    assert after.waiting.number == before.next_number
    assert load_rulebook(after.waiting.toml).criterion("timing").answers[0].points == 15
    assert "# Industry x size" in after.waiting.toml  # comments of the file stay
    assert after.in_force == before.in_force
    assert "put forward" in said(editor)
    assert view.title.text() == f"Version {before.next_number}, put forward"
    view.criteria.go_to(("criteria", "timing", "answers", 0, "points"))
    type_in("16\n")
    assert view.title.text() == f"Draft of version {before.next_number + 1}"


def test_a_draft_outlives_the_program_until_it_is_put_forward(
    editor: RulebookEditor, view: EditorView, session: Session, inline_runner: JobRunner,
    theme: Theme, qtbot: QtBot, type_in: Type,
) -> None:  # fmt: skip
    view.criteria.go_to(("criteria", "timing", "answers", 0, "points"))
    type_in("nothing yet\n")
    again = RulebookEditor(session, inline_runner, theme)
    qtbot.addWidget(again)
    assert again.draft.data == editor.draft.data
    assert again.draft.faults


def test_from_nothing_by_keys_to_a_version_that_waits(
    unset_editor: RulebookEditor, empty_session: Session, store: Store, press: Press,
    type_in: Type, inline_runner: JobRunner,
) -> None:  # fmt: skip
    from boothapp.domain.facts import Kind  # noqa: PLC0415
    from boothapp.services.setup import set_record  # noqa: PLC0415

    assert not unset_editor.start.blank.isEnabled()
    show = id_source("show").new(0)
    fields = {"name": "Fair", "starts": "2026-12-01", "ends": "2026-12-02", "language": "en",
              "timezone": "Europe/Berlin"}  # fmt: skip
    inline_runner.announce(set_record(store, Kind.SHOW_SET, show, fields, by=""))
    unset_editor.start.setFocus()
    press(KEY.Key_N, ALT)
    press(KEY.Key_N, ALT)  # the first criterion
    type_in("First trial\n")
    assert list(unset_editor.draft.data["criteria"]) == ["first_trial"]
    view = unset_editor.view
    assert view is not None
    view.criteria.answers.table.setFocus()
    type_in("this year\n")
    press(KEY.Key_Right)
    type_in("9\n")
    press(KEY.Key_3, ALT)
    view.action_list.setFocus()
    press(KEY.Key_N, ALT)
    type_in("Sample\n")
    press(KEY.Key_Right, times=2)
    type_in("10\n")
    assert not view.propose.isEnabled()  # nothing alerts sales yet
    press(KEY.Key_Right)
    press(KEY.Key_Space)
    assert value_at(unset_editor.draft.data, ("actions", "sample", "key")) == "N"
    press(KEY.Key_S, CTRL)
    with store.read() as reader:
        waiting = agreement_of(reader, show).waiting
    assert waiting is not None, unset_editor.draft.faults
    assert load_rulebook(waiting.toml).criterion("first_trial").answers[0].points == 9


@pytest.mark.parametrize("text", ["this is no = toml at all [", "criteria = 4"])
def test_a_file_that_cannot_be_worked_on_leaves_the_draft(
    editor: RulebookEditor, tmp_path: Path, text: str
) -> None:
    before = editor.draft.data
    path = tmp_path / "broken.toml"
    path.write_text(text)
    editor.open_file(str(path))
    assert "cannot be used" in editor.strip.text
    assert editor.draft.data is before


def test_a_broken_rulebook_is_opened_with_its_faults_at_their_places(
    editor: RulebookEditor, view: EditorView, tmp_path: Path
) -> None:
    path = tmp_path / "rules.toml"
    text = editor.draft.text.replace('code = "50-249", from = 50', 'code = "50-249", from = 60')
    path.write_text(text, encoding="utf-8")
    editor.open_file(str(path))
    assert editor.draft.faults == {"criteria.size.answers[1].from": "50 to 59 belongs to no band"}
    QTest.keyClick(editor, KEY.Key_F8)
    assert view.criteria.answers.table.currentIndex().data(FAULT_ROLE)


def test_the_draft_is_exported_and_reads_back(editor: RulebookEditor, tmp_path: Path) -> None:
    path = tmp_path / "out.toml"
    editor.export(str(path))
    assert load_rulebook(path.read_text("utf-8")).title == load_rulebook(editor.draft.text).title


def test_outcomes_of_a_table_suggest_points_and_one_is_taken_over(
    editor: RulebookEditor, view: EditorView, tmp_path: Path, press: Press
) -> None:
    path = tmp_path / "leads.csv"
    lines = ["timing,need,outcome"]
    lines += ["within 3 months,just looking,won"] * 40 + ["later,just looking,lost"] * 60
    lines += ["within 3 months,a new formulation,lost"] * 12 + ["later,a new formulation,won"] * 8
    path.write_text("\n".join(lines))
    view.tabs.show_part(6)
    view.outcomes.open_table(str(path))
    part = view.outcomes
    rows = [part.model.row_at(part.model.index(at, 0)) for at in range(part.model.rowCount())]
    soon = next(row for row in rows if (row.name, row.code) == ("timing", "3_months"))
    assert (soon.tally.leads, soon.tally.won) == (52, 40)
    assert soon.agreed == 20
    assert soon.suggested is not None
    assert part.column.editor.currentData() == "outcome"
    part.table.choose((soon.name, soon.code, soon.answer))
    part.table.setFocus()
    press(KEY.Key_Return)
    assert editor.draft.data["criteria"]["timing"]["answers"][0]["points"] == soon.suggested
    press(KEY.Key_A, ALT)
    assert editor.draft.faults == {}
    proposal = part._said.proposal if part._said else None
    assert proposal is not None
    taken = load_rulebook(editor.draft.text)
    assert taken.thresholds == proposal.thresholds
    assert [c.answers for c in taken.criteria] == [c.answers for c in proposal.criteria]


def test_too_few_outcomes_are_told_in_words(
    leads: list[str], view: EditorView, press: Press
) -> None:
    press(KEY.Key_7, ALT)
    view.outcomes.setFocus()
    press(KEY.Key_B, ALT)
    assert "Too few" in view.outcomes.told.text()
    assert not view.outcomes.take_all.isEnabled()


def test_a_table_without_outcomes_says_so_and_asks_for_another(
    view: EditorView, tmp_path: Path
) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("timing,need\nlater,problem\n3_months,looking\n")
    view.tabs.show_part(6)
    view.outcomes.open_table(str(path))
    assert view.outcomes.states._stack.currentWidget() is view.outcomes.states._error


def test_of_many_requests_the_last_is_answered(qtbot: QtBot, runner: JobRunner) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    worked: list[int] = []
    told: list[int] = []

    def work(asked: int, _progress: Progress) -> int:
        worked.append(asked)
        return asked

    latest = Latest[int, int](runner, "cpu", work, owner=owner, done=told.append)
    for asked in range(50):
        latest.ask(asked)
    qtbot.waitUntil(lambda: bool(told) and not latest.busy)
    assert told == [49]
    assert worked == [0, 49]


def test_it_fits_the_smallest_screen(page: SetupPage) -> None:
    editor = page.open_part("criteria")
    assert isinstance(editor, RulebookEditor)
    view = editor.view
    assert view is not None
    for number, part in enumerate(view.parts):
        view.tabs.show_part(number)
        QApplication.processEvents()
        right = part.mapTo(page, QPoint(part.width(), 0)).x()
        assert right <= page.width(), number
