"""The import's layout: nothing chosen yet, a file's columns, what came of it; no behaviour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from boothapp.services.imports.fields import ListKind
from ui.setup.imports.column_rows import ColumnRows
from ui.setup.imports.preview_model import PreviewModel
from ui.setup.imports.refused_table import refused_model, refused_table
from ui.setup.imports.wording import kind_text
from ui.setup.records_view import scrolled
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import choice_field
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

_PREVIEW_ROWS = 4
_ROW = 32
_WIDEST = 220
_KIND = 260


class ImportView(QWidget):
    """A card with three faces, and a line below that says how the work stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Companies, contacts and lists"))
        self.strip = WorkStrip(theme)
        self.columns = ColumnRows(theme)
        self.preview_model = PreviewModel()
        self.refused_model = refused_model()
        self.kind = choice_field(self.tr("The rows are"), key="Alt+K")
        self.sheet = choice_field(self.tr("Sheet"), key="Alt+T")
        self.file = Label("", "section")
        self.read_as = Label("", "muted")
        self.take = PrimaryButton(theme, self.tr("Import"), key="Ctrl+Return")
        self.other = SecondaryButton(theme, self.tr("Another file"), key="Ctrl+O")
        self.again = PrimaryButton(theme, self.tr("Import another file"), key="Ctrl+O")
        self.save = SecondaryButton(theme, self.tr("Save refused rows"), key="Ctrl+S")
        self.outcome = Label("", "title", wrap=True)
        self.outcome_note = Label("", "muted", wrap=True)
        self._mapping = self._mapping_page()
        self._result = self._result_page(theme)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._mapping)
        self._faces.addWidget(self._result)
        self.states = StateStack(theme, self._faces, _empty(theme))
        for kind in ListKind:
            self.kind.editor.addItem(kind_text(kind), kind)
        self._build()

    def show_mapping(self) -> None:
        self._faces.setCurrentWidget(self._mapping)
        self.states.show_content()

    def show_result(self) -> None:
        self._faces.setCurrentWidget(self._result)
        self.states.show_content()

    def _build(self) -> None:
        card = Card(padding=SPACE.l)
        card.body.addWidget(self.header)
        card.body.addWidget(self.states, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(card, 1)
        column.addWidget(self.strip)

    def _mapping_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        about = QVBoxLayout()
        about.setSpacing(2)
        about.addStretch(1)
        about.addWidget(self.file)
        about.addWidget(self.read_as)
        top = QHBoxLayout()
        top.setSpacing(SPACE.l)
        top.addLayout(about, 1)
        for field in (self.sheet, self.kind):
            field.setFixedWidth(_KIND)
            top.addWidget(field)
        column.addLayout(top)
        column.addWidget(scrolled(self.columns), 1)
        column.addWidget(Label(self.tr("The first rows as they will be taken"), "small"))
        column.addWidget(self._preview())
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.m)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        column.addLayout(buttons)
        return page

    def _preview(self) -> QTableView:
        table = QTableView()
        table.setModel(self.preview_model)
        table.setAccessibleName(self.tr("The first rows as they will be taken"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setMaximumSectionSize(_WIDEST)
        self.preview_model.modelReset.connect(table.resizeColumnsToContents)
        table.setFixedHeight(_ROW * (_PREVIEW_ROWS + 1) + SPACE.l)
        return table

    def _result_page(self, theme: Theme) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.outcome)
        column.addWidget(self.outcome_note)
        self.refused = refused_table(theme, self.refused_model)
        column.addWidget(self.refused, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        column.addStretch(0)
        column.addLayout(buttons)
        column.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
        return page


def _empty(theme: Theme) -> EmptyState:
    word = QCoreApplication.translate
    return EmptyState(
        theme,
        title=word("imports", "Bring what you know"),
        text=word(
            "imports",
            "Choose a list of companies, contacts, old leads or the organiser's registrations, "
            "or drop it here: CSV or Excel, from any CRM. Importing again updates.",
        ),
        action=word("imports", "Choose a file"),
        key="Ctrl+O",
        icon="inbox",
    )
