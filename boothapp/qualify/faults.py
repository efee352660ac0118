"""What is wrong with a rulebook and where; imports the errors of the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from boothapp.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the line (from 1; 0 when the file as a whole is meant), the key, the sentence."""

    line: int
    key: str
    message: str

    def __str__(self) -> str:
        place = f"line {self.line}" if self.line else ""
        where = ", ".join(part for part in (place, self.key) if part)
        return f"{where}: {self.message}" if where else self.message


class RulebookError(UserError):
    """A rulebook that cannot be used; `faults` holds every fault found, in the file's order."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        count = "one fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__(
            f"The rulebook cannot be used: {count}.",
            "\n".join(str(fault) for fault in faults),
            "Correct what is named and load it again; until then the last good one stays in force.",
        )
        self.faults = faults


def dotted(path: Path) -> str:
    """The path as people write it: `criteria.size.answers[2].points`."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text and part else part
    return text


class Faults:
    """Gathers faults, each with the line of the nearest key that the file has."""

    def __init__(self, lines: Mapping[Path, int]) -> None:
        self._lines = lines
        self._found: list[Fault] = []

    def add(self, path: Path, message: str) -> None:
        self._found.append(Fault(self._line(path), dotted(path), message))

    def raise_if_any(self) -> None:
        if self._found:
            raise RulebookError(tuple(sorted(self._found, key=lambda fault: fault.line)))

    def _line(self, path: Path) -> int:
        while path:
            if path in self._lines:
                return self._lines[path]
            path = path[:-1]
        return 0
