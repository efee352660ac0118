"""A rulebook's data with one thing changed: new values by path, the old ones left as they were.

Imports the qualify room only. A path is that of `Fault.key`: ("criteria", "size", "answers", 2).
What is not on the path is shared, so that a hundred steps of undo cost next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Data = Mapping[str, Any]
Path = tuple[str | int, ...]


def value_at(data: Data, path: Path, default: Any = None) -> Any:
    """What stands at `path`, `default` where nothing does."""
    found: Any = data
    for part in path:
        if isinstance(found, list):
            inside = isinstance(part, int) and 0 <= part < len(found)
        else:
            inside = isinstance(found, Mapping) and part in found
        if not inside:
            return default
        found = found[part]
    return found


def with_value(data: Data, path: Path, value: Any) -> Data:
    """`value` at `path`, None takes the key away; tables on the way are made where missing."""
    key = path[-1]

    def put(parent: Any) -> Any:
        if isinstance(parent, list):
            return [value if at == key else item for at, item in enumerate(parent)]
        table = dict(parent) if isinstance(parent, Mapping) else {}
        if value is None:
            table.pop(key, None)
        else:
            table[key] = value
        return table

    return _changed(data, path[:-1], put)


def with_item(data: Data, path: Path, at: int, item: Any) -> Data:
    """`item` put into the list at `path` before place `at`."""

    def put(found: Any) -> Any:
        items = list(found) if isinstance(found, list) else []
        return [*items[:at], item, *items[at:]]

    return _changed(data, path, put)


def without(data: Data, path: Path) -> Data:
    """The data without the item or the key at `path`."""
    key = path[-1]

    def drop(parent: Any) -> Any:
        if isinstance(parent, list):
            return [item for at, item in enumerate(parent) if at != key]
        return {name: item for name, item in parent.items() if name != key}

    return _changed(data, path[:-1], drop)


def moved(data: Data, path: Path, by: int) -> Data:
    """The item or the named table at `path`, `by` places further; it stays where there is none."""
    key = path[-1]

    def shift(parent: Any) -> Any:
        pairs = list(enumerate(parent)) if isinstance(parent, list) else list(parent.items())
        at = next(place for place, (name, _) in enumerate(pairs) if name == key)
        to = min(max(at + by, 0), len(pairs) - 1)
        pairs.insert(to, pairs.pop(at))
        return [item for _, item in pairs] if isinstance(parent, list) else dict(pairs)

    return _changed(data, path[:-1], shift)


def renamed(data: Data, path: Path, name: str) -> Data:
    """The named table at `path` under another name, at its place."""
    old = path[-1]

    def rename(parent: Any) -> Any:
        return {name if key == old else key: item for key, item in parent.items()}

    return _changed(data, path[:-1], rename)


def _changed(data: Data, path: Path, change: Callable[[Any], Any]) -> Data:
    found: Data = _at(data, path, change)
    return found


def _at(found: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(found)
    head, rest = path[0], path[1:]
    if isinstance(found, list):
        return [_at(item, rest, change) if at == head else item for at, item in enumerate(found)]
    table = dict(found) if isinstance(found, Mapping) else {}
    table[head] = _at(table.get(head, {}), rest, change)
    return table
