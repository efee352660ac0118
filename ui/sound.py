"""The sound of an alert; works, more plainly, on machines that cannot play one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QUrl
from PySide6.QtWidgets import QApplication

from resources.loader import path

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class AlertSound(QObject):
    """Plays the chime, or the system's bell where QtMultimedia or a sound card is missing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prepared = False
        self._effect: QSoundEffect | None = None

    def prepare(self) -> None:
        """Load the chime; takes a moment, so call it once the window has been painted."""
        if not self._prepared:
            self._prepared = True
            self._effect = self._load()

    def play(self) -> None:
        self.prepare()
        if self._effect is None or self._effect.status() == self._effect.Status.Error:
            QApplication.beep()
        else:
            self._effect.play()

    def _load(self) -> QSoundEffect | None:
        # A machine without sound would print a dozen lines that help nobody.
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        try:
            # Late, because it raises without libpulse0 and takes longer than the whole window.
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415
        except ImportError:
            return None
        if QMediaDevices.defaultAudioOutput().isNull():
            return None
        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(path("sounds", "alert.wav"))))
        return effect
