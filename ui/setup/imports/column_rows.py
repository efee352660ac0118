"""The columns of a file, each with what stands in it and where it goes; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from boothapp.badges.clean import clean_text
from boothapp.services.imports.fields import JOINED, ListKind, fields_of
from boothapp.services.imports.guess import Guess
from boothapp.services.imports.table import Table
from ui.setup.imports.wording import field_text
from ui.tokens import SPACE
from ui.widgets.chip import Chip
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme

_SAMPLES = 3
_CELL = 28
_CHOICE = 250


class ColumnRows(QWidget):
    """A line for each column: its heading, three values, and the field it goes to.

    Signals:
        changed: somebody put a column elsewhere.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = ListKind.ACCOUNTS
        self._choices: list[QComboBox] = []
        self._marks: list[Chip] = []
        self._robbed: dict[int, tuple[int, str]] = {}
        self._offered = QStandardItemModel(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, SPACE.s, 0)
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(1, 1)

    @property
    def fields(self) -> tuple[str, ...]:
        """The field of each column, '' for those left out."""
        return tuple(str(choice.currentData() or "") for choice in self._choices)

    def show_table(self, table: Table) -> None:
        """Show the columns of a file."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._choices, self._marks, self._robbed = [], [], {}
        for place, heading in enumerate(table.headings):
            self._add(place, heading, _sample_text(table, place))

    def show_guesses(self, kind: ListKind, guesses: Sequence[Guess]) -> None:
        """Offer the fields of a kind of list and choose those guessed; the unsure are marked."""
        self._kind = kind
        self._offered = QStandardItemModel(self)
        for field in ("", *fields_of(kind)):
            item = QStandardItem(field_text(field, kind))
            item.setData(field, Qt.ItemDataRole.UserRole)
            self._offered.appendRow(item)
        self._robbed = {}
        for choice, mark, guess in zip(self._choices, self._marks, guesses, strict=True):
            with QSignalBlocker(choice):
                choice.setModel(self._offered)
                choice.setCurrentIndex(choice.findData(guess.field))
            mark.setVisible(not guess.sure)

    def take_focus(self) -> None:
        """Put the keyboard on the first column that wants a look, else on the first."""
        unsure = (
            choice
            for choice, mark in zip(self._choices, self._marks, strict=True)
            if not mark.isHidden()
        )
        if first := next(unsure, next(iter(self._choices), None)):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The wheel scrolls the page; over a choice it would put a column elsewhere unseen.
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _add(self, place: int, heading: str, sample: str) -> None:
        name = Label(clean_text(heading, limit=_CELL), "body")
        values = Label(sample, "muted")
        values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        mark = Chip(self._theme, self.tr("guessed"), "wait")
        choice = QComboBox()
        choice.setFixedWidth(_CHOICE)
        choice.setMinimumHeight(SPACE.touch)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.installEventFilter(self)
        choice.setAccessibleName(self.tr("{0} goes to").format(heading))
        choice.setAccessibleDescription(sample)
        choice.currentIndexChanged.connect(lambda _: self._chosen(place))
        for at, widget in enumerate((name, values, mark, choice)):
            self._grid.addWidget(widget, place, at, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setAlignment(values, Qt.AlignmentFlag(0))
        self._choices.append(choice)
        self._marks.append(mark)

    def _chosen(self, place: int) -> None:
        """A field has one column but for those that columns may share: the other is left out, and
        gets it back where somebody only passed over it with the arrow keys."""
        self._marks[place].hide()
        robbed, lost = self._robbed.pop(place, (place, ""))
        if robbed != place and not self.fields[robbed] and lost != self.fields[place]:
            self._put(robbed, lost)
        field = self.fields[place]
        for at, known in enumerate(self.fields):
            if at != place and field and field not in JOINED and known == field:
                self._robbed[place] = (at, field)
                self._put(at, "")
        self.changed.emit()

    def _put(self, place: int, field: str) -> None:
        choice = self._choices[place]
        with QSignalBlocker(choice):
            choice.setCurrentIndex(max(0, choice.findData(field)))


def _sample_text(table: Table, place: int) -> str:
    """The first different values of a column."""
    found: dict[str, None] = {}
    for row in table.sample:
        text = clean_text(row.cells[place], limit=_CELL) if place < len(row.cells) else ""
        if text:
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return "  ·  ".join(found)
