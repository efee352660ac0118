"""What can be done with the person of a lead: hand over their data, erase them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from boothapp.domain.errors import UserError
from boothapp.domain.lead import Lead
from boothapp.services.card_photos import read_photo
from boothapp.services.lead_edits import erase
from boothapp.services.person_data import write_person_data
from ui.dialogs import show_error
from ui.files import ask_save, file_name
from ui.leads.erase_dialog import EraseDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from boothapp.services.changes import Changes
    from ui.jobs import JobRunner
    from ui.leads.detail import LeadDetail
    from ui.session import Session
    from ui.theme import Theme


class LeadPersonMenu(QObject):
    """The menu of the lead that is shown.

    Signals:
        told: a sentence on what was done.
        merge_wanted: another visit of the person shall be chosen.
    """

    told = Signal(str)
    merge_wanted = Signal()

    def __init__(
        self,
        page: QWidget,
        detail: LeadDetail,
        *,
        session: Session,
        runner: JobRunner,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._detail = detail
        self._session = session
        self._runner = runner
        self._theme = theme
        detail.more.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        if not self._detail.lead:
            return
        button = self._detail.more
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        merge = menu.addAction(self.tr("&Merge with another visit …"))
        merge.triggered.connect(self.merge_wanted)
        if self._detail.cards:
            card = menu.addAction(self.tr("Show the &business card"))
            card.triggered.connect(self.show_card)
        data = menu.addAction(self.tr("&Write this person’s data to a file …"))
        data.triggered.connect(self._ask_file)
        menu.addAction(self.tr("&Erase this person …")).triggered.connect(self._ask_erase)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.setActiveAction(merge)

    @Slot()
    def show_card(self) -> None:
        """Show the latest business card of the lead, with its photo where it is on this laptop."""
        store, name, text = self._session.store, self._detail.name.text(), self._detail.cards[-1]

        def read() -> bytes | None:
            with store.read() as reader:
                return read_photo(reader, text)

        def show(photo: bytes | None) -> None:
            # Late, because it is rarely asked for and brings the camera's preview.
            from ui.cards.photo import CardPhotoDialog  # noqa: PLC0415

            CardPhotoDialog(
                self._theme, name=name, text=text, photo=photo, parent=self._page
            ).open()

        self._runner.run("db", read, owner=self, done=show, failed=self._fail)

    @Slot()
    def _ask_file(self) -> None:
        lead, name = self._detail.lead, self._detail.name.text()
        ask_save(
            self._page,
            title=self.tr("Write this person’s data"),
            name=file_name(self.tr("person"), name, ending=".json"),
            kind=self.tr("JSON files (*.json)"),
            chosen=partial(self.write, lead),
        )

    def write(self, lead: str, path: str) -> None:
        """Write what is kept of a lead to a file."""
        store, now = self._session.store, self._session.clock()

        def written(at: Path) -> None:
            self.told.emit(self.tr("Written: {0}").format(at.name))

        self._runner.run(
            "db",
            lambda: write_person_data(store, lead, Path(path), now_ms=now),
            owner=self,
            done=written,
            failed=self._fail,
        )

    @Slot()
    def _ask_erase(self) -> None:
        store, lead = self._session.store, self._detail.lead

        def read() -> Lead | None:
            with store.read() as reader:
                return reader.lead(lead)

        self._runner.run("db", read, owner=self, done=self._ask)

    def _ask(self, lead: Lead | None) -> None:
        if lead is None or lead.erased:
            return
        visits = 1 + len(lead.merged)
        dialog = EraseDialog(self._theme, self._page, name=lead.name, visits=visits)
        dialog.agreed.connect(partial(self._erase, lead.id))
        dialog.open()

    def _erase(self, lead: str) -> None:
        store, by = self._session.store, self._session.person

        def erased(changes: Changes) -> None:
            self._runner.announce(changes)
            self.told.emit(self.tr("Erased here. The other laptops follow when they sync."))

        self._runner.run(
            "db", lambda: erase(store, lead, by=by), owner=self, done=erased, failed=self._fail
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            show_error(self._page, error)
