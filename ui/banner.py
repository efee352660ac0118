"""What the window says unasked: alerts that wait for somebody, and passing messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.icon import Icon
from ui.widgets.spoken import say_aloud
from ui.widgets.text import ElidedLabel, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.theme import Theme

_TOAST_MS = 8_000


@dataclass(frozen=True, slots=True)
class BannerAction:
    """A button on an alert; the first is the one to press."""

    text: str
    run: Callable[[], None]
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Alert:
    name: str
    title: str
    text: str
    actions: tuple[BannerAction, ...]


class AlertBanner(QFrame):
    """The newest alert that nobody has taken, and how many more there are.

    It stands where the title stands, so that nothing moves under the hands of somebody typing.

    Signals:
        emptied: whether there is no alert any more (True) or there is one (False).
    """

    emptied = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._alerts: list[_Alert] = []
        self._title = Label("", "section")
        self._title.setProperty("tone", "hot")
        self._text = ElidedLabel("", "text")
        self._more = Label("", "muted")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.s)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.m, 0, SPACE.xs, 0)
        row.setSpacing(SPACE.s)
        row.addWidget(Icon(theme, "bell", side=20, colour="hot"))
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addLayout(self._buttons)

    def show_alert(self, name: str, title: str, text: str, actions: Sequence[BannerAction]) -> None:
        """Show an alert before all others; the same `name` again replaces what it said."""
        self._alerts = [alert for alert in self._alerts if alert.name != name]
        self._alerts.append(_Alert(name, title, text, tuple(actions)))
        self._show_newest()
        say_aloud(self)

    def withdraw(self, name: str) -> None:
        """Take an alert away, for somebody has accepted it; an unknown name is no error."""
        kept = [alert for alert in self._alerts if alert.name != name]
        if len(kept) != len(self._alerts):
            self._alerts = kept
            self._show_newest()

    @property
    def names(self) -> tuple[str, ...]:
        """The alerts that wait, the oldest first."""
        return tuple(alert.name for alert in self._alerts)

    def _show_newest(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.emptied.emit(not self._alerts)
        if not self._alerts:
            return
        alert = self._alerts[-1]
        others = len(self._alerts) - 1
        self._title.setText(alert.title)
        self._text.setText(alert.text)
        self._text.setToolTip("")
        self._more.setText(self.tr("+%n more", "", others) if others else "")
        self.setAccessibleName(f"{alert.title}. {alert.text}")
        for number, action in enumerate(alert.actions):
            kind = PrimaryButton if number == 0 else SecondaryButton
            button = kind(self._theme, action.text, key=action.key)
            button.clicked.connect(action.run)
            self._buttons.addWidget(button)


class Toast(QFrame):
    """A passing message at the foot of the window, with a way back for a while."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._undo: Callable[[], None] | None = None
        self._text = Label("")
        self._button = QuietButton(theme, self.tr("Undo"), key="Alt+Z")
        self._button.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.xs, SPACE.s, SPACE.xs)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a sentence for eight seconds; `undo` puts things back when it is pressed."""
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        self.show()
        self.place()
        self.raise_()
        self._timer.start(_TOAST_MS)
        say_aloud(self)

    def place(self) -> None:
        """Stand at the lower right corner of the window."""
        room = self._window.size()
        self.setMaximumWidth(room.width() - 2 * SPACE.xl)
        self.adjustSize()
        corner = QPoint(room.width() - SPACE.xl, room.height() - SPACE.m)
        self.move(corner - QPoint(self.width(), self.height()))

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._timer.stop()
        self.hide()
        if undo is not None:
            undo()
