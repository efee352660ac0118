"""What fills the window: rail, top bar, pages made when first asked for; no page's behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.banner import Toast
from ui.rail import PAGES, Rail
from ui.top_bar import TopBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.banner import BannerAction
    from ui.theme import Theme


class Shell(QWidget):
    """Shows one page at a time, and what is said above and over it.

    Signals:
        opened: the name of the page that is shown now.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, pages: Mapping[str, Callable[[], QWidget]]) -> None:
        """`pages` makes each page of `ui.rail.PAGES`, called once, when it is first opened."""
        super().__init__()
        self._makers = dict(pages)
        self._pages: dict[str, QWidget] = {}
        self._frames: dict[str, QWidget] = {}
        self.rail = Rail(theme)
        self.top_bar = TopBar(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._toast = Toast(theme, self)
        self._lay_out()
        self.rail.chosen.connect(self.open_page)
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

    def show_notice(self, notice: QWidget) -> None:
        """Show a line above the page until it hides itself."""
        self._column.insertWidget(self._column.indexOf(self._stack), notice)

    def show_message(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a passing sentence, with a way back where there is one."""
        self._toast.show_message(text, undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._toast.isVisible():
            self._toast.place()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
