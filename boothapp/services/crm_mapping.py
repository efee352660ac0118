"""How a show's leads go into the columns of a CRM, where people changed it; no SQL, no Qt.

Kept as a field of the show, one for each target, so that every laptop and the centre export alike
and two people who change two targets do not undo each other. Only what differs from the shipped
columns is kept: a target that gains a column in a later version gains it here too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from boothapp.badges.clean import clean_text
from boothapp.domain.facts import Json, Kind
from boothapp.domain.fields import as_text, as_texts
from boothapp.domain.show import record_fields
from boothapp.services.changes import Changes
from boothapp.services.ports import Reader, Store
from boothapp.services.setup import set_record

_FIELD: Final = "crm_mapping:"
_HEAD_MOST: Final = 120
_OWN_MOST: Final = 60


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """A column that somebody added: its heading and the name of the source that fills it."""

    head: str
    source: str


@dataclass(frozen=True, slots=True)
class CrmMapping:
    """`renamed`: shipped headings and what they are called there; `dropped`: shipped headings that
    are not written; `own`: columns behind them."""

    renamed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    dropped: frozenset[str] = frozenset()
    own: tuple[OwnColumn, ...] = ()


def read_mapping(reader: Reader, show: str, target: str) -> CrmMapping:
    """What was changed of a target's columns for a show; bears whatever a peer put there."""
    value = (record_fields(reader.facts_of(show)) or {}).get(_FIELD + target)
    return mapping_from_json(value)


def save_mapping(store: Store, show: str, target: str, mapping: CrmMapping, *, by: str) -> Changes:
    """Keep it for the show, on every laptop."""
    fields: dict[str, Json] = {_FIELD + target: mapping_json(mapping)}
    return set_record(store, Kind.SHOW_SET, show, fields, by=by)


def mapping_json(mapping: CrmMapping) -> Json:
    """A mapping as the show's field holds it."""
    return {
        "renamed": {head: _head(name) for head, name in sorted(mapping.renamed.items())},
        "dropped": list(sorted(mapping.dropped)),
        "own": [{"head": _head(each.head), "from": each.source} for each in mapping.own],
    }


def mapping_from_json(value: Json) -> CrmMapping:
    """Read what `mapping_json` wrote; what is not one reads as nothing changed."""
    if not isinstance(value, dict):
        return CrmMapping()
    renamed, own = value.get("renamed"), value.get("own")
    pairs = renamed.items() if isinstance(renamed, dict) else ()
    columns = [each for each in own if isinstance(each, dict)] if isinstance(own, list) else []
    return CrmMapping(
        renamed={head: name for head, text in pairs if (name := _head(as_text(text)))},
        dropped=frozenset(as_texts(value.get("dropped"))),
        own=tuple(
            OwnColumn(head, as_text(each.get("from")))
            for each in columns[:_OWN_MOST]
            if (head := _head(as_text(each.get("head"))))
        ),
    )


def _head(text: str) -> str:
    return clean_text(text, limit=_HEAD_MOST)
