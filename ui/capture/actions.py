"""What happened at the booth: a tile for each action of the rulebook; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from boothapp.domain.facts import Json
from boothapp.qualify.criteria import Action
from ui.tokens import SPACE
from ui.widgets.buttons import ToggleTile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_COLUMNS = 3


class ActionTiles(QWidget):
    """The tiles; Alt and the letter of the rulebook presses one.

    Signals:
        edited: an action was taken or taken back.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tiles: dict[str, ToggleTile] = {}
        self._forms: dict[str, str] = {}
        self._details: dict[str, Mapping[str, Json]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.s)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def set_actions(self, actions: Sequence[Action], language: str) -> None:
        """Show other tiles; what is taken stays taken."""
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            # Deleted later, its shortcut would still be there beside the new one's.
            tile.setParent(None)
            tile.deleteLater()
        self._tiles = {}
        self._forms = {action.code: action.form for action in actions}
        for place, action in enumerate(actions):
            tile = ToggleTile(
                self._theme,
                action.label.in_language(language),
                key=f"Alt+{action.key}" if action.key else "",
                tone="hot" if action.alerts else "info",
            )
            tile.setChecked(action.code in self._details)
            tile.clicked.connect(self._pressed)
            self._tiles[action.code] = tile
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)

    def taken(self) -> dict[str, Mapping[str, Json]]:
        """The actions taken, by code, with their details; also those of another rulebook."""
        return dict(self._details)

    def set_taken(self, details: Mapping[str, Mapping[str, Json]]) -> None:
        self._details = dict(details)
        for code, tile in self._tiles.items():
            tile.setChecked(code in self._details)

    @property
    def wants_sample(self) -> bool:
        """Whether an action is taken whose form asks for samples."""
        return any(self._forms.get(code) == "sample" for code in self._details)

    def _pressed(self) -> None:
        for code, tile in self._tiles.items():
            if tile.isChecked():
                self._details.setdefault(code, {})
            else:
                self._details.pop(code, None)
        self.edited.emit()
