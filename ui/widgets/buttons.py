"""Buttons that show their key and are painted from the theme; no page behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.tokens import SIZE, SPACE
from ui.widgets.keys import key_text

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.tokens import Tone


@dataclass(frozen=True, slots=True)
class Look:
    """How a button is filled, framed and written at this moment; None leaves the part out."""

    fill: QColor | None
    border: QColor | None
    text: QColor
    hint: QColor
    width: float = 1.0


class HintButton(QPushButton):
    """A button with its key beside or below its text.

    The text is painted by ourselves and never given to Qt, which would read `R&D` as a mnemonic.
    A click does not take the keyboard from the field somebody types in; Tab reaches the button.
    """

    below = False
    strong = False
    text_size = SIZE.body
    height_hint = SPACE.touch
    padding = 18

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        key: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`key` is a key sequence that clicks; `hint` is shown in its place when given."""
        super().__init__(parent)
        self.theme = theme
        self._text = text
        self._hint = hint or (key_text(key) if key else "")
        self._shortcut: QShortcut | None = None
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if key:
            # Not QPushButton.setShortcut: it clicks about 100 ms late (animateClick).
            self._shortcut = QShortcut(QKeySequence(key), self)
            self._shortcut.activated.connect(self.click)
        self._name()

    @property
    def label(self) -> str:
        return self._text

    @property
    def hint(self) -> str:
        return self._hint

    def set_label(self, text: str, *, hint: str | None = None) -> None:
        """Show another text, and another hint where one is given."""
        if text == self._text and hint in (None, self._hint):
            return
        self._text = text
        self._hint = self._hint if hint is None else hint
        self._name()
        self.updateGeometry()
        self.update()

    def look(self) -> Look:
        """The colours of the present state; subclasses say theirs."""
        theme = self.theme
        fill = theme.colour("hover" if self.hovered else "surface")
        if not self.isEnabled():
            return Look(None, theme.colour("line"), theme.colour("muted"), theme.colour("muted"))
        return Look(fill, theme.colour("line"), theme.colour("text"), theme.colour("muted"))

    @property
    def hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def shown_text(self) -> str:
        return self._text

    def text_font(self) -> QFont:
        return self.theme.font(self.text_size, strong=self.strong or self.isChecked())

    def hint_font(self) -> QFont:
        return self.theme.font(SIZE.tiny if self.below else SIZE.small)

    def sizeHint(self) -> QSize:
        text = self.theme.font(self.text_size, strong=True)
        width = self.theme.text_width(text, self.shown_text())
        hint = self.theme.text_width(self.hint_font(), self._hint) if self._hint else 0
        width = max(width, hint) if self.below else width + (hint + SPACE.m if hint else 0)
        return QSize(width + 2 * self.padding, self.height_hint)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 72), self.height_hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look()
        self.paint_frame(painter, look)
        self.paint_content(painter, look)

    def paint_frame(self, painter: QPainter, look: Look) -> None:
        focused = self.hasFocus()
        width = 2.0 if focused else look.width
        inset = width / 2
        border = self.theme.colour("primary") if focused else look.border
        if focused and look.fill == border:
            border = self.theme.colour("text")
        painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
        painter.setBrush(look.fill if look.fill is not None else Qt.BrushStyle.NoBrush)
        down = 1.0 if self.isDown() else 0.0
        frame = QRectF(self.rect()).adjusted(inset, inset + down, -inset, -inset)
        painter.drawRoundedRect(frame, SPACE.radius - 1, SPACE.radius - 1)

    def paint_content(self, painter: QPainter, look: Look) -> None:
        inner = QRectF(self.rect()).adjusted(6, 0, -6, 0)
        if self.below and self._hint:
            middle = inner.center().y()
            top = QRectF(inner.left(), middle - 20, inner.width(), 20)
            bottom = QRectF(inner.left(), middle + 1, inner.width(), 16)
            if self.theme.text_width(self._fitting_font(top), self.shown_text()) > top.width():
                top, bottom = top.adjusted(0, -5, 0, 7), bottom.translated(0, 7)
            self._write(painter, top, self.shown_text(), look)
            painter.setFont(self.hint_font())
            painter.setPen(look.hint)
            painter.drawText(bottom, Qt.AlignmentFlag.AlignCenter, self._hint)
            return
        hint = self.theme.text_width(self.hint_font(), self._hint) if self._hint else 0
        gap = SPACE.s + 2 if hint else 0
        text = min(
            self.theme.text_width(self.text_font(), self.shown_text()) + 1,
            inner.width() - hint - gap,
        )
        left = inner.center().x() - (text + gap + hint) / 2
        self._write(
            painter, QRectF(left, inner.top(), text, inner.height()), self.shown_text(), look
        )
        painter.setFont(self.hint_font())
        painter.setPen(look.hint)
        place = QRectF(left + text + gap, inner.top(), hint + 1, inner.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._hint)

    def _write(self, painter: QPainter, place: QRectF, text: str, look: Look) -> None:
        painter.setFont(self._fitting_font(place))
        painter.setPen(look.text)
        if place.height() >= 2 * painter.fontMetrics().height() and self.below:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place, flags, text)
            return
        elided = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(place.width()) + 1
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, elided)

    def _fitting_font(self, place: QRectF) -> QFont:
        font = self.text_font()
        if self.theme.text_width(font, self.shown_text()) > place.width():
            font = QFont(font)
            font.setPixelSize(max(SIZE.small, font.pixelSize() - 1))
        return font

    def _name(self) -> None:
        self.setAccessibleName(self._text)
        self.setAccessibleDescription(self._hint)


