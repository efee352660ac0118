"""This laptop: how the window looks, where the data lies, which version this is."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.files import open_path
from ui.setup.actions import SetupActions
from ui.setup.language_row import LanguageRow
from ui.theme import Theme
from ui.tokens import SPACE, Mode
from ui.widgets.buttons import ChoiceButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.text import Label

_WIDTH = 560
_MODES: tuple[Mode, ...] = ("system", "light", "dark")


class LaptopPart(QWidget):
    """Settings that stay on this laptop.

    Signals:
        kiosk_wanted: visitors shall register alone from now on.
        pin_wanted: somebody wants to set the PIN that ends the kiosk.
    """

    kiosk_wanted = Signal()
    pin_wanted = Signal()

    def __init__(self, theme: Theme, actions: SetupActions) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._modes = QButtonGroup(self)
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        keys = ("Alt+Y", "Alt+L", "Alt+D")
        card = Card(padding=SPACE.l)
        card.setFixedWidth(_WIDTH)
        card.body.addWidget(SectionHeader(self.tr("Look")))
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for number, (name, key) in enumerate(zip(names, keys, strict=True)):
            button = ChoiceButton(theme, name, key=key)
            button.setChecked(_MODES[number] == theme.mode)
            self._modes.addButton(button, number)
            row.addWidget(button, 1)
        card.body.addLayout(row)
        card.body.addSpacing(SPACE.s)
        card.body.addWidget(SectionHeader(self.tr("Language")))
        self.languages = LanguageRow(theme, actions)
        card.body.addWidget(self.languages)
        card.body.addSpacing(SPACE.s)
        card.body.addWidget(SectionHeader(self.tr("Data")))
        self.folder = Label(str(actions.data), "body", wrap=True)
        note = self.tr("Everything captured here lies in this folder, also without a network.")
        self.open = SecondaryButton(theme, self.tr("Open the folder"), key="Ctrl+O")
        for widget in (self.folder, Label(note, "muted", wrap=True), self.open):
            card.body.addWidget(widget)
        card.body.addSpacing(SPACE.s)
        if actions.protection is not None:
            card.body.addWidget(actions.protection())
            card.body.addSpacing(SPACE.s)
        card.body.addWidget(SectionHeader(self.tr("Kiosk")))
        alone = self.tr("Visitors register alone, on the whole screen; a PIN of yours ends it.")
        card.body.addWidget(Label(alone, "muted", wrap=True))
        card.body.addLayout(self._kiosk_row(theme))
        card.body.addSpacing(SPACE.s)
        card.body.addWidget(SectionHeader(self.tr("Version")))
        card.body.addWidget(Label(f"boothapp {actions.version}", "body"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        outer.addStretch(1)
        self._modes.idClicked.connect(self._choose)
        self.open.clicked.connect(self._open)
        self.setFocusProxy(self._modes.button(_MODES.index(theme.mode)))

    def _kiosk_row(self, theme: Theme) -> QHBoxLayout:
        self.kiosk = SecondaryButton(theme, self.tr("Start the kiosk"), key="Alt+K")
        self.pin = SecondaryButton(theme, self.tr("Set the PIN"), key="Alt+N")
        self.kiosk.clicked.connect(self.kiosk_wanted)
        self.pin.clicked.connect(self.pin_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.kiosk)
        row.addWidget(self.pin)
        row.addStretch(1)
        return row

    @Slot(int)
    def _choose(self, number: int) -> None:
        mode = _MODES[number]
        self._theme.set_mode(mode)
        self._actions.keep_mode(mode)

    @Slot()
    def _open(self) -> None:
        open_path(self._actions.data)
