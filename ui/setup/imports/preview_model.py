"""The first rows as they would be taken; imports Qt, services and the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from boothapp.services.imports.fields import ListKind, fields_of
from boothapp.services.imports.rows import Row
from boothapp.services.imports.run import Plan
from boothapp.services.imports.values import Taken
from ui.markup import plain_tooltip
from ui.setup.imports.wording import field_text
from ui.tables import Index

_NOWHERE = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """A line for each row, a column for each field that one of them fills, and what was left."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: list[str] = []
        self._rows: list[list[str]] = []

    def show_rows(self, plan: Plan, rows: Sequence[tuple[Row, Taken]]) -> None:
        """Show rows as a plan takes them."""
        accounts = plan.kind is ListKind.ACCOUNTS
        order = [name for name in fields_of(plan.kind) if name != "full_name"]
        values = [dict(taken.company) if accounts else dict(taken.person) for _, taken in rows]
        shown = [name for name in order if any(name in each for each in values)]
        word = QCoreApplication.translate
        remarks = any(taken.remarks for _, taken in rows)
        self.beginResetModel()
        self._titles = [field_text(name, plan.kind) for name in shown]
        self._rows = [[str(each.get(name, "")) for name in shown] for each in values]
        if remarks:
            self._titles.append(word("imports", "Left out"))
            for line, (_, taken) in zip(self._rows, rows, strict=True):
                line.append("; ".join(taken.remarks))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {text}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None
