"""The day so far, read off the UI thread when something changed; imports Qt and ports."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from boothapp.services.ports import Reader
from boothapp.services.views import LeadRow

if TYPE_CHECKING:
    from ui.jobs import JobRunner
    from ui.session import Session

ROWS = 5
_CALM_MS = 250
_MANY = 1_000
"""Beyond so many changed leads, reading all of the show is faster."""


@dataclass(frozen=True, slots=True)
class Today:
    """How many visitors, how many samples, and the latest captured."""

    captured: int = 0
    samples: int = 0
    latest: tuple[LeadRow, ...] = ()


class Day:
    """The visitors of one day, read once and then only as far as they change: a show has thousands.

    Used on the database's lane only.
    """

    def __init__(self) -> None:
        self._of = ("", 0)
        self._rows: dict[str, LeadRow] = {}
        self._stale: set[str] = set()

    def read(self, reader: Reader, show: str, begin_ms: int, changed: frozenset[str]) -> Today:
        """Return the day that began at `begin_ms`; leads not in `changed` read as before."""
        # Kept until it has been read: a read may fail, and the next one makes up for it.
        self._stale |= changed
        if self._of != (show, begin_ms) or len(self._stale) > _MANY:
            rows = reader.lead_rows(show)
            self._rows = {row.id: row for row in rows if row.captured_ms >= begin_ms}
            self._of = (show, begin_ms)
        else:
            for lead in self._stale:
                self._rows.pop(lead, None)
                row = reader.lead_row(lead)
                if row is not None and row.show == show and row.captured_ms >= begin_ms:
                    self._rows[lead] = row
        self._stale.clear()
        latest = heapq.nlargest(ROWS, self._rows.values(), lambda row: (row.captured_ms, row.id))
        samples = sum(len(row.samples) for row in self._rows.values())
        return Today(len(self._rows), samples, tuple(latest))

    def forget(self) -> None:
        """Everything may read differently now."""
        self._of = ("", 0)


class DayWatch(QObject):
    """Reads the day once things have settled, after each save and each sync.

    Signals:
        read: a Today.
    """

    read = Signal(object)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._day = Day()
        self._changed: frozenset[str] = frozenset()
        self._anew = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._read)

    def touch(self, leads: frozenset[str]) -> None:
        """These leads read differently now."""
        self._changed |= leads
        self._wait()

    def touch_all(self) -> None:
        """The show or its criteria are other ones now."""
        self._anew = True
        self._wait()

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _read(self) -> None:
        session, desk = self._session, self._session.desk
        if not session.is_open or desk is None:
            return
        store, day, changed, anew = session.store, self._day, self._changed, self._anew
        self._changed, self._anew = frozenset(), False
        begin = _day_begin_ms(desk.show.timezone, session.clock())

        def work() -> Today:
            if anew:
                day.forget()
            with store.read() as reader:
                return day.read(reader, desk.show.id, begin, changed)

        self._runner.run("db", work, owner=self, done=self.read.emit)


def _day_begin_ms(zone: str, now_ms: int) -> int:
    try:
        place: ZoneInfo | None = ZoneInfo(zone)
    except (OSError, ValueError, LookupError):  # ZoneInfoNotFoundError is a LookupError
        place = None
    now = datetime.fromtimestamp(now_ms / 1000, tz=place or UTC)
    return int(now.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)
