"""A table one types into, cell by cell, with rows to add, remove and move; imports Qt and theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from boothapp.qualify.draft_data import Path
from ui.setup.rulebook_editor.field_delegate import FieldDelegate
from ui.setup.rulebook_editor.fields import FieldModel, Index
from ui.theme import Theme
from ui.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldTable(QTableView):
    """Typing begins to edit, Enter edits, Space presses; the cell in hand outlives every change.

    Signals:
        at: the path of the row in hand (None: there is none), whenever it is another.
        moved: the cell in hand is another, or reads differently.
        add_wanted: the key that adds a row was pressed; the place where it shall stand.
        remove_wanted, shift_wanted: the row at a path shall go, or stand so much further down.
    """

    at = Signal(object)
    moved = Signal()
    add_wanted = Signal(int)
    remove_wanted = Signal(object)
    shift_wanted = Signal(object, int)

    def __init__(self, theme: Theme, model: FieldModel, name: str) -> None:
        super().__init__()
        self._fields = model
        self._kept = (0, 0)
        self._told: Path | None = None
        self.setModel(model)
        self.setItemDelegate(FieldDelegate(theme, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked
            | trigger.SelectedClicked
        )  # fmt: skip
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(SPACE.touch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        model.modelReset.connect(self._restore)
        model.dataChanged.connect(self._tell)
        self._restore()

    @property
    def row(self) -> Path | None:
        """The path of the row in hand."""
        index = self.currentIndex()
        return self._fields.path_at(index) if index.isValid() else None

    def go(self, row: int, column: int = 0) -> None:
        """Take the cell in hand, as far as there is one."""
        rows = self._fields.rowCount()
        if rows:
            columns = self._fields.columnCount()
            at = self._fields.index(min(max(row, 0), rows - 1), min(column, columns - 1))
            self.setCurrentIndex(at)
            self.scrollTo(at)

    def go_to(self, path: Path) -> bool:
        """Take the cell that belongs to a path; False when it is none of this table's."""
        index = self._fields.place_of(path)
        if index.isValid():
            self.go(index.row(), index.column())
        return index.isValid()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._kept = (current.row(), current.column())
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        if self.row != self._told:
            self._told = self.row
            self.at.emit(self.row)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Insert:
            self.add_wanted.emit(index.row() + 1)
        elif control and key == Qt.Key.Key_Delete and index.isValid():
            self.remove_wanted.emit(self.row)
        elif control and key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and index.isValid():
            self.shift_wanted.emit(self.row, -1 if key == Qt.Key.Key_Up else 1)
        elif key not in {*_ENTER, Qt.Key.Key_Space} or not self._press(index):
            super().keyPressEvent(event)

    def _press(self, index: QModelIndex) -> bool:
        """Toggle the cell in hand or begin to edit it; False where neither can be."""
        if not index.isValid() or self.state() == QAbstractItemView.State.EditingState:
            return False
        if self._fields.toggle(index):
            return True
        if self._fields.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            return True
        return False

    def mouseDoubleClickEvent(self, event: object) -> None:
        index = self.currentIndex()
        if not (index.isValid() and self._fields.toggle(index)):
            super().mouseDoubleClickEvent(event)  # type: ignore[arg-type]  # Qt's own event

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The first column takes what the others leave, and never less than it needs."""
        widths = [column.width for column in self._fields.columns]
        if widths:
            left = self.viewport().width() - sum(widths[1:])
            self.horizontalHeader().resizeSection(0, max(widths[0], left))

    def _restore(self) -> None:
        for number, column in enumerate(self._fields.columns):
            self.horizontalHeader().resizeSection(number, column.width)
        self._fit()
        row, at = self._kept
        if self._fields.rowCount():
            self.go(row, at)
        else:
            self._tell()
