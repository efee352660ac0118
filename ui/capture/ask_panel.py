"""The question to ask now and the keys that answer it; imports Qt, widgets and criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from boothapp.qualify.criteria import NOTHING, Criterion, Kind
from boothapp.qualify.evidence import DOES_NOT_KNOW, WOULD_NOT_SAY
from ui.capture.keys import DOES_NOT_KNOW_KEY, OTHER_QUESTION_KEY, WOULD_NOT_SAY_KEY
from ui.tokens import SPACE
from ui.widgets.buttons import ChoiceButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.even_grid import EvenGrid
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme

_KEYS = "123456789"
THAT_IS_ALL_KEY = "9"
"""Ends an answer of several; such a question has eight answers at most."""
_COLUMNS = 2


class AskPanel(Card):
    """One open criterion with its answers.

    Signals:
        answered: (criterion, answer's code) somebody said it.
        passed: the criterion that shall wait: another question is wanted.
    """

    answered = Signal(str, str)
    passed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=SPACE.l, spacing=SPACE.s)
        self.set_accent(on=True)
        self._theme = theme
        self._criterion = ""
        self._answers: dict[str, str] = {}
        self._choices: list[ChoiceButton] = []
        self._several: list[str] | None = None
        """What is ticked so far where several answers may be given, in any order."""
        self._question = Label("", "section", wrap=True)
        key = f"Alt {OTHER_QUESTION_KEY}"
        another = QuietButton(theme, self.tr("ask another"), hint=key)
        another.height_hint = 28
        another.clicked.connect(self.pass_by)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("ASK NEXT · Alt + digit"), "small"), 1)
        head.addWidget(another)
        self._effect = Label("", "small")
        # One line always: what it says must not move the answers below it.
        self._effect.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid = EvenGrid(columns=_COLUMNS)
        self.body.addLayout(head)
        self.body.addWidget(self._question)
        self.body.addWidget(self._effect)
        self.body.addWidget(self._grid)
        for key in (*_KEYS, DOES_NOT_KNOW_KEY, WOULD_NOT_SAY_KEY, OTHER_QUESTION_KEY):
            shortcut = QShortcut(QKeySequence(f"Alt+{key}"), self)
            shortcut.setObjectName(key)
            shortcut.activated.connect(self._alt_pressed)
        self.hide()

    def ask(self, criterion: Criterion | None, language: str, effect: str = "") -> None:
        """Put a question and what its answer may change; None hides the panel, for nothing is left
        to ask."""
        self.setVisible(criterion is not None)
        self._effect.setText(effect)
        self._effect.setToolTip(effect)
        if criterion is None:
            self._criterion, self._answers = "", {}
            return
        if criterion.id == self._criterion:
            return
        self._criterion = criterion.id
        question = criterion.ask.in_language(language) if criterion.ask else ""
        self._question.setText(question)
        self.setAccessibleName(question)
        labels = dict(zip(_KEYS, criterion.answers, strict=False))
        texts = {key: answer.label.in_language(language) for key, answer in labels.items()}
        self._answers = {key: answer.code for key, answer in labels.items()}
        self._several = [] if criterion.kind is Kind.SEVERAL else None
        if self._several is not None:
            texts[THAT_IS_ALL_KEY] = self.tr("none of these")
        self._answers[DOES_NOT_KNOW_KEY] = DOES_NOT_KNOW
        self._answers[WOULD_NOT_SAY_KEY] = WOULD_NOT_SAY
        texts[DOES_NOT_KNOW_KEY] = self.tr("doesn’t know")
        texts[WOULD_NOT_SAY_KEY] = self.tr("won’t say")
        self._show(texts)

    @property
    def criterion(self) -> str:
        """What is asked now, '' for nothing."""
        return self._criterion

    def press(self, key: str) -> bool:
        """Answer by a key; False where it means nothing here."""
        if not self._criterion:
            return False
        if key == OTHER_QUESTION_KEY:
            self.pass_by()
            return True
        if self._several is not None and key == THAT_IS_ALL_KEY:
            self.answered.emit(self._criterion, ",".join(self._several) or NOTHING)
            return True
        if key not in self._answers:
            return False
        if self._several is not None and key in _KEYS:
            self._tick(self._several, key)
            return True
        self.answered.emit(self._criterion, self._answers[key])
        return True

    def _tick(self, ticked: list[str], key: str) -> None:
        code = self._answers[key]
        if code in ticked:
            ticked.remove(code)
        else:
            ticked.append(code)
        for button in self._choices:
            if button.objectName() == key:
                button.setCheckable(True)
                button.setChecked(code in ticked)
            elif button.objectName() == THAT_IS_ALL_KEY:
                button.set_label(
                    self.tr("that is all") if ticked else self.tr("none of these"),
                    hint=THAT_IS_ALL_KEY,
                )

    def pass_by(self) -> None:
        if self._criterion:
            self.passed.emit(self._criterion)

    def _show(self, texts: dict[str, str]) -> None:
        while len(self._choices) < len(texts):
            self._make_choice()
        for button, (key, text) in zip(self._choices, texts.items(), strict=False):
            # The key is heard by the page: plain where nobody types, with Alt everywhere.
            button.set_label(text, hint=key)
            button.setObjectName(key)
            button.setCheckable(False)
            button.setToolTip(self.tr("Alt {key}").format(key=key))
        self._grid.show_first(len(texts))

    def _make_choice(self) -> None:
        button = ChoiceButton(self._theme, "")
        button.setCheckable(False)
        button.clicked.connect(self._choice_pressed)
        self._choices.append(button)
        self._grid.add(button)

    def _choice_pressed(self) -> None:
        self.press(self.sender().objectName())

    def _alt_pressed(self) -> None:
        self.press(self.sender().objectName())
