"""The laptop that the window runs on: opens, founds and joins; imports storage when it must."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.commands.places import DATABASE
from ui.node_port import Opened
from ui.tokens import Mode

if TYPE_CHECKING:
    from types import ModuleType

    from boothapp.commands.laptop_guard import LaptopGuard
    from boothapp.services.ports import Clock, Store
    from boothapp.storage.engine import Database

_MODE_FILE = "appearance"
_KEY_FILE = "boothapp.key"
_LANGUAGE_FILE = "language"


class LaptopNode:
    """Implements `ui.node_port.NodePort` on a database in a folder."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        new_id: Callable[[int], str],
        *,
        guarded: bool = True,
    ) -> None:
        """`guarded`: the data may be encrypted and the screen locked."""
        self._guarded = guarded
        self._guard: LaptopGuard | None = None
        self.folder = folder
        self.clock = clock
        self._make_id = new_id
        self._one_at_a_time = threading.Lock()
        self._database: Database | None = None

    def new_id(self, wall_ms: int) -> str:
        """Make an identifier; from any thread."""
        with self._one_at_a_time:
            return self._make_id(wall_ms)

    @property
    def mode(self) -> Mode:
        """Light, dark or what the system says, as it was left."""
        kept = self._kept(_MODE_FILE)
        return "light" if kept == "light" else "dark" if kept == "dark" else "system"

    def keep_mode(self, mode: Mode) -> None:
        """Keep the mode beside the database, where it can be read before anything is open."""
        (self.folder / _MODE_FILE).write_text(mode + "\n", encoding="ascii")

    @property
    def language(self) -> str:
        """The language chosen for the window; '' for the system's."""
        return self._kept(_LANGUAGE_FILE)

    def keep_language(self, language: str) -> None:
        """Keep the language beside the mode, for the same reason."""
        (self.folder / _LANGUAGE_FILE).write_text(language + "\n", encoding="ascii")

    @property
    def guard(self) -> LaptopGuard | None:
        """The laptop's key and PIN, once `open` has been called; None where it has none."""
        return self._guard

    @property
    def waits_for_pin(self) -> bool:
        """Whether a PIN holds the key; a look at the file, for reading it takes more imports."""
        try:
            kept = (self.folder / _KEY_FILE).read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            return False
        return self._guarded and '"holder": "pin"' in kept

    def next_badge(self) -> str:
        """No badge to play with outside the demo."""
        return ""

    def open(self) -> Opened | None:
        """Open the database; None where the laptop is not set up yet."""
        store = self._node().store_of(self._open())
        return self._opened(store) if store else None

    def take_sample(self) -> Opened:
        """Set the laptop up with the sample show."""
        sample = importlib.import_module("boothapp.services.sample_show")
        store = self._found()
        show = sample.load_sample_show(store)
        self._keep(store, show, "")
        return self._opened(store)

    def found(self, show_name: str, person_name: str) -> Opened:
        """Set the laptop up as the first of an exhibitor, with a new show."""
        starting = importlib.import_module("boothapp.services.new_show")
        store = self._found()
        show, person = starting.start_show(
            store, show_name, person_name, now_ms=self.clock(), new_id=self.new_id
        )
        self._keep(store, show, person)
        return self._opened(store)

    def join(self, code: str) -> Opened:
        """Make the laptop part of a booth and fetch what is there."""
        node = self._node()
        read = importlib.import_module("sync.protocol.join_code").read_join_code(code)
        store = node.join(self._open(), read)
        uplinks = importlib.import_module("sync.client.uplink")
        with store.read() as reader:
            link = uplinks.link_to(uplinks.read_uplink(reader))
        with link:
            importlib.import_module("sync.client.engine").sync_once(store, link, clock=self.clock)
        return self._opened(store)

    def keep(self, show: str, person: str) -> None:
        """Keep with what the laptop is left."""
        store = self._node().store_of(self._open())
        if store is not None:
            self._keep(store, show, person)

    def close(self) -> None:
        """Close the database."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _kept(self, name: str) -> str:
        try:
            return (self.folder / name).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def _node(self) -> ModuleType:
        # SQLAlchemy takes longer to import than the window may take to be seen.
        return importlib.import_module("boothapp.commands.node")

    def _open(self) -> Database:
        if self._database is None:
            node = self._node()
            if self._guarded:
                self._database = self._guarding().open_database(self.clock, node.new_ids())
            else:
                engine = importlib.import_module("boothapp.storage.engine")
                self._database = engine.open_database(
                    self.folder / DATABASE, clock=self.clock, ids=node.new_ids()
                )
        return self._database

    def _guarding(self) -> LaptopGuard:
        if self._guard is None:
            module = importlib.import_module("boothapp.commands.laptop_guard")
            self._guard = module.LaptopGuard(self.folder)
        guard: LaptopGuard = self._guard
        return guard

    def _found(self) -> Store:
        node = self._node()
        found: Store = node.found_organisation(self._open(), node.new_ids())
        return found

    def _keep(self, store: Store, show: str, person: str) -> None:
        node = self._node()
        with store.write() as uow:
            uow.put_setting(node.SHOW_SETTING, show or None)
            uow.put_setting(node.PERSON_SETTING, person or None)

    def _opened(self, store: Store) -> Opened:
        node = self._node()
        with store.read() as reader:
            show = reader.setting(node.SHOW_SETTING)
            person = reader.setting(node.PERSON_SETTING)
            shows = reader.shows()
        known = {each.id for each in shows}
        chosen = show if isinstance(show, str) and show in known else ""
        latest = shows[-1].id if shows else ""
        guard = self._guard
        return Opened(
            store,
            chosen or latest,
            person if isinstance(person, str) else "",
            lock_min=guard.lock_min if guard else 0,
            offers_key=guard.offers if guard else False,
            encrypted=guard.encrypted if guard else False,
        )
