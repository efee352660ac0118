"""The day so far, read off the UI thread when something changed; imports Qt and ports."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Today:
    """How many visitors, how many samples, and the latest captured."""

    captured: int = 0
    samples: int = 0
    latest: tuple[LeadRow, ...] = ()


def read_today(reader: Reader, show: str, zone: str, now_ms: int) -> Today:
    """Read the day of the show at `now_ms`; an unknown `zone` reads as UTC."""
    begin = _day_begin_ms(zone, now_ms)
    rows = [row for row in reader.lead_rows(show) if row.captured_ms >= begin]
    return Today(len(rows), sum(len(row.samples) for row in rows), tuple(rows[:ROWS]))


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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._read)

    def touch(self) -> None:
        """Something changed."""
        if not self._timer.isActive():
            self._timer.start()

    def _read(self) -> None:
        session, desk = self._session, self._session.desk
        if not session.is_open or desk is None:
            return
        store, now = session.store, session.clock()

        def work() -> Today:
            with store.read() as reader:
                return read_today(reader, desk.show.id, desk.show.timezone, now)

        self._runner.run("db", work, owner=self, done=self.read.emit)


def _day_begin_ms(zone: str, now_ms: int) -> int:
    try:
        place: ZoneInfo | None = ZoneInfo(zone)
    except (OSError, ValueError, LookupError):  # ZoneInfoNotFoundError is a LookupError
        place = None
    now = datetime.fromtimestamp(now_ms / 1000, tz=place or UTC)
    return int(now.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)
