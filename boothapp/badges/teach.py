"""The first proposal of a template, from one test badge: how it is cut and what its pieces are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from boothapp.badges.badge import Badge
from boothapp.badges.payload import open_payload
from boothapp.badges.piece_guess import guess_fields, looks_like
from boothapp.badges.pieces import Piece, Shape, host_of, own_kinds, pieces_of
from boothapp.badges.template import Template

SEPARATORS = ("::", "||", "\t", "\x1d", "|", ";", "^", "~", "\n", "$", "#", "*", "&", ",", "/", ":")
"""Of two that cut equally well the first is the likelier."""

_EQUALS = ("=", ":")
_PREFIX = re.compile(r"[A-Za-z]{1,10}\d{0,4}[:#=$*!]|[A-Za-z]{2,10}[-_](?=\d+\Z)|[!#$%*@^~]{1,3}")
_MOST_PIECES = 40
# What a cut earns by the sort of each piece that it makes.
_EARNS = {
    "mail": 4.0, "site": 3.0, "phone": 2.0, "country": 1.5, "id": 1.0, "words": 1.0, "flag": 0.2,
    "empty": -0.2, "other": -1.0,
}  # fmt: skip
_BY_KEY = 2.0
_TEACHABLE = frozenset({"delimited", "json", "url", "opaque"})
_NAMES = frozenset({"first_name", "last_name", "full_name"})


def badge_text(payload: str) -> str:
    """What templates read: the payload without what scanners put around it."""
    return open_payload(payload).text


def likely_shapes(text: str) -> tuple[Shape, ...]:
    """How `text` may be taken apart, the likeliest first; always at least one."""
    kind = own_kinds(text)[0]
    if kind == "json":
        return (Shape("json"),)
    if kind == "url":
        return (Shape("url", prefix=host_of(text)),)
    keyed = [
        shape
        for separator in SEPARATORS
        for equals in _EQUALS
        if equals != separator and pieces_of(text, shape := Shape("keyed", separator, equals))
    ]
    prefix = "" if keyed else _prefix(text)
    counted = [
        Shape("delimited", separator, prefix=prefix)
        for separator in SEPARATORS
        if separator in text[len(prefix) :]
    ]
    worth = {shape: _worth(pieces_of(text, shape)) for shape in (*keyed, *counted)}
    ranked = sorted(worth, key=lambda shape: -worth[shape])
    return (*ranked, Shape("delimited", prefix=prefix))


def propose(text: str, shape: Shape, *, name: str = "") -> Template:
    """A template of this shape with every piece's field guessed."""
    pieces = pieces_of(text, shape)
    return Template(shape, assigned(pieces, guess_fields(pieces)), name)


def assigned(pieces: Sequence[Piece], fields: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Selectors with their fields; of a selector that is there twice the first counts."""
    pairs: dict[str, str] = {}
    for piece, field in zip(pieces, fields, strict=True):
        pairs.setdefault(piece.selector, field)
    return tuple(pairs.items())


def _prefix(text: str) -> str:
    found = _PREFIX.match(text)
    if found is None or len(found[0]) == len(text):
        return ""
    # Where the mark cuts all the badge, it is a separator.
    return "" if text.count(found[0][-1]) > 1 else found[0]


def _worth(pieces: Sequence[Piece]) -> float:
    if not 2 <= len(pieces) <= _MOST_PIECES:
        return -float(len(pieces))
    worth = sum(_EARNS[looks_like(piece.value)] for piece in pieces)
    keyed = not pieces[0].selector.isdigit()
    return worth + _BY_KEY * len(pieces) if keyed else worth


def can_be_taught(badge: Badge) -> bool:
    """Whether a template would read more out of a badge than was read without one."""
    if badge.taught or badge.format not in _TEACHABLE or not badge.raw.strip():
        return False
    if badge.format == "json":
        return not badge.fields.keys() & _NAMES
    text = badge_text(badge.raw)
    pieces = pieces_of(text, likely_shapes(text)[0])
    if badge.format == "url":
        return any(piece.selector.startswith(("?", "#")) for piece in pieces)
    return len(pieces) > 1
