"""Handing leads over from the report page, by keyboard and in columns of one's own."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from boothapp.services.crm_mapping import read_mapping
from boothapp.services.figures import SALES_ROUTES
from ui.handover.dialog import HandoverDialog
from ui.handover.view import HandoverView
from ui.jobs import JobRunner
from ui.report.page import ReportPage
from ui.session import Session
from ui.theme import Theme
from ui.widgets.buttons import HintButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, visited: Session, inline_runner: JobRunner
) -> Iterator[HandoverDialog]:
    page = ReportPage(visited, inline_runner, theme)
    page.resize(1200, 700)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_E, CTRL)
    found = page.findChild(HandoverDialog)
    assert found is not None
    with qtbot.waitActive(found):
        found.activateWindow()
    yield found  # noqa: PT022 - the page stays, and with it the dialog


def view(dialog: HandoverDialog) -> HandoverView:
    found = dialog.findChild(HandoverView)
    assert found is not None
    return found


def choose(qtbot: QtBot, combo: QComboBox, data: str) -> None:
    """Go through a choice by the arrow keys."""
    wanted = combo.findData(data)
    key = Qt.Key.Key_Down if wanted > combo.currentIndex() else Qt.Key.Key_Up
    while combo.currentIndex() != wanted:
        qtbot.keyClick(combo, key)


def heads(dialog: HandoverDialog) -> dict[str, str]:
    model = view(dialog).model
    texts = [
        [str(model.data(model.index(row, column))) for column in range(4)]
        for row in range(model.rowCount())
    ]
    return {text[0]: text[2] for text in texts}


def write(qtbot: QtBot, dialog: HandoverDialog, path: Path) -> str:
    """Write the file by keyboard; returns the name that was offered."""
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    ask = next(each for each in dialog.findChildren(QFileDialog) if each.isVisible())
    offered = Path(ask.selectedFiles()[0]).name
    ask.fileSelected.emit(str(path))
    ask.reject()
    return offered


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_what_sales_gets_holds_only_their_leads_and_says_so(
    qtbot: QtBot, dialog: HandoverDialog, visited: Session, tmp_path: Path
) -> None:
    with visited.store.read() as reader:
        rows = reader.lead_rows(visited.show)
    theirs = {row.id for row in rows if row.route in SALES_ROUTES}
    path = tmp_path / "sales.csv"
    assert write(qtbot, dialog, path) == "salesforce-sales-coatings-expo-2026.csv"
    written = {row["boothapp Lead ID"] for row in read(path)}
    assert written
    assert written <= theirs
    said = view(dialog).strip.text
    assert said.startswith(f"{len(written)} written: sales.csv")
    assert f"{len(rows) - len(theirs)} not for sales" in said
    assert (tmp_path / "sales.report.txt").exists()


def test_everything_can_be_opened_as_a_table(
    qtbot: QtBot, dialog: HandoverDialog, visited: Session, tmp_path: Path
) -> None:
    choose(qtbot, view(dialog).target.editor, "csv")
    choose(qtbot, view(dialog).audience.editor, "everyone")
    assert not view(dialog).table.isVisible()
    path = tmp_path / "all.csv"
    write(qtbot, dialog, path)
    with visited.store.read() as reader:
        assert len(read(path)) == len(reader.lead_rows(visited.show))


def test_a_renamed_and_an_added_column_are_kept_and_written(
    qtbot: QtBot, dialog: HandoverDialog, visited: Session, tmp_path: Path
) -> None:
    shown = view(dialog)
    model = shown.model
    shown.table.setCurrentIndex(model.index_of((-1, "Title")))
    qtbot.keyClick(dialog, Qt.Key.Key_H, ALT)
    head = shown.head.editor
    assert isinstance(head, QLineEdit)
    qtbot.keyClicks(head, "Function")
    qtbot.keyClick(head, Qt.Key.Key_Return)
    shown.table.setCurrentIndex(model.index_of((-1, "Website")))
    qtbot.keyClick(dialog, Qt.Key.Key_L, ALT)
    qtbot.keyClick(dialog, Qt.Key.Key_A, ALT)
    qtbot.keyClicks(head, "Timing")
    qtbot.keyClick(head, Qt.Key.Key_Return)
    source = shown.source.editor
    source.setCurrentIndex(source.findData("answer:timing"))
    source.activated.emit(source.currentIndex())
    states = heads(dialog)
    assert (states["Function"], states["Website"], states["Timing"]) == (
        "written", "left out", "added",
    )  # fmt: skip
    with visited.store.read() as reader:
        kept = read_mapping(reader, visited.show, "salesforce")
        assert read_mapping(reader, visited.show, "zoho").own == ()
    assert kept.renamed == {"Title": "Function"}
    assert [(each.head, each.source) for each in kept.own] == [("Timing", "answer:timing")]
    path = tmp_path / "x.csv"
    write(qtbot, dialog, path)
    columns = set(read(path)[0])
    assert "Function" in columns
    assert not {"Title", "Website"} & columns


def test_what_the_other_system_needs_cannot_be_left_out(
    qtbot: QtBot, dialog: HandoverDialog
) -> None:
    shown = view(dialog)
    shown.table.setCurrentIndex(shown.model.index_of((-1, "Last Name")))
    assert not shown.turn.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_L, ALT)
    assert heads(dialog)["Last Name"] == "needed"


def test_two_columns_of_one_name_are_refused_with_a_sentence(
    qtbot: QtBot, dialog: HandoverDialog
) -> None:
    shown = view(dialog)
    for _ in range(2):
        qtbot.keyClick(dialog, Qt.Key.Key_A, ALT)
    shown.head.take_focus()
    qtbot.keyClicks(shown.head.editor, "New column")
    qtbot.keyClick(shown.head.editor, Qt.Key.Key_Return)
    assert "called alike" in shown.strip.text
    assert {"New column", "New column 2"} <= set(heads(dialog))


def test_a_folder_that_is_gone_gives_a_sentence_and_it_can_be_tried_again(
    qtbot: QtBot, dialog: HandoverDialog, tmp_path: Path
) -> None:
    write(qtbot, dialog, tmp_path / "unplugged" / "x.csv")
    assert "could not be written" in view(dialog).strip.text
    write(qtbot, dialog, tmp_path / "x.csv")
    assert (tmp_path / "x.csv").exists()


def test_every_button_and_field_shows_its_key(dialog: HandoverDialog) -> None:
    shown = [each for each in dialog.findChildren(HintButton) if each.isVisible()]
    assert all(each.hint for each in shown)
    keys = [each.hint for each in shown]
    fields = (view(dialog).target, view(dialog).audience, view(dialog).head, view(dialog).source)
    keys += [each.editor.accessibleDescription() for each in fields]
    assert all(keys)
    assert len(keys) == len(set(keys))