class PrimaryButton(HintButton):
    """The one thing to do on a page."""

    strong = True
    padding = 22

    def look(self) -> Look:
        theme = self.theme
        if not self.isEnabled():
            return Look(theme.colour("line"), None, theme.colour("muted"), theme.colour("muted"))
        fill = theme.colour("primary_hover" if self.hovered else "primary")
        text = theme.colour("on_primary")
        soft = QColor(text)
        soft.setAlphaF(0.8)
        return Look(fill, None, text, soft)


class SecondaryButton(HintButton):
    """Whatever else one may do on a page."""

    strong = True
    padding = 22


class QuietButton(HintButton):
    """An action without a frame, for a row or a corner."""

    text_size = SIZE.text
    padding = 12

    def look(self) -> Look:
        theme = self.theme
        fill = theme.colour("primary_soft") if self.hovered else None
        name = "primary" if self.isEnabled() else "muted"
        return Look(fill, None, theme.colour(name), theme.colour("muted"))


class ToneButton(HintButton):
    """A checkable button that takes a tone's colours while it is checked."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        key: str = "",
        hint: str = "",
        tone: Tone = "info",
        parent: QWidget | None = None,
    ) -> None:
        self._tone: Tone = tone
        super().__init__(theme, text, key=key, hint=hint, parent=parent)
        self.setCheckable(True)

    def look(self) -> Look:
        if not self.isChecked() or not self.isEnabled():
            return super().look()
        text, ground = self.theme.tone(self._tone)
        return Look(ground, text, text, self.theme.colour("muted"), width=2.0)


class ToggleTile(ToneButton):
    """Something that happened at the booth: its name, its key below, checked when it did."""

    below = True
    text_size = SIZE.text
    height_hint = 56
    padding = 10


class ConsentToggle(ToneButton):
    """A permission the visitor gives; a tick says so beside the colour."""

    text_size = SIZE.text

    def shown_text(self) -> str:
        return f"✓ {self.label}" if self.isChecked() else self.label


class ChoiceButton(ToneButton):
    """One answer to a question and the key that gives it."""

    text_size = SIZE.text
    padding = 12
