"""Whether anybody called, and the keys that say so; layout and filling only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.clock import wall_ms
from boothapp.domain.lead import Lead
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.text import Label
from ui.wording import moment_text


class _HowButton(SecondaryButton):
    """A way of reaching somebody, its key below."""

    below = True
    padding = 8
    height_hint = 52


class ReachedPart(QWidget):
    """Says whether the lead was reached, and takes that somebody did.

    Signals:
        reached: how (call, mail or visit).
    """

    reached = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state = Label("", "muted", wrap=True)
        names = (
            ("call", self.tr("Called"), "Alt+1"),
            ("mail", self.tr("Mailed"), "Alt+2"),
            ("visit", self.tr("Visited"), "Alt+3"),
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for how, name, key in names:
            button = _HowButton(theme, name, key=key)
            button.setProperty("how", how)
            button.clicked.connect(self._tell)
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.s)
        column.setSpacing(SPACE.xs)
        column.addWidget(self._state)
        column.addLayout(row)

    @property
    def state(self) -> str:
        """What is said of the lead now."""
        return self._state.text()

    def show_lead(self, lead: Lead, now_ms: int) -> None:
        """Say when the lead was first reached, or that nobody did."""
        if lead.contacted_at:
            text = self.tr("First reached {0}").format(
                moment_text(wall_ms(lead.contacted_at), now_ms)
            )
        else:
            text = self.tr("Nobody has called yet.")
        self._state.setText(text)

    def _tell(self) -> None:
        self.reached.emit(str(self.sender().property("how")))
