"""Reads typed values out of a TOML table and notes each fault; imports faults and Label only."""

from __future__ import annotations

import difflib
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from boothapp.qualify.criteria import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from boothapp.qualify.faults import Faults, Path

_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.+-]{0,39}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_UNSHOWABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_LONGEST_TEXT: Final = 300


class Table:
    """One table of the file. Getters return a harmless value after noting a fault.

    `done` refuses the keys that no getter has asked for, with the nearest known key.
    """

    def __init__(self, data: dict[str, Any], path: Path, faults: Faults) -> None:
        self._data = data
        self._asked: list[str] = []
        self.path = path
        self.faults = faults

    def has(self, key: str) -> bool:
        return self._take(key) is not None

    def fault(self, key: str, message: str) -> None:
        self.faults.add((*self.path, key), message)

    def whole(
        self, key: str, default: int | None = None, *, least: int = -999, most: int = 999
    ) -> int:
        found = self.whole_or_none(key, least=least, most=most)
        if found is None and key not in self._data and default is None:
            self.fault(key, "is missing")
        return found if found is not None else default or 0

    def whole_or_none(self, key: str, *, least: int = -999, most: int = 999) -> int | None:
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            self.fault(key, f"{shown(value)} is not a whole number")
            return None
        if not least <= value <= most:
            self.fault(key, f"{value} is not between {least} and {most}")
            return None
        return value

    def whole_rows(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Every key of this table with its list of whole numbers."""
        return tuple((key, self._whole_row(key)) for key in self._data)

    def _whole_row(self, key: str) -> tuple[int, ...]:
        row = [
            Table({"": value}, (*self.path, key, index), self.faults)
            for index, value in enumerate(self.array(key))
        ]
        return tuple(cell.whole("") for cell in row)

    def day(self, key: str) -> date:
        value = self._take(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.fault(key, "is missing" if value is None else f"{shown(value)} is not a day")
        return date.min

    def weight(self, key: str) -> float | None:
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e9:
            self.fault(key, f"{shown(value)} is not a weight of 0 or more")
            return None
        return float(value)

    def flag(self, key: str) -> bool:
        value = self._take(key)
        if value is not None and not isinstance(value, bool):
            self.fault(key, f"{shown(value)} is neither true nor false")
        return value is True

    def text(self, key: str, default: str | None = None) -> str:
        value = self._take(key)
        if value is None:
            if default is None:
                self.fault(key, "is missing")
            return default or ""
        problem = _text_problem(value)
        if problem:
            self.fault(key, problem)
            return ""
        return str(value)

    def choice(self, key: str, allowed: Sequence[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value and value not in allowed:
            self.fault(
                key, f"{shown(value)} is not one of {', '.join(allowed)}{near(value, allowed)}"
            )
            return allowed[0]
        return value or allowed[0]

    def code(self, key: str) -> str:
        value = self.text(key)
        if value:
            self.check_code(value, (*self.path, key))
        return value

    def check_code(self, value: str, path: Path) -> None:
        if not _CODE.fullmatch(value):
            self.faults.add(
                path, f"{shown(value)} is not a code: letters, digits and _ . + - only, 40 at most"
            )

    def texts(self, key: str) -> tuple[str, ...]:
        found: list[str] = []
        for index, value in enumerate(self.array(key)):
            problem = _text_problem(value)
            if problem:
                self.faults.add((*self.path, key, index), problem)
            else:
                found.append(str(value))
        return tuple(found)

    def array(self, key: str) -> list[Any]:
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.fault(key, f"{shown(value)} is not a list")
            return []
        return value

    def label_or_none(self, key: str) -> Label | None:
        value = self._take(key)
        if value is None:
            return None
        texts = value if isinstance(value, dict) else {"": value}
        if not texts:
            self.fault(key, "has no text in any language")
        for language, text in texts.items():
            path = (*self.path, key, language) if language else (*self.path, key)
            if language and not _LANGUAGE.fullmatch(language):
                self.faults.add(path, f"{shown(language)} is not a language such as en or de")
            problem = _text_problem(text)
            if problem:
                self.faults.add(path, problem)
        return Label(tuple((language, str(text)) for language, text in texts.items()))

    def label(self, key: str) -> Label:
        found = self.label_or_none(key)
        if found is None:
            self.fault(key, "is missing")
        return found or Label(())

    def table(self, key: str) -> Table | None:
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.fault(key, f"{shown(value)} is not a table")
            return None
        return Table(value, (*self.path, key), self.faults)

    def named_tables(self, key: str) -> Iterator[tuple[str, Table]]:
        """The tables `[key.name]` with their names, which must be codes."""
        parent = self.table(key)
        for name in parent._data if parent is not None else ():
            assert parent is not None  # noqa: S101  the loop is empty without it
            parent.check_code(name, (*parent.path, name))
            child = parent.table(name)
            if child is not None:
                yield name, child

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of a list of tables."""
        for index, value in enumerate(self.array(key)):
            path = (*self.path, key, index)
            if isinstance(value, dict):
                yield Table(value, path, self.faults)
            else:
                self.faults.add(path, f"{shown(value)} is not a table")

    def done(self) -> None:
        for key in self._data:
            if key not in self._asked:
                self.fault(key, f"is not a key known here{near(key, self._asked)}")

    def _take(self, key: str) -> Any:
        if key not in self._asked:
            self._asked.append(key)
        return self._data.get(key)


def shown(value: object) -> str:
    """A value of the file as a message quotes it, short enough to read."""
    text = f'"{value}"' if isinstance(value, str) else str(value)
    text = _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text if len(text) <= 60 else text[:57] + "..."


def near(word: str, known: Sequence[str]) -> str:
    """`; did you mean "points"?` when something known looks like `word`, else nothing."""
    close = difflib.get_close_matches(word[:80], known, n=1)
    return f'; did you mean "{close[0]}"?' if close else ""


def _text_problem(value: object) -> str:
    if not isinstance(value, str):
        return f"{shown(value)} is not a text"
    if not value.strip():
        return "is empty"
    if len(value) > _LONGEST_TEXT:
        return f"is longer than {_LONGEST_TEXT} characters"
    if _UNSHOWABLE.search(value):
        return "holds characters that cannot be shown"
    return ""
