"""Keeps what is being typed through a crash, and what could not be saved; imports Qt and ports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from boothapp.domain.facts import Json
from boothapp.services.capture import DRAFT_SETTING
from boothapp.services.drafts import Draft, draft_from_json, draft_to_json
from boothapp.services.ports import Store, UnitOfWork
from boothapp.services.views import JudgedLead

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.jobs import JobRunner
    from ui.session import Session

ASIDE_SETTING = "drafts_aside"
BROKEN_SETTING = "draft_broken"
_CALM_MS = 400


@dataclass(frozen=True, slots=True)
class Kept:
    """What was found kept: the draft with what was saved of its lead, visitors that could not be
    saved, and whether something could not be read and was set aside."""

    draft: Draft | None
    judged: JudgedLead | None
    aside: tuple[Draft, ...]
    broken: bool


def read_kept(store: Store) -> Kept:
    """Read what was kept; what cannot be read is moved to BROKEN_SETTING. Raises UserError."""
    with store.read() as reader:
        value, aside_value = reader.setting(DRAFT_SETTING), reader.setting(ASIDE_SETTING)
        draft, aside, broken = _read(value, aside_value)
        judged = reader.judged(draft.lead) if draft and draft.lead else None
    if broken:
        with store.write() as uow:
            uow.put_setting(BROKEN_SETTING, [value, aside_value])
            uow.put_setting(DRAFT_SETTING, draft_to_json(draft) if draft else None)
            uow.put_setting(ASIDE_SETTING, [draft_to_json(each) for each in aside] or None)
    return Kept(draft, judged, aside, broken)


def _read(value: Json, aside_value: Json) -> tuple[Draft | None, tuple[Draft, ...], bool]:
    broken = False
    draft: Draft | None = None
    aside: list[Draft] = []
    for place, each in enumerate([value, *(aside_value if isinstance(aside_value, list) else [])]):
        if each is None:
            continue
        try:
            read = draft_from_json(each)
        except (ValueError, KeyError, TypeError):
            broken = True
            continue
        if place == 0:
            draft = read
        else:
            aside.append(read)
    return draft, tuple(aside), broken or not isinstance(aside_value, list | None)


class DraftKeeper(QObject):
    """Writes the page's draft a moment after each change, in the database's lane.

    Signals:
        failed: an error of the world; the draft is only on the page.
    """

    failed = Signal(object)

    def __init__(
        self, session: Session, runner: JobRunner, current: Callable[[], Draft], parent: QObject
    ) -> None:
        """`current` gives the draft as it stands when it is written."""
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._current = current
        self._held = 0
        self._typed_since = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._write)

    def touch(self) -> None:
        """Something changed."""
        if self._held:
            self._typed_since = True
        else:
            self._timer.start()

    def flush(self) -> None:
        """Write at once what waits to be written: the page loses the keyboard, or ends."""
        if self._typed_since:
            self._typed_since = False
            self._write_behind_saves()
        elif self._timer.isActive():
            self._timer.stop()
            self._write()

    def hold(self) -> None:
        """A save is under way: until it is known to be safe, its draft stays the one kept."""
        self._timer.stop()
        self._held += 1

    def release(self) -> None:
        """The save is over; what was typed meanwhile is kept now."""
        self._held -= 1
        self._typed_since = self._held > 0 and self._typed_since
        self._write()

    def keep_aside(self, drafts: Sequence[Draft]) -> None:
        """Keep visitors that could not be saved."""
        value: Json = [draft_to_json(draft) for draft in drafts] or None
        self._put(ASIDE_SETTING, value)

    def _write(self) -> None:
        if self._held:
            return
        draft = self._current()
        self._put(DRAFT_SETTING, None if draft.empty else draft_to_json(draft))

    def _write_behind_saves(self) -> None:
        """The window may close before they come back: the draft takes the place that they free.

        Where one fails it keeps its place, and the draft stands aside.
        """
        draft = self._current()
        if draft.empty:
            return
        value = draft_to_json(draft)

        def write(uow: UnitOfWork) -> None:
            if uow.setting(DRAFT_SETTING) is None:
                uow.put_setting(DRAFT_SETTING, value)
                return
            aside = uow.setting(ASIDE_SETTING)
            uow.put_setting(ASIDE_SETTING, [*(aside if isinstance(aside, list) else ()), value])

        self._change(write)

    def _put(self, key: str, value: Json) -> None:
        self._change(lambda uow: uow.put_setting(key, value))

    def _change(self, write: Callable[[UnitOfWork], None]) -> None:
        if not self._session.is_open:
            return
        store = self._session.store

        def change() -> None:
            with store.write() as uow:
                write(uow)

        self._runner.run("db", change, owner=self, done=self._done, failed=self.failed.emit)

    def _done(self, _nothing: None) -> None:
        pass
