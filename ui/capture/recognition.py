"""Looks up the known account while company and e-mail are typed; stale answers are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from boothapp.domain.account import Account
from boothapp.services.recognise import recognise

if TYPE_CHECKING:
    from ui.jobs import JobRunner
    from ui.session import Session

_CALM_MS = 120


class Recognition(QObject):
    """Asks the store in its lane once the fields have rested.

    Signals:
        recognised: the Account of the fields as they stand, or None.
        outdated: the fields changed; the account shown may be another's.
    """

    recognised = Signal(object)
    outdated = Signal()

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._sought = ("", "")
        self._held = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._ask)

    def seek(self, company: str, email: str) -> None:
        """Look these up unless they were looked up last."""
        wanted = (company.strip(), email.strip())
        if self._held and wanted[0] == self._held:
            self._sought = wanted
        elif wanted != self._sought:
            self._sought, self._held = wanted, ""
            self.outdated.emit()
            self._timer.start()

    def settle(self, company: str, email: str) -> None:
        """Take these as looked up: the page shows a visitor whose account is known."""
        self._timer.stop()
        self._sought, self._held = (company.strip(), email.strip()), ""

    def hold(self, company: str, email: str) -> None:
        """Somebody said which account it is: that stands for as long as the company's name does."""
        self.settle(company, email)
        self._held = company.strip()

    def _ask(self) -> None:
        wanted = company, email = self._sought
        if not self._session.is_open:
            return
        store = self._session.store

        def look_up() -> Account | None:
            with store.read() as reader:
                return recognise(reader, company=company, email=email)

        def answer(account: Account | None) -> None:
            if wanted == self._sought and not self._held and not self._timer.isActive():
                self.recognised.emit(account)

        self._runner.run("db", look_up, owner=self, done=answer)
