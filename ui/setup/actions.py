"""What the setup page may ask of whoever composed the window; imports the colours' modes only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.tokens import Mode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class SetupActions:
    """`join(code)` makes this laptop a device of the booth that the code names and keeps its
    server; it is called on the `db` lane, not on the main thread, and raises UserError where the
    code is none or the laptop belongs to another booth. `SetupPage.joined` follows.

    `keep_mode(mode)` keeps light, dark or system for the next start; it is called on the main
    thread after the theme has switched, and must be quick.

    `language` is the one that was chosen for the window, '' for the system's; `keep_language`
    keeps another for the next start, on the main thread.

    `protection` makes the rows that tell of the laptop's key, None where it has none.

    `data` is the folder that holds the database, `version` the program's.
    """

    join: Callable[[str], None]
    keep_mode: Callable[[Mode], None]
    keep_language: Callable[[str], None]
    language: str
    data: Path
    version: str
    protection: Callable[[], QWidget] | None = None
