"""What happened at the booth: a tile for each action of the rulebook; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from boothapp.qualify.criteria import Action
from ui.tokens import SPACE
from ui.widgets.buttons import ToggleTile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_COLUMNS = 3


class ActionTiles(QWidget):
    """The tiles; Alt and the letter of the rulebook presses one. What is taken its owner says.

    Signals:
        pressed: the code of an action.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tiles: dict[str, ToggleTile] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.s)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def set_actions(self, actions: Sequence[Action], language: str) -> None:
        """Show other tiles."""
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            # Deleted later, its shortcut would still be there beside the new one's.
            tile.setParent(None)
            tile.deleteLater()
        self._tiles = {}
        for place, action in enumerate(actions):
            tile = ToggleTile(
                self._theme,
                action.label.in_language(language),
                key=f"Alt+{action.key}" if action.key else "",
                tone="hot" if action.alerts else "info",
            )
            tile.setObjectName(action.code)
            tile.clicked.connect(self._clicked)
            self._tiles[action.code] = tile
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)

    def show_taken(self, codes: Collection[str]) -> None:
        for code, tile in self._tiles.items():
            tile.setChecked(code in codes)

    def label(self, code: str) -> str:
        """What stands on a tile, the code where there is none."""
        tile = self._tiles.get(code)
        return tile.label if tile else code

    def take_focus(self, code: str) -> None:
        """Let the keyboard rest on a tile."""
        tile = self._tiles.get(code)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self) -> None:
        self.pressed.emit(self.sender().objectName())
