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
    tone: Callable[[T], Tone | None] | None = None
    right: bool = False
    searched: bool = True


def fold_text(text: str) -> str:
    """Return the text without case and accents, so that `kovacs` finds `Kovács`."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    # Mark by mark rather than letter by letter: ten thousand notes are folded as a page opens.
    for mark in [each for each in set(plain) if unicodedata.combining(each)]:
        plain = plain.replace(mark, "")
    return plain


class RowTableModel(QAbstractTableModel, Generic[T]):
    """Rows of one frozen type, sorted and filtered in place; no proxy model is needed.

    `key` names a row across `set_rows`, so that a view can find it again.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        *,
        key: Callable[[T], Hashable],
        also_searched: Callable[[T], str] | None = None,
    ) -> None:
        """`also_searched` gives text that the filter finds though no column shows it."""
        super().__init__()
        self._columns = tuple(columns)
        self._key = key
        self._also_searched = also_searched
        self._rows: list[T] = []
        self._keys: list[Hashable] = []
        self._sort_values: dict[Hashable, tuple[T, Any]] = {}
        self._haystack: list[str] = []
        self._order: list[int] = []
        self._shown: list[int] = []
        self._words: tuple[str, ...] = ()
        self._accepts: Callable[[T], bool] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows. The same keys in the same order only repaint what differs."""
        old, shown_before = self._rows, self._shown
        keys_before = [self._keys[index] for index in shown_before]
        self._take(rows)
        self._arrange()
        shown = self._choose(self._order)
        if keys_before != [self._keys[index] for index in shown]:
            self._show(shown)
            return
        self._shown = shown
        last = len(self._columns) - 1
        for line, (was, now) in enumerate(zip(shown_before, shown, strict=True)):
            if old[was] != self._rows[now]:
                self.dataChanged.emit(self.index(line, 0), self.index(line, last))

    def set_filter(self, text: str, accepts: Callable[[T], bool] | None = None) -> None:
        """Show the rows that hold every word of `text` and that `accepts` lets through."""
        words = tuple(fold_text(text).split())
        # Whoever types on looks only through what was found so far.
        narrows = accepts == self._accepts and _narrows(words, self._words)
        self._words, self._accepts = words, accepts
        shown = self._choose(self._shown if narrows else self._order)
        if shown != self._shown:
            self._show(shown)

    def row_at(self, index: Index) -> T:
        return self._rows[self._shown[index.row()]]

    def index_of(self, key: Hashable) -> QModelIndex:
        """The first cell of the row with this key; invalid when it is not shown."""
        for line, index in enumerate(self._shown):
            if self._keys[index] == key:
                return self.index(line, 0)
        return QModelIndex()

    def key_at(self, index: Index) -> Hashable:
        return self._keys[self._shown[index.row()]]

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
        if self._sorted_by is None or self._sorted_by[0] != column:
            self._sort_values = {}
        self._sorted_by = (column, order) if column >= 0 else None
        self._arrange()
        self._show(self._choose(self._order))

    def _show(self, shown: list[int]) -> None:
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _choose(self, among: list[int]) -> list[int]:
        indices = among
        haystack, rows, accepts = self._haystack, self._rows, self._accepts
        for word in self._words:
            indices = [index for index in indices if word in haystack[index]]
        if accepts is not None:
            indices = [index for index in indices if accepts(rows[index])]
        return list(indices)

    def _arrange(self) -> None:
        """Sort all rows once, so that a search only has to leave some out."""
        numbers = range(len(self._rows))
        if self._sorted_by is None:
            self._order = list(numbers)
            return
        number, order = self._sorted_by
        column = self._columns[number]
        read = column.sort_key or (lambda row: fold_text(column.value(row)))
        keys = [self._sort_value(at, read) for at in numbers]
        known = [index for index in numbers if keys[index] is not None]
        known.sort(key=keys.__getitem__, reverse=order == Qt.SortOrder.DescendingOrder)
        self._order = known + [index for index in numbers if keys[index] is None]

    def _sort_value(self, at: int, read: Callable[[T], Any]) -> Any:
        row, key = self._rows[at], self._keys[at]
        known = self._sort_values.get(key)
        if known is None or not (known[0] is row or known[0] == row):
            known = self._sort_values[key] = (row, read(row))
        return known[1]

    def _take(self, rows: Sequence[T]) -> None:
        # Folding ten thousand rows takes 150 ms, so what has not changed keeps its text.
        known = {
            key: (row, text)
            for key, row, text in zip(self._keys, self._rows, self._haystack, strict=True)
        }
        self._rows = list(rows)
        self._keys = [self._key(row) for row in self._rows]
        self._haystack = []
        for key, row in zip(self._keys, self._rows, strict=True):
            was = known.get(key)
            same = was is not None and (was[0] is row or was[0] == row)
            self._haystack.append(was[1] if was and same else self._searched_text(row))

    def _searched_text(self, row: T) -> str:
        texts = [column.value(row) for column in self._columns if column.searched]
        if self._also_searched is not None:
            texts.append(self._also_searched(row))
        return fold_text("\n".join(texts))


def _narrows(words: tuple[str, ...], before: tuple[str, ...]) -> bool:
    """Whether whatever holds all `words` holds all those `before`."""
    return all(any(old in word for word in words) for old in before)
