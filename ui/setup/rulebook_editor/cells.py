"""What cells of a draft show and how what is typed is kept; imports qualify only.

What cannot be read is kept as it was typed: the rulebook's own checks then say what is wrong with
it, at its place, and nobody's typing is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.qualify.criteria import Label
from boothapp.qualify.draft_data import Data, Path, value_at, with_value
from boothapp.qualify.draft_steps import labelled, named

Shown = Callable[[Data, Path], str]
Written = Callable[[Data, Path, str], Data]


def label_of(found: object, language: str) -> str:
    """A label of the data in `language`, or what there is of it."""
    if isinstance(found, Mapping):
        texts = tuple((str(key), str(text)) for key, text in found.items())
        return Label(texts).in_language(language)
    return "" if found is None else str(found)


def shows_label(key: str, language: str) -> Shown:
    return lambda data, path: label_of(value_at(data, (*path, key)), language)


def writes_label(key: str, language: str) -> Written:
    def write(data: Data, path: Path, text: str) -> Data:
        return labelled(data, (*path, key), language, text)

    return write


def writes_name(language: str) -> Callable[[Data, Path, str], tuple[Data, Path]]:
    """The label of what may still have to be named."""

    def write(data: Data, path: Path, text: str) -> tuple[Data, Path]:
        return named(labelled(data, (*path, "label"), language, text), path, text)

    return write


def shows(key: str) -> Shown:
    def show(data: Data, path: Path) -> str:
        found = value_at(data, (*path, key))
        return "" if found is None else f"{found:g}" if isinstance(found, float) else str(found)

    return show


def writes_number(key: str, *, empty: int | None = None) -> Written:
    """A number, `empty` where nothing is typed (None: the key goes)."""
    return lambda data, path, text: with_value(data, (*path, key), number(text, empty))


def number(text: str, empty: int | None = None) -> int | float | str | None:
    plain = text.strip().replace("−", "-").replace("–", "-")
    if not plain:
        return empty
    for kind in (int, float):
        try:
            found = kind(plain.replace(",", ".") if kind is float else plain)
        except ValueError:
            continue
        return found if abs(found) < 1e15 else text
    return text


def shows_list(key: str) -> Shown:
    def show(data: Data, path: Path) -> str:
        found = value_at(data, (*path, key), [])
        return ", ".join(map(str, found)) if isinstance(found, list) else str(found)

    return show


def writes_list(key: str) -> Written:
    """Words between commas."""

    def write(data: Data, path: Path, text: str) -> Data:
        words = [word.strip() for word in text.replace(";", ",").split(",")]
        return with_value(data, (*path, key), [word for word in words if word] or None)

    return write


def writes_text(key: str) -> Written:
    return lambda data, path, text: with_value(data, (*path, key), text or None)


def shows_flag(key: str) -> Shown:
    return lambda data, path: yes(on=value_at(data, (*path, key)) is True)


def turns(key: str) -> Written:
    """True where it was not, gone where it was."""

    def write(data: Data, path: Path, _text: str) -> Data:
        standing = value_at(data, (*path, key)) is True
        return with_value(data, (*path, key), None if standing else True)

    return write


def yes(*, on: bool) -> str:
    return QCoreApplication.translate("rulebook editor", "✓ yes") if on else "–"
