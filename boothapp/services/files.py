"""Files that are there whole or not at all, and texts of people; imports domain errors only."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from boothapp.domain.errors import UserError


@contextmanager
def written_whole(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that takes its name only once it is complete and on disk.

    Whatever ends the block early, an error or a cancel, leaves no trace and keeps a file that had
    the name before. Raises UserError, naming the path, where the folder is missing or may not be
    written to, or the disk is full.
    """
    temporary = ""
    try:
        with NamedTemporaryFile(
            dir=path.parent, prefix=".boothapp-", suffix=".part", delete=False
        ) as file:
            temporary = file.name
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        _forget(temporary)
        raise UserError(
            "The file could not be written.",
            f"{path}: {error.strerror or error}.",
            "Choose a folder that you may write to and that has space left; nothing was lost.",
        ) from error
    except BaseException:
        _forget(temporary)
        raise


def _forget(temporary: str) -> None:
    if temporary:
        with suppress(OSError):
            Path(temporary).unlink()


def text_of(path: Path) -> str:
    """Read a text that a person wrote. Raises UserError naming the file where it cannot be read or
    is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror}.", "", "Check the name."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8 text.", "", "Save it as UTF-8.") from error
