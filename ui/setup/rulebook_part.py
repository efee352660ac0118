"""The rulebook in force, and a new one from a file, with every fault of one that is refused."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.qualify.faults import Fault, RulebookError
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.changes import Changes
from boothapp.services.files import written_whole
from boothapp.services.ports import Store
from boothapp.services.setup import agree_rulebook
from resources.loader import read_text
from ui.files import ask_open, ask_save, open_path
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.records_view import card_table
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.range_bar import RangeBar
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

_SIDE = 372
_SHIPPED = ("shows", "coatings_expo", "rulebook.toml")
_LARGEST = 4_000_000


class RulebookPart(QWidget):
    """What holds now at the left, what was wrong with the last file at the right."""

    def __init__(self, session: Session, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self.header = SectionHeader(self.tr("Rulebook in force"))
        self.title = Label("", "title", wrap=True)
        self.agreed = Label("", "muted", wrap=True)
        self.fit = RangeBar(theme, self.tr("Fit needed"))
        self.intent = RangeBar(theme, self.tr("Intent needed"))
        self.contents = Label("", "body", wrap=True)
        self.choose = PrimaryButton(theme, self.tr("Import a new version"), key="Ctrl+O")
        self.copy = SecondaryButton(theme, self.tr("Save a copy to work on"), key="Ctrl+S")
        self.shipped = SecondaryButton(theme, self.tr("Start with the shipped one"), key="Alt+H")
        self.strip = WorkStrip(theme)
        self.faults_header = SectionHeader(self.tr("Faults in the file"))
        self.model = RowTableModel[Fault](_columns(), key=lambda fault: fault)
        self.table = card_table(theme, self.model, self.tr("Faults in the file"), widths=(70, 250))
        self.table.setWordWrap(True)
        empty = EmptyState(
            theme,
            title=self.tr("No faults to show"),
            text=self.tr("A file that cannot be used is listed here line by line; until it is "
                         "corrected, the version in force stays."),
            icon="circle-check",
        )  # fmt: skip
        self.states = StateStack(theme, self.table, empty)
        self.states.show_empty()
        self._build()
        self.choose.clicked.connect(self._ask)
        self.copy.clicked.connect(self._ask_copy)
        self.shipped.clicked.connect(self._start)
        self.strip.open_wanted.connect(open_path)
        session.desk_changed.connect(self.refresh)
        self.setFocusProxy(self.choose)
        self.refresh()

    def _build(self) -> None:
        standing = Card(padding=SPACE.l)
        standing.setFixedWidth(_SIDE)
        for widget in (
            self.header, self.title, self.agreed, self.fit, self.intent, self.contents,
        ):  # fmt: skip
            standing.body.addWidget(widget)
        standing.body.addStretch(1)
        for button in (self.choose, self.copy, self.shipped):
            standing.body.addWidget(button)
        faults = Card(padding=SPACE.l)
        faults.body.addWidget(self.faults_header)
        faults.body.addWidget(self.states, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(standing)
        row.addWidget(faults, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(row, 1)
        column.addWidget(self.strip)

    @Slot()
    def refresh(self) -> None:
        """Show the rulebook of the desk."""
        desk = self._session.desk
        rulebook = desk.rulebook if desk else None
        self.choose.setEnabled(desk is not None)
        self.shipped.setVisible(rulebook is None)
        self.shipped.setEnabled(desk is not None)
        self.copy.setEnabled(rulebook is not None)
        for bar in (self.fit, self.intent):
            bar.setVisible(rulebook is not None)
        if rulebook is None:
            self.header.set_note("")
            self.title.setText(self.tr("Nothing is agreed yet"))
            text = self.tr("Without a rulebook leads are kept but not judged.")
            if desk is None:
                text = self.tr("Set up the show first.")
            self.agreed.setText(text)
            self.contents.setText("")
            return
        language = desk.show.language if desk else "en"
        self._show(rulebook, language)

    def _show(self, rulebook: Rulebook, language: str) -> None:
        self.header.set_note(self.tr("version {0}").format(rulebook.version))
        self.title.setText(rulebook.title.in_language(language))
        self.agreed.setText(_agreement(rulebook))
        limits = rulebook.thresholds
        for bar, axis, limit in (
            (self.fit, "fit", limits.fit), (self.intent, "intent", limits.intent),
        ):  # fmt: skip
            bar.set_range(limit, limit, maximum=rulebook.most(axis), threshold=limit)
        alerting = [a.label.in_language(language) for a in rulebook.actions if a.alerts]
        lines = [
            self.tr("{0} criteria, {1} actions").format(
                len(rulebook.criteria), len(rulebook.actions)
            ),
            self.tr("Alert sales at once: {0}").format(", ".join(alerting) or "–"),
        ]
        self.contents.setText("\n".join(lines))

    @Slot()
    def _ask(self) -> None:
        kind = self.tr("Rulebooks (*.toml)")
        ask_open(self, title=self.tr("Import a rulebook"), kind=kind, chosen=self._import)

    @Slot(str)
    def _import(self, path: str) -> None:
        self._agree(partial(_agreed_from_file, Path(path)))

    @Slot()
    def _start(self) -> None:
        self._agree(partial(_agreed, read_text(*_SHIPPED)))

    def _agree(self, agree: partial[Rulebook]) -> None:
        desk = self._session.desk
        if desk is None:
            return
        work = partial(agree, self._session.store, desk.show.id, self._session.person)
        self._runner.run("db", work, owner=self, done=self._taken, failed=self._refuse)

    def _taken(self, rulebook: Rulebook) -> None:
        self.model.set_rows(())
        self.faults_header.set_note("")
        self.states.show_empty()
        self._runner.announce(Changes(show=True, sync=True))
        text = self.tr("Leads are judged by it from now on.")
        said = self.tr("Version {0} is in force.").format(rulebook.version)
        self.strip.say("good", said, text)

    def _refuse(self, error: Exception) -> None:
        faults = error.faults if isinstance(error, RulebookError) else ()
        self.model.set_rows(faults)
        self.faults_header.set_note(str(len(faults)) if faults else "")
        if faults:
            self.states.show_content()
            self.table.resizeRowsToContents()  # a fault is read whole
        else:
            self.states.show_empty()
        if isinstance(error, RulebookError):
            self.strip.say("bad", error.title, error.remedy)
        elif isinstance(error, UserError):  # a bug is shown by the runner
            self.strip.say_error(error)

    @Slot()
    def _ask_copy(self) -> None:
        ask_save(
            self, title=self.tr("Save a copy"), name="rulebook.toml",
            kind=self.tr("Rulebooks (*.toml)"), chosen=self._save_copy,
        )  # fmt: skip

    @Slot(str)
    def _save_copy(self, path: str) -> None:
        desk = self._session.desk
        if desk is not None:
            work = partial(_copied, self._session.store, desk.show.id, Path(path))
            self._runner.run("db", work, owner=self, done=self._copied, failed=self._refuse)

    def _copied(self, path: Path) -> None:
        text = self.tr("Raise its version, change it, and import it here.")
        self.strip.say("good", self.tr("Written: {0}").format(path), text, path=path)


def _agreement(rulebook: Rulebook) -> str:
    agreed, word = rulebook.agreed, QCoreApplication.translate
    if agreed is None:
        return word("rulebook", "Nobody has signed it yet.")
    day = QLocale().toString(QDate(agreed.on.year, agreed.on.month, agreed.on.day), "d MMM yyyy")
    text = word("rulebook", "Agreed by {0} (sales) and {1} (marketing) on {2}")
    return text.format(agreed.sales, agreed.marketing, day)


def _agreed(toml: str, store: Store, show: str, by: str) -> Rulebook:
    return agree_rulebook(store, show, toml, by=by)


def _agreed_from_file(path: Path, store: Store, show: str, by: str) -> Rulebook:
    try:
        if path.stat().st_size > _LARGEST:
            raise RulebookError((Fault(0, "", "the file is too large to be a rulebook"),))
        toml = path.read_text("utf-8-sig")
    except OSError as error:
        raise UserError(
            f"{path} cannot be read.", f"{error.strerror}.", "Check the name and try again."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(
            f"{path} is not text in UTF-8.",
            "The version in force stays.",
            "Save it as UTF-8 and import it again.",
        ) from error
    return agree_rulebook(store, show, toml, by=by)


def _copied(store: Store, show: str, path: Path) -> Path:
    with store.read() as reader:
        in_force = reader.rulebook(show)
    with written_whole(path) as file:
        file.write((in_force.toml if in_force else "").encode())
    return path


def _columns() -> tuple[Column[Fault], ...]:
    word = QCoreApplication.translate
    return (
        Column(
            title=word("rulebook", "Line"),
            value=lambda fault: str(fault.line) if fault.line else "–",
            sort_key=lambda fault: fault.line,
        ),
        Column(title=word("rulebook", "Where"), value=lambda fault: fault.key or "–"),
        Column(title=word("rulebook", "What is wrong"), value=lambda fault: fault.message),
    )
