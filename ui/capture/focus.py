"""Where the keyboard goes on Enter and F6; imports Qt alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

_INPUTS = (QLineEdit, QComboBox, QPlainTextEdit)


def enter_moves_on(page: QWidget, present: QWidget | None) -> bool:
    """Put the cursor into the input after the present one; False where it is not in an input."""
    if not isinstance(present, _INPUTS) or not page.isAncestorOf(present):
        return False
    following = present.nextInFocusChain()
    while following is not None and following is not present:
        if _is_input(following) and page.isAncestorOf(following):
            following.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        following = following.nextInFocusChain()
    return False


def next_column(columns: Sequence[QWidget], present: QWidget | None, step: int) -> None:
    """Put the cursor into the next column (`step` 1) or the one before (-1) that takes it."""
    at = next(
        (place for place, each in enumerate(columns) if present and each.isAncestorOf(present)),
        0 if step < 0 else -1,
    )
    for distance in range(1, len(columns) + 1):
        column = columns[(at + step * distance) % len(columns)]
        taker = _first_taker(column)
        if taker is not None:
            taker.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _first_taker(column: QWidget) -> QWidget | None:
    """The first input, else whatever Tab reaches: a column of fields begins with a field."""
    takers = [
        each
        for each in column.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isEnabled()
        and each.isVisible()
    ]
    named = [each for each in takers if each.objectName() == "column_start"]
    return next(iter(named or takers), None)


def _is_input(widget: QWidget) -> bool:
    return (
        isinstance(widget, _INPUTS)
        and widget.isEnabled()
        and widget.isVisible()
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )
