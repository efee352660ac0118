"""The list of who was captured today; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from boothapp.services.views import LeadRow
from ui.capture.day import ROWS, Today
from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton
from ui.widgets.card import SectionHeader
from ui.widgets.chip import ROUTE_TONES, Chip
from ui.widgets.even_grid import EvenGrid
from ui.widgets.text import Label
from ui.wording import route_text

if TYPE_CHECKING:
    from ui.theme import Theme


class TodayRow(HintButton):
    """One visitor of today; a press opens the visit.

    Signals:
        opened: the lead's identifier.
    """

    opened = Signal(str)
    height_hint = SPACE.touch - 8

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._lead = self._name_text = self._company = ""
        self._chip = Chip(theme, small=True, parent=self)
        self.clicked.connect(self._open)

    def show_row(self, row: LeadRow, state: str, tone_of: str) -> None:
        """Stand for this visitor from now on."""
        self._lead = row.id
        self._name_text = row.name or row.company or row.email or row.id[:8]
        self._company = row.company if row.name else ""
        self._chip.say(state, ROUTE_TONES.get(tone_of, "plain"))
        self.setAccessibleName(", ".join(p for p in (self._name_text, self._company, state) if p))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height_hint)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.theme
        if self.hovered:
            painter.fillRect(self.rect(), theme.colour("hover"))
        painter.setPen(theme.colour("primary" if self.hasFocus() else "line"))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        size = self._chip.sizeHint()
        width = min(size.width(), self.width() // 2)
        self._chip.setGeometry(self.width() - width, (self.height() - size.height()) // 2,
                               width, size.height())  # fmt: skip
        room = self.width() - width - SPACE.m
        middle = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(theme.font(SIZE.text))
        painter.setPen(theme.colour("text"))
        name = painter.fontMetrics().elidedText(self._name_text, elide, room)
        painter.drawText(0, 0, room, self.height(), middle, name)
        left = painter.fontMetrics().horizontalAdvance(name) + SPACE.s + 2
        painter.setFont(theme.font(SIZE.tiny))
        painter.setPen(theme.colour("muted"))
        company = painter.fontMetrics().elidedText(self._company, elide, max(0, room - left))
        painter.drawText(left, 0, max(0, room - left), self.height(), middle, company)

    def _open(self) -> None:
        self.opened.emit(self._lead)


class TodayList(QWidget):
    """The day's figures and its latest visitors.

    Signals:
        opened: the identifier of the visitor to go on with.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._header = SectionHeader(self.tr("Today"))
        self._empty = Label(self.tr("Nobody yet. The first visitor will stand here."), "muted")
        # Made once: rows that come and go have the whole page laid out anew after each save.
        self._rows = [TodayRow(theme) for _ in range(ROWS)]
        self._shown = 0
        self._limit = ROWS
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header)
        self._column.addSpacing(SPACE.s)
        self._column.addWidget(self._empty)
        self._grid = EvenGrid(columns=1, row_height=TodayRow.height_hint, spacing=0)
        self._column.addWidget(self._grid)
        for row in self._rows:
            row.opened.connect(self.opened)
            self._grid.add(row)
        self.limit(ROWS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_today(self, today: Today, names: Mapping[str, str]) -> None:
        """Show the day; `names` are people's by identifier."""
        captured = self.tr("%n captured", "", today.captured)
        count = today.samples
        samples = self.tr("1 sample") if count == 1 else self.tr("%n samples", "", count)
        self._header.set_note(f"{captured} · {samples}")
        self._empty.setVisible(not today.latest)
        self._shown = len(today.latest)
        for place, row in zip(self._rows, today.latest, strict=False):
            self._fill(place, row, names)
        self.limit(self._limit)

    def limit(self, rows: int) -> None:
        """Show at most so many rows, where the window is low."""
        self._limit = rows
        self._grid.show_first(min(rows, self._shown))

    def _fill(self, place: TodayRow, row: LeadRow, names: Mapping[str, str]) -> None:
        if row.alert == "accepted":
            first = names.get(row.accepted_by, "").split(" ")[0]
            text = self.tr("{name} is on the way").format(name=first or self.tr("Sales"))
            place.show_row(row, text, "sales_now")
        else:
            place.show_row(row, route_text(row.route), row.route)
