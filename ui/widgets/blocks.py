"""What people said and did, one below the other: who, when, what; texts in, widgets out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import SIZE, SPACE
from ui.widgets.text import ElidedLabel, Label

if TYPE_CHECKING:
    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Block:
    """Who (may be ''), when, and what; line ends in `text` are kept."""

    who: str
    when: str
    text: str


class BlockList(QWidget):
    """Blocks under thin lines; widgets are kept for the next lead that is shown."""

    def __init__(self, theme: Theme, *, empty: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._empty = Label(empty, "muted", wrap=True)
        self._rows: list[BlockRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._empty)
        self._shown: tuple[Block, ...] | None = None
        self.set_blocks(())

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these blocks in their order."""
        if tuple(blocks) == self._shown:
            return
        self._shown = tuple(blocks)
        while len(self._rows) < len(blocks):
            row = BlockRow(self._theme, first=not self._rows)
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(blocks))
            if place < len(blocks):
                row.show_block(blocks[place])
        self._empty.setVisible(not blocks and bool(self._empty.text()))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is shown."""
        return self._shown or ()


class BlockRow(QWidget):
    """One block: who and when in a line, what below."""

    def __init__(self, theme: Theme, *, first: bool) -> None:
        super().__init__()
        self._theme = theme
        self._first = first
        self._who = ElidedLabel()
        self._who.setFont(theme.font(SIZE.text, strong=True))
        self._when = Label("", "small")
        self._text = Label("", "text", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(self._who, 1)
        head.addWidget(self._when)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0 if first else SPACE.s, 0, SPACE.s)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._text)

    def show_block(self, block: Block) -> None:
        self._who.setText(block.who)
        self._when.setText(block.when)
        self._text.setText(block.text)
        self._text.setVisible(bool(block.text))
        head = ", ".join(part for part in (block.who, block.when) if part)
        self.setAccessibleName(f"{head}: {block.text}" if head else block.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._first:
            painter = QPainter(self)
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(0, 0, self.width(), 0)
