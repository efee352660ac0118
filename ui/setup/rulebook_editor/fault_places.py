"""What is wrong with a draft, counted at each part's name and gone through by one key."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Slot

from boothapp.qualify.draft_data import Path
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.view import EditorView

_PARTS: Final = {"criteria": 0, "matrices": 1, "actions": 2, "disqualifiers": 3, "thresholds": 4,
                 "scale": 4, "title": 5}  # fmt: skip
_PIECE: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


class FaultPlaces(QObject):
    """F8 goes from one fault to the next, whichever part it stands in."""

    def __init__(self, view: EditorView, draft: RulebookDraft) -> None:
        super().__init__(view)
        self._view = view
        self._draft = draft
        self._last = ""
        view.next_fault.clicked.connect(self.go_next)
        draft.checked.connect(self._show)
        self._show()

    @Slot()
    def go_next(self) -> None:
        """Show the place of the next fault."""
        keys = list(self._draft.faults)
        if not keys:
            return
        at = keys.index(self._last) + 1 if self._last in keys else 0
        self._last = keys[at % len(keys)]
        path = path_of(self._last)
        part = _PARTS.get(str(path[0]) if path else "", 0)
        if len(path) > 2 and path[-1] in {"label", "ask", "reason"}:
            part = _PARTS[str(path[0])] if path[0] != "matrices" else 5
        self._view.tabs.show_part(part)
        self._view.parts[part].setFocus()
        self._view.parts[part].go_to(path)
        self._say(keys.index(self._last))

    @Slot()
    def _show(self) -> None:
        counts = [0] * len(self._view.parts)
        for key in self._draft.faults:
            path = path_of(key)
            counts[_PARTS.get(str(path[0]) if path else "", 0)] += 1
        for part, count in enumerate(counts):
            self._view.tabs.set_mark(part, f"⚠ {count}" if count else "")
        self._say(0)

    def _say(self, at: int) -> None:
        faults = list(self._draft.faults.values())
        self._view.next_fault.setVisible(bool(faults))
        if faults:
            text = self.tr("⚠ {0} of {1} to put right: {2}")
            self._view.next_fault.set_label(text.format(at + 1, len(faults), faults[at]))
        self._view.propose.setEnabled(not faults)


def path_of(key: str) -> Path:
    """The path that a dotted key stands for."""
    return tuple(
        int(match[1]) if match[1] is not None else match[2] for match in _PIECE.finditer(key)
    )
