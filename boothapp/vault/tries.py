"""How often the PIN was wrong, kept on disk so that a restart does not help; imports services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from boothapp.services.staff_pin import PinTries

TRIES_FILE: Final = "boothapp.tries"


class KeptTries:
    """Counts as `PinTries`, over restarts; who starts the program anew waits anew.

    Only seconds of a clock that nobody sets are counted: setting the laptop's date helps nobody.
    """

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        self._file = folder / TRIES_FILE
        self._tries = PinTries(clock)
        self._wrong = _read(self._file)
        for _ in range(self._wrong):
            self._tries.was_wrong()

    @property
    def wait_s(self) -> float:
        """How many seconds are left until the next try."""
        return self._tries.wait_s

    def begin(self) -> None:
        """Count a try before it is made, so that ending the program meanwhile does not help."""
        self._wrong += 1
        self._file.write_text(f"{self._wrong}\n", encoding="ascii")
        self._tries.was_wrong()

    def was_right(self) -> None:
        """Forget the wrong ones."""
        self._wrong = 0
        self._tries.was_right()
        self._file.unlink(missing_ok=True)


def _read(file: Path) -> int:
    try:
        return min(1000, max(0, int(file.read_text(encoding="ascii"))))
    except (OSError, ValueError):
        return 0
