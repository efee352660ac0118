"""The hash of what a rulebook says, whatever its formatting; imports nothing of the project.

Two files have one hash when they differ in nothing but comments, blanks, the order of the keys
within a table, and signatures. The order of criteria, actions and answers is content: people see
it. The scheme stands on the file's data and not on what a release reads from it, so that a
signature given today can be checked by any later one:

    SHA-256 over JSON in UTF-8, no blanks, keys sorted, a whole number written without a point;
    the tables [criteria.*], [matrices.*], [actions.*], [disqualifiers.*] and [alerts.*] each as a
    list of [name, table] in the file's order; [agreed] left out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

SIGNATURES: Final = "agreed"
_ORDERED: Final = ("criteria", "matrices", "actions", "disqualifiers", "alerts")


def content_digest(data: Mapping[str, Any]) -> str:
    """The hash of a rulebook's content, 64 hex digits; `data` is what tomllib reads."""
    said = {key: value for key, value in data.items() if key != SIGNATURES}
    for key in _ORDERED:
        if isinstance(said.get(key), Mapping):
            said[key] = [[name, table] for name, table in said[key].items()]
    text = json.dumps(
        _plain(said), sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str
    )
    return hashlib.sha256(text.encode()).hexdigest()


def short_digest(digest: str) -> str:
    """The first eight digits, as people compare them: "3f2a 91c0"."""
    return f"{digest[:4]} {digest[4:8]}".strip()


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
