"""What the CRMs import, read from the shipped `resources/crm`; imports services and resources."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from boothapp.domain.errors import UserError
from boothapp.services.crm_mapping import CrmMapping
from resources.loader import read_text

TARGETS: Final = (
    "salesforce", "salesforce-loader", "hubspot", "dynamics", "odoo", "marketo", "zoho",
)  # fmt: skip
_EMPTY: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CrmColumn:
    """A column. It holds the same `text` in every row, or what the source of that name gives.

    `most`: the most characters that the field takes, 0 where none is documented; what is longer is
    cut, or left out where half of it is none (`whole`), as is what is not ASCII where the field
    takes nothing else. `values`: the only values that may stand there, by those of the source.
    `required`: the CRM refuses a record without. `own`: the field is to be created there first.
    """

    head: str
    source: str = ""
    text: str = ""
    most: int = 0
    whole: bool = False
    ascii: bool = False
    required: bool = False
    values: Mapping[str, str] = field(default_factory=lambda: _EMPTY)
    own: bool = False


@dataclass(frozen=True, slots=True)
class CrmTarget:
    """An import. `key` is the shipped heading of the column that finds a record again.

    `clears`: a blank cell may empty the field, so that none is written over a value; `bom`: whether
    a byte order mark starts the file; `lines`: whether a cell may have several; `rows` and `bytes`:
    the most that one file may have, 0 without an end; `one_of`: headings of which a record needs
    one; `instead`: what stands for characters that a cell may not hold; `notes`: sentences for whom
    imports it.
    """

    id: str
    name: str
    key: str
    clears: bool
    columns: tuple[CrmColumn, ...]
    notes: tuple[str, ...]
    bom: bool = True
    lines: bool = True
    rows: int = 0
    bytes: int = 0
    one_of: tuple[str, ...] = ()
    instead: Mapping[str, str] = field(default_factory=lambda: _EMPTY)


@lru_cache(maxsize=len(TARGETS))
def load_target(target: str) -> CrmTarget:
    """One of TARGETS. Raises FileNotFoundError for another."""
    data: dict[str, Any] = tomllib.loads(read_text("crm", f"{target}.toml"))
    columns = data.pop("columns")
    return CrmTarget(
        id=target,
        name=data["name"],
        key=data["key"],
        clears=data["blanks"] == "cleared",
        columns=tuple(CrmColumn(source=each.pop("from", ""), **each) for each in columns),
        notes=tuple(data["notes"]),
        bom=data.get("bom", True),
        lines=data.get("lines", True),
        rows=data.get("rows", 0),
        bytes=data.get("bytes", 0),
        one_of=tuple(data.get("one_of", ())),
        instead=data.get("instead", _EMPTY),
    )


def mapped(target: CrmTarget, mapping: CrmMapping) -> CrmTarget:
    """The target as a show's people changed it: columns renamed, dropped and added.

    The key is never dropped, and neither is what the CRM refuses a record without. Raises UserError
    where two columns have one heading: no import could tell them apart.
    """
    renamed = mapping.renamed
    kept = [
        replace(column, head=renamed.get(column.head, column.head))
        for column in target.columns
        if column.head not in mapping.dropped or is_needed(target, column)
    ]
    own = [CrmColumn(each.head, source=each.source, own=True) for each in mapping.own]
    heads = [column.head for column in (*kept, *own)]
    if twice := sorted({head for head in heads if heads.count(head) > 1}):
        raise UserError(
            "Two columns are called alike.",
            ", ".join(twice),
            "Give every column a heading of its own, as the other system calls the field.",
        )
    return replace(
        target,
        key=renamed.get(target.key, target.key),
        columns=(*kept, *own),
        one_of=tuple(renamed.get(head, head) for head in target.one_of),
    )


def is_needed(target: CrmTarget, column: CrmColumn) -> bool:
    """Whether a shipped column has to be written."""
    return column.required or column.head == target.key
