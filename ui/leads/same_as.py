"""A window to choose the other visit of a person, where nobody suspected the two; imports Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from boothapp.services.desk import Desk
from boothapp.services.views import LeadRow
from ui.leads.finding import SearchKeys
from ui.leads.model import also_searched, columns
from ui.tables import RowTableModel
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.field import text_field
from ui.widgets.fitted_columns import Fit, FittedColumns
from ui.widgets.row_table import RowTable
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_SIZE = (720, 520)
_SHOWN = (0, 1, 5)
"""Who, where they work and when they were captured: columns of the leads table."""
_FITS = (Fit(180, share=2), Fit(220, share=3), Fit(116))


class SameAsDialog(QDialog):
    """All other leads of the show, found as in the table of leads.

    Signals:
        chosen: the lead (identifier) that may be the same person. The dialog is closed by then.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        name: str,
        rows: Sequence[LeadRow],
        desk: Callable[[], Desk | None],
        now_ms: Callable[[], int],
    ) -> None:
        """`name` is the person's whose other visit is looked for; `rows` are all others."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge with another visit"))
        every = columns(desk, now_ms)
        self.model = RowTableModel[LeadRow](
            [every[place] for place in _SHOWN], key=lambda row: row.id, also_searched=also_searched
        )
        self.model.set_rows(rows)
        self.search = text_field(self.tr("Search"), hint=self.tr("Name, company, mail, note …"))
        self.table = RowTable(theme, self.model)
        self.table.setAccessibleName(self.tr("Other visits"))
        self.table.setAccessibleDescription(self.tr("Enter compares the two"))
        self.fitted = FittedColumns(self.table, _FITS)
        self._keys = SearchKeys(self.search.editor, self.table, (), self.reject)
        compare = PrimaryButton(theme, self.tr("Compare"), key="Ctrl+Return")
        close = SecondaryButton(theme, self.tr("Close"), hint="Esc")
        foot = QHBoxLayout()
        foot.addWidget(compare)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        title = self.tr("Which visit is {0}’s as well?").format(name or self.tr("this visitor"))
        column.addWidget(Label(title, "section", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)
        self.search.editor.textChanged.connect(self._find)
        self.table.row_opened.connect(self._choose)
        compare.clicked.connect(self._choose)
        close.clicked.connect(self.reject)
        self._find("")
        self.search.take_focus()

    @Slot(str)
    def _find(self, text: str) -> None:
        self.model.set_filter(text)
        if self.table.chosen() is None and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    @Slot()
    def _choose(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.accept()
            self.chosen.emit(row.id)
