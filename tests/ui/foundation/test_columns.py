"""Columns that scroll and rows of equal buttons: nothing moves that need not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from ui.widgets.chip import ChipButton
from ui.widgets.column_scroll import ColumnScroll
from ui.widgets.even_grid import EvenGrid

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


def test_an_even_grid_is_as_high_as_the_rows_it_shows(qtbot: QtBot, theme: Theme) -> None:
    grid = EvenGrid(columns=2)
    qtbot.addWidget(grid)
    buttons = [ChipButton(theme, str(number)) for number in range(5)]
    for button in buttons:
        grid.add(button)
    grid.resize(300, 300)
    grid.show()
    grid.show_first(3)
    two_rows = grid.sizeHint().height()
    assert [button.isVisible() for button in buttons] == [True, True, True, False, False]
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert buttons[1].geometry().right() < 300
    grid.show_first(5)
    assert grid.sizeHint().height() > two_rows
    grid.show_first(1)
    assert not buttons[1].isVisible()


def test_a_column_keeps_its_width_where_it_must_scroll(qtbot: QtBot, theme: Theme) -> None:
    column = QVBoxLayout()
    column.setContentsMargins(20, 0, 20, 0)
    block = QWidget()
    column.addWidget(block)
    scroll = ColumnScroll(column)
    scroll.resize(300, 200)
    qtbot.addWidget(scroll)
    scroll.show()
    width = block.width()
    bar = next(each for each in scroll.findChildren(QScrollBar) if each.parent() is scroll)
    assert not bar.isVisible()
    block.setMinimumHeight(900)
    scroll.settle()
    assert bar.isVisible()
    assert block.width() == width
    bar.setValue(bar.maximum())
    assert block.mapTo(scroll, block.rect().bottomLeft()).y() < 200
