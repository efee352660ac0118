"""`boothapp doctor`: what is installed, where the data is, what is wrong and what to do."""

from __future__ import annotations

import argparse
import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from boothapp import __version__
from boothapp.commands.laptop_key import LaptopKey, unlocked
from boothapp.commands.node import open_by
from boothapp.commands.places import data_folder
from boothapp.commands.screen import require_screen
from boothapp.domain.errors import UserError
from boothapp.ocr.tesseract import Tesseract
from boothapp.storage.backup import damage
from boothapp.storage.cipher import is_plain
from sync.client.engine import greet
from sync.client.uplink import link_to, read_uplink

_PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "apprise", "reportlab", "httpx", "starlette")
_LOW_DISK = 500_000_000
_KEYS = {
    "nothing": "none: the data is not encrypted, and who takes the laptop can read it",
    "pin": "held by the staff's PIN; the data is encrypted",
    "keyring": "held by the system's keyring; the data is encrypted",
}


def run(args: argparse.Namespace) -> int:
    """Print one line for each thing looked at; 1 when something is wrong."""
    troubles = 0
    for name, look in _looks(args):
        try:
            print(f"ok      {name}: {look()}")
        except UserError as error:
            troubles += 1
            print(f"wrong   {name}: {error}")
    return 1 if troubles else 0


def _looks(args: argparse.Namespace) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "boothapp", lambda: f"{__version__}, Python {platform.python_version()}"
    yield "system", lambda: f"{platform.system()} {platform.release()}, {sys.executable}"
    yield "packages", _packages
    yield "SQLite", lambda: sqlite3.sqlite_version
    yield "window", _window
    yield "letters", _letters
    yield "sound", _sound
    yield "cards", _cards
    yield "data", lambda: str(data_folder(args))
    yield "disk", lambda: _disk(data_folder(args))
    try:
        key = unlocked(data_folder(args), args.pin_file)
        key.key()
    except UserError as error:
        yield "key", partial(_raise, error)
        return
    yield "key", lambda: _KEYS[key.held]
    yield "database", lambda: _database(key)
    yield "server", lambda: _server(key)


def _raise(error: UserError) -> str:
    raise error


def _packages() -> str:
    try:
        return ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    except PackageNotFoundError as error:
        raise UserError(
            f"{error.name} is not installed.", "", "Install it with 'uv sync'."
        ) from error


def _window() -> str:
    require_screen()
    return "can open"


def _letters() -> str:
    """Whether the window can write what visitors are called in, Chinese being the largest."""
    try:
        from PySide6.QtGui import QFontDatabase, QGuiApplication  # noqa: PLC0415 - may be missing
    except ImportError:
        return "not looked at, for Qt cannot be loaded"
    from ui.fonts import add_missing_scripts  # noqa: PLC0415

    # Off the screen, for a screen that cannot be reached would end the process.
    app = QGuiApplication.instance() or QGuiApplication(["boothapp", "-platform", "offscreen"])
    shipped = add_missing_scripts()
    names = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    del app
    if not names:
        raise UserError(
            "No font writes Chinese.",
            "Names in Chinese show as boxes; they are stored right.",
            "Install one, on Debian or Ubuntu: sudo apt install fonts-noto-cjk",
        )
    own = f"; shipped for what the system lacks: {', '.join(shipped)}" if shipped else ""
    return f"Chinese is written in {names[0]}{own}"


def _sound() -> str:
    try:
        import PySide6.QtMultimedia  # noqa: F401, PLC0415 - it raises where libpulse0 is missing
    except ImportError as error:
        raise UserError(
            "Alerts make no sound.", f"{error}.", "On Debian or Ubuntu: sudo apt install libpulse0"
        ) from error
    return "can be heard, if the system's volume is up"


def _cards() -> str:
    """What reads business cards; that nothing does is no fault, for the rest works without."""
    try:
        return f"tesseract reads {', '.join(Tesseract().languages())}"
    except UserError as error:
        return f"not read. {error.detail} {error.remedy}"


def _disk(folder: Path) -> str:
    free = shutil.disk_usage(folder).free
    if free < _LOW_DISK:
        raise UserError(
            f"Only {free // 1_000_000} MB are free at {folder}.",
            "Captures stop when the disk is full; nothing saved is lost.",
            "Make room.",
        )
    return f"{free // 1_000_000_000} GB free"


def _database(key: LaptopKey) -> str:
    path = key.path
    if not path.exists():
        return "none yet; the first start makes one"
    if found := damage(path, None if is_plain(path) else key.key()):
        raise UserError(f"{path} is damaged: {found[0]}.", "", "Bring back its latest copy.")
    with open_by(key) as node:
        if node.store is None:
            return "open, not set up yet"
        with node.store.read() as reader:
            head = reader.head()
            parked = len(reader.parked())
        store = node.store
    return (
        f"{head.position} facts, {parked} refused by a peer; "
        f"organisation {store.org}, device {store.device}"
    )


def _server(key: LaptopKey) -> str:
    if not key.path.exists():
        return "none"
    with open_by(key) as node:
        if node.store is None:
            return "none"
        with node.store.read() as reader:
            uplink = read_uplink(reader)
            waiting = reader.waiting(uplink.peer) if uplink else 0
        if uplink is None:
            return "none; everything stays on this laptop"
        with link_to(uplink) as link:
            greet(node.store, link)
    return f"{uplink.url} answers, {waiting} facts wait to be sent"
