"""Takes every key as it comes, with its time, to see what a scanner really sends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.tokens import SIZE, SPACE
from ui.wedge_place import RAW_KEYS

if TYPE_CHECKING:
    from ui.theme import Theme

_PAUSE_MS = 600
_ENDS = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
# The dialog's own: no scanner sends them.
_OURS = (Qt.Key.Key_S, Qt.Key.Key_P)


class KeyBox(QWidget):
    """Where the keyboard is while a test code is scanned; paints how many characters came.

    Signals:
        received: all characters of one scan, and the milliseconds between them.
    """

    received = Signal(str, object)

    def __init__(self, theme: Theme, *, clock_ms: Callable[[], int]) -> None:
        """`clock_ms` is a steady clock, for keys that bring no time of their own."""
        super().__init__()
        self._theme = theme
        self._clock_ms = clock_ms
        self._text = ""
        self._gaps: list[int] = []
        self._last: int | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        self._rest.timeout.connect(self._finish)
        self.setProperty(RAW_KEYS, "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAccessibleName(self.tr("Scan the test code now"))

    def sizeHint(self) -> QSize:
        return QSize(240, SPACE.touch + SPACE.s)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_scanned(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A dead key and its letter, which the system puts together."""
        self._add(event.commitString(), self._last if self._last is not None else 0)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour("primary" if self.hasFocus() else "line")
        style = Qt.PenStyle.SolidLine if self._text else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2, style))
        painter.setBrush(theme.colour("primary_soft" if self.hasFocus() else "surface"))
        inner = self.rect().adjusted(1, 1, -2, -2)
        painter.drawRoundedRect(inner, SPACE.radius, SPACE.radius)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(SIZE.body, strong=True))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self._said())

    def _said(self) -> str:
        if self._text:
            return self.tr("{0} characters …").format(len(self._text))
        if self.hasFocus():
            return self.tr("Scan the test code now")
        return self.tr("Click here, then scan")

    def _is_scanned(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (control and event.key() in _OURS):
            return False
        if event.key() == Qt.Key.Key_Tab and not self._text:
            return False  # a person moves on
        return bool(event.text()) or event.key() in _ENDS

    def _take(self, event: QKeyEvent) -> None:
        text = _ENDS.get(Qt.Key(event.key()), event.text().replace("\r", "\n"))
        self._add(text, event.timestamp() or self._clock_ms())

    def _add(self, text: str, at_ms: int) -> None:
        if not text:
            return
        if self._last is not None and self._text:
            self._gaps.append(max(at_ms - self._last, 0))
        self._text += text
        self._last = at_ms
        self._rest.start()
        self.update()

    def _finish(self) -> None:
        text, gaps = self._text, self._gaps
        self._text, self._gaps, self._last = "", [], None
        self.update()
        self.received.emit(text, gaps)
