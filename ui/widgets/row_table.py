"""The table view over a RowTableModel; keeps the chosen row, draws chips, reports choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.tables import RowTableModel
from ui.widgets.chip_delegate import ChipDelegate

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from ui.tables import Index
    from ui.theme import Theme

_ROW_HEIGHT = 44


class RowTable(QTableView):
    """Whole rows, one chosen at a time; the choice outlives filters, sorting and new rows.

    Signals:
        row_chosen: the row under the cursor, or None when there is none.
        row_opened: a row was double-clicked or Enter was pressed on it.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: RowTableModel[Any],
        *,
        widths: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`widths` in logical pixels, from the left; the last column takes what is left."""
        super().__init__(parent)
        self._rows = model
        self._chosen: Hashable | None = None
        self.setModel(model)
        self.setItemDelegate(ChipDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        # Fixed, so that no header ever asks ten thousand rows for their height.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        for number, width in enumerate(widths):
            header.resizeSection(number, width)
        model.modelReset.connect(self._restore)
        self.activated.connect(self._open)

    def choose(self, key: Hashable) -> bool:
        """Put the cursor on the row with this key; False when it is not shown."""
        index = self._rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def chosen(self) -> Any:
        """The row under the cursor, or None."""
        index = self.currentIndex()
        return self._rows.row_at(index) if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # Noted now: once the model is about to be reset, its rows may be the new ones already.
        self._chosen = self._rows.key_at(current) if current.isValid() else None
        self.row_chosen.emit(self._rows.row_at(current) if current.isValid() else None)

    def _restore(self) -> None:
        if self._chosen is None or not self.choose(self._chosen):
            self.row_chosen.emit(None)

    def _open(self, index: QModelIndex) -> None:
        self.row_opened.emit(self._rows.row_at(index))
