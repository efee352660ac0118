"""A table over frozen rows, described by columns; knows nothing of what the rows mean."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.markup import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from ui.tokens import Tone

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
TONE_ROLE: Final = ROW_ROLE + 1
_NOWHERE: Final = QModelIndex()
_ALIGN_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ALIGN_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[T]):
    """How one column reads a row.

    `sort_key` defaults to the folded text, and None sorts last; `tone` draws the text as a chip;
    `searched` puts the text into what the filter looks through.
    """

    title: str
    value: Callable[[T], str]
    sort_key: Callable[[T], Any] | None = None
    tooltip: Callable[[T], str] | None = None
    tone: Callable[[T], Tone] | None = None
    right: bool = False
    searched: bool = True


def fold_text(text: str) -> str:
    """Return the text without case and accents, so that `kovacs` finds `Kovács`."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))


class RowTableModel(QAbstractTableModel, Generic[T]):
    """Rows of one frozen type, sorted and filtered in place; no proxy model is needed.

    `key` names a row across `set_rows`, so that a view can find it again.
    """

    def __init__(self, columns: Sequence[Column[T]], *, key: Callable[[T], Hashable]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._key = key
        self._rows: list[T] = []
        self._haystack: list[str] = []
        self._shown: list[int] = []
        self._words: tuple[str, ...] = ()
        self._accepts: Callable[[T], bool] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows. The same keys in the same order only repaint what differs."""
        old, self._rows = self._rows, list(rows)
        self._haystack = [self._searched_text(row) for row in self._rows]
        shown = self._choose()
        before = [self._key(old[index]) for index in self._shown]
        if before == [self._key(self._rows[index]) for index in shown]:
            pairs = list(zip(self._shown, shown, strict=True))
            self._shown = shown
            for line, (was, now) in enumerate(pairs):
                if old[was] != self._rows[now]:
                    end = self.index(line, len(self._columns) - 1)
                    self.dataChanged.emit(self.index(line, 0), end)
            return
        self._show(shown)

    def set_filter(self, text: str, accepts: Callable[[T], bool] | None = None) -> None:
        """Show the rows that hold every word of `text` and that `accepts` lets through."""
        self._words = tuple(fold_text(text).split())
        self._accepts = accepts
        shown = self._choose()
        if shown != self._shown:
            self._show(shown)

    def row_at(self, index: Index) -> T:
        return self._rows[self._shown[index.row()]]

    def index_of(self, key: Hashable) -> QModelIndex:
        """The first cell of the row with this key; invalid when it is not shown."""
        for line, index in enumerate(self._shown):
            if self._key(self._rows[index]) == key:
                return self.index(line, 0)
        return QModelIndex()

    def key_at(self, index: Index) -> Hashable:
        return self._key(self.row_at(index))

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.value(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip((column.tooltip or column.value)(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN_RIGHT if column.right else _ALIGN_LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.value(row)}"
        if role == TONE_ROLE:
            return column.tone(row) if column.tone else None
        return row if role == ROW_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN_RIGHT if self._columns[section].right else _ALIGN_LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 restores the order in which the rows came."""
        self._sorted_by = (column, order) if column >= 0 else None
        self._show(self._choose())

    def _show(self, shown: list[int]) -> None:
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _choose(self) -> list[int]:
        chosen = range(len(self._rows))
        indices: list[int] = list(chosen)
        for word in self._words:
            haystack = self._haystack
            indices = [index for index in indices if word in haystack[index]]
        accepts = self._accepts
        if accepts is not None:
            indices = [index for index in indices if accepts(self._rows[index])]
        return self._in_order(indices)

    def _in_order(self, indices: list[int]) -> list[int]:
        if self._sorted_by is None:
            return indices
        number, order = self._sorted_by
        column = self._columns[number]
        read = column.sort_key or (lambda row: fold_text(column.value(row)))
        keyed = [(read(self._rows[index]), index) for index in indices]
        known = [pair for pair in keyed if pair[0] is not None]
        unknown = [index for value, index in keyed if value is None]
        known.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
        return [index for _, index in known] + unknown

    def _searched_text(self, row: T) -> str:
        texts = [column.value(row) for column in self._columns if column.searched]
        return fold_text("\n".join(texts))
