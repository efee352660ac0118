"""Starts the window: seen first, filled afterwards; imports Qt and the empty window only."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow, first_tokens

if TYPE_CHECKING:
    from ui.node_port import NodePort


def run_window(node: NodePort, *, kiosk: bool = False) -> int:
    """Open the window and return when it is closed, with all that was pressed saved.

    `kiosk`: visitors stand before it; staff come to the window by their PIN.

    What fills the window is imported by name once the empty window has been painted: importing it
    takes longer than the first paint may last.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker; nothing else is made
    app.setApplicationName("boothapp")
    app.setDesktopFileName("boothapp")
    window = MainWindow(first_tokens(app, node.mode))
    # Held until the loop ends; the window does not own it.
    filled: list[object] = []

    def fill() -> None:
        filling = importlib.import_module("ui.filling")
        filled.append(filling.Filling(app, window, node, kiosk=kiosk))

    window.painted.connect(fill)
    window.show()
    return app.exec()
