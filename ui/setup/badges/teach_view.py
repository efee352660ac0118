"""Where things stand in the dialog that teaches a badge; no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.setup.badges.pairs import Pairs
from ui.setup.badges.piece_rows import PieceRows
from ui.setup.records_view import scrolled
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import choice_field, text_field
from ui.widgets.states import EmptyState
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from ui.theme import Theme

_SAMPLE_HEIGHT = 56
_PREVIEW = 320


class TeachView(QWidget):
    """The test badge above, its pieces at the left, what comes of them at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.advice = Label("", "section", wrap=True)
        self.sample = QPlainTextEdit()
        self.sample.setFixedHeight(_SAMPLE_HEIGHT)
        self.sample.setTabChangesFocus(True)
        self.sample.setAccessibleName(self.tr("What the test badge says"))
        self.sample.setPlaceholderText(self.tr("Scan a test badge, or paste what it says"))
        self.camera = SecondaryButton(theme, self.tr("Camera"), key="F2")
        self.shape = choice_field(self.tr("How it is cut"), key="Alt+C")
        self.prefix = text_field(
            self.tr("Every badge begins with"), hint=self.tr("nothing"), key="Alt+B"
        )
        self.name = text_field(
            self.tr("Name of this kind of badge"), hint=self.tr("such as Visitor"), key="Alt+N"
        )
        self.pieces = PieceRows()
        self.preview = Pairs(self.tr("Nothing yet: say what the pieces are."))
        self.warnings = Label("", "small", wrap=True)
        self.save = PrimaryButton(theme, self.tr("Save for this show"), key="Ctrl+S")
        self.cancel = SecondaryButton(theme, self.tr("Cancel"), hint="Esc")
        self.strip = WorkStrip(theme)
        self.middle = QWidget()
        self.nothing = EmptyState(
            theme,
            title=self.tr("Scan a test badge"),
            text=self.tr(
                "One badge teaches them all: any visitor’s, or the one from the show’s handbook. "
                "Hold the scanner on it now, paste what it says, or use the camera."
            ),
            icon="scan-line",
        )
        self.clear_already = EmptyState(
            theme,
            title=self.tr("Nothing to teach"),
            text=self.tr("Codes of this kind say themselves what they hold. Scan another badge."),
            icon="circle-check",
        )
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(self.advice)
        column.addLayout(self._head())
        for page in (self.nothing, self.clear_already, self.middle):
            self._stack.addWidget(page)
        column.addLayout(self._stack, 1)
        column.addWidget(self.strip)
        column.addLayout(self._foot())
        self._fill_middle()

    def show_page(self, page: QWidget) -> None:
        """Show `nothing`, `clear_already` or `middle` below the test badge."""
        self._stack.setCurrentWidget(page)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.sample, 1)
        row.addWidget(self.camera)
        return row

    def _fill_middle(self) -> None:
        settings = QHBoxLayout()
        settings.setSpacing(SPACE.m)
        for field, share in ((self.shape, 3), (self.prefix, 3), (self.name, 4)):
            settings.addWidget(field, share)
        left, right = Card(padding=SPACE.l), Card(padding=SPACE.l)
        left.body.addWidget(SectionHeader(self.tr("Its pieces"), self.tr("Alt + number")))
        left.body.addWidget(scrolled(self.pieces), 1)
        right.setFixedWidth(_PREVIEW)
        right.body.addWidget(SectionHeader(self.tr("As it will be captured")))
        right.body.addWidget(scrolled(self.preview), 1)
        right.body.addWidget(self.warnings)
        cards = QHBoxLayout()
        cards.setSpacing(SPACE.m)
        cards.addWidget(left, 1)
        cards.addWidget(right)
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(settings)
        column.addLayout(cards, 1)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        return row
