"""Where a sample goes, what it is for, and what has to be checked first; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.services.drafts import SampleWish
from ui.capture.action_forms.form import Around
from ui.tokens import SPACE
from ui.widgets.country_field import country_field, country_value, set_country
from ui.widgets.field import text_field
from ui.widgets.state_button import StateButton

if TYPE_CHECKING:
    from ui.theme import Theme


class SampleDelivery(QWidget):
    """All of it may stay open: what nobody asked is neither yes nor no.

    Signals:
        edited: a value changed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._around = Around()
        self._barred: Collection[str] = ()
        self.ship_to = text_field(self.tr("Ship to"), hint=self.tr("another address"))
        self.country = country_field(self.tr("Destination"))
        self.end_use = text_field(self.tr("End use"), hint=self.tr("what it goes into"))
        self.hazardous = StateButton(theme, self.tr("handles hazardous goods"))
        self.bona_fide = StateButton(theme, self.tr("bona fide"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for left, right, shares in (
            (self.ship_to, self.country, (3, 2)),
            (self.end_use, None, (1, 0)),
            (self.hazardous, self.bona_fide, (3, 2)),
        ):
            line = QHBoxLayout()
            line.setSpacing(SPACE.m)
            line.addWidget(left, shares[0])
            if right is not None:
                line.addWidget(right, shares[1])
            column.addLayout(line)
        for field in (self.ship_to, self.end_use):
            field.editor.textChanged.connect(self.edited)
        self.country.editor.editTextChanged.connect(self._country_changed)
        for button in (self.hazardous, self.bona_fide):
            button.decided.connect(self.edited)

    def attend(self, around: Around, barred: Collection[str]) -> None:
        """Lean on the visitor's address; warn of the destinations that are `barred`."""
        self._around, self._barred = around, barred
        self._warn()

    def said(self) -> SampleWish:
        """What is said here, of no product."""
        return SampleWish(
            "",
            ship_to=self.ship_to.editor.text().strip(),
            country=country_value(self.country.editor),
            end_use=self.end_use.editor.text().strip(),
            handles_hazardous=self.hazardous.given,
            bona_fide=self.bona_fide.given,
        )

    def show_said(self, wish: SampleWish) -> None:
        """Show what is known; `edited` is not emitted."""
        with QSignalBlocker(self):
            self.ship_to.editor.setText(wish.ship_to)
            self.ship_to.editor.setCursorPosition(0)
            set_country(self.country.editor, wish.country)
            self.end_use.editor.setText(wish.end_use)
            self.hazardous.set_given(wish.handles_hazardous)
            self.bona_fide.set_given(wish.bona_fide)
        self._warn()

    def take_badge_address(self) -> None:
        """Begin with the visitor's own address where no other one is said."""
        if self.ship_to.editor.text().strip() or self.country.editor.currentText().strip():
            return
        self.ship_to.editor.setText(self._around.address)
        self.ship_to.editor.setCursorPosition(0)
        set_country(self.country.editor, self._around.country)

    def take_focus(self) -> None:
        self.ship_to.take_focus()

    def _country_changed(self) -> None:
        self._warn()
        self.edited.emit()

    def _warn(self) -> None:
        barred = country_value(self.country.editor) in self._barred
        self.country.set_warning(self.tr("no samples to this destination") if barred else "")
