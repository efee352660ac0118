"""The recovery code on paper; imports Qt, and its printing only when it is asked for."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def print_code(parent: QWidget, code: str) -> bool:
    """Ask for a printer and print the code; False where nobody chose one."""
    # Most never print, and looking for printers takes time.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    recovery_sheet(code).print_(printer)
    return True


def recovery_sheet(code: str) -> QTextDocument:
    """The page that is printed."""
    translate = QCoreApplication.translate
    title = translate("sheet", "boothapp: recovery code of one laptop")
    text = translate(
        "sheet",
        "It opens the laptop's data without PIN or keyring. Keep it where the laptop is not."
        " It is valid until the key is changed.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h2>{html.escape(title)}</h2><p style='font-size: 20pt'><tt>{html.escape(code)}</tt></p>"
        f"<p>{html.escape(text)}</p>"
    )
    return document
