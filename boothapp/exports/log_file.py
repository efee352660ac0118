"""The whole log as JSON lines, for archives and for proof; imports domain and services."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import CancelledError
from pathlib import Path
from typing import Final

from boothapp.domain.facts import Json
from boothapp.services.files import written_whole
from boothapp.services.ports import PlacedFact, Reader

_PAGE: Final = 1000


def write_log(reader: Reader, path: Path, *, cancelled: Callable[[], bool] | None = None) -> int:
    """Write every fact as one line of JSON, in the order of its position; return how many.

    Bodies are exact, so that `body_text` of a line's body is the text the store holds. Raises
    UserError where the file cannot be written and concurrent.futures.CancelledError once
    `cancelled()` is true; either way nothing is left.
    """
    written = position = 0
    with written_whole(path) as file:
        while page := reader.page_after(position, _PAGE):
            if cancelled and cancelled():
                raise CancelledError
            file.writelines(_line(placed) for placed in page)
            position = page[-1].position
            written += len(page)
    return written


def _line(placed: PlacedFact) -> bytes:
    fact = placed.fact
    record: dict[str, Json] = {
        "position": placed.position,
        "id": fact.id,
        "org": fact.org,
        "show": fact.show,
        "subject": fact.subject,
        "kind": fact.kind,
        "body": dict(fact.body),
        "device": fact.device,
        "seq": fact.seq,
        "by": fact.by,
        "at": fact.at,
        "schema": fact.schema,
    }
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
