"""Taking an alert: who, with which promise; what is typed stays with its alert."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from boothapp.domain.errors import UserError
from boothapp.services.alerts import accept
from boothapp.services.changes import Changes
from ui.alerts.detail import AlertDetail
from ui.alerts.model import AlertRow
from ui.jobs import JobRunner
from ui.session import Session

_CALL_HOUR = 10


@dataclass(frozen=True, slots=True)
class _Typed:
    """What stands in the fields of one alert."""

    who: str
    what: str
    due: str


class Taking(QObject):
    """Fills and reads the form of the alert that is shown.

    Signals:
        taken: the identifier of an alert that was accepted just now.
        refused: the identifier of one that could not be.
    """

    taken = Signal(str)
    refused = Signal(str)

    def __init__(
        self, detail: AlertDetail, session: Session, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self._session = session
        self._runner = runner
        self._row: AlertRow | None = None
        self._typed: dict[str, _Typed] = {}
        detail.accept.clicked.connect(self._accept)
        detail.now.clicked.connect(self._promise_now)
        detail.tomorrow.clicked.connect(self._promise_tomorrow)
        for field in (detail.what, detail.due):
            field.editor.textChanged.connect(self._keep)
        detail.who.editor.activated.connect(self._keep)
        session.person_changed.connect(self._offer_people)

    def show_row(self, row: AlertRow) -> None:
        """Take the alert that is shown; another one brings what was typed for it."""
        other = self._row is None or self._row.alert.id != row.alert.id
        self._row = row
        if other:
            self._detail.refuse("", "")
            self._detail.due.set_warning("")
            typed = self._typed.get(row.alert.id, _Typed("", "", ""))
            self._write(typed.what, typed.due)
            self._offer_people()

    @Slot()
    def _offer_people(self) -> None:
        desk, combo, row = self._session.desk, self._detail.who.editor, self._row
        with QSignalBlocker(combo):
            combo.clear()
            if desk is None or row is None:
                return
            for person in desk.people:
                combo.addItem(person.name, person.id)
            typed = self._typed.get(row.alert.id)
            combo.setCurrentIndex(max(0, combo.findData(typed.who if typed else self._likely(row))))

    def _likely(self, row: AlertRow) -> str:
        """Whoever works here, if they are on the list; else the one who is asked now."""
        here = self._session.person
        return row.alert.asked[-1] if row.alert.asked and here not in row.alert.to else here

    @Slot()
    def _keep(self) -> None:
        if self._row is None:
            return
        detail = self._detail
        who = str(detail.who.editor.currentData() or "")
        what, due = detail.what.editor.text(), detail.due.editor.text()
        self._typed[self._row.alert.id] = _Typed(who, what, due)
        self._mark()

    def _mark(self) -> None:
        """Check the promise that stands in the fields."""
        fields = (self._detail.what.editor.text(), self._detail.due.editor.text())
        self._detail.now.setChecked(fields == self._coming())
        self._detail.tomorrow.setChecked(fields == self._calling())

    def _write(self, what: str, due: str) -> None:
        for field, text in ((self._detail.what, what), (self._detail.due, due)):
            with QSignalBlocker(field.editor):
                field.editor.setText(text)
        self._mark()

    @Slot()
    def _promise_now(self) -> None:
        self._promise(self._coming())

    @Slot()
    def _promise_tomorrow(self) -> None:
        self._promise(self._calling())

    def _promise(self, promise: tuple[str, str]) -> None:
        self._write(*promise)
        self._keep()

    def _coming(self) -> tuple[str, str]:
        return self.tr("Comes to the booth now"), ""

    def _calling(self) -> tuple[str, str]:
        now = datetime.fromtimestamp(self._session.clock() / 1000).astimezone()
        due = (now + timedelta(days=1)).replace(hour=_CALL_HOUR, minute=0)
        return self.tr("Calls"), due.strftime("%Y-%m-%d %H:%M")

    @Slot()
    def _accept(self) -> None:
        row, detail = self._row, self._detail
        if row is None or row.accepted_ms:
            return
        due = detail.due.editor.text().strip()
        if due and not _is_due(due):
            detail.due.set_warning(self.tr("Write it like 2026-11-23 or 2026-11-23 10:00"))
            detail.due.take_focus()
            return
        detail.due.set_warning("")
        store, alert, by = self._session.store, row.alert.id, self._session.person
        person = str(detail.who.editor.currentData() or "")
        what = detail.what.editor.text().strip()

        def done(changes: Changes) -> None:
            self._typed.pop(alert, None)
            self.taken.emit(alert)
            self._runner.announce(changes)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self._refuse(alert, error)

        self._runner.run(
            "db",
            lambda: accept(store, alert, person=person, by=by, what=what, due=due),
            owner=self,
            done=done,
            failed=failed,
        )

    def _refuse(self, alert: str, error: UserError) -> None:
        if self._row is not None and self._row.alert.id == alert:
            text = " ".join(part for part in (error.detail, error.remedy) if part)
            self._detail.refuse(error.title, text)
        self.refused.emit(alert)


def _is_due(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
