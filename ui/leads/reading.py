"""Reads the leads of the show off the UI thread, all of them or those that changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject

from boothapp.services.changes import Changes
from boothapp.services.views import LeadRow
from ui.jobs import JobRunner
from ui.session import Session

_FEW = 64
"""Up to so many changed leads are read one by one; a large sync reads the show anew."""


class LeadRows(QObject):
    """The rows as they were last read, the latest captured first."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._rows: dict[str, LeadRow] = {}
        self._stale: set[str] | None = None
        """Leads to read again; None for all of them."""

    @property
    def rows(self) -> list[LeadRow]:
        """What was read."""
        return list(self._rows.values())

    @property
    def fresh(self) -> bool:
        """Whether nothing changed since the last read."""
        return self._stale is not None and not self._stale

    @property
    def known(self) -> bool:
        """Whether the leads of this show were read."""
        return self._stale is not None

    def forget(self) -> None:
        """Have all leads read anew next time."""
        self._stale = None

    def outdate(self, changes: Changes) -> None:
        """Note what reads differently now."""
        if self._stale is not None:
            self._stale |= changes.leads
            # Alerts change on their own only by a sync that names no lead.
            if len(self._stale) > _FEW or (changes.alerts and not changes.leads):
                self._stale = None

    def read(self, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Read what is outdated, then call `done`."""
        desk, store, stale = self._session.desk, self._session.store, self._stale
        show = desk.show.id if desk else ""
        self._stale = set()

        def read() -> Mapping[str, LeadRow | None]:
            with store.read() as reader:
                if stale is None:
                    return {row.id: row for row in reader.lead_rows(show)}
                return {lead: reader.lead_row(lead) for lead in stale}

        def take(found: Mapping[str, LeadRow | None]) -> None:
            if show != self._session.show:
                return
            if stale is None:
                self._rows = {}
            self._put(found, show)
            done()

        def give_up(error: Exception) -> None:
            self.forget()
            failed(error)

        self._runner.run("db", read, owner=self, done=take, failed=give_up)

    def _put(self, found: Mapping[str, LeadRow | None], show: str) -> None:
        rows = self._rows
        wanted = {lead: row for lead, row in found.items() if row is not None and row.show == show}
        for lead in found.keys() - wanted.keys():
            rows.pop(lead, None)
        new = wanted.keys() - rows.keys()
        rows.update(wanted)
        if new and len(new) < len(rows):
            self._rows = _latest_first(rows.values())


def _latest_first(rows: Collection[LeadRow]) -> dict[str, LeadRow]:
    ordered = sorted(rows, key=lambda row: (row.captured_ms, row.id), reverse=True)
    return {row.id: row for row in ordered}
