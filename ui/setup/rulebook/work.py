"""What the versions' page does off the UI thread: files, and comparing verdicts; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from boothapp.domain.errors import UserError
from boothapp.qualify.agreement import Version
from boothapp.qualify.faults import Fault, RulebookError
from boothapp.services.agreement import Proposed, document, propose, rescore
from boothapp.services.files import written_whole
from boothapp.services.new_show import unsigned
from boothapp.services.ports import Store
from boothapp.services.rescoring import Rescoring, rescoring_of
from ui.jobs import Progress

_LARGEST = 4_000_000


def proposed_shipped(toml: str, store: Store, show: str, by: str) -> Proposed:
    """Put the shipped criteria forward as a first version."""
    return propose(store, show, unsigned(toml), by=by)


def proposed_file(path: Path, store: Store, show: str, by: str) -> Proposed:
    """Put a file forward. Raises UserError where it cannot be read or used."""
    try:
        if path.stat().st_size > _LARGEST:
            raise RulebookError((Fault(0, "", "the file is too large to be a rulebook"),))
        toml = path.read_text("utf-8-sig")
    except OSError as error:
        raise UserError(
            f"{path} cannot be read.", f"{error.strerror}.", "Check the name and try again."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(
            f"{path} is not text in UTF-8.",
            "The version in force stays.",
            "Save it as UTF-8 and try again.",
        ) from error
    return propose(store, show, toml, by=by)


def copied(version: Version, names: Mapping[str, str], timezone: str, path: Path) -> Path:
    """Write a version as a file, with who signed it."""
    with written_whole(path) as file:
        file.write(document(version, names, timezone).encode())
    return path


def compared(store: Store, show: str, progress: Progress) -> Rescoring:
    """Both verdicts of each lead that was captured under another version."""
    with store.read() as reader:
        return rescoring_of(reader, show, told=lambda done: _step(progress, done))


def scored_again(store: Store, show: str, by: str, progress: Progress) -> Rescoring:
    """Score them by the version in force, and tell what moved."""
    rescore(store, show, by=by)
    return compared(store, show, progress)


def _step(progress: Progress, done: int) -> None:
    progress.check()
    progress.report(done, 0)
