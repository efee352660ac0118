"""The editor's layout: what can be done with the draft above its parts."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.jobs import JobRunner
from ui.setup.rulebook_editor.criteria_part import CriteriaPart
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.matrix_part import MatrixPart
from ui.setup.rulebook_editor.outcomes_part import OutcomesPart
from ui.setup.rulebook_editor.rules_parts import ActionsPart, BarsPart
from ui.setup.rulebook_editor.thresholds_part import ThresholdsPart
from ui.setup.rulebook_editor.words_part import WordsPart
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.section_tabs import SectionTabs
from ui.widgets.text import Label


class EditorView(QWidget):
    """A row with the draft's name and its actions, a line for what is wrong, and the parts."""

    def __init__(self, theme: Theme, draft: RulebookDraft, runner: JobRunner) -> None:
        super().__init__()
        self.title = Label("", "title")
        self.undo = QuietButton(theme, self.tr("Undo"), key="Ctrl+Z")
        self.redo = QuietButton(theme, self.tr("Redo"), key="Ctrl+Shift+Z")
        self.open = QuietButton(theme, self.tr("Open"), key="Ctrl+O")
        self.export = QuietButton(theme, self.tr("Export"), key="Ctrl+E")
        self.again = QuietButton(theme, self.tr("Start over"), key="Ctrl+N")
        self.propose = PrimaryButton(theme, self.tr("Put forward"), key="Ctrl+S")
        self.next_fault = QuietButton(theme, "", key="F8")
        self.next_fault.hide()
        self.criteria = CriteriaPart(theme, draft)
        self.matrix = MatrixPart(theme, draft)
        self.action_list = ActionsPart(theme, draft)
        self.bar_list = BarsPart(theme, draft)
        self.thresholds = ThresholdsPart(theme, draft)
        self.words = WordsPart(theme, draft)
        self.outcomes = OutcomesPart(theme, draft, runner)
        names = (
            self.tr("Criteria"), self.tr("Matrix"), self.tr("Actions"), self.tr("Never"),
            self.tr("Lines"), self.tr("Words"), self.tr("Outcomes"),
        )  # fmt: skip
        self.parts = (
            self.criteria, self.matrix, self.action_list, self.bar_list, self.thresholds,
            self.words, self.outcomes,
        )  # fmt: skip
        self.tabs = SectionTabs(
            theme,
            [
                (name, f"Alt+{number}", part)
                for number, (name, part) in enumerate(zip(names, self.parts, strict=True), 1)
            ],
            margin=0,
        )
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        for button in (self.undo, self.redo, self.open, self.export, self.again):
            button.padding = SPACE.s
            head.addWidget(button)
        head.addSpacing(SPACE.s)
        head.addWidget(self.propose)
        faults = QHBoxLayout()
        faults.addWidget(self.next_fault)
        faults.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(head)
        column.addLayout(faults)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.criteria)
        self.tabs.opened.connect(self._take_keyboard)

    def _take_keyboard(self, number: int) -> None:
        """Whoever opens a part goes on in it."""
        self.parts[number].setFocus()
