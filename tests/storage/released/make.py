"""Makes the database of a released version, once, when it is released: python make.py FILE."""

from __future__ import annotations

import sys
from pathlib import Path

from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.services.ports import Peer
from boothapp.storage.engine import open_database

ORG = named_id("00000000-0000-5000-8000-000000000000", "released")
DEVICE, SHOW, LEAD, OTHER, ALERT, ACCOUNT = (
    named_id(ORG, name) for name in ("device", "show", "lead", "other", "alert", "account")
)


def make(path: Path) -> None:
    """Write something of everything."""
    database = open_database(
        path, clock=lambda: 1_763_800_000_000, ids=IdSource(lambda count: b"\x07" * count)
    )
    store = database.store(ORG, DEVICE)
    account = {"name": "Duna Coatings Kft.", "domain": "duna.example", "people": 250}
    lead = {"first_name": "Éva", "last_name": "Kovács", "company": "Duna", "account": ACCOUNT}
    raised = {"alert": ALERT, "actions": ["sample_request"], "to": ["marta"]}
    with store.write() as work:
        work.say(
            [
                Statement(SHOW, Kind.SHOW_SET, {"fields": {"name": "Expo", "hall": "Hall 7"}}),
                Statement(ACCOUNT, Kind.ACCOUNT_SET, {"fields": account}),
                Statement(LEAD, Kind.LEAD_CAPTURED, {"fields": lead}),
                Statement(LEAD, Kind.ALERT_RAISED, raised),
                Statement(OTHER, Kind.LEAD_CAPTURED, {"fields": {"job_title": "Buyer"}}),
                Statement(LEAD, Kind.MERGED, {"other": OTHER}),
            ],
            by="nina",
            show=SHOW,
        )
        work.put_setting("draft", {"lead": "", "note": "half a visitor"})
        work.put_peer(Peer("centre", cursor=3, chain="c", pushed=2, echo_upto=1))
        work.enqueue(ALERT, LEAD, "marta", "mail", 5)
    database.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
