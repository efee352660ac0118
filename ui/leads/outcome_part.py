"""How the lead ended so far, and the key that says so; layout and filling only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.lead import Lead
from ui.outcome_text import outcome_text, value_text
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import SectionHeader
from ui.widgets.text import Label
from ui.wording import due_text

if TYPE_CHECKING:
    from ui.theme import Theme


class OutcomePart(QWidget):
    """Says how the lead ended.

    Signals:
        wanted: somebody wants to say how it ended.
    """

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said = Label("", "text", wrap=True)
        ask = SecondaryButton(theme, self.tr("Say how it ended"), key="Alt+U")
        ask.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(SectionHeader(self.tr("Outcome")))
        column.addWidget(self._said)
        column.addWidget(ask)

    @property
    def said(self) -> str:
        """What is said of the lead now."""
        return self._said.text()

    def show_lead(self, lead: Lead) -> None:
        """Say the last outcome, and how it was last passed back."""
        lines = []
        if (outcome := lead.outcome) is not None:
            parts = (
                outcome_text(outcome.outcome),
                value_text(outcome.value, outcome.currency),
                outcome.reason,
            )
            lines.append(", ".join(part for part in parts if part))
        if lead.passed_back:
            back = lead.passed_back[-1]
            again = due_text(back.again_on)
            text = self.tr("Passed back to marketing: {0}").format(outcome_text(back.reason))
            lines.append(f"{text}, {self.tr('try again {0}').format(again)}" if again else text)
        self._said.setText("\n".join(lines) or self.tr("Open: nobody has said how it ended."))
