"""Which samples the visitor wants to try; imports Qt, widgets and the draft's values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.show import Product
from boothapp.services.drafts import SampleWish
from ui.tokens import SPACE
from ui.widgets.buttons import HintButton, QuietButton
from ui.widgets.field import choice_field, text_field
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme


class SampleRow(QWidget):
    """One sample: product, quantity, grade where the product has several, application.

    Signals:
        edited: a value changed.
        removed: the row is not wanted.
        more_wanted: another one is.
    """

    edited = Signal()
    removed = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, products: Sequence[Product], *, first: bool) -> None:
        super().__init__()
        self._products = {product.code: product for product in products}
        self._ship_to = ""
        self.product = choice_field(self.tr("Sample"))
        self.product.editor.setPlaceholderText(self.tr("which product?"))
        self.quantity = choice_field(self.tr("Quantity"), editable=True)
        self.grade = choice_field(self.tr("Grade"), editable=True)
        self.application = text_field(self.tr("Application"))
        side = HintButton(theme, "+" if first else "✕")
        side.padding = 0
        side.setFixedSize(SPACE.control, SPACE.control)
        what = self.tr("Another sample") if first else self.tr("Remove this sample")
        side.setAccessibleName(what)
        side.setToolTip(what)
        side.clicked.connect(self.more_wanted if first else self.removed)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addWidget(self.product, 2)
        line.addWidget(self.quantity, 1)
        second = QHBoxLayout()
        second.setSpacing(SPACE.m)
        second.addWidget(self.grade, 1)
        second.addWidget(self.application, 2)
        second.addWidget(side, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addLayout(line)
        column.addLayout(second)
        for product in products:
            self.product.editor.addItem(f"{product.code} · {product.name}", product.code)
        self.product.editor.setCurrentIndex(-1)
        self.product.editor.currentIndexChanged.connect(self._product_chosen)
        self.quantity.editor.editTextChanged.connect(self.edited)
        self.grade.editor.editTextChanged.connect(self.edited)
        self.application.editor.textChanged.connect(self.edited)

    def wish(self) -> SampleWish:
        """What is asked for; its product is '' as long as none is chosen."""
        grade = "" if self.grade.isHidden() else self.grade.editor.currentText().strip()
        return SampleWish(
            product=self.product.editor.currentData() or "",
            quantity=self.quantity.editor.currentText().strip(),
            application=self.application.editor.text().strip(),
            grade=grade,
            ship_to=self._ship_to,
        )

    def show_wish(self, wish: SampleWish) -> None:
        """Show this sample in place of another; `edited` is not emitted."""
        if wish == self.wish():
            return
        with QSignalBlocker(self):
            self._ship_to = wish.ship_to
            product = self.product.editor
            if wish.product and product.findData(wish.product) < 0:
                # A product that the show no longer offers was still asked for.
                product.addItem(wish.product, wish.product)
            product.setCurrentIndex(product.findData(wish.product))
            self._offer(wish.product)
            if wish.product or wish.quantity:
                self.quantity.editor.setEditText(wish.quantity)
            self.grade.setVisible(bool(wish.grade) or not self.grade.isHidden())
            if wish.grade:
                self.grade.editor.setEditText(wish.grade)
            self.application.editor.setText(wish.application)

    def _product_chosen(self) -> None:
        self._offer(self.product.editor.currentData() or "")
        self.edited.emit()

    def _offer(self, code: str) -> None:
        """Offer the product's quantities and grades; a quantity that was typed stays."""
        product = self._products.get(code)
        quantities = product.quantities if product else ()
        grades = product.grades if product else ()
        for editor, texts in ((self.quantity.editor, quantities), (self.grade.editor, grades)):
            typed = editor.currentText() if editor.findText(editor.currentText()) < 0 else ""
            editor.blockSignals(True)  # noqa: FBT003 - Qt's own
            editor.clear()
            editor.addItems(list(texts))
            editor.setEditText(typed or (texts[0] if texts else ""))
            editor.blockSignals(False)  # noqa: FBT003
        self.grade.setVisible(len(grades) > 1)


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
        self._rows: list[SampleRow] = []
        self._key = ""
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
        for row in self._rows[:1]:
            row.product.set_key(key)

    def set_products(self, products: Sequence[Product]) -> None:
        """Offer other products; what is asked for stays."""
        if tuple(products) == self._products:
            return
        wishes = self.wishes()
        self._products = tuple(products)
        while self._rows:
            self._drop(self._rows[-1])
        self.set_wishes(wishes, self._asked.text())

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
        row.edited.connect(self.edited)
        row.removed.connect(self._removed)
        row.more_wanted.connect(self._add_empty)
        row.product.set_key("" if self._rows else self._key)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

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
