"""What the window needs of the laptop it runs on, given by the command that starts it; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from boothapp.services.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class Opened:
    """A laptop's open store; `show` and `person` are those it was left with, '' for none."""

    store: Store
    show: str
    person: str


class NodePort(Protocol):
    """The laptop's database, opened late so that the window is seen first.

    All methods run on a worker thread, one at a time, and raise UserError with a sentence.
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

    def open(self) -> Opened | None:
        """Open the database; None where the laptop is not set up yet."""

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
