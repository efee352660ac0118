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

    def __init__(self, theme: Theme, answer: Answered, text: str) -> None:
        super().__init__(theme, text, tone="info" if answer.said else "plain")
        self.criterion = answer.criterion
        self.clicked.connect(self._take_back)

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
        self._flow.clear()
        for answer in answers:
            chip = AnswerChip(self._theme, answer, self._text(answer))
            chip.setToolTip(
                self.tr("Press to take it back")
                if answer.said
                else self.tr("From the account’s records; press to ask all the same")
            )
            chip.taken_back.connect(self.taken_back)
            self._flow.addWidget(chip)
        self.updateGeometry()

    def _text(self, answer: Answered) -> str:
        text = {
            DOES_NOT_KNOW: self.tr("doesn’t know"),
            WOULD_NOT_SAY: self.tr("won’t say"),
        }.get(answer.answer, answer.text)
        return f"{answer.label[:1].upper()}{answer.label[1:]}: {text}"
