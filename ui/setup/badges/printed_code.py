"""The test code on the screen, in a PDF and on paper; knows no scanner."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtWidgets import QSizePolicy, QWidget

from boothapp.badges.calibrate import TEST_TEXT
from boothapp.badges.qr_modules import Modules, qr_modules
from boothapp.domain.errors import UserError
from boothapp.services.files import written_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

_QUIET = 4
_LEAST = 260
_DPI = 300
_MM = 25.4
_SIDE_MM = 90.0
_MARGIN_MM = 20.0
_TITLE_MM = 6.0
_TEXT_MM = 4.0


class CodeView(QWidget):
    """Black on white in the light theme and in the dark one: scanners see nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._modules = qr_modules(TEST_TEXT)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Test code for the scanner"))

    def sizeHint(self) -> QSize:
        return QSize(_LEAST + 80, _LEAST + 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        draw_code(QPainter(self), QRectF(left, top, side, side), self._modules)


def draw_code(painter: QPainter, place: QRectF, modules: Modules) -> None:
    """Draw the squares with their quiet zone, each a whole number of dots wide."""
    count = len(modules) + 2 * _QUIET
    dot = max(1, int(place.width() // count))
    painter.fillRect(place, QColor(Qt.GlobalColor.white))
    edge = (place.width() - dot * len(modules)) / 2
    left, top = int(place.left() + edge), int(place.top() + edge)
    black = QColor(Qt.GlobalColor.black)
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                painter.fillRect(left + column * dot, top + row * dot, dot, dot, black)


def write_test_pdf(path: Path) -> Path:
    """Write the code on a page of A4. Raises UserError where the file cannot be written."""
    page = QBuffer()
    page.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(_title())
    _draw_page(writer)
    with written_whole(path) as file:
        file.write(page.data().data())
    return path


def print_test_page(printer: QPrinter) -> None:
    """Print the code. Raises UserError where the printer takes nothing."""
    if not _draw_page(printer):
        raise UserError(
            "The printer did not take the page.", "", "Save it as a PDF, or scan from the screen."
        )


def _draw_page(device: QPagedPaintDevice) -> bool:
    if isinstance(device, QPdfWriter):
        device.setResolution(_DPI)
    painter = QPainter()
    if not painter.begin(device):
        return False
    dots = device.logicalDpiX() / _MM
    left, top = _MARGIN_MM * dots, _MARGIN_MM * dots
    width = device.width() - 2 * left
    font = painter.font()
    lines = ((_title(), _TITLE_MM, True), (_advice(), _TEXT_MM, False))
    for text, size, strong in lines:
        font.setPixelSize(int(size * dots))
        font.setBold(strong)
        painter.setFont(font)
        room = QRectF(left, top, width, 30 * dots)
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        top = painter.drawText(room, flags, text).bottom() + size * dots
    side = _SIDE_MM * dots
    draw_code(painter, QRectF(left, top, side, side), qr_modules(TEST_TEXT))
    return painter.end()


def _title() -> str:
    return QCoreApplication.translate("scanner", "boothapp: test code for scanners")


def _advice() -> str:
    return QCoreApplication.translate(
        "scanner",
        "Open Setup, Badges and scanners, Calibrate the scanner; then scan this code once. It "
        "holds every kind of character and tells which of them your scanner changes or loses.",
    )
