"""Draws the shipped SVG icons in a theme's colour; knows nothing of widgets."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources.loader import read_text


def draw_icon(name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
    """Return `resources/icons/NAME.svg` as a square of `side` logical pixels.

    The files draw in `currentColor`; `ratio` is the screen's device pixels per logical pixel.
    Raises FileNotFoundError for a name that is not shipped.
    """
    svg = read_text("icons", f"{name}.svg").replace("currentColor", colour.name())
    pixels = round(side * ratio)
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
