"""What was answered, as chips that take an answer back; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from boothapp.qualify.evidence import DOES_NOT_KNOW, WOULD_NOT_SAY
from ui.capture.asking import Answered
from ui.tokens import SPACE
from ui.widgets.card import SectionHeader
from ui.widgets.chip import ChipButton
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme import Theme


class AnswerChip(ChipButton):
    """One answer; a press or Del takes it back.

    Signals:
        taken_back: the criterion.
    """

    taken_back = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.criterion = ""
        self.clicked.connect(self._take_back)

    def stand_for(self, answer: Answered, text: str, hint: str) -> None:
        """Show this answer from now on; `hint` says what a press does."""
        self.criterion = answer.criterion
        self.set_label(text)
        self.set_tone("info" if answer.said else "plain")
        self.setToolTip(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_back()
            return
        super().keyPressEvent(event)

    def _take_back(self) -> None:
        self.taken_back.emit(self.criterion)


class AnsweredChips(QWidget):
    """All answers of the visitor, those of the account's records in grey.

    Signals:
        taken_back: the criterion whose answer does not stand; one from the records shall be asked.
    """

    taken_back = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Answered, ...] = ()
        self._chips: list[AnswerChip] = []
        self._header = SectionHeader(self.tr("Answered"))
        chips = QWidget()
        self._flow = FlowLayout(chips, spacing=SPACE.xs)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(self._header)
        column.addWidget(chips)
        self.setSizePolicy(policy)
        self.hide()

    def set_answers(self, answers: Sequence[Answered], total: int) -> None:
        """Show these answers of `total` questions."""
        self.setVisible(total > 0)
        note = self.tr("{count} of {total}").format(count=len(answers), total=total)
        self._header.set_note(note)
        if tuple(answers) == self._shown:
            return
        self._shown = tuple(answers)
        said = self.tr("Press to take it back")
        known = self.tr("From the account’s records; press to ask all the same")
        for place, answer in enumerate(answers):
            chip = self._chips[place] if place < len(self._chips) else self._make_chip()
            chip.stand_for(answer, self._text(answer), said if answer.said else known)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(answers))

    def _make_chip(self) -> AnswerChip:
        # Kept for the next answer, the next visitor: made anew, each would be polished anew.
        chip = AnswerChip(self._theme)
        chip.taken_back.connect(self.taken_back)
        self._chips.append(chip)
        self._flow.addWidget(chip)
        return chip

    def _text(self, answer: Answered) -> str:
        text = {
            DOES_NOT_KNOW: self.tr("doesn’t know"),
            WOULD_NOT_SAY: self.tr("won’t say"),
        }.get(answer.answer, answer.text)
        return f"{answer.label[:1].upper()}{answer.label[1:]}: {text}"
