"""Opens all that is known of the visitor's account, and notes who left; imports Qt and jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from boothapp.services.account_people import KnownPerson, note_whether_there, people_of
from ui.capture.account_details import AccountDetails

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from boothapp.services.changes import Changes
    from ui.capture.visiting import Visiting
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme


class AccountDoor(QObject):
    """The details of the account in hand, read off the UI thread."""

    def __init__(
        self,
        page: QWidget,
        visiting: Visiting,
        *,
        session: Session,
        runner: JobRunner,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._visiting = visiting
        self._session = session
        self._runner = runner
        self._theme = theme

    @Slot()
    def open(self) -> None:
        """Show the account of the visitor in hand; nothing where there is none."""
        account, desk = self._visiting.visit.account, self._session.desk
        if account is None or not self._session.is_open:
            return
        rulebook = desk.rulebook if desk else None
        dialog = AccountDetails(self._theme, account, rulebook, self._visiting.name, self._page)

        def note(contact: str, still_there: str, replaced_by: str) -> None:
            self._note(dialog, account.id, (contact, still_there, replaced_by))

        dialog.noted.connect(note)
        dialog.open()
        self._read(dialog, account.id)

    def _read(self, dialog: AccountDetails, account: str) -> None:
        store = self._session.store

        def read() -> tuple[KnownPerson, ...]:
            with store.read() as reader:
                return people_of(reader, account)

        self._runner.run("db", read, owner=dialog, done=dialog.show_people)

    def _note(self, dialog: AccountDetails, account: str, said: tuple[str, str, str]) -> None:
        session = self._session
        store, by, show = session.store, session.person, session.show
        contact, still_there, replaced_by = said

        def note() -> Changes:
            return note_whether_there(
                store, contact, still_there, replaced_by=replaced_by, by=by, show=show
            )

        def noted(changes: Changes) -> None:
            self._runner.announce(changes)
            self._read(dialog, account)

        self._runner.run("db", note, owner=dialog, done=noted)
