"""A rulebook's text as data that can be worked on; imports the qualify room only."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from boothapp.qualify.draft_data import Data, Path
from boothapp.qualify.faults import Fault, RulebookError, dotted
from boothapp.qualify.review import reviewed_rulebook
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.qualify.writer import NAMED

_LONGEST: Final = 1_000_000


def read_draft(text: str) -> Data:
    """The data of a rulebook that may be broken, as long as every table is one.

    Raises RulebookError for what is no TOML or of another shape: an editor has no place to show
    such a fault.
    """
    try:
        data = tomllib.loads(text) if len(text) <= _LONGEST else {}
    except (ValueError, RecursionError):
        data = {}
    if not data:
        load_rulebook(text)  # says what is wrong with it
    faults = tuple(_misshapen(data))
    if faults:
        raise RulebookError(faults)
    return data


def check_draft(text: str) -> tuple[Mapping[str, str], Rulebook | None]:
    """What is wrong with a draft, and what can be judged by it all the same (None: nothing).

    The sentences stand by the key that each belongs to, {} when it may be put forward; of several
    at one place the first. "" stands for the file as a whole.
    """
    try:
        return {}, reviewed_rulebook(text)
    except RulebookError as error:
        found: dict[str, str] = {}
        for fault in error.faults:
            found.setdefault(fault.key, fault.message)
    try:
        return found, load_rulebook(text)
    except RulebookError:
        return found, None


def _misshapen(data: Mapping[str, Any]) -> Iterator[Fault]:
    for key in (*NAMED, "thresholds", "scale"):
        if not isinstance(data.get(key, {}), Mapping):
            yield _fault((key,), "is not a table")
            return
    for group in NAMED:
        for name, table in data.get(group, {}).items():
            if isinstance(table, Mapping):
                yield from _misshapen_table((group, name), table)
            else:
                yield _fault((group, name), "is not a table")


def _misshapen_table(path: Path, table: Mapping[str, Any]) -> Iterator[Fault]:
    if path[0] == "criteria":
        yield from _misshapen_list((*path, "answers"), table.get("answers", []))
    elif path[0] == "matrices":
        yield from _misshapen_rows((*path, "points"), table.get("points", {}))
    elif path[0] == "disqualifiers":
        for key in ("answers", "actions", "countries", "relation"):
            if not isinstance(table.get(key, []), list):
                yield _fault((*path, key), "is not a list")


def _misshapen_list(path: Path, found: object) -> Iterator[Fault]:
    if not isinstance(found, list) or not all(isinstance(item, Mapping) for item in found):
        yield _fault(path, "is not a list of tables")


def _misshapen_rows(path: Path, found: object) -> Iterator[Fault]:
    if not isinstance(found, Mapping) or not all(isinstance(row, list) for row in found.values()):
        yield _fault(path, "is not a table of lists")


def _fault(path: Path, message: str) -> Fault:
    return Fault(0, dotted(path), message)
