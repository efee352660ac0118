"""Asking for a file and opening one with what the desktop has for it; imports Qt only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def ask_save(
    parent: QWidget, *, title: str, name: str, kind: str, chosen: Callable[[str], None]
) -> None:
    """Ask where to write a file without stopping anything; `chosen` gets its path.

    `name` is offered and its ending added where none is typed; `kind` reads as in
    'PDF files (*.pdf)'.
    """
    dialog = _dialog(parent, title, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_open(parent: QWidget, *, title: str, kind: str, chosen: Callable[[str], None]) -> None:
    """Ask for a file that is there; `chosen` gets its path."""
    dialog = _dialog(parent, title, kind)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def open_path(path: Path) -> None:
    """Show a file or folder in whatever the desktop opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def file_name(*parts: str, ending: str) -> str:
    """A name that every file system takes, such as `leads-coatings-expo-2026.csv`."""
    words = " ".join(parts).split()
    kept = ["".join(char for char in word if char.isalnum()) for word in words]
    return "-".join(word.lower() for word in kept if word)[:80] + ending


def _dialog(parent: QWidget, title: str, kind: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(kind)
    return dialog
