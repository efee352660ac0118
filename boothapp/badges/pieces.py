"""A badge's payload in pieces: between separators, by key, by JSON path or as parts of a link."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args
from urllib.parse import parse_qsl, unquote, urlsplit

from boothapp.badges.contact_points import is_web_address

Kind = Literal["delimited", "keyed", "json", "url"]
KINDS: tuple[Kind, ...] = get_args(Kind)

MAX_PIECES = 64
MAX_VALUE = 4000
_MAX_DEPTH = 4
_MAX_PAIRS = 500
_MAX_QUERY = 8192


@dataclass(frozen=True, slots=True)
class Shape:
    """How a payload is taken apart.

    `separator` stands between the pieces of the kinds delimited and keyed; '' is one whole piece
    behind a prefix. `equals` stands between key and value of a keyed piece. `prefix` is what every
    payload begins with and what is not read, of a url its host.
    """

    kind: Kind
    separator: str = ""
    equals: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece and the selector that finds its like on the next badge: a number from 1 for kind
    delimited, a key in lower case for keyed, a JSON pointer (RFC 6901) for json, and for url `/2`
    for the second step of the path or `?id` for a parameter."""

    selector: str
    value: str


def pieces_of(text: str, shape: Shape) -> tuple[Piece, ...]:
    """The pieces of `text`, () where it is of another shape; in time linear in its length."""
    if shape.kind == "json":
        return tuple(_json_pieces(text))
    if shape.kind == "url":
        return tuple(_url_pieces(text, shape.prefix))
    parts = _parts(text, shape)
    if shape.kind == "keyed":
        return _keyed(parts, shape.equals)
    return tuple(Piece(str(at), part.strip()) for at, part in enumerate(parts, start=1))


def own_kinds(text: str) -> tuple[Kind, ...]:
    """The kinds that a payload can be of: JSON and links name themselves."""
    if load_json(text) is not None:
        return ("json",)
    return ("url",) if is_web_address(text) else ("keyed", "delimited")


def load_json(text: str) -> dict[str, object] | None:
    """`text` as a JSON object, or the first one of a list; None where it is none.

    Numbers stay the text they were, so that neither a leading digit nor precision is lost.
    """
    if not text.startswith(("{", "[")):
        return None
    try:
        data = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    if isinstance(data, list):
        data = next((item for item in data if isinstance(item, dict)), None)
    return data if isinstance(data, dict) else None


def split_quoted(text: str, separator: str, most: int) -> list[str]:
    """`text` cut at `separator` into at most `most` parts, the last of which holds the rest.

    As in RFC 4180 a part in quotation marks may hold the separator, and "" stands for one mark;
    marks that do not enclose a whole part are text.
    """
    if '"' not in text:
        return text.split(separator, most - 1)
    parts: list[str] = []
    at = 0
    while len(parts) < most - 1:
        end = _closing_mark(text, at, separator)
        if end >= 0:
            parts.append(text[at + 1 : end].replace('""', '"'))
            at = end + 1
            if at >= len(text):
                return parts
        else:
            end = text.find(separator, at)
            if end < 0:
                break
            parts.append(text[at:end])
            at = end
        at += len(separator)
    return [*parts, text[at:]]


def _closing_mark(text: str, at: int, separator: str) -> int:
    """Where the quotation mark at `at` is closed, -1 where none is or it encloses no whole part."""
    if not text.startswith('"', at):
        return -1
    end = text.find('"', at + 1)
    while end >= 0 and text.startswith('"', end + 1):
        end = text.find('"', end + 2)
    closes = end >= 0 and (end + 1 == len(text) or text.startswith(separator, end + 1))
    return end if closes else -1


def _parts(text: str, shape: Shape) -> list[str]:
    if not text.startswith(shape.prefix):
        return []
    rest = text[len(shape.prefix) :]
    if not shape.separator:
        return [rest] if shape.prefix and rest else []
    if shape.separator not in rest:
        return []
    return split_quoted(rest, shape.separator, MAX_PIECES)


def _keyed(parts: list[str], equals: str) -> tuple[Piece, ...]:
    """The parts that bear a key; () where most do not."""
    pairs = [part.partition(equals) for part in parts if part.strip()] if equals else []
    keyed = [(key.strip().casefold(), value.strip()) for key, mark, value in pairs if mark]
    if len(keyed) < 2 or len(keyed) * 2 <= len(pairs) or any(len(key) > 40 for key, _ in keyed):
        return ()
    return tuple(Piece(key, value) for key, value in keyed if key)


def _json_pieces(text: str) -> Iterator[Piece]:
    data = load_json(text)
    for count, piece in enumerate(_walk(data, "", 0)):
        if count == _MAX_PAIRS:
            return
        yield piece


def _walk(value: object, path: str, depth: int) -> Iterator[Piece]:
    inner: Iterator[tuple[str, object]] = iter(())
    if isinstance(value, dict) and depth < _MAX_DEPTH:
        inner = iter(value.items())
    elif isinstance(value, list) and depth < _MAX_DEPTH:
        inner = ((str(place), child) for place, child in enumerate(value))
    elif isinstance(value, str):
        yield Piece(path, value[:MAX_VALUE].strip())
    for key, child in inner:
        step = key[:100].replace("~", "~0").replace("/", "~1")
        yield from _walk(child, f"{path}/{step}", depth + 1)


def _url_pieces(text: str, host: str) -> Iterator[Piece]:
    if not is_web_address(text):
        return
    parts = urlsplit(text)
    if host_of(text) != host:
        return
    steps = [step for step in parts.path.split("/") if step]
    for at, step in enumerate(steps[:MAX_PIECES], start=1):
        yield Piece(f"/{at}", unquote(step))
    for mark, query in (("?", parts.query), ("#", parts.fragment)):
        for key, value in parse_qsl(query[:_MAX_QUERY])[:MAX_PIECES]:
            yield Piece(f"{mark}{key[:100]}", value.strip())


def host_of(text: str) -> str:
    """The host of a web address without www., '' where it has none."""
    return (urlsplit(text).hostname or "").removeprefix("www.") if is_web_address(text) else ""
