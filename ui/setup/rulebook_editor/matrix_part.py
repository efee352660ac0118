"""The matrices of a draft, one at a time as a grid; and a new one out of two criteria."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boothapp.qualify.draft_data import Path, value_at, with_value
from boothapp.qualify.draft_steps import codes, dropped, labelled, sides_of, with_matrix
from ui.setup.form import offer
from ui.setup.records_view import scrolled
from ui.setup.rulebook_editor.cells import label_of
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.matrix_grid import Cell, MatrixGrid
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import choice_field, text_field
from ui.widgets.text import Label, set_property


class MatrixPart(QWidget):
    """Points that two criteria have together, such as industry and size."""

    def __init__(self, theme: Theme, draft: RulebookDraft) -> None:
        super().__init__()
        self._draft = draft
        self._making = False
        self.which = choice_field(self.tr("Matrix"), key="Alt+M")
        self.grid = MatrixGrid(theme)
        self.grid.setAccessibleName(self.tr("Points of the matrix"))
        self.spot = text_field(
            self.tr("Name of this cell"), key="Alt+P", hint=self.tr("such as: sweet spot")
        )
        self.help = Label(
            self.tr(
                "0–9 write points, − turns the sign. Arrows move; with Shift, or with the mouse "
                "pressed, they paint the same points on."
            ),
            "small",
            wrap=True,
        )
        self.fault = Label("", "small", wrap=True)
        set_property(self.fault, "tone", "bad")
        self.new = QuietButton(theme, self.tr("New matrix"), key="Alt+N")
        self.remove = QuietButton(theme, self.tr("Remove it"), key="Ctrl+Del")
        self.rows = choice_field(self.tr("Down: criterion"), key="Alt+R")
        self.columns = choice_field(self.tr("Across: criterion"), key="Alt+C")
        self.make = PrimaryButton(theme, self.tr("Make the matrix"), key="Alt+K")
        self.back = QuietButton(theme, self.tr("Back"), key="Alt+Left")
        self.header = SectionHeader("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._grid_card())
        self._stack.addWidget(self._maker_card())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.which.editor.currentIndexChanged.connect(self._show)
        self.grid.painted.connect(self._paint)
        self.grid.at.connect(self._show_cell)
        self.spot.editor.editingFinished.connect(self._name_cell)
        self.new.clicked.connect(lambda: self._offer_making(making=True))
        self.back.clicked.connect(lambda: self._offer_making(making=False))
        self.remove.clicked.connect(self._remove)
        self.make.clicked.connect(self._make)
        draft.changed.connect(self.refresh)
        draft.checked.connect(self._show)
        self.setFocusProxy(self.grid)
        self.refresh()

    def _grid_card(self) -> Card:
        card = Card(padding=SPACE.m, spacing=SPACE.s)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.which, 2)
        row.addWidget(self.spot, 2)
        for button in (self.new, self.remove):
            row.addWidget(button)
        card.body.addWidget(self.header)
        card.body.addLayout(row)
        card.body.addWidget(scrolled(self.grid), 1)
        card.body.addWidget(self.fault)
        card.body.addWidget(self.help)
        return card

    def _maker_card(self) -> Card:
        card = Card(padding=SPACE.l)
        card.body.addWidget(SectionHeader(self.tr("Two criteria, one grid")))
        text = self.tr(
            "Some answers count only together: a large company in the right industry. Choose two "
            "criteria; their points then stand in a grid of both."
        )
        card.body.addWidget(Label(text, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.rows)
        row.addWidget(self.columns)
        card.body.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addWidget(self.make)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        card.body.addStretch(1)
        return card

    @property
    def matrix(self) -> str:
        """The id of the matrix in hand, '' for none."""
        return str(self.which.editor.currentData() or "")

    def go_to(self, path: Path) -> bool:
        """Take the cell in hand that a fault belongs to; False when it is none of this part's."""
        if path[0] != "matrices" or len(path) < 2:
            return False
        self.which.editor.setCurrentIndex(self.which.editor.findData(path[1]))
        if len(path) == 5 and path[2] == "points" and path[3] in self._codes("rows"):
            self.grid.go((self._codes("rows").index(str(path[3])), int(path[4])))
        return True

    @Slot()
    def refresh(self) -> None:
        """Read the matrices and criteria anew."""
        data, language, chosen = self._draft.data, self._draft.language, self.matrix
        found = value_at(data, ("matrices",), {})
        editor = self.which.editor
        with QSignalBlocker(editor):
            offer(editor, [(label_of(m.get("label"), language), n) for n, m in found.items()])
            editor.setCurrentIndex(max(0, editor.findData(chosen)) if found else -1)
        taken = sides_of(data)
        free = [
            (label_of(each.get("label"), language), name)
            for name, each in value_at(data, ("criteria",), {}).items() if name not in taken
        ]  # fmt: skip
        for at, field in enumerate((self.rows, self.columns)):
            standing = field.editor.currentData()
            offer(field.editor, free)
            place = field.editor.findData(standing)
            field.editor.setCurrentIndex(place if place >= 0 else min(at, len(free) - 1))
        self.make.setEnabled(len(free) > 1)
        self.back.setVisible(bool(found))
        self._stack.setCurrentIndex(int(self._making or not found))
        self._show()

    def _table(self) -> dict[str, Any]:
        found: dict[str, Any] = value_at(self._draft.data, ("matrices", self.matrix), {})
        return found

    def _codes(self, side: str) -> list[str]:
        return codes(self._draft.data, str(self._table().get(side, "")))

    def _labels(self, side: str) -> list[str]:
        path: Path = ("criteria", str(self._table().get(side, "")), "answers")
        answers = value_at(self._draft.data, path, [])
        return [label_of(each.get("label"), self._draft.language) for each in answers]

    @Slot()
    def _show(self) -> None:
        cells = self._table().get("points", {})
        rows, columns = self._codes("rows"), self._codes("columns")
        points = tuple(
            tuple(value if isinstance(value, int) else 0 for value in cells.get(code, []))
            for code in rows
        )
        spots = frozenset(
            (rows.index(spot["row"]), columns.index(spot["column"]))
            for spot in self._table().get("spots", [])
            if spot.get("row") in rows and spot.get("column") in columns
        )
        path: Path = ("matrices", self.matrix, "points")
        wrong = frozenset(
            (row, column)
            for row, code in enumerate(rows) for column in range(len(columns))
            if self._draft.fault((*path, code, column))
        )  # fmt: skip
        self.grid.show_points(
            self._labels("rows"), self._labels("columns"), points, marks=spots, faults=wrong
        )
        self.header.set_title(label_of(self._table().get("label"), self._draft.language))
        fault = self._draft.fault(("matrices", self.matrix), below=True) if self.matrix else ""
        self.fault.setText(f"⚠ {fault}" if fault else "")
        self._show_cell()

    def _spot_place(self) -> tuple[Cell, int]:
        """The codes of the cell in hand, and where its name stands among the spots (-1: none)."""
        row, column = self.grid.cell
        rows, columns = self._codes("rows"), self._codes("columns")
        if row < len(rows) and column < len(columns):
            for at, spot in enumerate(self._table().get("spots", [])):
                if (spot.get("row"), spot.get("column")) == (rows[row], columns[column]):
                    return self.grid.cell, at
        return self.grid.cell, -1

    @Slot()
    def _show_cell(self) -> None:
        _, at = self._spot_place()
        spots = self._table().get("spots", [])
        text = label_of(spots[at].get("label"), self._draft.language) if at >= 0 else ""
        if self.spot.editor.text() != text:
            self.spot.editor.setText(text)

    @Slot(int, int, int)
    def _paint(self, row: int, column: int, points: int) -> None:
        code = self._codes("rows")[row]
        path: Path = ("matrices", self.matrix, "points", code)
        cells = list(value_at(self._draft.data, path, []))
        cells += [0] * (len(self._codes("columns")) - len(cells))
        cells[column] = points
        data = with_value(self._draft.data, path, cells)
        merge = f"cell {self.matrix} {row} {column}"
        self._draft.do(self.tr("Points of the matrix"), data, merge=merge)

    @Slot()
    def _name_cell(self) -> None:
        (row, column), at = self._spot_place()
        text = " ".join(self.spot.editor.text().split())
        path: Path = ("matrices", self.matrix, "spots")
        spots = list(value_at(self._draft.data, path, []))
        if at < 0 and text:
            codes_ = {"row": self._codes("rows")[row], "column": self._codes("columns")[column]}
            spots.append({**codes_, "label": {self._draft.language: text}})
        elif at >= 0 and not text:
            del spots[at]
        elif at >= 0:
            spots[at] = labelled(spots[at], ("label",), self._draft.language, text)
        data = with_value(self._draft.data, path, spots or None)
        self._draft.do(self.tr("Name of a cell"), data)

    def _offer_making(self, *, making: bool) -> None:
        self._making = making
        self.refresh()
        (self.rows.editor if making else self.grid).setFocus()

    @Slot()
    def _make(self) -> None:
        rows, columns = self.rows.editor.currentData(), self.columns.editor.currentData()
        if rows and columns and rows != columns:
            names = (self.rows.editor.currentText(), self.columns.editor.currentText())
            label = self.tr("{0} and {1}").format(*names)
            data, name = with_matrix(
                self._draft.data, str(rows), str(columns), label, self._draft.language
            )
            self._making = False
            self._draft.do(self.tr("Make a matrix"), data)
            self.which.editor.setCurrentIndex(self.which.editor.findData(name))
            self.grid.setFocus()

    @Slot()
    def _remove(self) -> None:
        if self.matrix:
            data = dropped(self._draft.data, ("matrices", self.matrix))
            self._draft.do(self.tr("Remove a matrix"), data)
