"""The texts of consent in the visitor's language, to be read out or shown; imports Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from boothapp.services.consents import language_name, tongues
from ui.capture import keys
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.capture.consents import ConsentRow
    from ui.theme import Theme


class WordingDialog(QDialog):
    """Says what the row of consents asks now, and follows its language."""

    def __init__(self, theme: Theme, row: ConsentRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("May we…"))
        self._row = row
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        close = PrimaryButton(theme, self.tr("Close"), hint="Esc")
        close.clicked.connect(self.accept)
        self._other = SecondaryButton(theme, "", key=keys.OTHER_LANGUAGE)
        self._other.clicked.connect(row.next_language)
        row.language_changed.connect(self._show_texts)
        buttons = QHBoxLayout()
        buttons.addWidget(close)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
        QShortcut(QKeySequence("Return"), self).activated.connect(self.accept)
        QShortcut(QKeySequence(keys.READ_TEXTS), self).activated.connect(self.accept)
        self._show_texts()
        self.resize(560, 620)

    def _show_texts(self) -> None:
        inner = QWidget()
        inner.setProperty("plain", "true")
        texts = QVBoxLayout(inner)
        texts.setSpacing(SPACE.xs)
        tongue = tongues().get(self._row.language)
        texts.addWidget(Label(tongue.heading if tongue else self.tr("May we…"), "title"))
        texts.addSpacing(SPACE.m)
        version = self.tr("text {version}, {language}")
        for purpose in self._row.purposes:
            texts.addWidget(Label(purpose.label, "section"))
            texts.addWidget(Label(purpose.text, "body", wrap=True))
            said = version.format(version=purpose.wording, language=language_name(purpose.language))
            texts.addWidget(Label(said, "small"))
            texts.addSpacing(SPACE.m)
        if tongue:
            texts.addWidget(Label(tongue.notice, "muted", wrap=True))
        texts.addStretch(1)
        self._area.setWidget(inner)
        self._other.set_label(language_name(self._row.language))
