"""Keys as people read them on a button; imports Qt alone."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_text(sequence: str) -> str:
    """Return a key sequence as it is shown: `Ctrl+Return` as `Ctrl ↵`, `Alt+S` as `Alt S`."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    for name in ("Return", "Enter"):
        # Which a language may call otherwise.
        spoken = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
        native = native.replace(spoken, "↵")
    return native.replace("+", " ") if len(native) > 1 else native
