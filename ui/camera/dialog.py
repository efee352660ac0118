"""Reads a badge with the camera: which camera, which of two codes, what is wrong and what then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from boothapp.badges.codes import Code
from boothapp.badges.live_codes import Sighting
from boothapp.domain.errors import UserError
from ui.camera.frames import FrameLoop, Seen
from ui.camera.offer import Offer
from ui.camera.source import Eye, Source, camera_taken, no_camera
from ui.camera.view import MOST_CHOICES, CameraView
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtMultimedia import QVideoSink

    from ui.jobs import JobRunner
    from ui.theme import Theme

# Cameras take up to three seconds to their first picture.
_PATIENCE_MS = 5_000


class CameraDialog(QDialog):
    """The camera's picture until a badge was read.

    Signals:
        code_read: what the code says and its symbology; the dialog has closed.
        paste_asked: somebody would rather paste; the dialog has closed.
        eye_chosen: the id of the camera chosen by hand.
    """

    code_read = Signal(str, str)
    paste_asked = Signal()
    eye_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        runner: JobRunner,
        source: Source,
        *,
        describe: Callable[[str, str], Offer],
        eye: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`describe` gets what a code says and its symbology; `source` becomes the dialog's own;
        `eye` is the camera to begin with, where it is there."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read a badge with the camera"))
        source.setParent(self)
        self._source = source
        self._describe = describe
        self._eye = eye
        self._sink: QVideoSink | None = None
        self._sighting = Sighting()
        self._offered: tuple[Code, ...] = ()
        self._loop = FrameLoop(runner, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        view = self.view = CameraView(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(view)
        self._connect()
        self.resize(820, 640)
        # Not the list of cameras, which would take the wheel and the arrow keys.
        view.setFocus()
        self.begin()

    def begin(self) -> None:
        """Look for a camera and show its picture; also after it failed."""
        try:
            eyes = self._source.eyes()
            if self._sink is None:
                self._sink = self._source.new_sink()
                self._loop.watch(self._sink)
        except UserError as error:
            self._fail(error)
            return
        self._list(eyes)
        if not eyes:
            self._fail(no_camera())
            return
        self.view.preview.clear()
        self.look_again()
        self._patience.start()
        self._source.start(self._eye, self._sink)

    def look_again(self) -> None:
        """Forget what was found, and look."""
        self._sighting = Sighting()
        self._offered = ()
        self.view.offer(())
        self.view.show_picture()
        self.view.say(self.tr("Hold the badge before the camera"))
        self._loop.start()

    def hideEvent(self, event: QHideEvent) -> None:
        # However it closes, the camera is let go at once: its lamp is on.
        self._halt()
        super().hideEvent(event)

    def _connect(self) -> None:
        view = self.view
        self._source.failed.connect(self._fail)
        self._source.eyes_changed.connect(self._eyes_changed)
        self._loop.arrived.connect(self._patience.stop)
        self._loop.seen.connect(self._see)
        self._patience.timeout.connect(self._lose_patience)
        view.trouble.retried.connect(self.begin)
        view.eyes.activated.connect(self._choose_eye)
        view.again.clicked.connect(self.look_again)
        view.close_button.clicked.connect(self.reject)
        view.paste.clicked.connect(self._paste)
        for place, button in enumerate(view.choices):
            button.clicked.connect(partial(self._choose, place))

    def _list(self, eyes: tuple[Eye, ...]) -> None:
        combo = self.view.eyes
        with QSignalBlocker(combo):
            combo.clear()
            for eye in eyes:
                combo.addItem(eye.name, eye.id)
            ids = [eye.id for eye in eyes]
            if self._eye not in ids:
                self._eye = ids[0] if ids else ""
            combo.setCurrentIndex(combo.findData(self._eye))
        combo.setVisible(len(eyes) > 1)

    def _eyes_changed(self) -> None:
        eyes = self._source.eyes()
        there = any(eye.id == self._eye for eye in eyes)
        if there and not self.view.in_trouble:
            self._list(eyes)
        else:
            self._halt()
            self.begin()

    def _choose_eye(self, place: int) -> None:
        self._eye = str(self.view.eyes.itemData(place))
        self.eye_chosen.emit(self._eye)
        self._halt()
        self.begin()

    def _see(self, seen: Seen) -> None:
        settled = self._sighting.add(seen.codes)
        if not settled:
            self.view.preview.show_picture(seen.picture, seen.codes)
            return
        found = self._sighting.codes
        offers = [(code, self._describe(code.text, code.symbology)) for code in found]
        usable = [(code, offer) for code, offer in offers if offer.usable]
        if len(usable) == 1:
            self._take(usable[0][0])
        elif usable:
            self._offer(seen, usable[:MOST_CHOICES])
        else:
            self.look_again()
            self.view.say(self.tr("Hold the badge before the camera"), offers[0][1].text)
            self.view.preview.show_picture(seen.picture, seen.codes)

    def _offer(self, seen: Seen, choices: list[tuple[Code, Offer]]) -> None:
        self._loop.stop()
        self._offered = tuple(code for code, _ in choices)
        self.view.preview.show_picture(seen.picture, self._offered, numbered=True)
        self.view.say(self.tr("This badge has several codes: which one?"))
        self.view.offer(tuple(offer.text for _, offer in choices))
        say_aloud(self.view.advice)

    def _choose(self, place: int) -> None:
        if place < len(self._offered):
            self._take(self._offered[place])

    def _take(self, code: Code) -> None:
        self.accept()
        self.code_read.emit(code.text, code.symbology)

    def _paste(self) -> None:
        self.accept()
        self.paste_asked.emit()

    def _lose_patience(self) -> None:
        self._fail(camera_taken())

    def _fail(self, error: UserError) -> None:
        self._halt()
        self.view.offer(())
        self.view.say("")
        self.view.trouble.show_error(error, retry=True)
        self.view.show_trouble()

    def _halt(self) -> None:
        self._patience.stop()
        self._loop.stop()
        self._source.stop()
