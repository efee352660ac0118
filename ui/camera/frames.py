"""Frames to pictures and codes, off the UI thread, dropping what comes while one is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from boothapp.badges.codes import Code, Luma
from boothapp.badges.live_codes import FrameReader

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

    from ui.jobs import JobRunner


@dataclass(frozen=True, slots=True)
class Seen:
    """A frame as a picture, and the codes in it; their outlines are in its pixels."""

    picture: QImage
    codes: tuple[Code, ...]


class FrameLoop(QObject):
    """Looks at the frames of a sink, one at a time.

    A frame that arrives while another is looked at is dropped: the next one is as good, and a
    queue of them would show the past.

    Signals:
        arrived: the source sent a frame, looked at or not.
        seen: a `Seen`.
    """

    arrived = Signal()
    seen = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._reader = FrameReader()
        self._busy = False
        self._running = False

    def watch(self, sink: QVideoSink) -> None:
        """Look at whatever arrives at `sink` once `start` is called."""
        sink.videoFrameChanged.connect(self._take)

    def start(self) -> None:
        self._running = True

    def stop(self) -> None:
        """Look at no more frames; what a frame on its way holds is not told."""
        self._running = False

    def _take(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        self.arrived.emit()
        if self._running and not self._busy:
            self._busy = True
            job = partial(read_frame, frame, self._reader)
            self._runner.run("cpu", job, owner=self, done=self._done, failed=self._failed)

    def _done(self, seen: Seen | None) -> None:
        self._busy = False
        if self._running and seen is not None:
            self.seen.emit(seen)

    def _failed(self, _error: Exception) -> None:
        # A bug, which the runner shows; once is enough, and the next frame would have it too.
        self._busy = self._running = False


def read_frame(frame: QVideoFrame, reader: FrameReader) -> Seen | None:
    """The picture and the codes of a frame; None where it cannot be read. Runs in any thread."""
    picture = frame.toImage()
    if picture.isNull():
        return None
    codes = _codes_of_luma(frame, reader)
    if codes is None:
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        codes = reader.read(
            Luma(memoryview(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
        )
    return Seen(picture, codes)


def _codes_of_luma(frame: QVideoFrame, reader: FrameReader) -> tuple[Code, ...] | None:
    """Read the frame's own brightness plane, which saves 14 ms; None where it has none as shown."""
    from PySide6.QtMultimedia import QtVideo, QVideoFrame  # noqa: PLC0415 - see source.py

    layout = _layouts().get(frame.pixelFormat())
    turned = frame.rotation() != QtVideo.Rotation.None_ or frame.mirrored()
    if layout is None or turned or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        first, step = layout
        luma, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
        if step > 1:
            luma, stride = memoryview(luma[first::step].tobytes()), stride // step
        return reader.read(Luma(luma, frame.width(), frame.height(), stride))
    finally:
        frame.unmap()


def _layouts() -> dict[object, tuple[int, int]]:
    """Of each format with a brightness of its own: its first byte, and the bytes between two."""
    from PySide6.QtMultimedia import QVideoFrameFormat  # noqa: PLC0415 - see source.py

    kinds = QVideoFrameFormat.PixelFormat
    planar = (kinds.Format_NV12, kinds.Format_NV21, kinds.Format_YUV420P, kinds.Format_YV12,
              kinds.Format_YUV422P, kinds.Format_Y8)  # fmt: skip
    return {
        **dict.fromkeys(planar, (0, 1)),
        kinds.Format_YUYV: (0, 2),
        kinds.Format_UYVY: (1, 2),
    }
