"""Adding, changing and removing records one at a time; what is half-typed is never thrown away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from ui.dialogs import ask
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.form import Inputs
from ui.setup.records_view import RecordsView

T = TypeVar("T")

NEW = ""
"""The key of the record that is being added."""

_NAME_SHOWN = 30


class RecordsPart(QWidget, Generic[T]):
    """A table of records and a form. Subclasses say which records and how one is kept.

    A row may be left in the middle of typing: its form is remembered, and the header says so.
    """

    def __init__(self, session: Session, runner: JobRunner, view: RecordsView[T]) -> None:
        super().__init__()
        self.session = session
        self.runner = runner
        self.view = view
        self._rows: dict[str, T] = {}
        self._key = NEW
        self._filled: Inputs = {}
        self._drafts: dict[str, Inputs] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(view)
        view.table.row_chosen.connect(self._choose)
        view.table.row_opened.connect(self._open)
        view.new.clicked.connect(self._begin)
        view.save.clicked.connect(self._save)
        view.remove.clicked.connect(self._remove)
        self.setFocusProxy(view.table)

    # What a subclass says.

    def key_of(self, row: T) -> str:
        """What tells records apart."""
        raise NotImplementedError

    def name_of(self, row: T) -> str:
        """What people call a record."""
        raise NotImplementedError

    def texts_of(self, row: T | None) -> Inputs:
        """A record as the form shows it; None for a new one."""
        raise NotImplementedError

    def faults_of(self, inputs: Inputs, before: T | None) -> Mapping[str, str]:
        """What must be corrected before saving, by field."""
        raise NotImplementedError

    def keep(self, key: str, inputs: Inputs) -> None:
        """Save a record; end with `run(..., key=...)`. `key` is NEW for one that is added."""
        raise NotImplementedError

    def drop(self, row: T) -> None:
        """Remove a record; end with `run`."""
        raise NotImplementedError

    def filled(self, row: T | None) -> None:
        """Called once a record stands in the form."""

    # What all have in common.

    def show_rows(self, rows: Sequence[T], note: str) -> None:
        """Show the records as they are now; a form in which nobody types follows."""
        self._rows = {self.key_of(row): row for row in rows}
        typing = self._is_changed() and (self._key in self._rows or self._key == NEW)
        if not typing and self._key not in self._rows and rows:
            self._key = self.key_of(rows[0])
        # Blocked: nobody has chosen anything, so no message goes and no draft is put away.
        with QSignalBlocker(self.view.table):
            self.view.model.set_rows(rows)
            self.view.table.choose(self._key)
        self.view.header.set_note(note)
        if rows:
            self.view.states.show_content()
        else:
            self.view.states.show_empty()
        if typing:
            self._name_form()
        else:
            self._fill(self._key if self._key in self._rows else NEW)

    def run(self, work: Callable[[], Changes], said: str, *, key: str = NEW) -> None:
        """Do `work` on the database's lane, tell every page, and say how it went.

        `key` is the record that was kept, NEW for one that was removed.
        """
        left, kept = self._key, self.view.form.inputs()

        def done(changes: Changes) -> None:
            self._drafts.pop(left, None)
            if self._key == left:
                self._key, self._filled = key, kept
            self.view.strip.say("good", said)
            self.runner.announce(changes)

        self.runner.run("db", work, owner=self, done=done, failed=self.fail)

    def fail(self, error: Exception) -> None:
        """Say what went wrong; a bug is shown by the runner."""
        if isinstance(error, UserError):
            self.view.strip.say_error(error)

    def row(self) -> T | None:
        """The record in the form, None while one is being added."""
        return self._rows.get(self._key)

    @Slot(object)
    def _choose(self, row: T | None) -> None:
        if row is None or self.key_of(row) == self._key:
            return
        self._leave()
        self.view.strip.clear()
        self._fill(self.key_of(row))

    @Slot(object)
    def _open(self, _row: T) -> None:
        self.view.form.take_focus()

    @Slot()
    def _begin(self) -> None:
        self._leave()
        self.view.strip.clear()
        self.view.table.clearSelection()
        self.view.table.setCurrentIndex(QModelIndex())
        self._fill(NEW)
        self.view.form.take_focus()

    @Slot()
    def _save(self) -> None:
        inputs = self.view.form.inputs()
        if not self.view.form.warn(self.faults_of(inputs, self.row())):
            self.keep(self._key, inputs)

    @Slot()
    def _remove(self) -> None:
        row = self.row()
        if row is None:
            return
        agreed = ask(
            self,
            title=self.tr("Take {0} off the list?").format(_short(self.name_of(row))),
            text=self.tr("What was written down with it stays."),
            yes=self.tr("Remove"),
            no=self.tr("Keep"),
        )
        if agreed:
            self.drop(row)

    def _is_changed(self) -> bool:
        return bool(self._filled) and self.view.form.inputs() != self._filled

    def _leave(self) -> None:
        if self._is_changed():
            self._drafts[self._key] = self.view.form.inputs()
        else:
            self._drafts.pop(self._key, None)

    def _fill(self, key: str) -> None:
        self._key = key
        form = self.view.form
        form.set_inputs(self.texts_of(self._rows.get(key)))
        self._filled = form.inputs()
        if key in self._drafts:
            form.set_inputs(self._drafts[key])
        self.filled(self.row())
        self._name_form()

    def _name_form(self) -> None:
        row = self.row()
        self.view.form_header.set_title(
            _short(self.name_of(row)) if row is not None else self.tr("New")
        )
        self.view.form_header.set_note(self.tr("not saved yet") if self._is_changed() else "")
        self.view.remove.setEnabled(row is not None)


def _short(name: str) -> str:
    return name if len(name) <= _NAME_SHOWN else f"{name[: _NAME_SHOWN - 1]}…"
