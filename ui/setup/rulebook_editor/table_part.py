"""A table over a draft with its buttons, and the sentence for the cell in hand; layout only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.qualify.draft_data import Path
from ui.setup.rulebook_editor.field_table import FieldTable
from ui.setup.rulebook_editor.fields import FAULT_ROLE, FieldModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.keys import key_text
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label, set_property


class TableCard(Card):
    """Rows to add, remove and move by key or button; what is wrong with a cell is said below."""

    def __init__(
        self,
        theme: Theme,
        model: FieldModel,
        *,
        title: str,
        add: str,
        empty: EmptyState,
        keys: Sequence[str] = (),
    ) -> None:
        """`keys` add, remove, move up and move down from anywhere on the part, for a table that
        stands beside another one; without them those of the table itself are shown."""
        super().__init__(padding=SPACE.m, spacing=SPACE.xs)
        self._model = model
        self.header = SectionHeader(title)
        self.table = FieldTable(theme, model, title)
        self.states = StateStack(theme, self.table, empty)
        self.fault = Label("", "small", wrap=True)
        self.fault.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add, self.remove, self.up, self.down = (
            QuietButton(theme, name, key=keys[at])
            if keys
            else QuietButton(theme, name, hint=key_text(own))
            for at, (name, own) in enumerate(
                (
                    (add, "Ins"),
                    (self.tr("Remove"), "Ctrl+Del"),
                    (self.tr("Up"), "Ctrl+Up"),
                    (self.tr("Down"), "Ctrl+Down"),
                )
            )
        )
        self.row = QHBoxLayout()
        self.row.setSpacing(0)
        for button in (self.add, self.remove, self.up, self.down):
            button.padding = SPACE.s
            self.row.addWidget(button)
        self.row.addStretch(1)
        self.head = QHBoxLayout()
        self.head.addWidget(self.header, 1)
        self.body.addLayout(self.head)
        self.body.addWidget(self.states, 1)
        self.body.addWidget(self.fault)
        self.body.addLayout(self.row)
        self.add.clicked.connect(lambda: self.table.add_wanted.emit(self._place() + 1))
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._shift(-1))
        self.down.clicked.connect(lambda: self._shift(1))
        self.table.moved.connect(self._say)
        model.modelReset.connect(self._show)
        empty.activated.connect(lambda: self.table.add_wanted.emit(0))
        self.setFocusProxy(self.table)
        self._show()

    def _place(self) -> int:
        return self.table.currentIndex().row()

    def _remove(self) -> None:
        if self.table.row is not None:
            self.table.remove_wanted.emit(self.table.row)

    def _shift(self, by: int) -> None:
        if self.table.row is not None:
            self.table.shift_wanted.emit(self.table.row, by)

    def _show(self) -> None:
        if self._model.rowCount():
            self.states.show_content()
        else:
            self.states.show_empty()
        self._say()

    def _say(self) -> None:
        """The sentence of the cell in hand, else of the first one that has any."""
        index = self.table.currentIndex()
        text = index.data(FAULT_ROLE) if index.isValid() else ""
        self.fault.setText(f"⚠ {text}" if text else "")
        set_property(self.fault, "tone", "bad" if text else "")
        for button in (self.remove, self.up, self.down):
            button.setEnabled(self.table.row is not None)


class RowsPart(QWidget):
    """One such table as a whole part; subclasses say what its rows are and how one is added."""

    def __init__(self, card: TableCard) -> None:
        super().__init__()
        self.card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.setFocusProxy(card)

    def go_to(self, path: Path) -> bool:
        """Take the cell in hand that a fault belongs to; False when it is none of this part's."""
        return self.card.table.go_to(path)
