"""Questions and failures in a dialog, and the hooks that let no bug pass unseen."""

from __future__ import annotations

import sys
import threading
import traceback
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget

from boothapp.domain.errors import UserError
from ui.jobs import log_bug

if TYPE_CHECKING:
    from types import TracebackType


def ask(parent: QWidget, *, title: str, text: str, yes: str, no: str) -> bool:
    """Ask a question and wait; Enter and Esc take the harmless answer `no`."""
    box = _box(parent, title, text)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    kept = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    give_room(agreed, kept)
    box.setDefaultButton(kept)
    box.setEscapeButton(kept)
    box.exec()
    answer = box.clickedButton() is agreed
    box.deleteLater()
    return answer


def give_room(*buttons: QAbstractButton) -> None:
    """Keep a message box, which is as narrow as it may be, from cutting its buttons' words."""
    for button in buttons:
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())


def show_error(parent: QWidget, error: UserError) -> None:
    """Show an error of the world without stopping anything: what happened and what to do."""
    _error_box(parent, error).open()


def _error_box(parent: QWidget | None, error: UserError) -> QMessageBox:
    text = "\n\n".join(part for part in (error.detail, error.remedy) if part)
    box = _box(parent, error.title, text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(QMessageBox.StandardButton.Ok)
    return box


class Failures(QObject):
    """Shows every failure that nobody else has taken, from whichever thread it comes.

    `install` makes it Python's last resort; `JobRunner.failed` is connected to `show`.
    """

    _raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[QMessageBox] = []
        self._hooks = (sys.excepthook, threading.excepthook)
        self._raised.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._take
        threading.excepthook = self._take_thread

    def uninstall(self) -> None:
        sys.excepthook, threading.excepthook = self._hooks

    def show(self, error: BaseException) -> None:
        """Show a UserError as itself and anything else as our bug; on the main thread."""
        window = QApplication.activeWindow()
        if isinstance(error, UserError):
            box = _error_box(window, error)
        else:
            box = self._crash_box(window, error)
        self._open = [each for each in self._open if shiboken6.isValid(each) and each.isVisible()]
        # One fault often comes a hundred times; one dialog of a kind is enough.
        if all(each.text() != box.text() for each in self._open):
            self._open.append(box)
            box.open()

    def _crash_box(self, window: QWidget | None, error: BaseException) -> QMessageBox:
        text = "\n\n".join(
            (
                self.tr("This is a fault in the program, not something you did."),
                self.tr("Every visitor that was confirmed as saved is kept. You can go on."),
                self.tr("If it happens again, close the window and start boothapp anew."),
            )
        )
        box = _box(window, self.tr("Something in boothapp went wrong"), text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setDetailedText("".join(traceback.format_exception(error)))
        box.addButton(QMessageBox.StandardButton.Ok)
        return box

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not isinstance(error, UserError):
            log_bug(error.with_traceback(trace))
        self._raised.emit(error)

    def _take_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_type, args.exc_value, args.exc_traceback)


def _box(parent: QWidget | None, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("boothapp")
    box.setText(title)
    box.setInformativeText(text)
    return box
