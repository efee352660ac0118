"""Saves visitors and prints each once it is confirmed: writer.py FILE ORG SHOW."""

from __future__ import annotations

import secrets
import sys
import time
from pathlib import Path

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource
from boothapp.storage.engine import open_database


def main(path: Path, org: str, show: str) -> None:
    ids = IdSource(secrets.token_bytes)

    def now_ms() -> int:
        return time.time_ns() // 1_000_000

    store = open_database(path, clock=now_ms, ids=ids).store(org, org)
    while True:
        lead = ids.new(now_ms())
        captured = Statement(lead, Kind.LEAD_CAPTURED, {"fields": {"company": "x" * 2_000}})
        noted = Statement(lead, Kind.NOTED, {"text": "in the same save"})
        try:
            with store.write() as work:
                work.say([captured, noted], by="nina", show=show)
        except UserError as error:
            print(f"refused {error.title}", flush=True)
            return
        print(f"saved {lead}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
