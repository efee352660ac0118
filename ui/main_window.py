"""The window: rail, top bar and pages made when first asked for; holds no page's behaviour.

It imports Qt and light modules only, since it is painted before anything else is loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.banner import BannerAction, Toast
from ui.rail import PAGES, Rail
from ui.top_bar import TopBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from ui.theme import Theme

_SIZE = (1280, 800)
_LEAST = (940, 520)


class MainWindow(QMainWindow):
    """Shows one page at a time.

    Signals:
        painted: the window has been seen for the first time; now load what is heavy.
        opened: the name of the page that is shown now.
        closed: the window has been closed.
    """

    painted = Signal()
    opened = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, pages: Mapping[str, Callable[[], QWidget]]) -> None:
        """`pages` makes each page of `ui.rail.PAGES`, called once, when it is first opened."""
        super().__init__()
        self._makers = dict(pages)
        self._pages: dict[str, QWidget] = {}
        self._frames: dict[str, QWidget] = {}
        self._seen = False
        self.rail = Rail(theme)
        self.top_bar = TopBar(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._toast = Toast(theme, self)
        self._lay_out()
        self.rail.chosen.connect(self.open_page)
        self.setWindowTitle("boothapp")
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        # Otherwise the rail, being first, would hold the keyboard until a page is there.
        self._stack.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_page(self, name: str) -> QWidget:
        """Show a page, making it if this is the first time; returns it.

        It is given the keyboard: a page sets its first field as its focus proxy.

        Raises KeyError for a name that the constructor was given no maker for.
        """
        if name not in self._pages:
            page = self._makers[name]()
            frame = QScrollArea()
            frame.setFrameShape(QFrame.Shape.NoFrame)
            frame.setWidgetResizable(True)
            frame.setWidget(page)
            self._pages[name], self._frames[name] = page, frame
            self._stack.addWidget(frame)
        self._stack.setCurrentWidget(self._frames[name])
        self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.set_current(name)
        self.opened.emit(name)
        return self._pages[name]

    @property
    def current(self) -> str | None:
        """The name of the page that is shown, or None before the first."""
        shown = self._stack.currentWidget()
        return next((name for name in PAGES if self._frames.get(name) is shown), None)

    def show_alert(self, name: str, title: str, text: str, actions: Sequence[BannerAction]) -> None:
        """Show an alert until `withdraw_alert`; `name` tells alerts apart."""
        self.top_bar.alerts.show_alert(name, title, text, actions)

    def withdraw_alert(self, name: str) -> None:
        self.top_bar.alerts.withdraw(name)

    def show_message(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a passing sentence, with a way back where there is one."""
        self._toast.show_message(text, undo)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            # After this event, when what was painted has gone to the screen.
            QTimer.singleShot(0, self._tell_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._toast.isVisible():
            self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def _tell_painted(self) -> None:
        self.painted.emit()

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)
