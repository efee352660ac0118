"""The layout of the dialog: where to, for whom, the columns, what was written; no behaviour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.handover.model import ColumnRow, table_model
from ui.tables import RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import ConsentToggle, PrimaryButton, SecondaryButton
from ui.widgets.callout import Callout
from ui.widgets.field import choice_field, text_field
from ui.widgets.row_table import RowTable
from ui.widgets.states import StateStack
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

_WIDTHS = (230, 200, 110)


class HandoverView(QWidget):
    """Widgets only; the dialog gives them life."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.target = choice_field(self.tr("Where to"), key="Alt+W")
        self.audience = choice_field(self.tr("For whom"), key="Alt+F")
        self.first_time = ConsentToggle(theme, self.tr("None of them is there yet"), key="Alt+N")
        self.first_time.setToolTip(
            self.tr("Then one file does. Otherwise what only some leads have stands in files of "
                    "its own, so that no blank empties a field there.")
        )  # fmt: skip
        self.about = Callout(theme, inline=True)
        self.model: RowTableModel[ColumnRow] = table_model()
        self.table = RowTable(theme, self.model, widths=_WIDTHS)
        self.table.setSortingEnabled(False)
        self.table.setAccessibleName(self.tr("Columns of the file"))
        self.head = text_field(self.tr("Heading of this column"), key="Alt+H")
        self.source = choice_field(self.tr("Filled from"), key="Alt+S")
        self.turn = SecondaryButton(theme, self.tr("Leave out"), key="Alt+L")
        self.add = SecondaryButton(theme, self.tr("Add a column"), key="Alt+A")
        self.strip = WorkStrip(theme)
        self.write = PrimaryButton(theme, self.tr("Write the file"), key="Ctrl+Return")
        self.close_button = SecondaryButton(theme, self.tr("Close"), hint="Esc")
        self.mapping = self._mapping()
        self.states = StateStack(theme, self.mapping)
        self._lay_out()

    def _mapping(self) -> QWidget:
        part = QWidget()
        part.setProperty("plain", "true")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.head, 1)
        row.addWidget(self.source, 1)
        for button in (self.turn, self.add):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        return part

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(self.tr("Hand leads over"), "title"))
        where = QHBoxLayout()
        where.setSpacing(SPACE.m)
        where.addWidget(self.target, 1)
        where.addWidget(self.audience, 1)
        where.addWidget(self.first_time, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(where)
        column.addWidget(self.about)
        column.addWidget(self.states, 1)
        column.addWidget(self.strip)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.write)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
