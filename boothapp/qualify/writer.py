"""Writes what a rulebook says as TOML, with the comments of what was left as it was.

Imports the qualify room only. A draft is the file's data as tomllib reads it and not a `Rulebook`:
while somebody works on it, it may be broken, and keys of a newer format pass through untouched.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    Data = Mapping[str, Any]
    Section = tuple[str, ...]

NAMED: Final = ("criteria", "matrices", "actions", "disqualifiers")
"""The tables that hold a table for each name; the order of the names is content."""

_HEADER: Final = re.compile(r"\[\[?([A-Za-z0-9_.\"' +-]+)\]\]?\s*(?:#.*)?")
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_QUIET: Final = re.compile(r"\s*(?:#.*)?")


def rulebook_text(data: Data, before: str = "") -> str:
    """The TOML of `data`; tomllib reads it back equal, names in the same order.

    `before`: the text that the data was once read from. Sections that say the same are taken from
    it as they stand, and comments above a changed section stay; without it the text is plain.
    """
    plain = "\n".join(line for name in _names(data) for line in _section(data, name)) + "\n"
    if not before or _reads_as(before, data):
        return before or plain
    try:
        known = tomllib.loads(before)
    except (ValueError, RecursionError):
        return plain
    blocks = _blocks(before)
    lines: list[str] = []
    for name in _as_before(list(_names(data)), blocks):
        block = blocks.get(name)
        if block and _said(data, name) == _said(known, name):
            lines += block
        else:
            lines += [*_comments(block or []), *_section(data, name)]
    text = "\n".join(lines).strip("\n") + "\n"
    # Splitting a file by its headers is right for all but odd files; those lose their comments.
    return text if _reads_as(text, data) else plain


def _reads_as(text: str, data: Data) -> bool:
    try:
        found = tomllib.loads(text)
    except ValueError:
        return False
    return found == data and all(
        list(found.get(group, ())) == list(data.get(group, ())) for group in NAMED
    )


def _as_before(names: list[Section], blocks: Mapping[Section, object]) -> list[Section]:
    """The names in the order that their blocks had, new ones behind the last of their kind; the
    names as they are where somebody has put them into another order."""
    found = [name for name in blocks if name in names]
    for group in NAMED:
        kept = [name for name in names if name[:1] == (group,) and name in blocks]
        if kept != [name for name in found if name[:1] == (group,)]:
            return names
    for name in names:
        if name not in blocks:
            alike = [at for at, each in enumerate(found) if each[:1] == name[:1]]
            found.insert(alike[-1] + 1 if alike else len(found), name)
    return found


def _names(data: Data) -> Iterator[Section]:
    """The sections of the data in the order in which they are written; () is what comes first."""
    yield ()
    for key, value in data.items():
        if key in NAMED and isinstance(value, Mapping) and _all_tables(value):
            yield from ((key, name) for name in value)
        elif isinstance(value, Mapping) and not _is_label(value):
            yield (key,)


def _all_tables(value: Data) -> bool:
    return all(isinstance(table, Mapping) for table in value.values())


def _said(data: Data, name: Section) -> object:
    if not name:
        inner = [section[0] for section in _names(data) if section]
        return {key: value for key, value in data.items() if key not in inner}
    found: Any = data
    for part in name:
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _section(data: Data, name: Section) -> Iterator[str]:
    said = _said(data, name)
    if not isinstance(said, Mapping):
        return
    if name:
        yield ""
        yield f"[{'.'.join(_key(part) for part in name)}]"
    inner = []
    for key, value in said.items():
        if name and isinstance(value, Mapping) and not _is_label(value):
            inner.append((key, value))
        elif value and isinstance(value, list) and all(isinstance(v, Mapping) for v in value):
            yield f"{_key(key)} = ["
            yield from (f"    {_value(item)}," for item in value)
            yield "]"
        else:
            yield f"{_key(key)} = {_value(value)}"
    for key, value in inner:
        yield f"[{'.'.join(_key(part) for part in (*name, key))}]"
        yield from (f"{_key(at)} = {_value(item)}" for at, item in value.items())


def _is_label(value: Data) -> bool:
    return bool(value) and all(isinstance(text, str) for text in value.values())


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _text(text: str) -> str:
    # JSON's escapes are TOML's too; TOML alone wants DEL escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: object) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    return str(value)  # whole numbers, floats and days are written as Python writes them


def _blocks(text: str) -> dict[Section, list[str]]:
    """The lines of each section, with the comments that stand above its header."""
    blocks: dict[Section, list[str]] = {(): []}
    name: Section = ()
    for line in text.replace("\r\n", "\n").split("\n"):
        header = _HEADER.fullmatch(line.strip())
        found = _section_of(header[1]) if header else name
        if found != name:
            above = _taken_comments(blocks[name])
            name = found
            blocks.setdefault(name, []).extend(above)
        blocks[name].append(line)
    return blocks


def _section_of(header: str) -> Section:
    parts = [part.strip().strip("\"'") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.]+", header)]
    return tuple(parts[:2]) if parts[0] in NAMED else tuple(parts[:1])


def _taken_comments(lines: list[str]) -> list[str]:
    """Take away and return the comments and blanks that `lines` end with."""
    at = len(lines)
    while at and _QUIET.fullmatch(lines[at - 1]):
        at -= 1
    taken = lines[at:]
    del lines[at:]
    return taken


def _comments(block: list[str]) -> list[str]:
    """What stands above the first line that says something, without blanks at its end."""
    found = []
    for line in block:
        if not _QUIET.fullmatch(line):
            break
        found.append(line)
    while found and not found[-1].strip():
        found.pop()
    return found
