"""The table finds, sorts and keeps the chosen row, at ten thousand rows as at ten."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.tables import TONE_ROLE, Column, RowTableModel
from ui.widgets.chip import ROUTE_TONES
from ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Visitor:
    id: int
    name: str
    company: str
    route: str
    points: int | None


COLUMNS: tuple[Column[Visitor], ...] = (
    Column(title="Name", value=lambda row: row.name),
    Column(title="Company", value=lambda row: row.company),
    Column(title="Route", value=lambda row: row.route, tone=lambda row: ROUTE_TONES[row.route]),
    Column(
        title="Points",
        value=lambda row: "" if row.points is None else str(row.points),
        sort_key=lambda row: row.points,
        right=True,
        searched=False,
    ),
)
ANNA = Visitor(1, "Anna Kovács", "Duna Coatings Kft.", "sales_now", 40)
MARC = Visitor(2, "Marc Lefèvre", "Ateliers Loire", "nurture", 9)
CHEN = Visitor(3, "陈伟", "Shenzhen Optics", "sales", None)


def model_of(*rows: Visitor) -> RowTableModel[Visitor]:
    model = RowTableModel(COLUMNS, key=lambda row: row.id)
    model.set_rows(rows)
    return model


def names(model: RowTableModel[Visitor]) -> list[str]:
    return [model.index(line, 0).data() for line in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Anna Kovács", "Marc Lefèvre", "陈伟"]),
        ("kovacs", ["Anna Kovács"]),
        ("KOVÁCS", ["Anna Kovács"]),
        ("coat ann", ["Anna Kovács"]),
        ("伟", ["陈伟"]),
        ("40", []),
        ("nobody", []),
    ],
)
def test_search_finds_words_in_any_order_and_spelling(text: str, found: list[str]) -> None:
    model = model_of(ANNA, MARC, CHEN)
    model.set_filter(text)
    assert names(model) == found
    assert model.total == 3


def test_filter_and_search_both_bind() -> None:
    model = model_of(ANNA, MARC, CHEN)
    model.set_filter("at", lambda row: row.route.startswith("sales"))
    assert names(model) == ["Anna Kovács"]


def test_sort_puts_the_unknown_last_either_way() -> None:
    model = model_of(CHEN, ANNA, MARC)
    model.sort(3, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["Marc Lefèvre", "Anna Kovács", "陈伟"]
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Anna Kovács", "Marc Lefèvre", "陈伟"]
    model.sort(-1)
    assert names(model) == ["陈伟", "Anna Kovács", "Marc Lefèvre"]


def test_search_and_sort_hold_when_rows_arrive() -> None:
    model = model_of(MARC)
    model.set_filter("at")
    model.sort(0)
    model.set_rows([MARC, CHEN, ANNA])
    assert names(model) == ["Anna Kovács", "Marc Lefèvre"]


def test_changed_row_repaints_itself_only(qtbot: QtBot) -> None:
    model = model_of(ANNA, MARC, CHEN)
    touched: list[int] = []
    model.dataChanged.connect(lambda top, _end: touched.append(top.row()))
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([ANNA, replace(MARC, points=12), CHEN])
    assert touched == [1]
    assert model.index(1, 3).data() == "12"


def test_cells_tell_readers_and_show_no_markup() -> None:
    model = model_of(replace(ANNA, company="<b>Duna</b>"))
    company = model.index(0, 1)
    assert company.data(Qt.ItemDataRole.AccessibleTextRole) == "Company: <b>Duna</b>"
    assert "&lt;b&gt;" in company.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, 2).data(TONE_ROLE) == "hot"
    assert company.data(TONE_ROLE) is None


def test_model_keeps_the_contract_of_qt() -> None:
    model = model_of(ANNA, MARC, CHEN)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.set_filter("a")
    model.sort(1)
    model.set_rows([CHEN])
    assert tester.model() is model
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 1


def test_choice_outlives_filter_sort_and_new_rows(qtbot: QtBot, theme: Theme) -> None:
    model = model_of(ANNA, MARC, CHEN)
    table = RowTable(theme, model)
    qtbot.addWidget(table)
    assert table.choose(2)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert table.chosen() == MARC
    model.set_filter("marc")
    assert table.chosen() == MARC
    model.set_filter("anna")
    assert table.chosen() is None
    model.set_filter("")
    assert table.chosen() == MARC
    model.set_rows([CHEN, replace(MARC, points=1), ANNA])
    assert table.chosen().points == 1


def test_enter_opens_the_row(qtbot: QtBot, theme: Theme) -> None:
    table = RowTable(theme, model_of(ANNA, MARC))
    qtbot.addWidget(table)
    table.show()
    opened: list[Visitor] = []
    table.row_opened.connect(opened.append)
    table.choose(1)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [MARC]


def test_ten_thousand_rows_are_searched_while_one_types(qtbot: QtBot, theme: Theme) -> None:
    rows = [
        Visitor(number, f"Ánna Kovács {number}", f"Company {number % 977}", "sales", number)
        for number in range(10_000)
    ]
    model = model_of(*rows)
    table = RowTable(theme, model)
    qtbot.addWidget(table)
    table.show()
    model.sort(0)
    table.choose(77)
    took = []
    for text in ("k", "ko", "kovacs", "kovacs 97", "company 41 kovacs", ""):
        start = time.perf_counter()
        model.set_filter(text)
        table.viewport().repaint()
        took.append(time.perf_counter() - start)
    # The goal is 50 ms; a busy machine gets three times that before this fails.
    assert min(took) < 0.05
    assert sorted(took)[len(took) // 2] < 0.15
