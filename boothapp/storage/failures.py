"""Sentences for what goes wrong under a database; imports the errors of the domain only."""

from __future__ import annotations

from typing import Final

from boothapp.domain.errors import UserError

Sentence = tuple[str, str, str]

_KEPT: Final = "Nothing of this save was written; everything saved before is safe."

DISK_FULL: Final = ("The disk is full.", _KEPT, "Free some space, then save again.")
BUSY: Final = ("The database is busy.", _KEPT, "Close other programs that use it, then try again.")
UNREADABLE: Final = (
    "The disk could not be read or written.",
    _KEPT,
    "Check the disk and its free space, then try again.",
)
READ_ONLY: Final = (
    "The database may not be written.",
    _KEPT,
    "Check the rights of the file and of its folder.",
)
CANNOT_OPEN: Final = (
    "The database could not be opened.",
    "The file or its folder is missing or may not be used.",
    "Check that the folder exists and that you may write in it.",
)
DAMAGED: Final = (
    "The database is damaged.",
    "It was left as it is.",
    "Restore the last backup; what was synced comes back from the other laptops and the centre.",
)
NOT_A_DATABASE: Final = (
    "This file is not a boothapp database.",
    "It was left untouched.",
    "Choose another file, or move this one away to start afresh.",
)
NEWER: Final = (
    "The database was made by a newer version of boothapp.",
    "It was left untouched.",
    "Install the newest version of boothapp and open it again.",
)
IN_USE: Final = (
    "Another program uses the database.",
    "It was left as it is.",
    "Close other windows and commands of boothapp, then try again.",
)
COPY_DIFFERS: Final = (
    "The encrypted copy is not the same as the database.",
    "The copy was taken away; the database was left as it is.",
    "Check the disk, then try again.",
)
NO_FILE: Final = (
    "A PostgreSQL database is not encrypted by boothapp.",
    "It was left as it is.",
    "Encrypt the disk of its server.",
)
NO_ANSWER: Final = (
    "The central database does not answer.",
    _KEPT,
    "Check that PostgreSQL runs and that address, user and password are right.",
)


def told(sentence: Sentence, place: str = "") -> UserError:
    """Return the error; `place` names what it is about, such as the file."""
    title, detail, remedy = sentence
    return UserError(title, f"{place}: {detail}" if place else detail, remedy)
