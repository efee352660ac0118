"""One sample that the visitor wants to try; imports Qt, widgets and the draft's values."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.show import Product
from boothapp.services.drafts import SampleWish
from ui.capture.action_forms.form import Around
from ui.capture.sample_delivery import SampleDelivery
from ui.tokens import SPACE
from ui.widgets.buttons import HintButton
from ui.widgets.choice_row import WordButton
from ui.widgets.field import choice_field, text_field
from ui.widgets.keys import key_text

if TYPE_CHECKING:
    from ui.theme import Theme


class SampleRow(QWidget):
    """Product, quantity, grade where there are several, application; below, once it is wanted,
    where it goes and what it is for.

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
        self._theme = theme
        self._products = {product.code: product for product in products}
        self._said = SampleWish("")
        self._around = Around()
        self._barred: Collection[str] = ()
        self._delivery: SampleDelivery | None = None
        self._shortcut: QShortcut | None = None
        self.product = choice_field(self.tr("Sample"))
        self.product.editor.setPlaceholderText(self.tr("which product?"))
        self.quantity = choice_field(self.tr("Quantity"), editable=True)
        self.grade = choice_field(self.tr("Grade"), editable=True)
        self.application = text_field(self.tr("Application"))
        self._side = self._side_button(first=first)
        self._more = WordButton(theme, self.tr("Ship to, end use, checks"))
        self._more.clicked.connect(self._delivery_pressed)
        self._build()
        for product in products:
            self.product.editor.addItem(f"{product.code} · {product.name}", product.code)
        self.product.editor.setCurrentIndex(-1)
        self.product.editor.currentIndexChanged.connect(self._product_chosen)
        self.quantity.editor.editTextChanged.connect(self.edited)
        self.grade.editor.editTextChanged.connect(self.edited)
        self.application.editor.textChanged.connect(self.edited)

    def set_delivery_key(self, key: str) -> None:
        """Which key leads to where the sample goes and what it is for."""
        self._more.set_label(self._more.label, hint=key_text(key) if key else "")
        if self._shortcut is None and key:
            self._shortcut = QShortcut(self)
            self._shortcut.activated.connect(self._open_delivery)
        if self._shortcut is not None:
            self._shortcut.setKey(QKeySequence(key))

    def attend(self, around: Around, barred: Collection[str]) -> None:
        """Lean on what is known of the visitor; warn of the destinations that are `barred`."""
        self._around, self._barred = around, barred
        if self._delivery is not None:
            self._delivery.attend(around, barred)

    def wish(self) -> SampleWish:
        """What is asked for; its product is '' as long as none is chosen."""
        grade = "" if self.grade.isHidden() else self.grade.editor.currentText().strip()
        said = self._delivery.said() if self._delivery else self._said
        return replace(
            said,
            product=self.product.editor.currentData() or "",
            quantity=self.quantity.editor.currentText().strip(),
            application=self.application.editor.text().strip(),
            grade=grade,
        )

    def show_wish(self, wish: SampleWish) -> None:
        """Show this sample in place of another; `edited` is not emitted."""
        if wish == self.wish():
            self._show_delivery(wanted=_has_delivery(wish))
            return
        with QSignalBlocker(self):
            self._said = wish
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
            if self._delivery is not None:
                self._delivery.show_said(wish)
            self._show_delivery(wanted=_has_delivery(wish))

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
            editor.addItems(texts)
            editor.setEditText(typed or (texts[0] if texts else ""))
            editor.blockSignals(False)  # noqa: FBT003
        self.grade.setVisible(len(grades) > 1)

    def _delivery_pressed(self) -> None:
        if self._more.isChecked():
            self._open_delivery()
        else:
            self._show_delivery(wanted=False)

    def _open_delivery(self) -> None:
        """Show the lines below with what the badge says of the address, and go there."""
        self._show_delivery(wanted=True)
        if self._delivery is not None:
            self._delivery.take_badge_address()
            self._delivery.take_focus()

    def _show_delivery(self, *, wanted: bool) -> None:
        if wanted and self._delivery is None:
            self._delivery = SampleDelivery(self._theme)
            self._delivery.attend(self._around, self._barred)
            self._delivery.show_said(self._said)
            self._delivery.edited.connect(self.edited)
            column = self.layout()
            if column is not None:
                column.addWidget(self._delivery)
        if self._delivery is not None:
            self._delivery.setVisible(wanted)
        self._more.setChecked(wanted)

    def _side_button(self, *, first: bool) -> HintButton:
        side = HintButton(self._theme, "+" if first else "✕")
        side.padding = 0
        side.setFixedSize(SPACE.control, SPACE.control)
        what = self.tr("Another sample") if first else self.tr("Remove this sample")
        side.setAccessibleName(what)
        side.setToolTip(what)
        side.clicked.connect(self.more_wanted if first else self.removed)
        return side

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addWidget(self.product, 2)
        line.addWidget(self.quantity, 1)
        second = QHBoxLayout()
        second.setSpacing(SPACE.m)
        second.addWidget(self.grade, 1)
        second.addWidget(self.application, 2)
        second.addWidget(self._side, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addLayout(line)
        column.addLayout(second)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)


def _has_delivery(wish: SampleWish) -> bool:
    texts = (wish.ship_to, wish.country, wish.end_use)
    return any(texts) or wish.handles_hazardous is not None or wish.bona_fide is not None
