"""The words of `boothapp protect`, and the PIN that other commands take; imports argparse only."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

PROTECT: Final = (
    "encrypt this laptop's data, or bring it under a new key; prints the recovery code",
    "boothapp protect --by keyring",
    "boothapp protect --by pin",
)
"""The help and the examples."""


def add_pin_word(command: argparse.ArgumentParser) -> None:
    """Add `--pin-file` to a command that opens the laptop's data."""
    command.add_argument(
        "--pin-file",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="file with the PIN of this laptop, where one holds the key of its data "
        "(or $BOOTHAPP_PIN_FILE)",
    )


def add_protect_words(protect: argparse.ArgumentParser) -> None:
    """Add what only `protect` takes."""
    protect.add_argument(
        "--by", choices=("keyring", "pin"), required=True,
        help="what holds the key: the system's own store of passwords, or a PIN that staff type",
    )  # fmt: skip
    protect.add_argument(
        "--new-pin-file", type=Path, metavar="FILE",
        help="file with the PIN from now on (default: asked for at the terminal)",
    )  # fmt: skip
