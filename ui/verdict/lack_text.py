"""What is missing for sales, in the window's language; imports translation and values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.services.explain import LACKS, Lack, filled


def lack_text(lack: Lack) -> str:
    """The sentence; a translation that lacks a part falls back to English."""
    word = QCoreApplication.translate
    axes = {"fit": word("verdict", "Fit"), "intent": word("verdict", "Intent")}
    axis = axes.get(lack.axis, "")
    try:
        return filled(templates()[lack.kind], lack, axis)
    except (KeyError, IndexError, ValueError):
        return filled(LACKS[lack.kind], lack, axis)


def templates() -> dict[str, str]:
    """What `explain.LACKS` says, translated."""
    word = QCoreApplication.translate
    return {
        "short": word("verdict", "{axis} lacks {lacks} points of {needed}; still open: {open}."),
        "never": word("verdict", "{axis} cannot reach {needed}: {most} at most."),
        "barred": word("verdict", "Barred from sales."),
        "not_agreed": word("verdict", "Sales and marketing have not agreed these criteria yet."),
    }
