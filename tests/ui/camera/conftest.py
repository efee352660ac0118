"""A camera for the tests: a recorded film or single frames, through Qt's own pipeline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QColor, QImage, QPainter

from boothapp.domain.errors import UserError
from ui.camera.dialog import CameraDialog
from ui.camera.offer import Offer
from ui.camera.source import Eye, Source
from ui.jobs import JobRunner
from ui.theme import Theme

multimedia = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

Format = zxingcpp.BarcodeFormat
PIXELS = multimedia.QVideoFrameFormat.PixelFormat
ANNA = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kovács;Anna;;;\r\nORG:Duna Coatings Kft.\r\nEND:VCARD\r\n"


def pytest_itemcollected(item: pytest.Item) -> None:
    # As in the room above; and Qt tells of each library for graphics cards that it does without.
    item.add_marker(
        pytest.mark.qt_log_ignore(
            "This plugin|symbols|Couldn't|HW|vaapi|RHI|frameRate", extend=True
        )
    )


def drawn(text: str, kind: zxingcpp.BarcodeFormat = Format.QRCode, scale: int = 4) -> QImage:
    code = memoryview(zxingcpp.create_barcode(text, kind).to_image(scale=scale))
    high, wide = code.shape
    return QImage(code.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy()


def badge(*codes: QImage, turn: float = 4.0, size: tuple[int, int] = (1280, 720)) -> QImage:
    """A badge held before a hall, as a camera sees it."""
    picture = QImage(QSize(*size), QImage.Format.Format_RGB32)
    picture.fill(QColor("#58606c"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(size[0] / 8, size[1] / 8)
    painter.rotate(turn)
    painter.fillRect(0, 0, size[0] * 3 // 4, size[1] * 2 // 3, QColor("#f4f1ea"))
    left = 30
    for code in codes:
        painter.drawImage(left, 60, code)
        left += code.width() + 60
    painter.end()
    return picture


def frame_of(picture: QImage, pixels: object = PIXELS.Format_NV12) -> object:
    """A frame as cameras send them: brightness in a plane of its own, or between the colours."""
    kind = multimedia.QVideoFrameFormat(picture.size(), pixels)
    frame = multimedia.QVideoFrame(kind)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    assert frame.map(multimedia.QVideoFrame.MapMode.WriteOnly)
    stride, plane = frame.bytesPerLine(0), memoryview(frame.bits(0)).cast("B")
    first, step = {PIXELS.Format_YUYV: (0, 2), PIXELS.Format_UYVY: (1, 2)}.get(pixels, (0, 1))
    for number in range(grey.height()):
        row = bytes(grey.constScanLine(number))[: grey.width()]
        start = number * stride + first
        plane[start : start + step * grey.width() : step] = row
    for colours in range(1, frame.planeCount()):
        chroma = memoryview(frame.bits(colours)).cast("B")
        chroma[:] = b"\x80" * len(chroma)
    frame.unmap()
    return frame


def record(file: Path, pictures: list[QImage]) -> None:
    """Write a film, 25 pictures a second."""
    recorder, feed = multimedia.QMediaRecorder(), multimedia.QVideoFrameInput()
    session = multimedia.QMediaCaptureSession()
    session.setVideoFrameInput(feed)
    session.setRecorder(recorder)
    kind = multimedia.QMediaFormat(multimedia.QMediaFormat.FileFormat.AVI)
    kind.setVideoCodec(multimedia.QMediaFormat.VideoCodec.MotionJPEG)
    recorder.setMediaFormat(kind)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(file)))
    recorder.setVideoFrameRate(25)
    recorder.setAutoStop(True)
    frames = []
    for number, picture in enumerate(pictures):
        frame = multimedia.QVideoFrame(picture)
        frame.setStartTime(number * 40_000)
        frame.setEndTime((number + 1) * 40_000)
        frames.append(frame)
    frames.append(multimedia.QVideoFrame())

    def send() -> None:
        while frames and feed.sendVideoFrame(frames[0]):
            frames.pop(0)

    ended = QEventLoop()
    stopped = multimedia.QMediaRecorder.RecorderState.StoppedState
    recorder.recorderStateChanged.connect(lambda state: state == stopped and ended.quit())
    feed.readyToSendVideoFrame.connect(send)
    recorder.record()
    QTimer.singleShot(30_000, ended.quit)
    ended.exec()
    assert not frames, recorder.errorString()


class Film(Source):
    """A camera that shows recorded films over and over; its frames are decoded by FFmpeg."""

    def __init__(self, *films: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films = films
        self._player = multimedia.QMediaPlayer(self)
        self._player.setLoops(multimedia.QMediaPlayer.Loops.Infinite)

    def eyes(self) -> tuple[Eye, ...]:
        return tuple(Eye(str(film), film.stem) for film in self._films)

    def start(self, eye: str, sink: object) -> None:
        self._player.setVideoSink(sink)
        self._player.setSource(QUrl.fromLocalFile(eye))
        self._player.play()

    def stop(self) -> None:
        self._player.stop()


class Hand(Source):
    """A camera whose frames the test sends, and whose faults it makes."""

    def __init__(self, eyes: tuple[Eye, ...] = (Eye("front", "Front"),)) -> None:
        super().__init__()
        self.present = eyes
        self.sink = None
        self.started: list[str] = []
        self.missing: UserError | None = None

    def eyes(self) -> tuple[Eye, ...]:
        if self.missing is not None:
            raise self.missing
        return self.present

    def start(self, eye: str, sink: object) -> None:
        self.started.append(eye)
        self.sink = sink

    def stop(self) -> None:
        self.sink = None

    def show(self, frame: object) -> None:
        assert self.sink is not None, "the camera is off"
        self.sink.setVideoFrame(frame)

    def show_picture(self, picture: QImage) -> None:
        self.show(frame_of(picture))


@dataclass
class Shown:
    """A dialog on the screen and what it told."""

    dialog: CameraDialog
    read: list[tuple[str, str]] = field(default_factory=list)
    pastes: list[bool] = field(default_factory=list)


def describe(payload: str, symbology: str) -> Offer:
    return Offer(f"{symbology} {payload[:20]}", usable=not payload.startswith("WIFI:"))


@pytest.fixture
def show_dialog(theme: Theme, runner: JobRunner) -> Iterator[Callable[[Source], Shown]]:
    dialogs: list[CameraDialog] = []

    def show(source: Source, **options: object) -> Shown:
        dialog = CameraDialog(theme, runner, source, describe=describe, **options)
        dialogs.append(dialog)
        told = Shown(dialog)
        dialog.code_read.connect(lambda *code: told.read.append(code))
        dialog.paste_asked.connect(lambda: told.pastes.append(True))
        dialog.open()
        return told

    yield show
    for dialog in dialogs:
        try:
            dialog.close()
        except RuntimeError:  # gone already, as it should be
            continue
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
