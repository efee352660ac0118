"""Sees that nobody who was captured is lost: saves, confirms, keeps, hands back, restores."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Signal, Slot

from boothapp.domain.errors import UserError
from boothapp.services.drafts import Draft
from boothapp.services.views import JudgedLead
from ui.capture.keeper import DraftKeeper, Kept, read_kept
from ui.capture.model import visitor_name
from ui.capture.saving import SavedVisit, Saver, Saving
from ui.capture.shelf import Shelf
from ui.wording import route_text

if TYPE_CHECKING:
    from ui.capture.strip_text import StripText
    from ui.capture.view import CaptureView
    from ui.capture.visiting import Visiting
    from ui.jobs import JobRunner
    from ui.session import Session


class Clerk(QObject):
    """What happens to the visitor in hand once a save is pressed.

    Signals:
        saved: a `services.capture.Saved`; the visitor is on disk.
        freed: the page is ready for the next visitor.
    """

    saved = Signal(object)
    freed = Signal()

    def __init__(
        self,
        view: CaptureView,
        visiting: Visiting,
        strip: StripText,
        session: Session,
        runner: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._visiting = visiting
        self._strip = strip
        self._session = session
        self._runner = runner
        self._last_saved = ""
        self._staying = False
        self._keeper = DraftKeeper(session, runner, visiting.draft, self)
        self._saver = Saver(session, runner, self)
        self._shelf = Shelf(view.aside, self._keeper, self)
        self._keeper.failed.connect(self._not_kept)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._not_saved)
        view.aside.retried.connect(self._save_aside)
        view.aside.opened.connect(self._open_aside)
        visiting.edited.connect(self._edited)
        visiting.replaced.connect(self._show_status)

    @Slot()
    def save_next(self) -> bool:
        """Save, and make the page ready at once; False where there is nothing one could save."""
        if self._visiting.visit.before is not None and not self._visiting.unsaved:
            self.clear()
            return True
        saving = self._saving(stay=False)
        if saving is None:
            return False
        self._visiting.show_new()
        self.freed.emit()
        self._submit(saving)
        return True

    @Slot()
    def save_stay(self) -> bool:
        """Save, and go on with the same visitor."""
        if self._visiting.visit.before is not None and not self._visiting.unsaved:
            return True
        saving = self._saving(stay=True)
        if saving is None:
            return False
        self._staying = True
        self._submit(saving)
        return True

    @Slot()
    def clear(self) -> None:
        """Forget what was entered."""
        self._visiting.show_new()
        self._strip.invite()
        self._keeper.touch()
        self._shelf.show(page_free=True)
        self.freed.emit()

    def keep_now(self) -> None:
        """The page loses the keyboard: what is typed is kept at once."""
        self._keeper.flush()

    def restore(self) -> None:
        """Look for what was being typed when the program ended."""
        store = self._session.store
        # What is typed before it is found must not take its place on disk. Where it cannot be
        # read it stays the one that is kept.
        self._keeper.hold()
        self._runner.run(
            "db", lambda: read_kept(store), owner=self, done=self._restored, failed=self._unread
        )

    def _saving(self, *, stay: bool) -> Saving | None:
        """What is to be saved now; says why where there is nothing."""
        visiting = self._visiting
        if self._staying:
            # The first save has not come back yet; a second one would make a second visitor.
            return None
        if not self._session.is_open or self._session.desk is None:
            text = self.tr("Nothing can be saved before a show is set up.")
            self._strip.say(text, self.tr("What you typed stays here: see Setup."), "wait")
            return None
        if visiting.free:
            text = self.tr("There is nothing to save yet.")
            self._strip.say_in_passing(text, self.tr("Scan a badge, or type a name."), "wait")
            return None
        visit = visiting.visit
        draft = self._with_homeless_wishes(visiting.draft())
        return Saving(draft, visit, visit.account_sought, stay=stay)

    def _with_homeless_wishes(self, draft: Draft) -> Draft:
        """A sample of no product cannot be asked for, but what it was for is kept as a note."""
        lines = [
            self.tr("Sample for: {application}").format(application=wish.application)
            for wish in draft.samples
            if wish.application and not wish.product
        ]
        fresh = [line for line in lines if line not in draft.note]
        return replace(draft, note="\n".join((draft.note, *fresh)).strip()) if fresh else draft

    def _submit(self, saving: Saving) -> None:
        desk = self._session.desk
        if desk is not None:
            # Until the save is known to be safe, its draft stays the one that is kept.
            self._keeper.hold()
            self._saver.save(saving, desk)
            self._show_status()

    def _saved(self, visit: SavedVisit) -> None:
        saving = visit.saving
        when = QDateTime.fromMSecsSinceEpoch(self._session.clock()).toString("HH:mm:ss")
        self._last_saved = self.tr("Last saved on this laptop {time}").format(time=when)
        if saving.aside:
            self._shelf.take(saving.draft, page_free=self._visiting.free)
        if saving.stay:
            self._staying = False
            if visit.judged is not None:
                self._stay_with(visit.judged, saving.draft)
        self._keeper.release()
        self._strip.say_in_passing(self._confirmation(visit))
        self._show_status()
        self._runner.announce(visit.saved.changes)
        self.saved.emit(visit.saved)

    def _stay_with(self, judged: JudgedLead, saved: Draft) -> None:
        """Only where nothing was typed since: fields under somebody's hands are not redrawn."""
        now = self._visiting.draft()
        if now == saved:
            self._visiting.show_saved(judged)
        else:
            self._visiting.adopt(judged, saved)

    def _not_saved(self, saving: Saving, error: Exception) -> None:
        known = error if isinstance(error, UserError) else _fault(self)
        if saving.stay:
            self._staying = False
        elif saving.aside:
            self._shelf.put((), known.title, page_free=self._visiting.free)
        elif self._visiting.free:
            self._visiting.show_again(saving.visit, saving.draft)
        else:
            self._shelf.put((saving.draft,), known.title, page_free=False)
        self._keeper.release()
        self._strip.say_error(known)
        self._show_status()

    def _confirmation(self, visit: SavedVisit) -> str:
        saved, before = visit.saved, visit.saving.visit.before
        name = visitor_name(visit.saving.draft, before) or self.tr("Visitor without a name")
        route = route_text(saved.verdict.route) if saved.verdict else ""
        desk = self._session.desk
        asked = desk.names.get(saved.asked, "") if desk and saved.asked else ""
        alerted = self.tr("{person} is alerted").format(person=asked) if asked else ""
        parts = ", ".join(part for part in (name, route, alerted) if part)
        return self.tr("Saved: {what}").format(what=parts)

    def _save_aside(self) -> None:
        draft = self._shelf.first
        if draft is not None and not self._saver.running:
            visit = self._visiting.visit_of(draft)
            self._submit(Saving(draft, visit, account_sought=False, aside=True))

    def _open_aside(self) -> None:
        draft = self._shelf.first
        if draft is None or not self._visiting.free:
            return
        store = self._session.store

        def judged() -> JudgedLead | None:
            with store.read() as reader:
                return reader.judged(draft.lead) if draft.lead else None

        def put_back(found: JudgedLead | None) -> None:
            if self._visiting.free:
                self._visiting.show_draft(draft, found)
                self._keeper.touch()
                self._shelf.take(draft, page_free=False)

        self._runner.run("db", judged, owner=self, done=put_back)

    def _restored(self, kept: Kept) -> None:
        aside = list(kept.aside)
        if kept.draft is not None and not kept.draft.empty:
            if self._visiting.free:
                self._visiting.show_draft(kept.draft, kept.judged)
                self._strip.say(self.tr("Restored what you were typing"), tone="info")
            else:
                aside.insert(0, kept.draft)
        if kept.broken:
            text = self.tr("What was being typed could not be read back.")
            self._strip.say(text, self.tr("It was set aside in the database; go on."), "wait")
        if aside:
            self._shelf.put(aside, "", page_free=self._visiting.free)
        self._keeper.release()
        self._show_status()

    def _unread(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._strip.say_error(error)

    def _not_kept(self, error: Exception) -> None:
        if isinstance(error, UserError):
            text = self.tr("Not kept through a crash: {why}").format(why=error.title)
            self._view.status.setText(text)

    def _edited(self) -> None:
        self._strip.settle()
        self._keeper.touch()
        self._shelf.show(page_free=False)
        self._show_status()

    def _show_status(self) -> None:
        if self._saver.running:
            now = self.tr("saving…")
        elif self._visiting.unsaved:
            now = self.tr("this visitor is not saved yet")
        else:
            now = self.tr("nothing unsaved")
        parts = (self._last_saved, now) if self._last_saved else (now[:1].upper() + now[1:],)
        self._view.status.setText(" · ".join(parts))


def _fault(source: QObject) -> UserError:
    return UserError(
        source.tr("The visitor could not be saved."),
        source.tr("Everything entered is kept."),
        source.tr("Save again; if it fails again, start boothapp anew."),
    )
