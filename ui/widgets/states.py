"""What a page shows when it has nothing, is waiting or could not; imports Qt and UserError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.icon import Icon
from ui.widgets.text import Label

if TYPE_CHECKING:
    from boothapp.domain.errors import UserError
    from ui.jobs import Step
    from ui.theme import Theme

_PATIENCE_MS = 300
_WIDTH = 460


class EmptyState(QWidget):
    """Says why there is nothing and what to do first.

    Signals:
        activated: the button was pressed.
    """

    activated = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        title: str,
        text: str,
        action: str = "",
        key: str = "",
        icon: str = "inbox",
        width: int = _WIDTH,
    ) -> None:
        """`width` of the texts, for a pane narrower than a page."""
        super().__init__()
        column = _centred(self)
        column.addWidget(Icon(theme, icon, side=36), 0, Qt.AlignmentFlag.AlignHCenter)
        _add_text(column, Label(title, "title", wrap=True), width)
        _add_text(column, Label(text, "muted", wrap=True), width)
        if action:
            button = PrimaryButton(theme, action, key=key)
            button.clicked.connect(self.activated)
            column.addSpacing(SPACE.s)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)


class BusyState(QWidget):
    """Says what is being waited for, how far it is, and lets it be cancelled.

    Signals:
        cancelled: the button was pressed.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, width: int = _WIDTH) -> None:
        super().__init__()
        self._text = Label("", "section", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(width)
        self._cancel = SecondaryButton(theme, self.tr("Cancel"), key="Esc")
        self._cancel.clicked.connect(self.cancelled)
        column = _centred(self)
        _add_text(column, self._text, width)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE.s)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignHCenter)

    def begin(self, text: str, *, cancellable: bool) -> None:
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        self._cancel.setVisible(cancellable)

    def show_step(self, step: Step) -> None:
        """Fits `JobRunner.run_long(reported=...)`."""
        if step.text:
            self._text.setText(step.text)
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)


class ErrorState(QWidget):
    """Says what happened, what was kept and what to do.

    Signals:
        retried: the button was pressed.
    """

    retried = Signal()

    def __init__(self, theme: Theme, width: int = _WIDTH) -> None:
        super().__init__()
        self._title = Label("", "title", wrap=True)
        self._detail = Label("", "body", wrap=True)
        self._remedy = Label("", "muted", wrap=True)
        self._retry = PrimaryButton(theme, self.tr("Try again"))
        self._retry.clicked.connect(self.retried)
        column = _centred(self)
        icon = Icon(theme, "triangle-alert", side=36, colour="bad")
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._detail, self._remedy):
            _add_text(column, label, width)
        column.addSpacing(SPACE.s)
        column.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_error(self, error: UserError, *, retry: bool) -> None:
        self._title.setText(error.title)
        self._detail.setText(error.detail)
        self._remedy.setText(error.remedy)
        self._retry.setVisible(retry)


class StateStack(QWidget):
    """A page's content, or in its place one of the three states.

    Signals:
        cancelled, retried, activated: of the state that is shown.
    """

    cancelled = Signal()
    retried = Signal()
    activated = Signal()

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        empty: EmptyState | None = None,
        *,
        width: int = _WIDTH,
    ) -> None:
        """`width` of the texts of waiting and failing, for a pane narrower than a page."""
        super().__init__()
        self._content = content
        self._empty = empty
        self._busy = BusyState(theme, width)
        self._error = ErrorState(theme, width)
        self._busy.cancelled.connect(self.cancelled)
        self._error.retried.connect(self.retried)
        self._stack = QStackedLayout(self)
        for state in (content, self._busy, self._error):
            self._stack.addWidget(state)
        if empty is not None:
            empty.activated.connect(self.activated)
            self._stack.addWidget(empty)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_busy)

    def show_content(self) -> None:
        self._show(self._content)

    def show_empty(self) -> None:
        self._show(self._empty or self._content)

    def show_busy(self, text: str, *, cancellable: bool = True) -> None:
        """Show that one has to wait, unless it is over within 300 ms."""
        self._busy.begin(text, cancellable=cancellable)
        self._patience.start(_PATIENCE_MS)

    def show_step(self, step: Step) -> None:
        self._busy.show_step(step)

    def show_error(self, error: UserError, *, retry: bool = True) -> None:
        self._error.show_error(error, retry=retry)
        self._show(self._error)

    def _show_busy(self) -> None:
        self._stack.setCurrentWidget(self._busy)

    def _show(self, state: QWidget) -> None:
        self._patience.stop()
        self._stack.setCurrentWidget(state)


def _centred(widget: QWidget) -> QVBoxLayout:
    outer = QHBoxLayout(widget)
    column = QVBoxLayout()
    column.setSpacing(SPACE.s)
    outer.addStretch(1)
    outer.addLayout(column)
    outer.addStretch(1)
    column.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return column


def _add_text(column: QVBoxLayout, label: Label, width: int) -> None:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedWidth(width)
    column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
