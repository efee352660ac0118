"""Badges that hold JSON, known keys in many spellings to fields; imports badges only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from boothapp.badges.badge import Reading
from boothapp.badges.field_keys import FIELD_OF, plain_key
from boothapp.badges.names import full_name
from boothapp.badges.pieces import load_json

_JOINED = frozenset({"address"})
_MAX_DEPTH = 4
_MAX_PAIRS = 500

_NOTHING = "The badge holds JSON without any field that is known: it was kept as it is."
_NAMELESS = "The badge holds an ID without a name: ask for name and e-mail, or match it later."


def read_json(text: str) -> Reading | None:
    """`text` as a JSON object (or a list of them, the first counts), or None when it is none."""
    data = load_json(text)
    return None if data is None else _reading(data)


def _reading(data: dict[str, object]) -> Reading:
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for count, (key, value) in enumerate(_pairs(data, 0)):
        if count >= _MAX_PAIRS:
            break
        field, place = FIELD_OF.get(key, ("", 0))
        if field:
            found[field].append((place, value))
    values = {field: _ordered(field, pairs) for field, pairs in found.items()}
    if not values:
        return Reading("json", {}, (_NOTHING,))
    if "full_name" not in values and {"first_name", "last_name"} <= values.keys():
        values["full_name"] = [
            full_name("", values["first_name"][0], "", values["last_name"][0], "")
        ]
    named = values.keys() & {"full_name", "first_name", "last_name"}
    return Reading("json", values, () if named or "id" not in values else (_NAMELESS,))


def _ordered(field: str, pairs: list[tuple[int, str]]) -> list[str]:
    if field in _JOINED:
        return [", ".join(value for _, value in pairs)]
    return [value for _, value in sorted(pairs, key=lambda pair: pair[0])]


def _pairs(value: object, depth: int, key: str = "") -> Iterator[tuple[str, str]]:
    """Each text of the tree with its key; an object under `name` gives namefirst or first."""
    if isinstance(value, dict) and depth < _MAX_DEPTH:
        for inner, child in value.items():
            plain = plain_key(inner)
            nested = key + plain
            yield from _pairs(child, depth + 1, nested if nested in FIELD_OF else plain)
    elif isinstance(value, list) and depth < _MAX_DEPTH:
        for child in value:
            yield from _pairs(child, depth + 1, key)
    elif isinstance(value, str) and value.strip():
        yield key, value
