"""The setup page: a list of its parts and the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.actions import SetupActions
from ui.setup.badges.part import BadgesPart
from ui.setup.channels_part import ChannelsPart
from ui.setup.laptop_part import LaptopPart
from ui.setup.people_part import PeoplePart
from ui.setup.products_part import ProductsPart
from ui.setup.rulebook.part import RulebookPart
from ui.setup.show_part import ShowPart
from ui.setup.side_list import SideList
from ui.setup.sync_part import SyncPart
from ui.theme import Theme
from ui.tokens import SPACE, Tone
from ui.widgets.text import Label

PARTS = (
    "show", "people", "products", "badges", "channels", "accounts", "criteria", "rulebook", "sync",
    "laptop",
)  # fmt: skip


class SetupPage(QWidget):
    """Each part is made when it is first opened.

    Signals:
        sync_wanted: somebody asks to sync now.
        joined: this laptop has become a device of another booth; read everything anew.
        scanner_changed: the `Scanner` to read with from now on, None for any.
        kiosk_wanted, pin_wanted: see `LaptopPart`.
    """

    sync_wanted = Signal()
    joined = Signal()
    kiosk_wanted = Signal()
    pin_wanted = Signal()
    scanner_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        theme: Theme,
        actions: SetupActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._last: tuple[str, Tone] = ("", "plain")
        self._makers: dict[str, Callable[[], QWidget]] = {
            name: partial(made, session, runner, theme)
            for name, made in (
                ("show", ShowPart), ("people", PeoplePart), ("products", ProductsPart),
                ("channels", ChannelsPart), ("accounts", _import_part),
                ("criteria", _criteria_part), ("rulebook", RulebookPart),
            )
        }  # fmt: skip
        self._makers["sync"] = partial(self._make_sync, session, runner, theme, actions)
        self._makers["badges"] = partial(self._make_badges, session, runner, theme)
        self._makers["laptop"] = partial(self._make_laptop, theme, actions)
        self._parts: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        names = (
            self.tr("Show"), self.tr("People"), self.tr("Products"), self.tr("Badges"),
            self.tr("Channels"), self.tr("Accounts"), self.tr("Criteria"), self.tr("Agreement"),
            self.tr("Sync"), self.tr("This laptop"),
        )  # fmt: skip
        self.list = SideList(theme, names)
        self.list.setAccessibleName(self.tr("Parts of the setup"))
        self._build()
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self._open_row)
        self.open_part("show")

    def open_part(self, name: str) -> QWidget:
        """Show one of PARTS and return it. Raises ValueError for any other name."""
        row = PARTS.index(name)
        self.list.setCurrentRow(row)
        self._open_row(row)  # the list says nothing where it stands there already
        return self._parts[name]

    def show_sync(self, text: str, tone: Tone) -> None:
        """Say how the last sync went; see `SyncPart.show_last`."""
        self._last = (text, tone)
        part = self._parts.get("sync")
        if isinstance(part, SyncPart):
            part.show_last(text, tone)

    def _build(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.list, 1)
        side.addWidget(Label(self.tr("Alt ↑  Alt ↓"), "small"), 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xl + SPACE.xs, 0, SPACE.xl + SPACE.xs, SPACE.l)
        row.setSpacing(SPACE.l)
        row.addLayout(side)
        row.addWidget(self._stack, 1)
        for key, step in (("Alt+Up", self._go_up), ("Alt+Down", self._go_down)):
            QShortcut(QKeySequence(key), self).activated.connect(step)

    def _make_badges(self, session: Session, runner: JobRunner, theme: Theme) -> BadgesPart:
        part = BadgesPart(session, runner, theme)
        part.scanner_changed.connect(self.scanner_changed)
        return part

    def _make_sync(
        self, session: Session, runner: JobRunner, theme: Theme, actions: SetupActions
    ) -> SyncPart:
        part = SyncPart(session, runner, theme, actions.join)
        part.sync_wanted.connect(self.sync_wanted)
        part.joined.connect(self.joined)
        part.show_last(*self._last)
        return part

    def _make_laptop(self, theme: Theme, actions: SetupActions) -> LaptopPart:
        part = LaptopPart(theme, actions)
        part.kiosk_wanted.connect(self.kiosk_wanted)
        part.pin_wanted.connect(self.pin_wanted)
        return part

    @Slot()
    def _go_up(self) -> None:
        self.list.step(-1)

    @Slot()
    def _go_down(self) -> None:
        self.list.step(1)

    @Slot(int)
    def _open_row(self, row: int) -> None:
        name = PARTS[row]
        if name not in self._parts:
            self._parts[name] = self._makers[name]()
            self._stack.addWidget(self._parts[name])
        self._stack.setCurrentWidget(self._parts[name])


def _import_part(session: Session, runner: JobRunner, theme: Theme) -> QWidget:
    # Late: reading tables and knowing countries is a tenth of a second of the start.
    from ui.setup.imports.part import ImportPart  # noqa: PLC0415

    return ImportPart(session, runner, theme)


def _criteria_part(session: Session, runner: JobRunner, theme: Theme) -> QWidget:
    # Late: its grids and pictures are read by whoever sets a show up, not by every start.
    from ui.setup.rulebook_editor.part import RulebookEditor  # noqa: PLC0415

    return RulebookEditor(session, runner, theme)
