"""Shows the photo of a card that was kept; imports Qt and the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.camera.preview import Preview
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme

_WIDTH = 360


class CardPhotoDialog(QDialog):
    """The picture, and the text that was read of it; where no picture is here, the text alone."""

    def __init__(
        self, theme: Theme, *, name: str, text: str, photo: bytes | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Business card"))
        self.picture = QImage.fromData(photo or b"")
        self.text: QLabel = Label(text, "body", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(SPACE.xl)
        if self.picture.isNull():
            away = self.tr("Its photo stayed on the laptop that took it.")
            row.addWidget(Label(away, "muted", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        else:
            preview = Preview(theme)
            preview.setAccessibleName(self.tr("Photo of the card"))
            preview.show_picture(self.picture, ())
            row.addWidget(preview, 1)
        self.text.setFixedWidth(_WIDTH)
        row.addWidget(self.text, 0, Qt.AlignmentFlag.AlignTop)
        close = PrimaryButton(theme, self.tr("Close"), hint="Esc")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(name, "title", wrap=True))
        column.addLayout(row, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        self.resize(980, 560 if not self.picture.isNull() else 320)
        close.setFocus()
