"""Where things stand on the capture page; no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.capture import keys
from ui.capture.account_strip import AccountStrip
from ui.capture.answered_chips import AnsweredChips
from ui.capture.aside_bar import AsideBar
from ui.capture.ask_panel import AskPanel
from ui.capture.consents import ConsentRow
from ui.capture.day import ROWS
from ui.capture.earlier_callout import EarlierCallout
from ui.capture.form import VisitorForm
from ui.capture.happened import Happened
from ui.capture.samples import SampleRows
from ui.capture.today import TodayList
from ui.tokens import SPACE
from ui.verdict.panel import VerdictPanel
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.column_scroll import ColumnScroll
from ui.widgets.keys import key_text
from ui.widgets.offer import Offer
from ui.widgets.scan_strip import ScanStrip
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme

_LOW = 700
"""Below this height of the page everything stands closer, and less of today is shown."""


class CaptureView(QWidget):
    """Three columns and the line of what to do with them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.strip = ScanStrip(theme, "", key=keys.CAMERA, hint=self.tr("Camera F2 · Card F3"))
        self.scan_note = Label("", "small", wrap=True)
        self.scan_note.hide()
        self.teach = Offer(keys.TEACH_BADGE)
        self.teach.ask(self.tr("Teach boothapp to read badges like this"))
        self.teach.hide()
        self.form = VisitorForm(self)
        self.account = AccountStrip(theme, key=keys.ACCOUNT)
        self.account.hide()
        self.earlier = EarlierCallout(theme)
        self.consents = ConsentRow(theme)
        self.earlier_notes = Label("", "small", wrap=True)
        self.earlier_notes.hide()
        self.samples = SampleRows(theme)
        self.happened = Happened(theme, self.samples)
        self.ask = AskPanel(theme)
        self.answered = AnsweredChips(theme)
        self.verdict = VerdictPanel(theme)
        self.today = TodayList(theme)
        self.aside = AsideBar(theme)
        self.save_next = PrimaryButton(theme, self.tr("Save and next"), key=keys.SAVE_NEXT)
        self.save_stay = SecondaryButton(theme, self.tr("Save and stay"), key=keys.SAVE_STAY)
        # Esc closes an open form before it clears: the page hears the key.
        self.clear = SecondaryButton(theme, self.tr("Clear"), hint=key_text(keys.CLEAR))
        self.status = Label("", "muted")
        # A long status must not push the buttons out of a narrow window.
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl + SPACE.xs, 0, SPACE.xl + SPACE.xs, SPACE.s)
        outer.setSpacing(SPACE.s + 2)
        self._inner: list[QVBoxLayout] = []
        columns = QHBoxLayout()
        columns.setSpacing(SPACE.l)
        self.columns = (self._visitor_card(), self._happened_card(), self._worth_card())
        for card, stretch in zip(self.columns, (46, 43, 39), strict=True):
            columns.addWidget(card, stretch)
        self._scrolls = self.findChildren(ColumnScroll)
        outer.addLayout(columns, 1)
        outer.addWidget(self.aside)
        outer.addLayout(self._foot())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW
        self.today.limit(3 if low else ROWS)
        for column in self._inner:
            edge = SPACE.m if low else SPACE.xl - 3
            column.setContentsMargins(SPACE.xl - 1, edge, SPACE.xl - 1, edge)
            column.setSpacing(SPACE.s if low else SPACE.m)
        self.strip.height_hint = SPACE.touch if low else ScanStrip.height_hint
        self.strip.updateGeometry()

    def settle(self) -> None:
        """Lay out at once what a key or an answer changed."""
        for each in self._scrolls:
            each.settle()

    def _visitor_card(self) -> QWidget:
        form = self.form
        column = self._column()
        column.addWidget(self.strip)
        column.addWidget(self.scan_note)
        column.addWidget(self.teach)
        form.first_name.editor.setObjectName("column_start")
        column.addLayout(_side_by_side(form.first_name, form.last_name))
        column.addWidget(form.company)
        column.addWidget(self.account)
        column.addWidget(self.earlier)
        column.addLayout(_side_by_side(form.job_title, form.country))
        column.addLayout(_side_by_side(form.email, form.phone))
        column.addWidget(self.consents)
        column.addWidget(self.earlier_notes)
        column.addWidget(form.note, 1)
        return _card(column)

    def _happened_card(self) -> QWidget:
        column = self._column()
        column.addWidget(SectionHeader(self.tr("What happened"), self.tr("Alt + letter")))
        column.addWidget(self.happened)
        column.addWidget(self.ask)
        column.addWidget(self.answered)
        column.addStretch(1)
        return _card(column)

    def _worth_card(self) -> QWidget:
        worth = self._column()
        worth.addWidget(self.verdict)
        card = _frame()
        card.body.addWidget(ColumnScroll(worth), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE.xl, 0, SPACE.xl, SPACE.l)
        foot.addWidget(self.today)
        card.body.addLayout(foot)
        return card

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._inner.append(column)
        return column

    def _foot(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        for button in (self.save_next, self.save_stay, self.clear):
            row.addWidget(button)
        row.addWidget(self.status, 1)
        return row


def _card(column: QVBoxLayout) -> Card:
    card = _frame()
    card.body.addWidget(ColumnScroll(column))
    return card


def _frame() -> Card:
    """A card whose padding lies within what scrolls."""
    card = Card(spacing=0)
    card.body.setContentsMargins(1, 1, 1, 1)
    return card


def _side_by_side(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE.m)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row
