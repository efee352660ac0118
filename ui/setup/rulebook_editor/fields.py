"""Columns of a table over a draft, each a field of its rows; imports qualify and Qt only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from boothapp.qualify.draft_data import Data, Path
from ui.markup import plain_tooltip
from ui.setup.rulebook_editor.draft import RulebookDraft

Index = QModelIndex | QPersistentModelIndex
Choices = Sequence[tuple[str, str]]
Written = tuple[Data, Path]

FAULT_ROLE: Final = int(Qt.ItemDataRole.UserRole)
CHOICES_ROLE: Final = FAULT_ROLE + 1
QUIET_ROLE: Final = FAULT_ROLE + 2
_NOWHERE: Final = QModelIndex()
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LONGEST: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldColumn:
    """How one column reads and writes a field of the row at a path.

    `keys`: below the row's path, where what is wrong belongs to this column; "*" is all that stands
    below the row and "" the row itself. `write` gives the data with what was typed, or chosen
    (`choices`: pairs of text and value), or pressed (`toggles`); None for what is only shown.
    `typed` is what the editor begins with, where that is not what is shown.
    """

    title: str
    shown: Callable[[Data, Path], str]
    keys: tuple[str, ...] = ()
    write: Callable[[Data, Path, str], Data | Written] | None = None
    typed: Callable[[Data, Path], str] | None = None
    choices: Callable[[Data, Path], Choices] | None = None
    toggles: bool = False
    right: bool = False
    width: int = 90


class FieldModel(QAbstractTableModel):
    """The rows of a draft that `rows` finds, each a path."""

    def __init__(
        self,
        draft: RulebookDraft,
        columns: Sequence[FieldColumn],
        rows: Callable[[Data], list[Path]],
    ) -> None:
        super().__init__()
        self._draft = draft
        self._columns = tuple(columns)
        self._rows = rows
        self._paths: list[Path] = []
        draft.changed.connect(self.refresh)
        draft.checked.connect(self._repaint)
        self.refresh()

    @property
    def columns(self) -> tuple[FieldColumn, ...]:
        return self._columns

    @property
    def paths(self) -> list[Path]:
        return self._paths

    def set_columns(self, columns: Sequence[FieldColumn]) -> None:
        """Show other fields of the rows, found anew."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._paths = self._rows(self._draft.data)
        self.endResetModel()

    def refresh(self) -> None:
        """Read the rows anew."""
        paths = self._rows(self._draft.data)
        if len(paths) == len(self._paths):
            # A reset would take the keyboard from whoever has just named or moved a row.
            self._paths = paths
            self._repaint()
            return
        self.beginResetModel()
        self._paths = paths
        self.endResetModel()

    def path_at(self, index: Index) -> Path:
        return self._paths[index.row()]

    def place_of(self, path: Path) -> QModelIndex:
        """The cell that the fault at `path` belongs to; invalid when it is none of this table."""
        for row, mine in enumerate(self._paths):
            if path[: len(mine)] == mine:
                for column, field in enumerate(self._columns):
                    if len(path) > len(mine) and path[len(mine)] in field.keys:
                        return self.index(row, column)
                return self.index(row, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._paths)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        field = self._columns[index.column()] if index.isValid() else None
        if field is not None and field.write is not None and not field.toggles:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        field, path, data = (
            self._columns[index.column()],
            self._paths[index.row()],
            self._draft.data,
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return field.shown(data, path)[:_LONGEST]
        if role == Qt.ItemDataRole.EditRole:
            return (field.typed or field.shown)(data, path)
        if role == FAULT_ROLE:
            return self._fault(field, path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._fault(field, path) or field.shown(data, path))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if field.right else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (f"{field.title}: {field.shown(data, path)}", self._fault(field, path))
            return ". ".join(part for part in parts if part)
        if role == CHOICES_ROLE:
            return field.choices(data, path) if field.choices else None
        return field.write is None if role == QUIET_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._columns[section].right else _LEFT
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        field = self._columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or field.write is None:
            return False
        path = self._paths[index.row()]
        written = field.write(self._draft.data, path, " ".join(str(value).split())[:_LONGEST])
        data = written[0] if isinstance(written, tuple) else written
        self._draft.do(field.title, data)
        return True

    def toggle(self, index: Index) -> bool:
        """Press the cell; False where that means nothing."""
        return self._columns[index.column()].toggles and self.setData(index, "")

    def _fault(self, field: FieldColumn, path: Path) -> str:
        for key in field.keys:
            found = (
                self._draft.fault(path, below=key == "*")
                if key in {"", "*"}
                else self._draft.fault((*path, key), below=True)
            )
            if found:
                return found
        return ""

    def _repaint(self) -> None:
        if self._paths:
            last = self.index(len(self._paths) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
