"""The same person captured before: shown at once, compared, gone on with, merged or kept apart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from boothapp.services.changes import Changes
from boothapp.services.duplicates import Likely, draft_identity
from boothapp.services.merging import keep_apart, merge
from boothapp.services.same_person import Identity
from boothapp.services.views import JudgedLead
from ui.capture.seen import Seen
from ui.visits.dialog import Choice, VisitsDialog
from ui.visits.side import captured_text, draft_side, lead_side, said_text, signs_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from boothapp.services.drafts import Draft
    from ui.capture.clerk import Clerk
    from ui.capture.view import CaptureView
    from ui.capture.visiting import Visiting
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme

_CALM_MS = 120
GO_ON, MERGE, APART, TAKE_OVER = "go_on", "merge", "apart", "take_over"
_NOBODY = Identity("", "", "", "")


class EarlierVisit(QObject):
    """Asks at each pause in typing who was captured before.

    Signals:
        merged: the lead that speaks for both visits now; the page shall go on with it.
    """

    merged = Signal(str)

    def __init__(
        self,
        page: QWidget,
        view: CaptureView,
        visiting: Visiting,
        clerk: Clerk,
        *,
        session: Session,
        runner: JobRunner,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._visiting = visiting
        self._clerk = clerk
        self._session = session
        self._runner = runner
        self._theme = theme
        self._asked: tuple[Identity, str] = (_NOBODY, "")
        self._found: Likely | None = None
        self._seen = Seen(session, runner, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._ask)
        visiting.edited.connect(self._follow)
        visiting.replaced.connect(self._follow)
        self._seen.changed.connect(self._ask)
        view.earlier.clicked.connect(self._compare)

    @Slot()
    def _follow(self) -> None:
        asked = self._asking(self._visiting.draft())
        if asked != self._asked:
            if asked[1] != self._asked[1] or asked[0] == _NOBODY:
                self._show(())
            self._asked = asked
            self._timer.start()
        elif self._found is not None and self._found.row.id in self._visiting.visit.apart:
            self._ask()

    def _asking(self, draft: Draft) -> tuple[Identity, str]:
        """What the page tells of the visitor, saved or not."""
        before = self._visiting.visit.before
        typed = draft_identity(draft, self._session.show)
        if before is None:
            return typed, ""
        form = self._view.form.values()
        name = " ".join(filter(None, (form["first_name"].strip(), form["last_name"].strip())))
        return Identity(
            name, form["company"], form["email"], form["phone"], typed.badges
        ), before.id

    @Slot()
    def _ask(self) -> None:
        asked = identity, lead = self._asking(self._visiting.draft())
        self._asked = asked
        if identity == _NOBODY or not self._session.is_open:
            self._show(())
            return

        def answer(found: tuple[Likely, ...]) -> None:
            if asked == self._asked:
                self._show(found)

        self._seen.ask(identity, lead, answer)

    def _show(self, found: tuple[Likely, ...]) -> None:
        apart = self._visiting.visit.apart
        self._found = next((each for each in found if each.row.id not in apart), None)
        callout, desk = self._view.earlier, self._session.desk
        if self._found is None:
            callout.show_earlier("", "")
            return
        row = self._found.row
        here = row.show == self._session.show
        title = self.tr("Captured before") if here else self.tr("Met at an earlier show")
        who = ", ".join(part for part in (row.name, row.company) if part)
        why = signs_text(self._found.alike.signs)
        when = captured_text(
            row.captured_ms, row.captured_by, row.captured_on, desk,
            self._session.clock(), self._session.store.device,
        )  # fmt: skip
        callout.show_earlier(
            f"{title}: {who} ({why})" if who else f"{title} ({why})",
            " · ".join(part for part in (when, said_text(row, desk)) if part),
        )

    @Slot()
    def _compare(self) -> None:
        found, store = self._found, self._session.store
        if found is None:
            return

        def read() -> JudgedLead | None:
            with store.read() as reader:
                return reader.judged(found.row.id)

        self._runner.run("db", read, owner=self, done=partial(self._open, found))

    def _open(self, found: Likely, earlier: JudgedLead | None) -> None:
        if earlier is None or earlier.lead.erased:
            self._ask()
            return
        session, visit = self._session, self._visiting.visit
        desk, now = session.desk, session.clock()
        dialog = VisitsDialog(
            self._theme,
            self._page,
            title=self.tr("Is this the same person?"),
            text=signs_text(found.alike.signs),
            sides=(
                lead_side(earlier.lead, desk, now, session.store.device),
                draft_side(self._visiting.draft(), visit.before, desk),
            ),
            choices=self._choices(earlier),
        )
        dialog.chosen.connect(partial(self._choose, earlier))
        dialog.open()

    def _choices(self, earlier: JudgedLead) -> tuple[Choice, ...]:
        apart = Choice(APART, self.tr("They are two people"), "Alt+T")
        if earlier.lead.show != self._session.show:
            # Each show keeps its own lead: what was known is taken over, the visit is not.
            return Choice(TAKE_OVER, self.tr("Take over what was known"), "Ctrl+Return"), apart
        if self._visiting.visit.before is None:
            return Choice(GO_ON, self.tr("Go on with the earlier visit"), "Ctrl+Return"), apart
        return Choice(MERGE, self.tr("Merge the two visits"), "Ctrl+Return"), apart

    def _choose(self, earlier: JudgedLead, choice: str) -> None:
        if choice == GO_ON and self._visiting.visit.before is None:
            self._visiting.go_on_with(earlier)
        elif choice == TAKE_OVER:
            self._take_over(earlier)
        elif choice == APART and self._visiting.visit.before is None:
            self._visiting.say_apart(earlier.lead.id)
        elif self._visiting.visit.before is not None:
            self._settle(choice, earlier.lead.id, self._visiting.visit.before.id)

    def _take_over(self, earlier: JudgedLead) -> None:
        """Fill what is empty with what was known at the earlier show; nothing typed is changed."""
        form, lead = self._view.form, earlier.lead
        present = form.values()
        names = ("first_name", "last_name", "company", "job_title", "country", "email", "phone")
        form.fill({n: lead.text(n) for n in names if lead.text(n) and not present[n].strip()})
        self._visiting.take_over(lead.answers)

    def _settle(self, choice: str, earlier: str, present: str) -> None:
        """Say of two saved leads what they are; what is not saved yet is saved before."""
        store, by = self._session.store, self._session.person
        if self._visiting.unsaved:
            # In the same lane, so it is on disk before.
            self._clerk.save_stay()

        def settle() -> Changes:
            if choice == MERGE:
                return merge(store, earlier, present, by=by)
            return keep_apart(store, earlier, present, by=by)

        def settled(changes: Changes) -> None:
            self._runner.announce(changes)
            if choice == MERGE:
                self.merged.emit(earlier)

        self._runner.run("db", settle, owner=self, done=settled)
