"""The rail at the left that leads to the pages; knows their names, not what is on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton, Look

if TYPE_CHECKING:
    from ui.theme import Theme

PAGES: Final = ("capture", "leads", "alerts", "report", "setup")
_ICONS: Final = ("plus", "list", "bell", "chart-column", "settings")
_ICON = 22


class RailButton(HintButton):
    """A page's icon and name, with a count of what waits there."""

    below = True
    text_size = SIZE.small
    height_hint = 64

    def __init__(self, theme: Theme, text: str, *, icon: str, key: str) -> None:
        self._icon = icon
        self._count = 0
        super().__init__(theme, text, key=key)
        self.setCheckable(True)
        self.setToolTip(f"{text}  {self.hint}")

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.label}, {count}" if count else self.label)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SPACE.rail - 2 * SPACE.s, self.height_hint)

    def look(self) -> Look:
        theme = self.theme
        if self.isChecked():
            primary = theme.colour("primary")
            return Look(theme.colour("surface"), theme.colour("line"), primary, primary)
        fill = theme.colour("hover") if self.hovered else None
        return Look(fill, None, theme.colour("muted"), theme.colour("muted"))

    def paint_content(self, painter: QPainter, look: Look) -> None:
        left = (self.width() - _ICON) / 2
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(int(left), 10, self.theme.pixmap(self._icon, look.text, _ICON, ratio))
        painter.setFont(self.text_font())
        painter.setPen(look.text)
        place = QRectF(0, 36, self.width(), 18)
        elided = painter.fontMetrics().elidedText(
            self.label, Qt.TextElideMode.ElideRight, self.width() - 4
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, elided)
        if self._count:
            self._paint_count(painter, left + _ICON - 6)

    def _paint_count(self, painter: QPainter, left: float) -> None:
        text = str(self._count) if self._count < 100 else "99+"
        font = self.theme.font(SIZE.tiny, strong=True)
        width = max(18.0, QFontMetrics(font).horizontalAdvance(text) + 10.0)
        pill = QRectF(left, 4, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("hot"))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(self.theme.colour("on_primary"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """The pages, one of them chosen; Ctrl+1 to Ctrl+5.

    Signals:
        chosen: the name of a page that somebody asked for, one of `PAGES`.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(SPACE.rail)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.s, SPACE.l, SPACE.s, SPACE.l)
        column.setSpacing(SPACE.xs)
        texts = (
            self.tr("Capture"),
            self.tr("Leads"),
            self.tr("Alerts"),
            self.tr("Report"),
            self.tr("Setup"),
        )
        for number, (text, icon) in enumerate(zip(texts, _ICONS, strict=True)):
            button = RailButton(theme, text, icon=icon, key=f"Ctrl+{number + 1}")
            self._group.addButton(button, number)
            if PAGES[number] == "setup":
                column.addStretch(1)
            column.addWidget(button)
        self._group.idClicked.connect(self._choose)

    def set_current(self, page: str) -> None:
        self._button(page).setChecked(True)

    def set_count(self, page: str, count: int) -> None:
        """Show how many things wait on a page; 0 shows nothing."""
        self._button(page).set_count(count)

    def _button(self, page: str) -> RailButton:
        button = self._group.button(PAGES.index(page))
        assert isinstance(button, RailButton)  # noqa: S101 - the constructor adds no other
        return button

    def _choose(self, number: int) -> None:
        self.chosen.emit(PAGES[number])
