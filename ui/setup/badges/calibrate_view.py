"""Where things stand in the dialog that calibrates a scanner; no behaviour."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.setup.badges.key_box import KeyBox
from ui.setup.badges.pairs import Pairs
from ui.setup.badges.printed_code import CodeView
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.callout import Callout
from ui.widgets.card import Card, SectionHeader
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from ui.theme import Theme


class CalibrateView(QWidget):
    """The code at the left, what came of it at the right."""

    def __init__(self, theme: Theme, *, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self.code = CodeView()
        self.advice = Label(
            self.tr(
                "Scan the code from the screen, or from paper where the screen reflects. It holds "
                "every kind of character; nothing of it is kept."
            ),
            "muted",
            wrap=True,
        )
        self.box = KeyBox(theme, clock_ms=clock_ms)
        self.verdict = Callout(theme)
        self.pairs = Pairs(self.tr("Nothing scanned yet."))
        self.keep = PrimaryButton(theme, self.tr("Keep for this laptop"), key="Ctrl+S")
        self.cancel = SecondaryButton(theme, self.tr("Cancel"), hint="Esc")
        self.print = SecondaryButton(theme, self.tr("Print"), key="Ctrl+P")
        self.pdf = SecondaryButton(theme, self.tr("Save as PDF"), key="Ctrl+Shift+S")
        self.strip = WorkStrip(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self._left(), 1)
        row.addWidget(self._right(), 1)
        column.addLayout(row, 1)
        column.addWidget(self.strip)
        column.addLayout(self._foot())

    def _left(self) -> Card:
        card = Card(padding=SPACE.l)
        card.body.addWidget(SectionHeader(self.tr("Test code")))
        card.body.addWidget(self.code, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.s)
        buttons.addWidget(self.print)
        buttons.addWidget(self.pdf)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        return card

    def _right(self) -> Card:
        card = Card(padding=SPACE.l)
        card.body.addWidget(SectionHeader(self.tr("Your scanner")))
        card.body.addWidget(self.advice)
        card.body.addWidget(self.box)
        card.body.addWidget(self.verdict)
        card.body.addWidget(self.pairs)
        card.body.addStretch(1)
        return card

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        return row
