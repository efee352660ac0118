"""Which samples the visitor wants to try; imports Qt, widgets and the draft's values."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.show import Product
from boothapp.services.drafts import SampleWish
from ui.capture.action_forms.form import Around
from ui.capture.sample_row import SampleRow
from ui.tokens import SPACE
from ui.widgets.buttons import QuietButton
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme


class SampleRows(QWidget):
    """All samples of the visit.

    Signals:
        edited: a sample was added, changed or removed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._products: tuple[Product, ...] = ()
        self._barred: frozenset[str] = frozenset()
        self._around = Around()
        self._rows: list[SampleRow] = []
        self._key = self._delivery_key = ""
        self._asked = Label("", "muted", wrap=True)
        self._asked.hide()
        self._more = QuietButton(theme, self.tr("+ another sample"))
        self._more.clicked.connect(self._add_empty)
        self._more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self._column.addWidget(self._asked)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_key(self, key: str) -> None:
        """Which key leads to the first sample."""
        self._key = key
        self._give_keys()

    def set_delivery_key(self, key: str) -> None:
        """Which key leads to where the first sample goes and what it is for."""
        self._delivery_key = key
        self._give_keys()

    def set_products(self, products: Sequence[Product]) -> None:
        """Offer other products; what is asked for stays."""
        if tuple(products) == self._products:
            return
        wishes = self.wishes()
        self._products = tuple(products)
        while self._rows:
            self._drop(self._rows[-1])
        self.set_wishes(wishes, self._asked.text())

    def bar(self, countries: Collection[str]) -> None:
        """Warn of these destinations (ISO codes): the criteria allow no sample there."""
        self._barred = frozenset(countries)
        for row in self._rows:
            row.attend(self._around, self._barred)

    def attend(self, around: Around) -> None:
        """Lean on what is known of the visitor."""
        self._around = around
        for row in self._rows:
            row.attend(around, self._barred)

    def take_focus(self) -> None:
        """Put the cursor into the first sample."""
        if self._rows and not self._rows[0].isHidden():
            self._rows[0].product.take_focus()
        else:
            self._add_empty()

    def set_wishes(self, wishes: Sequence[SampleWish], asked_before: str = "") -> None:
        """Show these samples; `asked_before` is a line on those of an earlier save."""
        shown = list(wishes)
        if not shown and not asked_before:
            shown.append(SampleWish(""))
        # Rows are used again: making one takes longer than all else that a save waits for.
        while len(self._rows) > max(1, len(shown)):
            self._drop(self._rows[-1])
        for row in self._rows:
            row.setVisible(bool(shown))
        for place, wish in enumerate(shown or [SampleWish("")]):
            row = self._rows[place] if place < len(self._rows) else self._add()
            row.show_wish(wish)
            row.setVisible(bool(shown))
        self._asked.setText(asked_before)
        self._asked.setVisible(bool(asked_before))
        self._more.setVisible(not shown)

    def wishes(self) -> tuple[SampleWish, ...]:
        """The samples asked for; rows without any choice are left out."""
        found = (row.wish() for row in self._rows)
        return tuple(wish for wish in found if wish.product or wish.application)

    def _add_empty(self) -> None:
        first = self._rows[0] if self._rows else self._add()
        row = first if first.isHidden() else self._add()
        row.show()
        self._more.hide()
        row.product.take_focus()
        self.edited.emit()

    def _add(self) -> SampleRow:
        row = SampleRow(self._theme, self._products, first=not self._rows)
        row.attend(self._around, self._barred)
        row.edited.connect(self.edited)
        row.removed.connect(self._removed)
        row.more_wanted.connect(self._add_empty)
        self._rows.append(row)
        self._give_keys()
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _give_keys(self) -> None:
        for row in self._rows[:1]:
            row.product.set_key(self._key)
            row.set_delivery_key(self._delivery_key)

    def _removed(self) -> None:
        row = self.sender()
        if isinstance(row, SampleRow):
            self._drop(row)
            self.edited.emit()

    def _drop(self, row: SampleRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
