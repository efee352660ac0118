"""Reads a card off the UI thread; one at a time, and it can be stopped."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from boothapp.domain.errors import UserError
from boothapp.ocr.tesseract import Stopped, Tesseract
from boothapp.services.card_reading import ReadCard, read_card_photo
from ui.jobs import Job, JobCancelled, Progress

if TYPE_CHECKING:
    from ui.jobs import JobRunner


class CardReading(QObject):
    """Hands pictures to the reader.

    Signals:
        able: cards can be read on this laptop.
        unable: a UserError; they cannot, and how that is mended.
        read: a `ReadCard`.
        failed: a UserError; this picture could not be read.
        stopped: somebody cancelled.
    """

    able = Signal()
    unable = Signal(object)
    read = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, runner: JobRunner, reader: Tesseract, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._reader = reader
        self._job: Job | None = None

    def look(self) -> None:
        """Find out whether cards can be read here."""
        self._runner.run(
            "cpu", self._reader.languages, owner=self, done=self._able, failed=self._unable
        )

    def read_picture(self, picture: QImage) -> None:
        """Read a frame of the camera."""
        self._start(partial(_jpeg, QImage(picture)))

    def read_file(self, path: str) -> None:
        """Read a picture file."""
        self._start(partial(_bytes, Path(path)))

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _start(self, source: partial[bytes]) -> None:
        reader = self._reader

        def work(progress: Progress) -> ReadCard:
            try:
                return read_card_photo(
                    source(), reader, clock=time.monotonic, stopped=lambda: progress.cancelled
                )
            except Stopped:
                raise JobCancelled from None

        self._job = self._runner.run_long(
            "cpu", work, owner=self, done=self.read.emit, failed=self._failed,
            stopped=self.stopped.emit,
        )  # fmt: skip

    def _able(self, _languages: object) -> None:
        self.able.emit()

    def _unable(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.unable.emit(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.failed.emit(error)
        else:  # a bug, which the runner shows
            self.stopped.emit()


def _jpeg(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(95)
    writer.write(picture)
    return bytes(buffer.data().data())


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            "The picture cannot be opened.", f"{path.name}: {error.strerror}.", "Choose another."
        ) from error
