"""Opens the window of business cards for the capture page, and has the photo kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from ui.capture import keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from boothapp.badges.badge import Badge
    from boothapp.ocr.tesseract import Tesseract
    from ui.camera.source import Source
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme


class CardDoor(QObject):
    """One card at a time, at its key.

    Signals:
        card_read: a `Badge` of a card as somebody looked it over.
    """

    card_read = Signal(object)

    def __init__(
        self,
        page: QWidget,
        theme: Theme,
        session: Session,
        runner: JobRunner,
        *,
        source: Callable[[], Source],
        typed: Callable[[], Mapping[str, str]],
        reader: Callable[[], Tesseract] | None = None,
    ) -> None:
        """`typed` gives what stands on the page; `reader` what reads text, the system's by
        default."""
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._session = session
        self._runner = runner
        self._new_source = source
        self._typed = typed
        self._new_reader = reader
        key = QShortcut(QKeySequence(keys.CARD), page)
        key.activated.connect(self.open)

    def open(self) -> None:
        """Show the window of cards over the page."""
        # Late, because Pillow and the numbering plans need not be loaded for the first paint.
        from boothapp.ocr.tesseract import Tesseract  # noqa: PLC0415
        from ui.cards.dialog import CardDialog  # noqa: PLC0415

        reader = self._new_reader() if self._new_reader else Tesseract()
        dialog = CardDialog(
            self._theme,
            self._runner,
            self._new_source(),
            reader=reader,
            typed=self._typed(),
            parent=self._page,
        )
        dialog.card_taken.connect(self._take)
        dialog.open()

    def _take(self, badge: Badge, photo: bytes) -> None:
        if self._session.is_open and badge.raw:
            from boothapp.services.card_photos import keep_photo  # noqa: PLC0415 - as above

            kept = partial(keep_photo, self._session.store, badge.raw, photo)
            self._runner.run("db", kept, owner=self, done=_nothing)
        self.card_read.emit(badge)


def _nothing(_: object) -> None:
    return None
