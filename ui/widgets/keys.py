"""Keys as people read them on a button; imports Qt alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


def key_text(sequence: str) -> str:
    """Return a key sequence as it is shown: `Ctrl+Return` as `Ctrl ↵`, `Alt+S` as `Alt S`."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    translate = QCoreApplication.translate
    printed = (
        ("Return", "↵"), ("Enter", "↵"), ("Up", "↑"), ("Down", "↓"),
        # As they stand on the key; Qt calls these two by half a sentence in some languages.
        ("PgUp", translate("keys", "PgUp")), ("PgDown", translate("keys", "PgDown")),
    )  # fmt: skip
    for name, shown in printed:
        spoken = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
        if native == spoken or native.endswith(f"+{spoken}"):
            native = native.removesuffix(spoken) + shown
            break
    return native.replace("+", " ") if len(native) > 1 else native
