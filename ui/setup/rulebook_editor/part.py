"""The editor in the setup: begins a draft, keeps it, puts it forward."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.qualify.draft_data import Data
from boothapp.qualify.draft_reading import read_draft
from boothapp.qualify.draft_steps import blank_rulebook, next_version
from boothapp.qualify.faults import RulebookError
from boothapp.qualify.writer import rulebook_text
from boothapp.services.agreement import Proposed
from boothapp.services.changes import Changes
from boothapp.services.files import written_whole
from boothapp.services.rulebook_drafts import Desktop, keep_draft, load_desktop, propose_draft
from resources.loader import read_text
from ui.files import ask_open, ask_save, file_name, open_path
from ui.jobs import JobRunner, Progress
from ui.session import Session
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.fault_places import FaultPlaces
from ui.setup.rulebook_editor.forecast import Forecast
from ui.setup.rulebook_editor.latest import Latest
from ui.setup.rulebook_editor.start import StartChoice
from ui.setup.rulebook_editor.view import EditorView
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_SHIPPED = ("shows", "coatings_expo", "rulebook.toml")
_LARGEST = 1_000_000


class RulebookEditor(QWidget):
    """Without a draft the ways to begin, with one the draft in parts."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._theme = theme
        self._desktop: Desktop | None = None
        self._stale = True
        self._forward = 0
        """The number under which the draft was put forward last, 0 before."""
        self.draft = RulebookDraft(self)
        self.forecast = Forecast(self.draft, runner, self)
        self.start = StartChoice(theme)
        self.strip = WorkStrip(theme)
        self.view: EditorView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._keeper = Latest[tuple[str, Data, str], None](
            runner, "db", self._keep_work, owner=self, done=lambda _: None, failed=self._fail
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self._stack, 1)
        column.addWidget(self.strip)
        self.start.latest.clicked.connect(self._begin_latest)
        self.start.shipped.clicked.connect(self._begin_shipped)
        self.start.blank.clicked.connect(self._begin_blank)
        self.start.file.clicked.connect(self._ask_file)
        self.strip.open_wanted.connect(open_path)
        session.desk_changed.connect(self._load)
        runner.changed.connect(self._note)
        self.setFocusProxy(self.start)
        self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_leads()

    @Slot()
    def _load(self) -> None:
        desk = self._session.desk
        self.start.offer(show=desk is not None, latest=False)
        if desk is None:
            return
        self.draft.language = desk.show.language or "en"
        work = partial(load_desktop, self._session.store, desk.show.id)
        self._runner.run("db", work, owner=self, done=self._take, failed=self._fail)

    def _take(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.start.offer(show=True, latest=bool(desktop.latest))
        self.forecast.compare_with(desktop.rulebook)
        if self.draft.data:
            return
        if desktop.kept:
            self._begin(desktop.kept, keep_version=True)
            self.strip.say("info", self.tr("This is the draft that was begun here."))
        elif desktop.latest:
            self._begin_latest()

    @Slot()
    def _begin_latest(self) -> None:
        if self._desktop is not None:
            self._begin(self._desktop.latest)

    @Slot()
    def _begin_shipped(self) -> None:
        self._begin(read_text(*_SHIPPED))

    @Slot()
    def _begin_blank(self) -> None:
        title = self.tr("What a good lead is")
        number = self._desktop.next_number if self._desktop else 1
        self._show(blank_rulebook(title, number, self.draft.language), "")

    def _begin(self, text: str, *, keep_version: bool = False) -> None:
        try:
            data = read_draft(text)
        except RulebookError as error:
            self.strip.say_error(error)
            return
        number = self._desktop.next_number if self._desktop else 1
        version = data.get("version", number) if keep_version else number
        self._show(next_version(data, version), text)

    def _show(self, data: Data, source: str) -> None:
        self.strip.clear()
        self._forward = 0
        if self.view is None:
            self.view = self._made()
        self.draft.begin(data, source)
        self._stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        if self.isVisible():
            self.view.criteria.setFocus()
        self._read_leads()

    def _made(self) -> EditorView:
        view = EditorView(self._theme, self.draft, self._runner)
        self._stack.addWidget(view)
        stack = self.draft.stack
        view.undo.clicked.connect(stack.undo)
        view.redo.clicked.connect(stack.redo)
        stack.canUndoChanged.connect(view.undo.setEnabled)
        stack.canRedoChanged.connect(view.redo.setEnabled)
        stack.indexChanged.connect(self._keep)
        stack.cleanChanged.connect(self._name)
        view.undo.setEnabled(False)
        view.redo.setEnabled(False)
        view.open.clicked.connect(self._ask_file)
        view.export.clicked.connect(self._ask_export)
        view.again.clicked.connect(self._start_over)
        view.propose.clicked.connect(self._propose)
        self.places = FaultPlaces(view, self.draft)
        self.draft.changed.connect(self._name)
        forecast, lines = self.forecast, view.thresholds
        forecast.stepped.connect(lines.show_step)
        forecast.foreseen.connect(self._show_foreseen)
        forecast.failed.connect(self._fail)
        forecast.stopped.connect(lines.states.show_empty)
        forecast.learnt.connect(view.criteria.set_given)
        forecast.read.connect(view.outcomes.set_leads)
        lines.cancelled.connect(forecast.cancel)
        return view

    @Slot()
    def _name(self) -> None:
        if self.view is None:
            return
        number = self._forward + 1 if self._forward else self.draft.data.get("version", "")
        if self._forward and self.draft.stack.isClean():
            text = self.tr("Version {0}, put forward").format(self._forward)
        else:
            text = self.tr("Draft of version {0}").format(number)
        self.view.title.setText(text)

    def _show_foreseen(self, found: object, rulebook: object, compared: object) -> None:
        if self.view is not None:
            self.view.thresholds.show_foreseen(found, rulebook, compared=bool(compared))  # type: ignore[arg-type]  # signals carry objects

    @Slot(object)
    def _note(self, changes: Changes) -> None:
        if changes.leads:
            self._stale = True

    def _read_leads(self) -> None:
        """Read the leads where they may be others by now and somebody looks."""
        if self._stale and self.isVisible() and self.view is not None and self._session.is_open:
            self._stale = False
            self.view.thresholds.show_reading(self.tr("Reading all leads"))
            self.forecast.read_leads(self._session.store)

    @Slot()
    def _keep(self) -> None:
        if self.draft.data and not self.draft.stack.isClean():
            self._keeper.ask((self._session.show, self.draft.data, self.draft.source))

    def _keep_work(self, asked: tuple[str, Data, str], _progress: Progress) -> None:
        show, data, source = asked
        keep_draft(self._session.store, show, rulebook_text(data, source))

    @Slot()
    def _start_over(self) -> None:
        self._stack.setCurrentWidget(self.start)
        self.setFocusProxy(self.start)
        self.start.setFocus()

    @Slot()
    def _ask_file(self) -> None:
        kind = self.tr("Rulebooks (*.toml)")
        ask_open(self, title=self.tr("Open a rulebook"), kind=kind, chosen=self.open_file)

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Work on a copy of this file."""
        self._runner.run(
            "cpu", partial(_read_file, Path(path)), owner=self, done=self._begin, failed=self._fail
        )

    @Slot()
    def _ask_export(self) -> None:
        show = self._session.desk.show.name if self._session.desk else ""
        number = self.draft.data.get("version", "")
        ask_save(
            self, title=self.tr("Export the draft"), kind=self.tr("Rulebooks (*.toml)"),
            name=file_name("rulebook", show, f"v{number}", ending=".toml"), chosen=self.export,
        )  # fmt: skip

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the draft into a file, broken or not."""
        work = partial(_written, Path(path), self.draft.text)
        self._runner.run("db", work, owner=self, done=self._exported, failed=self._fail)

    def _exported(self, path: Path) -> None:
        self.strip.say("good", self.tr("Written: {0}").format(path), path=path)

    @Slot()
    def _propose(self) -> None:
        desk = self._session.desk
        if desk is None:
            return
        if self.draft.faults:
            self.places.go_next()
            return
        work = partial(
            propose_draft, self._session.store, desk.show.id, self.draft.data, self.draft.source,
            by=self._session.person,
        )  # fmt: skip
        self._runner.run("db", work, owner=self, done=self._proposed, failed=self._fail)

    def _proposed(self, proposed: Proposed) -> None:
        self._forward = proposed.version.number
        self.draft.stack.setClean()
        self._name()
        self._runner.announce(proposed.changes)
        said = self.tr("Version {0} is put forward.").format(proposed.version.number)
        text = self.tr("It holds once a person of sales and one of marketing have signed it, "
                       "under Agreement.")  # fmt: skip
        self.strip.say("good", said, text)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self.strip.say_error(error)


def _read_file(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(f"{path} is too large to be a rulebook.", "", "Choose another file.")
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise UserError(
            f"{path} cannot be read.", f"{error.strerror}.", "Check the name and try again."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(
            f"{path} is not text in UTF-8.", "The draft stays.", "Save it as UTF-8 and try again."
        ) from error


def _written(path: Path, text: str) -> Path:
    with written_whole(path) as file:
        file.write(text.encode())
    return path
