"""Saves visitors off the UI thread; a visitor that cannot be saved is handed back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.services.capture import Saved, capture
from boothapp.services.desk import Desk
from boothapp.services.drafts import Draft
from boothapp.services.ports import Reader, Store
from boothapp.services.recognise import recognise
from boothapp.services.views import JudgedLead
from ui.capture.model import Visit

if TYPE_CHECKING:
    from ui.jobs import JobRunner
    from ui.session import Session


@dataclass(frozen=True, slots=True)
class Saving:
    """One visitor on the way to the disk. `visit` is what the draft was made of; `account_sought`:
    whether the known account was looked up as the fields stand; `stay`: the page goes on with this
    visitor; `aside`: it stood aside since an earlier save failed."""

    draft: Draft
    visit: Visit
    account_sought: bool
    stay: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class SavedVisit:
    """What a save came to, and the visitor as it stands in the store now."""

    saving: Saving
    saved: Saved
    judged: JudgedLead | None


class Saver(QObject):
    """Hands drafts to the capture service.

    Signals:
        saved: a SavedVisit; the visitor is on disk.
        failed: (Saving, Exception) nothing of it is on disk.
    """

    saved = Signal(object)
    failed = Signal(object, object)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self.running = 0

    def save(self, saving: Saving, desk: Desk) -> None:
        """Save in the database's lane, one after the other."""
        session = self._session
        store, by, now, new_id = session.store, session.person, session.clock(), session.new_id

        def work() -> SavedVisit:
            return _save(store, saving, desk, by=by, now_ms=now, new_id=new_id)

        def fail(error: Exception) -> None:
            self.running -= 1
            self.failed.emit(saving, error)

        self.running += 1
        self._runner.run("db", work, owner=self, done=self._done, failed=fail)

    def _done(self, visit: SavedVisit) -> None:
        self.running -= 1
        self.saved.emit(visit)


def _save(
    store: Store,
    saving: Saving,
    desk: Desk,
    *,
    by: str,
    now_ms: int,
    new_id: Callable[[int], str],
) -> SavedVisit:
    draft = saving.draft
    if not saving.account_sought:
        with store.read() as reader:
            draft = _with_account(reader, draft)
    saved = capture(store, draft, desk, by=by, now_ms=now_ms, new_id=new_id)
    judged = None
    if saving.stay:
        with store.read() as reader:
            judged = reader.judged(saved.lead)
    return SavedVisit(saving, saved, judged)


def _with_account(reader: Reader, draft: Draft) -> Draft:
    before = reader.lead(draft.lead) if draft.lead else None
    known = {name: before.text(name) if before else "" for name in ("company", "email")}
    fields = {**known, **draft.fields}
    found = recognise(reader, company=fields["company"], email=fields["email"])
    return replace(draft, fields={**draft.fields, "account": found.id if found else ""})
