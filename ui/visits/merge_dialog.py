"""Two leads to be made one: which speaks for both, and which value of each field stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from ui.tokens import SPACE
from ui.visits.dialog import Choice, VisitsDialog
from ui.widgets.buttons import ChoiceButton
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme
    from ui.visits.side import Side

MERGE, APART = "merge", "apart"


class MergeDialog(VisitsDialog):
    """The lead on the left stays unless the other is chosen; its values stand where it has any."""

    def __init__(
        self, theme: Theme, parent: QWidget, *, why: str, sides: tuple[Side, Side]
    ) -> None:
        word = QCoreApplication.translate
        super().__init__(
            theme,
            parent,
            title=word("MergeDialog", "Is this one person?"),
            text=why,
            sides=sides,
            choices=(
                Choice(MERGE, word("MergeDialog", "Merge"), "Ctrl+Return"),
                Choice(APART, word("MergeDialog", "They are two people"), "Alt+T"),
            ),
            choosing=True,
        )
        self._sides = sides
        self._keeper = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(Label(self.tr("Goes on as"), "small"))
        names = (self.tr("the earlier visit"), self.tr("the later visit"))
        for at, (name, key) in enumerate(zip(names, ("Alt+1", "Alt+2"), strict=True)):
            button = ChoiceButton(theme, name, key=key)
            self._keeper.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        hint = self.tr("A digit takes the other value. Actions, answers and notes of both stay.")
        self.head.addLayout(row)
        self.head.addWidget(Label(hint, "small", wrap=True))
        self._keeper.button(0).setChecked(True)
        self._keeper.idToggled.connect(self._prefer)
        self.comparison.prefer(sides[0].lead)

    @property
    def keeper(self) -> str:
        """The lead that speaks for both."""
        return self._sides[self._keeper.checkedId()].lead

    @property
    def other(self) -> str:
        """The lead that is merged into it."""
        return self._sides[1 - self._keeper.checkedId()].lead

    def _prefer(self, _at: int, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            self.comparison.prefer(self.keeper)
