"""Makes two leads one, parts them again, or says that they are two people; asks first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from boothapp.domain.errors import UserError
from boothapp.domain.lead import Lead
from boothapp.services.changes import Changes
from boothapp.services.duplicates import Pair
from boothapp.services.merging import keep_apart, merge, unmerge
from boothapp.services.same_person import Sign
from boothapp.services.views import LeadRow
from ui.dialogs import show_error
from ui.leads.duplicates import DuplicatesDialog
from ui.leads.same_as import SameAsDialog
from ui.visits.merge_dialog import MERGE, MergeDialog
from ui.visits.side import lead_side, signs_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme

Both = tuple[Lead | None, Lead | None]


class LeadMerging(QObject):
    """What can be done with two leads, wherever on the page somebody asks for it."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._runner = runner
        self._theme = theme
        self._page = page

    @Slot()
    def list_pairs(self) -> None:
        """Show the visits of the show that may be one person's."""
        dialog = DuplicatesDialog(
            self._theme, self._page, session=self._session, runner=self._runner
        )

        def compare(pair: Pair) -> None:
            self.compare(pair.earlier.id, pair.later.id, pair.alike.signs, dialog)

        def keep_apart(pair: Pair) -> None:
            self.keep_apart(pair.earlier.id, pair.later.id)

        dialog.compare_wanted.connect(compare)
        dialog.apart_wanted.connect(keep_apart)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.search()

    def choose_other(self, lead: str, name: str, rows: Sequence[LeadRow]) -> None:
        """Have somebody choose, of all `rows`, another visit of the person of a lead."""
        dialog = SameAsDialog(
            self._theme,
            self._page,
            name=name,
            rows=[row for row in rows if row.id != lead],
            desk=lambda: self._session.desk,
            now_ms=self._session.clock,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self.compare, lead, signs=()))
        dialog.open()

    def compare(
        self, earlier: str, later: str, signs: tuple[Sign, ...], parent: QWidget | None = None
    ) -> None:
        """Show two leads side by side and do what is chosen."""
        store = self._session.store

        def read() -> Both:
            with store.read() as reader:
                return reader.lead(earlier), reader.lead(later)

        shown = partial(self._ask, signs, parent or self._page)
        self._runner.run("db", read, owner=self, done=shown)

    def keep_apart(self, one: str, other: str) -> None:
        """Say that these are two people."""
        store, by = self._session.store, self._session.person
        self._do(lambda: keep_apart(store, one, other, by=by))

    def unmerge(self, one: str, other: str) -> None:
        """Take a merge back."""
        store, by = self._session.store, self._session.person
        self._do(lambda: unmerge(store, one, other, by=by))

    def _ask(self, signs: tuple[Sign, ...], parent: QWidget, both: Both) -> None:
        one, other = both
        if one is None or other is None or one.erased or other.erased or one.id == other.id:
            return
        desk, now, device = self._session.desk, self._session.clock(), self._session.store.device
        dialog = MergeDialog(
            self._theme,
            parent,
            why=signs_text(signs),
            sides=(lead_side(one, desk, now, device), lead_side(other, desk, now, device)),
        )
        dialog.chosen.connect(partial(self._settle, dialog))
        dialog.open()

    def _settle(self, dialog: MergeDialog, choice: str) -> None:
        store, by = self._session.store, self._session.person
        keeper, other, values = dialog.keeper, dialog.other, dialog.comparison.kept()
        if choice == MERGE:
            self._do(lambda: merge(store, keeper, other, by=by, values=values))
        else:
            self.keep_apart(keeper, other)

    def _do(self, change: Callable[[], Changes]) -> None:
        self._runner.run("db", change, owner=self, done=self._runner.announce, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            show_error(self._page, error)
