"""What the window needs of the laptop it runs on, given by the command that starts it; no Qt.

It names the ports for the type checker only: the domain behind them takes longer to import than
the window may take to be seen (a tenth of the first paint, measured 2026-11-22).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from boothapp.services.ports import Clock, Store
    from ui.lock.port import GuardPort
from ui.tokens import Mode


@dataclass(frozen=True, slots=True)
class Opened:
    """A laptop's open store; `show` and `person` are those it was left with, '' for none.

    `lock_min`: after how many idle minutes the screen locks, 0 for never. `offers_key`: the data
    lies open, and nobody has said yet that it shall; `encrypted`: it does not.
    """

    store: Store
    show: str
    person: str
    lock_min: int = 0
    offers_key: bool = False
    encrypted: bool = False


class NodePort(Protocol):
    """The laptop's database, opened late so that the window is seen first.

    The others run on a worker thread, one at a time, and raise UserError with a sentence.
    """

    @property
    def folder(self) -> Path:
        """Where the laptop's data lies."""

    @property
    def clock(self) -> Clock:
        """Unix milliseconds."""

    @property
    def new_id(self) -> Callable[[int], str]:
        """Makes identifiers."""

    @property
    def mode(self) -> Mode:
        """Light, dark or what the system says, as it was left; read before anything is open."""

    @property
    def guard(self) -> GuardPort | None:
        """The key and the PIN, once `open` was called; None where the data is meant to be open."""

    @property
    def waits_for_pin(self) -> bool:
        """Whether a PIN holds the key; read before anything is open, so that nothing is typed into
        a page that is about to be hidden."""

    def keep_mode(self, mode: Mode) -> None:
        """Keep the mode for the next start; on the main thread."""

    @property
    def language(self) -> str:
        """The language that was chosen for the window, such as de; '' for the system's."""

    def keep_language(self, language: str) -> None:
        """Keep the language for the next start; on the main thread."""

    def next_badge(self) -> str:
        """A badge to play with in the demo, '' outside it; on the main thread."""

    def open(self) -> Opened | None:
        """Open the database; None where the laptop is not set up yet. Raises `Locked` of the vault
        where it waits for a PIN or the recovery code, which `guard` takes."""

    def take_sample(self) -> Opened:
        """Set the laptop up with the sample show."""

    def found(self, show_name: str, person_name: str) -> Opened:
        """Set the laptop up as the first of an exhibitor, with a new show."""

    def join(self, code: str) -> Opened:
        """Make the laptop part of the booth that a code names, and fetch what is there."""

    def keep(self, show: str, person: str) -> None:
        """Keep with what the laptop is left."""

    def close(self) -> None:
        """Close the database."""
