"""Dialogs that take a scan themselves, instead of the page behind them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication


@runtime_checkable
class ScanTaker(Protocol):
    """A dialog that knows what to do with a badge."""

    def take_scan(self, payload: str) -> None:
        """Take what was scanned while the dialog was open."""


def open_taker() -> ScanTaker | None:
    """The dialog in front, where it takes scans."""
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, ScanTaker) else None
