"""Has a screen reader say what a widget shows now; imports Qt alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def say_aloud(widget: QWidget) -> None:
    """Announce the widget's accessible name at once, for it came up unasked."""
    # Late: its enumerations alone take some milliseconds that the first paint would wait for.
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415

    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
