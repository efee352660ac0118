"""Scalar fields: the last fact wins and earlier values stay visible; imports domain only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from boothapp.domain.facts import Fact, Json

LISTED = "list"


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value with who said it and when (`at`: clock reading), newest first in a history."""

    value: Json
    by: str
    at: int
    device: str


def field_histories(facts: Iterable[Fact]) -> dict[str, tuple[FieldValue, ...]]:
    """Return for each field its values, the one in force first.

    `facts` must be in `Fact.order`; facts whose body holds no "fields" are passed over. What a list
    says (`"from": LISTED`) stands behind all that anybody typed, whenever it was written: a laptop
    that was offline may have typed it before the list came.
    """
    histories: dict[str, tuple[FieldValue, ...]] = {}
    listed: dict[str, tuple[FieldValue, ...]] = {}
    for fact in facts:
        fields = fact.body.get("fields")
        if not isinstance(fields, dict):
            continue
        by, at, device = fact.by, fact.at, fact.device
        where = listed if fact.body.get("from") == LISTED else histories
        for name, value in fields.items():
            known = FieldValue(value, by, at, device)
            where[name] = (known, *where[name]) if name in where else (known,)
    for name, values in listed.items():
        histories[name] = (*histories.get(name, ()), *values)
    return histories


def in_force(histories: Mapping[str, tuple[FieldValue, ...]]) -> dict[str, Json]:
    """Return the current values only."""
    return {name: values[0].value for name, values in histories.items()}


def as_text(value: Json) -> str:
    """Return a field's value as text, whatever a peer put there; nothing becomes ''."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(as_text(item) for item in value)
    return str(value)


def as_texts(value: Json) -> tuple[str, ...]:
    """Return a field's value as texts; a lone text is a list of one."""
    if isinstance(value, list):
        return tuple(as_text(item) for item in value)
    return (value,) if isinstance(value, str) and value else ()
