"""A box in the middle of the kiosk, with all else dimmed and out of reach; imports Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import SPACE
from ui.widgets.card import Card
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme

_WIDTH = 560
_DIM = 170


class Overlay(QWidget):
    """Covers its parent while it is shown; `body` is the column in the box."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._before: QWidget | None = None
        card = Card(padding=2 * SPACE.xl, spacing=SPACE.l)
        card.setFixedWidth(_WIDTH)
        self.body: QVBoxLayout = card.body
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self.hide()

    def cover(self, parent: QWidget) -> None:
        """Belong to a window; shown by `open`."""
        self.setParent(parent)
        parent.installEventFilter(self)
        self.hide()

    def open(self, focus: QWidget) -> None:
        """Come up with the keyboard on `focus`."""
        parent = self.parentWidget()
        if parent is None:
            return
        if not self.isVisible():
            self._before = parent.window().focusWidget()
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        focus.setFocus()
        say_aloud(focus)

    def shut(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()

    def forget_focus(self) -> None:
        """What had the keyboard is gone."""
        self._before = None

    def add_buttons(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        self.body.addLayout(row)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 - Qt's own name
        # Tab stays within the box: what is behind it is out of reach.
        chain = [
            each
            for each in self.findChildren(QWidget)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not chain:
            return False
        present = self.window().focusWidget()
        at = chain.index(present) if present in chain else -1
        chain[(at + (1 if next else -1)) % len(chain)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None and watched is parent:
            self.setGeometry(parent.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        dim = QColor(self._theme.colour("background"))
        dim.setAlpha(_DIM)
        QPainter(self).fillRect(self.rect(), dim)
