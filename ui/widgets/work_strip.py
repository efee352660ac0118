"""A line that says how a piece of work stands: running, done or failed; imports Qt and parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.callout import Callout
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from boothapp.domain.errors import UserError
    from ui.jobs import Step
    from ui.theme import Theme
    from ui.tokens import Tone

_BAR = 180


class WorkStrip(QWidget):
    """Hidden until there is something to say; never moves the keyboard.

    Signals:
        cancelled: the work that runs shall stop.
        open_wanted: somebody wants to see the file (Path) that was made.
    """

    cancelled = Signal()
    open_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path: Path | None = None
        self._said = Callout(theme, inline=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._cancel = SecondaryButton(theme, self.tr("Cancel"), key="Esc")
        self._open = SecondaryButton(theme, self.tr("Open"), key="Alt+Return")
        self._cancel.clicked.connect(self.cancelled)
        self._open.clicked.connect(self._ask_open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._bar, self._cancel, self._open):
            row.addWidget(widget)
        self.clear()

    @property
    def text(self) -> str:
        """What is said now, '' for nothing."""
        parts = (self._said.accessibleName(), self._said.accessibleDescription())
        return " ".join(part for part in parts if part) if not self.isHidden() else ""

    def begin(self, text: str) -> None:
        """Say that work has begun; it can be cancelled."""
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        self._show("info", text, "", running=True)

    def show_step(self, step: Step) -> None:
        """Fits `JobRunner.run_long(reported=...)`."""
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)

    def say(self, tone: Tone, title: str, text: str = "", *, path: Path | None = None) -> None:
        """Say how it ended; `path` is a file that can be opened."""
        self._path = path
        self._show(tone, title, text, running=False)
        say_aloud(self)

    def say_error(self, error: UserError) -> None:
        """Say what happened, what was kept and what to do."""
        self.say("bad", error.title, " ".join(p for p in (error.detail, error.remedy) if p))

    def clear(self) -> None:
        """Say nothing."""
        self._path = None
        self.hide()

    def _show(self, tone: Tone, title: str, text: str, *, running: bool) -> None:
        self._said.say(tone, title, text)
        self.setAccessibleName(f"{title} {text}".strip())
        for widget in (self._bar, self._cancel):
            widget.setVisible(running)
        self._open.setVisible(self._path is not None and not running)
        self.show()

    def _ask_open(self) -> None:
        if self._path is not None:
            self.open_wanted.emit(self._path)
