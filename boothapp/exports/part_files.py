"""Rows of one export in as many files as the other system wants; imports targets and services."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import ExitStack
from dataclasses import dataclass
from io import TextIOWrapper
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Final

from boothapp.exports.crm_target import CrmTarget
from boothapp.services.files import written_whole

_LOOKS_EVERY: Final = 16
_MARGIN: Final = 1_000_000
"""Bytes below the limit at which a next file begins: more than that many rows ever have."""


@dataclass(frozen=True, slots=True)
class Part:
    """Columns by their place; `only_filled`: for the leads that fill the last one."""

    places: tuple[int, ...]
    only_filled: bool


class Spool:
    """Rows on disk, in a file that has no name and goes with the process."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        file = stack.enter_context(TemporaryFile(dir=folder))  # noqa: SIM115 - the stack closes it
        self._text = TextIOWrapper(file, "utf-8", errors="replace", newline="")
        stack.callback(self._text.detach)
        self.add = csv.writer(self._text, lineterminator="\n").writerow

    def rows(self) -> Iterator[list[str]]:
        self._text.flush()
        self._text.seek(0)
        return csv.reader(self._text)


class PartFiles:
    """The files being written: a next one wherever one would be larger than the CRM takes."""

    def __init__(self, stack: ExitStack, path: Path, first: IO[bytes], target: CrmTarget) -> None:
        self.paths: list[Path] = []
        self._stack = stack
        self._path = path
        self._first = first
        self._file = first
        self._target = target
        self._text: TextIOWrapper | None = None
        self._rows = 0
        self._row: Any = None

    def write(
        self, part: Part, rows: Iterable[list[str]], cancelled: Callable[[], bool] | None
    ) -> None:
        """Write the columns of a part in a file of their own, or several."""
        heads = [self._target.columns[at].head for at in part.places]
        pick = _picker(part.places)
        last = part.places[-1]
        self._open(heads)
        for cells in rows:
            if cancelled is not None and cancelled():
                raise CancelledError
            if part.only_filled and not cells[last]:
                continue
            if self._is_full():
                self._open(heads)
            self._row(pick(cells))
            self._rows += 1

    def end(self) -> None:
        """Finish the file that is open."""
        if self._text is not None:
            self._text.flush()
            self._text.detach()
            self._text = None

    def _open(self, heads: Sequence[str]) -> None:
        self.end()
        number = len(self.paths) + 1
        path, file = self._path, self._first
        if number > 1:
            path = path.with_name(f"{path.stem}-{number}{path.suffix}")
            file = self._stack.enter_context(written_whole(path))
        self.paths.append(path)
        self._file = file
        encoding = "utf-8-sig" if self._target.bom else "utf-8"
        self._text = TextIOWrapper(file, encoding, errors="replace", newline="")
        self._row = csv.writer(self._text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow
        self._row(heads)
        self._rows = 0

    def _is_full(self) -> bool:
        target = self._target
        if target.rows and self._rows >= target.rows:
            return True
        if not target.bytes or self._text is None or self._rows % _LOOKS_EVERY:
            return False
        self._text.flush()
        return self._file.tell() > target.bytes - _MARGIN


def _picker(places: tuple[int, ...]) -> Callable[[list[str]], Sequence[str]]:
    if len(places) == 1:
        at = places[0]
        return lambda cells: (cells[at],)
    return itemgetter(*places)
