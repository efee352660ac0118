"""A column that scrolls only where the window is too low for it; imports Qt alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_BAR = 12


class ColumnScroll(QScrollArea):
    """Scrolls a layout up and down.

    Its bar lies over the column's padding and takes no width: otherwise all would be laid out two
    or three times over whenever it comes and goes.
    """

    def __init__(self, column: QLayout) -> None:
        super().__init__()
        self._inner = _Inside()
        self._inner.setProperty("plain", "true")
        self._inner.setLayout(column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inner)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.hide()
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._take_range)
        hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(hidden.setValue)

    def settle(self) -> None:
        """Lay out at once what changed, from the top. Left to Qt, each part is laid out in the room
        it had before, then again in the room it gets."""
        inner, layout = self._inner, self._inner.layout()
        if layout is None or not inner.isVisible():
            return
        least = max(self.viewport().height(), inner.minimumSizeHint().height())
        inner.resize(self.viewport().width(), least)
        layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = 0 if self.isRightToLeft() else self.width() - _BAR
        self._bar.setGeometry(left, 0, _BAR, self.height())

    def _take_range(self, least: int, most: int) -> None:
        hidden = self.verticalScrollBar()
        self._bar.setPageStep(hidden.pageStep())
        self._bar.setSingleStep(hidden.singleStep())
        self._bar.setRange(least, most)
        self._bar.setVisible(most > least)
        self._bar.raise_()


class _Inside(QWidget):
    """What scrolls. Its least height is that of its width: a box layout alone adds up the least
    heights of wrapped texts at their narrowest, and would scroll where everything fits."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.minimumHeightForWidth(max(self.width(), hint.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
