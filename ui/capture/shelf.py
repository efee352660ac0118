"""Visitors whose save failed while the next one was begun; imports Qt and drafts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from boothapp.services.drafts import Draft
from ui.capture.model import visitor_name

if TYPE_CHECKING:
    from ui.capture.aside_bar import AsideBar
    from ui.capture.keeper import DraftKeeper


class Shelf(QObject):
    """Keeps them in sight and through a crash until each is saved or back on the page."""

    def __init__(self, bar: AsideBar, keeper: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._keeper = keeper
        self._drafts: list[Draft] = []
        self._reason = ""

    @property
    def first(self) -> Draft | None:
        return self._drafts[0] if self._drafts else None

    def put(self, drafts: Sequence[Draft], reason: str, *, page_free: bool) -> None:
        """Add visitors; `reason` says why they are not saved."""
        self._drafts += drafts
        self._reason = reason
        self._changed(page_free=page_free)

    def take(self, draft: Draft, *, page_free: bool) -> None:
        """Take a visitor away: it is saved, or back on the page."""
        self._drafts = [each for each in self._drafts if each is not draft]
        self._changed(page_free=page_free)

    def show(self, *, page_free: bool) -> None:
        """Say who stands here; only a free page can take one back."""
        if not self._drafts:
            self._bar.show_aside("", can_open=False)
            return
        name = visitor_name(self._drafts[0], None) or self.tr("A visitor without a name")
        text = self.tr("{name} is not saved yet.").format(name=name)
        if len(self._drafts) > 1:
            text = self.tr("%n visitors are not saved yet: {name} …", "", len(self._drafts))
            text = text.format(name=name)
        self._bar.show_aside(" ".join((text, self._reason)).strip(), can_open=page_free)

    def _changed(self, *, page_free: bool) -> None:
        self._keeper.keep_aside(self._drafts)
        self.show(page_free=page_free)
