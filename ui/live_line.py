"""Listens to the server beside the sync, and says so on the main thread; imports Qt and sync."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sync.client.ear import Ear
from sync.client.uplink import Uplink

_PATIENCE_S = 0.3


class LiveLine(QObject):
    """An ear for one server at a time.

    Listening takes a thread of its own: in a lane of the runner it would hold up each sync.

    Signals:
        heard: how far the server's log reaches, an int, whenever it grew.
    """

    heard = Signal(object)
    _caught = Signal(object, object)
    _dropped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._uplink: Uplink | None = None
        self._ear: Ear | None = None
        self._turn = 0
        self.is_on = False
        """Whether the server tells what is new at the moment."""
        self._caught.connect(self._tell)
        self._dropped.connect(self._lose)

    def listen(self, uplink: Uplink) -> None:
        """Listen to this server, if not so already."""
        if self._uplink is not None and _same(self._uplink, uplink):
            return
        self.stop()
        self._uplink = uplink
        self._turn += 1
        turn = self._turn
        self._ear = Ear(
            uplink,
            heard=lambda position: self._caught.emit(turn, position),
            lost=lambda: self._dropped.emit(turn),
        )
        self._ear.start()

    def stop(self) -> None:
        """Listen no more."""
        if self._ear is not None:
            # Where it is about to connect it ends by itself, and nobody waits for that.
            self._ear.stop(_PATIENCE_S)
        self._ear, self._uplink, self.is_on = None, None, False

    @Slot(object, object)
    def _tell(self, turn: int, position: int) -> None:
        # What an ear said that was stopped since may still be on its way.
        if turn == self._turn and self._ear is not None:
            self.is_on = True
            self.heard.emit(position)

    @Slot(object)
    def _lose(self, turn: int) -> None:
        if turn == self._turn:
            self.is_on = False


def _same(one: Uplink, other: Uplink) -> bool:
    return (one.url, one.token, one.pin) == (other.url, other.token, other.pin)
