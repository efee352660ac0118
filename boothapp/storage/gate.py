"""Lets many pass, or one alone; imports the standard library only."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Readers pass it side by side; who shuts it waits until all have left and is then alone."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._shut = False

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Be one of many; waits while the gate is shut."""
        with self._changed:
            self._changed.wait_for(lambda: not self._shut)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                if self._shut:
                    self._changed.notify_all()

    @contextmanager
    def shut(self, patience_s: float) -> Iterator[bool]:
        """Be alone; False, with the gate open again, where somebody stayed for `patience_s`.

        Without an end to the patience, who passes twice in one thread would wait for itself.
        """
        with self._changed:
            self._shut = True
            alone = self._changed.wait_for(lambda: not self._inside, timeout=patience_s)
            if not alone:
                self._open()
        try:
            yield alone
        finally:
            with self._changed:
                self._open()

    def _open(self) -> None:
        self._shut = False
        self._changed.notify_all()
