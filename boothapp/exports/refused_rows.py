"""Rows of an import that were not taken, kept aside and written as CSV; imports services."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Final

from boothapp.exports.safe_cell import neutralised
from boothapp.services.files import written_whole
from boothapp.services.imports.rows import Row

_IN_MEMORY: Final = 4 << 20
_SHOWN: Final = 500


class RefusedRows:
    """Rows with the reason and their cells as the file had them, in bounded memory.

    `first` are (line, reason, taken) of the first some hundred, to show. Close it, or use it as a
    context, so that nothing of it is left on disk.
    """

    def __init__(self, headings: Sequence[str]) -> None:
        self.first: list[tuple[int, str, bool]] = []
        self.count = 0
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - it lives as long as this
        self._text = TextIOWrapper(self._file, "utf-8-sig", errors="replace", newline="")
        self._writer = csv.writer(self._text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        self._writer.writerow(["line", "taken", "reason", *map(neutralised, headings)])

    def __enter__(self) -> RefusedRows:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, row: Row, reason: str, *, taken: bool) -> None:
        """Keep a row; `taken`: all of it but what the reason names was taken."""
        self.count += 1
        if len(self.first) < _SHOWN:
            self.first.append((row.line, reason, taken))
        part = "in part" if taken else "no"
        self._writer.writerow([row.line, part, neutralised(reason), *map(neutralised, row.cells)])

    def save(self, path: Path) -> Path:
        """Write the file: UTF-8 with BOM, every cell quoted, none a formula. Raises UserError."""
        self._text.flush()
        self._file.seek(0)
        with written_whole(path) as file:
            shutil.copyfileobj(self._file, file)
        self._file.seek(0, 2)
        return path

    def close(self) -> None:
        """Forget the rows."""
        self._text.close()
