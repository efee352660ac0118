"""One alert: who, what, taking it, and what happened so far; layout and filling only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from ui.alerts.model import TONES, AlertRow
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.blocks import Block, BlockList
from ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from ui.widgets.callout import Callout
from ui.widgets.card import Card, SectionHeader
from ui.widgets.chip import Chip
from ui.widgets.field import choice_field, text_field
from ui.widgets.text import ElidedLabel, Label
from ui.wording import alert_text


class AlertDetail(Card):
    """Shows one alert at a time; the page reads the fields and hears the buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=0)
        self.state = Chip(theme)
        self.name = ElidedLabel("", "title")
        self.about = Label("", "muted", wrap=True)
        # Also where the text runs from right to left: it belongs under the name.
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.reach = Label("", "text", wrap=True)
        self.reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wanted = Label("", "section", wrap=True)
        self.refusal = Callout(theme, inline=True)
        self.refusal.hide()
        self.who = choice_field(self.tr("Who takes it"), key="Alt+W")
        self.now = ChoiceButton(theme, self.tr("On my way"), key="Alt+O")
        self.tomorrow = ChoiceButton(theme, self.tr("Call tomorrow"), key="Alt+T")
        self.what = text_field(self.tr("Promise to the visitor"), key="Alt+P")
        self.due = text_field(self.tr("Until"), key="Alt+U", hint="2026-11-23 10:00")
        self.accept = PrimaryButton(theme, self.tr("Accept"), key="Ctrl+Return")
        self.open_lead = SecondaryButton(theme, self.tr("Open lead"), key="Ctrl+O")
        self.next = Label("", "text", wrap=True)
        self.story = BlockList(theme)
        self.form = QWidget()
        self._nobody = Label("", "muted", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._build()

    def show_nobody(self, sentence: str) -> None:
        """Show no alert, and why."""
        self._nobody.setText(sentence)
        self._stack.setCurrentIndex(0)

    def show_row(self, row: AlertRow) -> None:
        """Show an alert's visitor and state."""
        self.state.say(alert_text(row.state), TONES.get(row.state, "plain"))
        self.name.setText(row.name)
        for label, text in (
            (self.about, row.about), (self.reach, row.reach), (self.wanted, row.wanted),
        ):  # fmt: skip
            label.setText(text)
            label.setVisible(bool(text))
        waits = not row.accepted_ms
        self.form.setVisible(waits)
        self.accept.setVisible(waits)
        self._stack.setCurrentIndex(1)

    def show_story(self, blocks: Sequence[Block], coming: str) -> None:
        """Show what happened, and above it what comes next."""
        self.story.set_blocks(blocks)
        self.next.setText(coming)
        self.next.setVisible(bool(coming))

    def refuse(self, title: str, text: str) -> None:
        """Say why the alert was not taken; '' says nothing."""
        if title:
            self.refusal.say("wait", title, text)
        self.refusal.setVisible(bool(title))

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE.l, SPACE.xs, SPACE.l, SPACE.m)
        column.setSpacing(SPACE.s)
        for widget in (self.refusal, self._filled_form(), self.next):
            column.addWidget(widget)
        for widget in (SectionHeader(self.tr("So far")), self.story):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        filled = QWidget()
        outer = QVBoxLayout(filled)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE.xs)
        outer.addLayout(self._head())
        outer.addWidget(scroll, 1)
        outer.addLayout(self._foot())
        # First, for what it shows while it has no parent is a window, and takes the keyboard.
        self.body.addLayout(self._stack)
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(filled)
        self.body.setContentsMargins(1, 1, 1, 1)

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(SPACE.s)
        first.addWidget(self.name, 1)
        first.addWidget(self.state)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.xs)
        head.setSpacing(2)
        head.addLayout(first)
        for widget in (self.about, self.reach, self.wanted):
            head.addWidget(widget)
        return head

    def _filled_form(self) -> QWidget:
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, SPACE.s)
        column.setSpacing(SPACE.s)
        column.addWidget(self.who)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for button in (self.now, self.tomorrow):
            row.addWidget(button, 1)
        column.addLayout(row)
        column.addWidget(self.what)
        column.addWidget(self.due)
        return self.form

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.l, SPACE.xs, SPACE.l, SPACE.m)
        foot.setSpacing(SPACE.s)
        foot.addWidget(self.accept, 1)
        foot.addWidget(self.open_lead, 1)
        return foot
