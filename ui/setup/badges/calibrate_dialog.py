"""Finds out how the scanner of this laptop plays keyboard, and keeps it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from boothapp.badges.calibrate import Calibration, calibrate
from boothapp.badges.scanner import Scanner
from boothapp.domain.errors import UserError
from boothapp.services.scanners import keep_scanner
from ui.files import ask_save
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.badges.calibrate_view import CalibrateView
from ui.setup.badges.printed_code import print_test_page, write_test_pdf
from ui.setup.badges.scanner_text import calibration_pairs, verdict
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from ui.theme import Theme


class CalibrateDialog(QDialog):
    """Shows the test code, listens, tells.

    Signals:
        kept: the `Scanner` that this laptop has now; the dialog has closed.
    """

    kept = Signal(object)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        theme: Theme,
        *,
        clock_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """`clock_ms` is a steady clock, for keys that bring no time of their own."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Calibrate the scanner"))
        self._session = session
        self._runner = runner
        self._scanner: Scanner | None = None
        view = self.view = CalibrateView(theme, clock_ms=clock_ms)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(view)
        view.verdict.hide()
        view.keep.setEnabled(False)
        view.box.received.connect(self._received)
        view.keep.clicked.connect(self._keep)
        view.cancel.clicked.connect(self.reject)
        view.print.clicked.connect(self._print)
        view.pdf.clicked.connect(self._ask_pdf)
        self.resize(960, 620)
        view.box.setFocus()

    def _received(self, text: str, gaps_ms: list[int]) -> None:
        try:
            found = calibrate(text, gaps_ms)
        except UserError as error:
            self.view.strip.say_error(error)
            return
        self.view.strip.clear()
        self._show(found)

    def _show(self, found: Calibration) -> None:
        view = self.view
        self._scanner = None if found.caps else found.scanner
        view.verdict.say(*verdict(found))
        view.verdict.show()
        view.pairs.show_pairs(calibration_pairs(found))
        view.keep.setEnabled(self._scanner is not None)
        say_aloud(view.verdict)

    def _keep(self) -> None:
        store, scanner = self._session.store, self._scanner
        if scanner is None:
            return

        def done(_: None) -> None:
            self.accept()
            self.kept.emit(scanner)

        self._runner.run(
            "db", lambda: keep_scanner(store, scanner), owner=self, done=done, failed=self._fail
        )

    def _ask_pdf(self) -> None:
        ask_save(
            self,
            title=self.tr("Save the test code"),
            name="boothapp-scanner-test.pdf",
            kind=self.tr("PDF files (*.pdf)"),
            chosen=self._write_pdf,
        )

    def _write_pdf(self, path: str) -> None:
        # Here and not on a worker: fonts are drawn, and it takes some hundredths of a second.
        self._say_done(partial(write_test_pdf, Path(path)), self.tr("The test code is saved."))

    def _print(self) -> None:
        # Late, because asking the system for its printers takes time that few need.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accepted() -> None:
            self._say_done(
                lambda: print_test_page(printer), self.tr("The test code went to the printer.")
            )

        dialog.accepted.connect(accepted)
        QDialog.open(dialog)

    def _say_done(self, work: Callable[[], Path | None], said: str) -> None:
        try:
            path = work()
        except UserError as error:
            self._fail(error)
            return
        self.view.strip.say("good", said, path=path)
        self.view.box.setFocus()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self.view.strip.say_error(error)
