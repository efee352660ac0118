"""Layout of the versions' page: what is in force at the left, all versions at the right."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boothapp.qualify.faults import Fault
from boothapp.services.rescoring import Move
from boothapp.services.rulebook_diff import Difference
from ui.setup.records_view import card_table, scrolled
from ui.setup.rulebook.diff_text import difference_text
from ui.setup.rulebook.model import VersionRow, version_columns
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.range_bar import RangeBar
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip
from ui.wording import route_text

T = TypeVar("T")
_SIDE = 300
_VERSIONS_HEIGHT = 210


class RulebookView(QWidget):
    """Widgets only; the page fills them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.names: dict[str, str] = {}
        self.header = SectionHeader(self.tr("In force"))
        self.title = Label("", "title", wrap=True)
        self.agreed = Label("", "muted", wrap=True)
        self.fit = RangeBar(theme, self.tr("Fit needed"))
        self.intent = RangeBar(theme, self.tr("Intent needed"))
        self.contents = Label("", "body", wrap=True)
        self.choose = SecondaryButton(theme, self.tr("Put a file forward"), key="Ctrl+O")
        self.copy = SecondaryButton(theme, self.tr("Save as a file"), key="Ctrl+S")
        self.shipped = PrimaryButton(theme, self.tr("Start with the shipped one"), key="Alt+H")
        self.rescore = SecondaryButton(theme, self.tr("Score earlier leads again"), key="Alt+R")
        self.versions = RowTableModel[VersionRow](
            version_columns(self.names), key=lambda row: row.version.hash
        )
        self.table = card_table(theme, self.versions, self.tr("Versions"), (70, 158, 190))
        self.table.setFixedHeight(_VERSIONS_HEIGHT)
        self.states = StateStack(theme, self.table, _no_version(theme))
        self.sign_sales = PrimaryButton(theme, self.tr("Sign for sales"), key="Alt+S")
        self.sign_marketing = PrimaryButton(theme, self.tr("Sign for marketing"), key="Alt+M")
        self.who = Label("", "muted", wrap=True)
        self.detail = SectionHeader("")
        self.lines = QStackedWidget()
        self.differences = _lines(
            theme, self.lines, _difference_columns(), self.tr("Differences"), ()
        )
        self.faults = _lines(
            theme, self.lines, _fault_columns(), self.tr("Faults in the file"), (70, 230)
        )
        self.moves = _lines(
            theme, self.lines, _move_columns(), self.tr("Leads that move"), (190, 190, 120, 120)
        )
        self.strip = WorkStrip(theme)
        self._build()

    def show_lines(self, which: QAbstractItemModel) -> None:
        """Show the table of that model below the versions."""
        for place in range(self.lines.count()):
            table = self.lines.widget(place)
            if isinstance(table, RowTable) and table.model() is which:
                self.lines.setCurrentIndex(place)
                table.resizeRowsToContents()

    def _build(self) -> None:
        standing = Card(padding=SPACE.l)
        standing.setFixedWidth(_SIDE)
        told = QWidget()
        inside = QVBoxLayout(told)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE.s)
        for widget in (self.title, self.agreed, self.fit, self.intent, self.contents):
            inside.addWidget(widget)
        standing.body.addWidget(self.header)
        standing.body.addWidget(scrolled(told), 1)
        for button in (self.shipped, self.choose, self.copy, self.rescore):
            standing.body.addWidget(button)
        versions = Card(padding=SPACE.l)
        versions.body.addWidget(SectionHeader(self.tr("Versions")))
        versions.body.addWidget(self.states)
        signing = QHBoxLayout()
        signing.setSpacing(SPACE.s)
        signing.addWidget(self.sign_sales)
        signing.addWidget(self.sign_marketing)
        signing.addWidget(self.who, 1)
        versions.body.addLayout(signing)
        versions.body.addWidget(self.detail)
        versions.body.addWidget(self.lines, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(standing)
        row.addWidget(versions, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(row, 1)
        column.addWidget(self.strip)


def _no_version(theme: Theme) -> EmptyState:
    word = QCoreApplication.translate
    return EmptyState(
        theme,
        title=word("rulebook", "Nothing is put forward yet"),
        text=word(
            "rulebook",
            "Start with the shipped criteria or put a file forward; then somebody of sales and "
            "somebody of marketing sign it. Until then leads are kept but not judged.",
        ),
        icon="circle-check",
    )


def _lines(
    theme: Theme, stack: QStackedWidget, columns: tuple[Column[T], ...], name: str,
    widths: tuple[int, ...],
) -> RowTableModel[T]:  # fmt: skip
    model = RowTableModel[T](columns, key=lambda row: row)
    table = card_table(theme, model, name, widths)
    table.setWordWrap(True)
    stack.addWidget(table)
    return model


def _difference_columns() -> tuple[Column[Difference], ...]:
    return (
        Column(
            title=QCoreApplication.translate("rulebook", "What it says differently"),
            value=difference_text,
        ),
    )


def _fault_columns() -> tuple[Column[Fault], ...]:
    word = QCoreApplication.translate
    return (
        Column(
            title=word("rulebook", "Line"),
            value=lambda fault: str(fault.line) if fault.line else "–",
            sort_key=lambda fault: fault.line,
        ),
        Column(title=word("rulebook", "Where"), value=lambda fault: fault.key or "–"),
        Column(title=word("rulebook", "What is wrong"), value=lambda fault: fault.message),
    )


def _move_columns() -> tuple[Column[Move], ...]:
    word = QCoreApplication.translate
    return (
        Column(title=word("rulebook", "Visitor"), value=lambda move: move.name or "–"),
        Column(title=word("rulebook", "Company"), value=lambda move: move.company or "–"),
        Column(title=word("rulebook", "Was"), value=lambda move: route_text(move.before)),
        Column(title=word("rulebook", "Would be"), value=lambda move: route_text(move.after)),
        Column(title=word("rulebook", "Points"), value=_points),
    )


def _points(move: Move) -> str:
    word = QCoreApplication.translate("rulebook", "fit {fit}, intent {intent}")
    return word.format(fit=_moved(*move.fit), intent=_moved(*move.intent))


def _moved(before: tuple[int, int], after: tuple[int, int]) -> str:
    if before == after:
        return _range(before)
    return f"{_range(before)} → {_range(after)}"


def _range(points: tuple[int, int]) -> str:
    low, high = points
    return str(low) if low == high else f"{low}…{high}"
