"""The rulebook in work, with every step that can be taken back; imports qualify and Qt only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from boothapp.qualify.draft_data import Data, Path
from boothapp.qualify.faults import dotted
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.writer import rulebook_text


class RulebookDraft(QObject):
    """What is being worked on. Parts read `data`, and change it by `do` alone.

    Signals:
        changed: the data are other ones now.
        checked: `faults` and `rulebook` are those of the data now.
    """

    changed = Signal()
    checked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = "en"
        self.stack = QUndoStack(self)
        self._data: Data = {}
        self._source = ""
        self._faults: Mapping[str, str] = {}
        self._rulebook: Rulebook | None = None

    @property
    def data(self) -> Data:
        """The rulebook as a file holds it; shared, so never changed in place."""
        return self._data

    @property
    def source(self) -> str:
        """The text that the data were read from, '' for none."""
        return self._source

    @property
    def text(self) -> str:
        """The TOML of the data, with the comments that the source had."""
        return rulebook_text(self._data, self._source)

    @property
    def faults(self) -> Mapping[str, str]:
        """What is wrong, by dotted key."""
        return self._faults

    @property
    def rulebook(self) -> Rulebook | None:
        """The last version of the data that could be used, None before there was one."""
        return self._rulebook

    def begin(self, data: Data, source: str) -> None:
        """Work on these data from now on; `source` is the text they were read from."""
        self._data, self._source = data, source
        self._faults, self._rulebook = {}, None
        self.stack.clear()
        self.changed.emit()

    def do(self, name: str, data: Data, *, merge: str = "") -> None:
        """Take a step, called `name` where it is taken back; steps that follow each other with the
        same `merge` are one."""
        if data != self._data:
            self.stack.push(_Step(self, name, self._data, data, merge))

    def take(self, data: Data) -> None:
        """Show these data; for the steps alone."""
        self._data = data
        self.changed.emit()

    def take_check(self, faults: Mapping[str, str], rulebook: Rulebook | None) -> None:
        """Learn what is wrong with the data as they are, and what they judge by all the same."""
        self._faults = faults
        self._rulebook = rulebook or self._rulebook
        self.checked.emit()

    def fault(self, path: Path, *, below: bool = False) -> str:
        """What is wrong at `path`, with `below` also anywhere under it; "" for nothing."""
        key = dotted(path)
        if key in self._faults:
            return self._faults[key]
        starts = (f"{key}.", f"{key}[")
        return next(
            (text for at, text in self._faults.items() if below and at.startswith(starts)), ""
        )


class _Step(QUndoCommand):
    def __init__(
        self, draft: RulebookDraft, name: str, before: Data, after: Data, merge: str
    ) -> None:
        super().__init__(name)
        self._draft = draft
        self._before = before
        self._after = after
        self._merge = merge

    def id(self) -> int:
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._merge != self._merge:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._draft.take(self._after)

    def undo(self) -> None:
        self._draft.take(self._before)
