"""Files that are there whole or not at all; imports the errors of the domain only."""

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
