"""On which line each key of a TOML text stands, which tomllib does not tell; imports nothing."""

from __future__ import annotations

import re
import tomllib
from typing import Final

Path = tuple[str | int, ...]

_BLANK: Final = re.compile(r"[ \t]*")
_SKIP: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY: Final = re.compile(r"[A-Za-z0-9_-]+|\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'")
_LONG: Final = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')', re.DOTALL)
_SHORT: Final = re.compile(r"\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'")
_BARE: Final = re.compile(r"[^,\]}#\n]*")


def key_lines(text: str) -> dict[Path, int]:
    """The line (from 1) of every table, key and array element, by its path.

    `text` must be TOML that tomllib has accepted; what it would refuse is not noticed here.
    """
    return _Scanner(text.replace("\r\n", "\n")).scan()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._lines: dict[Path, int] = {}
        self._arrays: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        self._skip(_SKIP)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_SKIP)
        return self._lines

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self._text, self._at)
        if match is not None:
            self._line += match.group().count("\n")
            self._at = match.end()

    def _step(self, count: int = 1) -> None:
        self._at += count

    def _key(self) -> list[str]:
        parts: list[str] = []
        while True:
            self._skip(_BLANK)
            match = _KEY.match(self._text, self._at)
            if match is None:
                return parts
            parts.append(_unquoted(match.group()))
            self._at = match.end()
            self._skip(_BLANK)
            if self._text[self._at : self._at + 1] != ".":
                return parts
            self._step()

    def _header(self) -> Path:
        many = self._text.startswith("[[", self._at)
        self._step(2 if many else 1)
        names = self._key()
        self._step(2 if many else 1)
        path: Path = ()
        for name in names[:-1]:
            path = self._entered((*path, name))
        path = (*path, names[-1])
        if many:
            self._lines.setdefault(path, self._line)
            self._arrays[path] = self._arrays.get(path, -1) + 1
            path = self._entered(path)
        self._lines[path] = self._line
        return path

    def _entered(self, path: Path) -> Path:
        """Into the last element when `path` is an array of tables."""
        return (*path, self._arrays[path]) if path in self._arrays else path

    def _pair(self, table: Path) -> None:
        line = self._line
        path = table
        for name in self._key():
            path = (*path, name)
            self._lines.setdefault(path, line)
        self._step()
        self._skip(_BLANK)
        self._value(path)

    def _value(self, path: Path) -> None:
        opening = self._text[self._at : self._at + 1]
        if opening == "[":
            self._array(path)
        elif opening == "{":
            self._inline_table(path)
        elif self._text.startswith(('"""', "'''"), self._at):
            self._skip(_LONG)
        elif opening in {'"', "'"}:
            self._skip(_SHORT)
        else:
            self._skip(_BARE)

    def _array(self, path: Path) -> None:
        self._step()
        index = 0
        self._skip(_SKIP)
        while self._text[self._at] != "]":
            self._lines[(*path, index)] = self._line
            self._value((*path, index))
            index += 1
            self._separator()
        self._step()

    def _inline_table(self, path: Path) -> None:
        self._step()
        self._skip(_SKIP)
        while self._text[self._at] != "}":
            self._pair(path)
            self._separator()
        self._step()

    def _separator(self) -> None:
        self._skip(_SKIP)
        if self._text[self._at] == ",":
            self._step()
            self._skip(_SKIP)


def _unquoted(key: str) -> str:
    if key[0] in {'"', "'"}:
        return str(tomllib.loads(f"k = {key}")["k"])
    return key
