"""The layout of the report page: what can be made of it, big numbers, charts; no behaviour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from boothapp.services.quality import ShowQuality
from ui.report.big_number import BigNumber
from ui.report.quality_part import QualityPart
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts import BarChart
from ui.widgets.field import choice_field
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import ElidedLabel, Label
from ui.widgets.work_strip import WorkStrip

_DAY_WIDTH = 190


class ReportView(QWidget):
    """Widgets only; the page gives them life."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.day = choice_field(self.tr("Which day"), key="Alt+D")
        self.day.setFixedWidth(_DAY_WIDTH)
        self.write_pdf = PrimaryButton(theme, self.tr("Write the PDF"), key="Ctrl+P")
        self.hand_over = SecondaryButton(theme, self.tr("Hand leads over"), key="Ctrl+E")
        self.scope = ElidedLabel(self.tr("PDF and files hold the whole show."), "small")
        self.strip = WorkStrip(theme)
        self.captured = BigNumber(theme, self.tr("captured"))
        self.sales_now = BigNumber(theme, self.tr("sales now"), tone="hot")
        self.sales = BigNumber(theme, self.tr("sales"), tone="good")
        self.samples = BigNumber(theme, self.tr("samples asked for"))
        self.raised = BigNumber(theme, self.tr("alerts raised"))
        self.accepted = BigNumber(theme, self.tr("alerts accepted"))
        self.minutes = BigNumber(theme, self.tr("minutes until accepted"))
        columns = Qt.Orientation.Vertical
        self.hours = BarChart(theme, self.tr("Visitors by hour"), orientation=columns)
        self.routes = BarChart(theme, self.tr("By route"))
        self.products = BarChart(theme, self.tr("Samples by product"))
        self.countries = BarChart(theme, self.tr("By country"))
        self.staff = BarChart(theme, self.tr("By staff member"))
        self.rests = {
            chart: Label("", "small") for chart in (self.products, self.countries, self.staff)
        }
        self.quality = QualityPart(theme)
        self._area = QScrollArea()
        self._seeking = False
        # Room comes in steps, as one layout after the other grows; who scrolls ends the search.
        self._area.verticalScrollBar().rangeChanged.connect(self._seek)
        self._area.verticalScrollBar().actionTriggered.connect(self._stay)
        empty = EmptyState(
            theme,
            title=self.tr("Nothing to report yet"),
            text=self.tr("As soon as the first visitor is captured, the show stands here in "
                         "figures, and the PDF can be written."),
            action=self.tr("Capture the first visitor"),
            key="Ctrl+Return",
            icon="chart-column",
        )  # fmt: skip
        self.states = StateStack(theme, self._content(), empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl + SPACE.xs, 0, SPACE.xl + SPACE.xs, SPACE.l)
        outer.addWidget(self.states)

    def show_quality(self, show: str, qualities: Sequence[ShowQuality]) -> None:
        """Show what was counted and bring it into sight, as soon as there is room to scroll."""
        self.quality.show_quality(show, qualities)
        self._seeking = True
        self._seek()

    def _seek(self) -> None:
        bar = self._area.verticalScrollBar()
        if self._seeking:
            bar.setValue(self.quality.y())
            self._seeking = bar.value() < self.quality.y()

    def _stay(self) -> None:
        self._seeking = False

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(self._head())
        column.addWidget(self.strip)
        column.addWidget(self._scrolled(), 1)
        return content

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.day)
        # Level with the field's text, and the first to give way in a narrow window.
        self.scope.setFixedHeight(SPACE.touch)
        row.addWidget(self.scope, 1, Qt.AlignmentFlag.AlignBottom)
        for button in (self.hand_over, self.write_pdf):
            button.setMinimumWidth(button.sizeHint().width())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        column.addLayout(self._numbers())
        column.addLayout(self._charts())
        column.addWidget(self.quality)
        column.addStretch(1)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Figures and charts"))
        area.setWidget(inner)
        return area

    def _numbers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        for number in (
            self.captured, self.sales_now, self.sales, self.samples,
            self.raised, self.accepted, self.minutes,
        ):  # fmt: skip
            row.addWidget(number, 1)
        return row

    def _charts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE.l)
        places = (
            (self.hours, 0, 0, 2), (self.routes, 0, 2, 1),
            (self.products, 1, 0, 1), (self.countries, 1, 1, 1), (self.staff, 1, 2, 1),
        )  # fmt: skip
        for chart, row, at, span in places:
            card = Card(padding=SPACE.l)
            card.body.addWidget(chart)
            if chart in self.rests:
                card.body.addWidget(self.rests[chart])
            card.body.addStretch(1)
            grid.addWidget(card, row, at, 1, span)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        return grid
