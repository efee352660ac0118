"""A QR code on the screen; imports Qt and the code maker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from boothapp.reports.contact_code import CodeMaker

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from boothapp.reports.contact_code import Code

# ISO/IEC 18004: four modules of white around it.
_QUIET = 4
_SIDE = 260


class CodePicture(QWidget):
    """A text as a QR code, black on white in both themes: phones read no other."""

    def __init__(self) -> None:
        super().__init__()
        self._code: Code | None = None
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def show_text(self, text: str, name: str) -> None:
        """Show a text; `name` is what a screen reader says."""
        self._code = CodeMaker().code(text)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._code is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        # Whole pixels: modules of unequal width are what phones stumble over.
        ratio = self.devicePixelRatioF()
        size = self._code.size + 2 * _QUIET
        module = max(1, int(_SIDE * ratio) // size) / ratio
        start = (_SIDE - module * size) / 2 + module * _QUIET
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("black"))
        for column, row, count in self._code.stripes:
            painter.drawRect(
                QRectF(start + column * module, start + row * module, count * module, module)
            )
