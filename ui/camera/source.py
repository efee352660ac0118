"""Where frames come from: the laptop's cameras; QtMultimedia is imported on first use only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal

from boothapp.domain.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QMediaDevices, QVideoSink


@dataclass(frozen=True, slots=True)
class Eye:
    """A camera as a person chooses it; `id` is the system's and may be kept."""

    id: str
    name: str


class Source(QObject):
    """Sends frames into a QVideoSink until it is stopped.

    Signals:
        eyes_changed: a camera was plugged in or pulled out.
        failed: a UserError; no frames come any more.
    """

    eyes_changed = Signal()
    failed = Signal(object)

    def new_sink(self) -> QVideoSink:
        """A place for frames, owned by this source. Raises UserError without QtMultimedia."""
        try:
            # Late, because it raises without libpulse0 and takes longer than the whole window.
            from PySide6.QtMultimedia import QVideoSink  # noqa: PLC0415
        except ImportError as error:
            raise _no_multimedia(error) from error
        return QVideoSink(self)

    def eyes(self) -> tuple[Eye, ...]:
        """The cameras to choose from, the system's favourite first."""
        raise NotImplementedError

    def start(self, eye: str, sink: QVideoSink) -> None:
        """Send frames of the camera `eye` into `sink`; `failed` tells when that does not work."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let go of the camera, so that other programs have it."""
        raise NotImplementedError


class LaptopCameras(Source):
    """The cameras of this laptop and those plugged into it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: QMediaDevices | None = None
        self._camera: QCamera | None = None
        self._wanted: tuple[str, QVideoSink] | None = None

    def eyes(self) -> tuple[Eye, ...]:
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - see new_sink
        except ImportError as error:
            raise _no_multimedia(error) from error
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self.eyes_changed)
        favourite = QMediaDevices.defaultVideoInput()
        inputs = sorted(QMediaDevices.videoInputs(), key=lambda each: each != favourite)
        return tuple(Eye(_id(bytes(each.id().data())), each.description()) for each in inputs)

    def start(self, eye: str, sink: QVideoSink) -> None:
        self.stop()
        self._wanted = (eye, sink)
        application = QCoreApplication.instance()
        if application is None:
            return
        permission = QCameraPermission()
        status = application.checkPermission(permission)
        if status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, self._take_permission)
        else:
            self._go_on(status)

    def stop(self) -> None:
        self._wanted = None
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    def _take_permission(self, permission: QCameraPermission) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            self._go_on(application.checkPermission(permission))

    def _go_on(self, status: Qt.PermissionStatus) -> None:
        if self._wanted is None:
            return
        if status != Qt.PermissionStatus.Granted:
            self.failed.emit(
                UserError(
                    self.tr("boothapp may not use the camera."),
                    "",
                    self.tr("Allow it in the system’s settings for privacy, then try again."),
                )
            )
            return
        self._open(*self._wanted)

    def _open(self, eye: str, sink: QVideoSink) -> None:
        from PySide6.QtMultimedia import (  # noqa: PLC0415 - see new_sink
            QCamera,
            QMediaCaptureSession,
            QMediaDevices,
        )

        inputs = QMediaDevices.videoInputs()
        device = next((each for each in inputs if _id(bytes(each.id().data())) == eye), None)
        if device is None:
            self.failed.emit(UserError(self.tr("This camera is gone."), "", self._plug_in()))
            return
        camera = self._camera = QCamera(device, self)
        session = QMediaCaptureSession(camera)
        session.setCamera(camera)
        session.setVideoSink(sink)
        camera.errorOccurred.connect(self._complain)
        camera.start()

    def _plug_in(self) -> str:
        return self.tr("Plug it in again or choose another.")

    def _complain(self, _error: object, text: str) -> None:
        self.failed.emit(camera_taken(text))


def camera_taken(detail: str = "") -> UserError:
    """What to say when a camera is there and gives no picture."""
    translate = QCoreApplication.translate
    return UserError(
        translate("camera", "The camera gives no picture."),
        detail,
        translate(
            "camera",
            "Another program may be using it: close video calls, then try again. "
            "Scanning and typing go on as before.",
        ),
    )


def no_camera() -> UserError:
    """What to say on a laptop without one."""
    translate = QCoreApplication.translate
    return UserError(
        translate("camera", "No camera was found."),
        translate("camera", "A scanner works without one, and so does typing."),
        translate("camera", "Plug one in; it is used as soon as it is there."),
    )


def _no_multimedia(error: ImportError) -> UserError:
    translate = QCoreApplication.translate
    return UserError(
        translate("camera", "This system lacks what the camera needs."),
        str(error),
        translate(
            "camera",
            "Install Qt Multimedia’s libraries (on Debian and Ubuntu the package libpulse0). "
            "Scanning and typing go on as before.",
        ),
    )


def _id(raw: bytes) -> str:
    return raw.decode("utf-8", "backslashreplace")
