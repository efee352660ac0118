"""Keys as people read them on a button; imports Qt alone."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

_SIGNS = (("Return", "↵"), ("Enter", "↵"), ("Up", "↑"), ("Down", "↓"))


def key_text(sequence: str) -> str:
    """Return a key sequence as it is shown: `Ctrl+Return` as `Ctrl ↵`, `Alt+S` as `Alt S`."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    for name, sign in _SIGNS:
        # Which a language may call otherwise.
        spoken = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
        if native == spoken or native.endswith(f"+{spoken}"):
            native = native.removesuffix(spoken) + sign
    return native.replace("+", " ") if len(native) > 1 else native
