"""The camera's picture with the codes found in it outlined; reads none itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import LIGHT, SIZE, SPACE

if TYPE_CHECKING:
    from boothapp.badges.codes import Code
    from ui.theme import Theme

_LINE = 3.0
_DISC = 13.0
# On a photograph and not on our ground, so the same in both themes.
_GREEN = QColor(LIGHT.good)


class Preview(QWidget):
    """Shows the whole picture as large as fits; codes have a frame, and a number to choose by."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QImage()
        self._codes: tuple[Code, ...] = ()
        self._numbered = False
        self.setAccessibleName(self.tr("Picture of the camera"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)

    def sizeHint(self) -> QSize:
        return QSize(768, 432)

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes that are outlined."""
        return self._codes

    def show_picture(
        self, picture: QImage, codes: tuple[Code, ...], *, numbered: bool = False
    ) -> None:
        """Show a picture; outlines of codes are in its pixels, `numbered` from 1."""
        self._picture, self._codes, self._numbered = picture, codes, numbered
        self.update()

    def clear(self) -> None:
        self.show_picture(QImage(), ())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), SPACE.radius, SPACE.radius)
        painter.fillPath(ground, self._theme.colour("plain_soft"))
        if self._picture.isNull():
            painter.setPen(self._theme.colour("muted"))
            painter.setFont(self._theme.font(SIZE.body))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Starting the camera…")
            )
            return
        painter.setClipPath(ground)
        place = self._place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
        for number, code in enumerate(self._codes, start=1):
            self._outline(painter, place, code, str(number) if self._numbered else "")

    def _place(self) -> QRectF:
        """Where the picture stands: whole, in its shape, in the middle."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def _outline(self, painter: QPainter, place: QRectF, code: Code, number: str) -> None:
        scale = place.width() / self._picture.width()
        shape = QPolygonF([QPointF(x, y) * scale + place.topLeft() for x, y in code.outline])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # White below the colour: it shows on a dark badge and on a light one.
        for colour, width in ((Qt.GlobalColor.white, 2 * _LINE), (_GREEN, _LINE)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolygon(shape)
        if number:
            painter.setPen(QPen(Qt.GlobalColor.white, 2))
            painter.setBrush(_GREEN)
            painter.drawEllipse(shape.first(), _DISC, _DISC)
            painter.setFont(self._theme.font(SIZE.body, strong=True))
            disc = QRectF(0, 0, 2 * _DISC, 2 * _DISC)
            disc.moveCenter(shape.first())
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
