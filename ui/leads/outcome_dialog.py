"""How a lead ended, and whether it goes back to marketing; one key for each answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.outcome import (
    NO,
    NO_ANSWER,
    NO_DECISION,
    OUTCOMES,
    UNKNOWN,
    WON,
    WRONG_PERSON,
    YES,
)
from boothapp.services.findings import read_finding
from ui.outcome_text import outcome_text
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton, ToneButton
from ui.widgets.field import choice_field, text_field
from ui.widgets.text import Label

_BACK_BY_ITSELF = (NO_DECISION, NO_ANSWER, WRONG_PERSON)
_WIDTH = 620


@dataclass(frozen=True, slots=True)
class Ending:
    """What was said in the dialog; `value` None where nobody said, `back` whether marketing gets
    the lead, `on` and `again_on` ISO dates or ''."""

    outcome: str
    value: int | None
    currency: str
    reason: str
    back: bool
    again_on: str
    still_there: str
    replaced_by: str


class OutcomeDialog(QDialog):
    """Asks only what belongs to the outcome that is chosen.

    Signals:
        ended: an Ending, to be saved.
    """

    ended = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Outcome"))
        self._choices = QButtonGroup(self)
        self.value = text_field(self.tr("Value"), key="Alt+V", hint="42000")
        self.currency = choice_field(self.tr("Currency"), key="Alt+C", editable=True)
        self.currency.editor.addItems(["EUR", "USD", "GBP", "CHF", "CNY", "JPY"])
        self.reason = text_field(self.tr("Why"), key="Alt+Y")
        self.back = ToneButton(theme, self.tr("Give it back to marketing"), key="Alt+B")
        self.again = text_field(self.tr("Try again on"), key="Alt+A", hint="2027-03-15")
        self.there = choice_field(self.tr("Is the person still in position?"), key="Alt+P")
        for text, word in (
            (self.tr("Not known"), UNKNOWN),
            (self.tr("Yes"), YES),
            (self.tr("No"), NO),
        ):
            self.there.editor.addItem(text, word)
        self.heir = text_field(self.tr("Replaced by"), key="Alt+R")
        self.save = PrimaryButton(theme, self.tr("Save"), key="Ctrl+Return")
        close = SecondaryButton(theme, self.tr("Close"), hint=self.tr("Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(
            Label(self.tr("How did it end with {0}?").format(name), "title", wrap=True)
        )
        column.addLayout(self._offer(theme))
        column.addLayout(_row(self.value, self.currency))
        column.addWidget(self.reason)
        column.addWidget(self.back)
        column.addLayout(_row(self.again, self.there, self.heir))
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.setMinimumWidth(_WIDTH)
        self._choices.idClicked.connect(self._choose)
        self.back.toggled.connect(self._mark)
        self.there.editor.currentIndexChanged.connect(self._mark)
        self.save.clicked.connect(self._save)
        close.clicked.connect(self.reject)
        self._mark()

    @property
    def outcome(self) -> str:
        """The outcome that is chosen, '' before one is."""
        chosen = self._choices.checkedId()
        return OUTCOMES[chosen] if chosen >= 0 else ""

    def _offer(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE.s)
        for number, outcome in enumerate(OUTCOMES):
            button = ChoiceButton(theme, outcome_text(outcome), key=f"Alt+{number + 1}")
            self._choices.addButton(button, number)
            grid.addWidget(button, number // 3, number % 3)
        return grid

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.back.setChecked(OUTCOMES[number] in _BACK_BY_ITSELF)
        self._mark()

    @Slot()
    def _mark(self) -> None:
        """Show the fields that belong to what is chosen."""
        back, gone = self.back.isChecked(), self.there.editor.currentData() == NO
        for field in (self.value, self.currency):
            field.setVisible(self.outcome == WON)
        for widget in (self.again, self.there):
            widget.setVisible(back)
        self.heir.setVisible(back and gone)
        self.save.setEnabled(bool(self.outcome))

    @Slot()
    def _save(self) -> None:
        value = self._value()
        again = self.again.editor.text().strip() if self.back.isChecked() else ""
        wrong = self.outcome == WON and value is None and self.value.editor.text().strip()
        self.value.set_warning(self.tr("A whole number, such as 42000") if wrong else "")
        dated = not again or _is_day(again)
        self.again.set_warning("" if dated else self.tr("Write it like 2027-03-15"))
        if not self.outcome or wrong or not dated:
            (self.value if wrong else self.again).take_focus()
            return
        self.ended.emit(
            Ending(
                outcome=self.outcome,
                value=value,
                currency=self.currency.editor.currentText().strip(),
                reason=self.reason.editor.text(),
                back=self.back.isChecked(),
                again_on=again,
                still_there=str(self.there.editor.currentData()),
                replaced_by=self.heir.editor.text() if self.heir.isVisible() else "",
            )
        )
        self.accept()

    def _value(self) -> int | None:
        if self.outcome != WON:
            return None
        found = read_finding("account.revenue", self.value.editor.text())
        return found if isinstance(found, int) else None


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE.m)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
