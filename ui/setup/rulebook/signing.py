"""Signing a version for sales or for marketing, by whoever is chosen at the top right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from boothapp.domain.errors import UserError
from boothapp.qualify.agreement import MARKETING, SALES
from boothapp.qualify.digest import short_digest
from boothapp.services.agreement import Signed, refusal, sign
from ui.capture.questions import choose
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.rulebook.model import VersionRow, Versions
from ui.setup.rulebook.view import RulebookView
from ui.widgets.buttons import HintButton


class Signing(QObject):
    """The two buttons, and the sentence on who may press them."""

    def __init__(
        self, view: RulebookView, session: Session, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self._runner = runner
        self._row: VersionRow | None = None
        self._found: Versions | None = None
        view.sign_sales.clicked.connect(partial(self._ask_sign, SALES))
        view.sign_marketing.clicked.connect(partial(self._ask_sign, MARKETING))
        session.person_changed.connect(self._show_again)

    @Slot()
    def _show_again(self) -> None:
        self.show(self._row, self._found)

    def show(self, row: VersionRow | None, found: Versions | None) -> None:
        """Say who is at this laptop and for which side they may sign this version."""
        self._row, self._found = row, found
        view = self._view
        wanted = row is not None and not row.version.in_force_from and not row.version.stated
        for widget in (view.sign_sales, view.sign_marketing, view.who):
            widget.setVisible(wanted)
        if row is None or found is None or not wanted:
            return
        buttons: dict[str, HintButton] = {SALES: view.sign_sales, MARKETING: view.sign_marketing}
        refused = {role: self._refusal(found, row, role) for role in buttons}
        for role, button in buttons.items():
            button.setEnabled(refused[role] is None)
        reasons = [error for error in refused.values() if error is not None]
        if len(reasons) < len(refused):
            name = found.names.get(self._session.person, "")
            view.who.setText(self.tr("Signs as {0}, chosen at the top right.").format(name))
        else:
            view.who.setText(self._why_not(found, reasons))

    def _refusal(self, found: Versions, row: VersionRow, role: str) -> UserError | None:
        desk, person = self._session.desk, self._session.person
        known = next((each for each in desk.people if each.id == person), None) if desk else None
        return refusal(
            found.agreement, row.version, role,
            person_id=person,
            person_name=known.name if known else "",
            person_role=known.role if known else "",
        )  # fmt: skip

    def _why_not(self, found: Versions, reasons: list[UserError]) -> str:
        desk, person = self._session.desk, self._session.person
        known = next((each for each in desk.people if each.id == person), None) if desk else None
        if known is not None and known.role not in (SALES, MARKETING):
            return self.tr(
                "{0} is neither of sales nor of marketing and cannot sign. Choose who signs at the "
                "top right (F4); roles are set under People."
            ).format(known.name)
        return " ".join(part for part in (reasons[0].title, reasons[0].remedy) if part)

    def _ask_sign(self, role: str) -> None:
        row, found = self._row, self._found
        if row is None or found is None:
            return
        if refused := self._refusal(found, row, role):
            self._view.strip.say_error(refused)
            return
        asked = self.tr("Sign version {0} for sales?")
        if role == MARKETING:
            asked = self.tr("Sign version {0} for marketing?")
        text = self.tr("As {0}. The signature stands for the content {1} and cannot be taken back.")
        name = found.names.get(self._session.person, "")
        choose(
            self._view,
            title=asked.format(row.version.number),
            text=text.format(name, short_digest(row.version.hash)),
            choices=[
                (self.tr("Sign"), partial(self._sign, row.version.hash, role)),
                (self.tr("Not yet"), None),
            ],
        )

    def _sign(self, digest: str, role: str) -> None:
        session = self._session
        job = partial(sign, session.store, session.show, digest, role, by=session.person)
        self._runner.run("db", job, owner=self, done=self._signed, failed=self._refuse)

    def _signed(self, signed: Signed) -> None:
        number = signed.version.number
        if signed.in_force:
            said = self.tr("Version {0} is in force.").format(number)
            text = self.tr("New leads are judged by it from now on.")
        else:
            said = self.tr("Version {0} is signed.").format(number)
            text = self.tr("It is in force once the other side has signed too.")
        self._view.strip.say("good", said, text)
        self._runner.announce(signed.changes)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self._view.strip.say_error(error)
