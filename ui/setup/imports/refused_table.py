"""The rows of an import that were not taken, as a table; imports Qt and widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.setup.records_view import card_table
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.widgets.row_table import RowTable

Refused = tuple[int, str, bool]
"""The line in the file, the reason, and whether all but that was taken."""


def refused_model() -> RowTableModel[Refused]:
    """An empty model of refused rows."""
    word = QCoreApplication.translate
    columns: tuple[Column[Refused], ...] = (
        Column(
            title=word("imports", "Line"),
            value=lambda row: str(row[0]),
            sort_key=lambda row: row[0],
        ),
        Column(
            title=word("imports", "Taken"),
            value=lambda row: word("imports", "in part") if row[2] else word("imports", "no"),
            tone=lambda row: "wait" if row[2] else "bad",
        ),
        Column(title=word("imports", "Why"), value=lambda row: row[1]),
    )
    return RowTableModel[Refused](columns, key=lambda row: row[0])


def refused_table(theme: Theme, model: RowTableModel[Refused]) -> RowTable:
    """The view of it."""
    name = QCoreApplication.translate("imports", "Rows that were not taken")
    return card_table(theme, model, name, widths=(90, 110))
