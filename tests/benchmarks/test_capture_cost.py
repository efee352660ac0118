"""A durable capture against a bare sqlite3 transaction that writes the same rows."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource
from boothapp.storage.engine import open_database
from boothapp.storage.sqlite_backend import PRAGMAS
from tests.benchmarks.conftest import p50, p99

RULEBOOK = Path(__file__).parents[2] / "resources/shows/coatings_expo/rulebook.toml"
ROUNDS = 600
WARM_UP = 50

pytestmark = pytest.mark.benchmark


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def visitor(new_id: Callable[[], str], number: int) -> list[Statement]:
    """What a busy capture says: badge, two actions, a sample, its alert, answers, a note."""
    lead, alert = new_id(), new_id()
    fields = {
        "first_name": "Éva",
        "last_name": f"Kovács {number}",
        "company": "Duna Coatings Kft.",
        "job_title": "Head of R&D, waterborne systems",
        "email": f"eva.kovacs{number}@duna.example",
        "phone": "+36 1 555 0123",
        "country": "HU",
        "badge_id": f"CX26-{number:06}",
    }
    raw = "BEGIN:VCARD\r\nVERSION:3.0\r\n" + "X" * 250
    badge = {"format": "vcard", "raw": raw, "symbology": ""}
    raised = {"alert": alert, "actions": ["sample_request"], "to": ["marta", "bence", "anna"]}
    sample = {"sample": new_id(), "product": "AQ-210", "quantity": "5 kg", "application": "primer"}
    return [
        Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields, "badge": badge}),
        Statement(lead, Kind.ACTION_TAKEN, {"action": "demo"}),
        Statement(lead, Kind.ACTION_TAKEN, {"action": "sample_request"}),
        Statement(lead, Kind.SAMPLE_REQUESTED, sample),
        Statement(lead, Kind.ANSWERED, {"criterion": "budget", "answer": "planned"}),
        Statement(lead, Kind.ANSWERED, {"criterion": "time", "answer": "six_months"}),
        Statement(lead, Kind.NOTED, {"text": "Wants to replace solvent-borne primer by spring."}),
        Statement(lead, Kind.ALERT_RAISED, raised),
    ]


class Bare:
    """The least that durably writes the rows which a capture left in the product's database."""

    def __init__(self, product: Path, path: Path) -> None:
        self._source = sqlite3.connect(product)
        self._target = sqlite3.connect(path, isolation_level=None)
        schema = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        for (sql,) in self._source.execute(schema):
            self._target.execute(sql)
        for pragma in PRAGMAS:
            self._target.execute(f"PRAGMA {pragma}")

    def rows(self, lead: str) -> list[tuple[str, list[tuple]]]:
        def of(sql: str, *values: str) -> list[tuple]:
            return self._source.execute(sql, values).fetchall()

        return [
            ("INSERT OR REPLACE INTO head", of("SELECT * FROM head")),
            ("INSERT OR REPLACE INTO pen", of("SELECT * FROM pen")),
            ("INSERT INTO fact", of("SELECT * FROM fact WHERE subject = ?", lead)),
            ("INSERT INTO lead", of("SELECT * FROM lead WHERE id = ?", lead)),
            ("INSERT INTO alert", of("SELECT * FROM alert WHERE lead = ?", lead)),
        ]

    def write(self, tables: list[tuple[str, list[tuple]]]) -> None:
        self._target.execute("BEGIN IMMEDIATE")
        for insert, rows in tables:
            marks = ", ".join("?" for _ in rows[0])
            self._target.executemany(f"{insert} VALUES ({marks})", rows)
        self._target.execute("COMMIT")

    def close(self) -> None:
        self._source.close()
        self._target.close()


def test_a_capture_costs_at_most_twice_a_bare_transaction(tmp_path, tell):
    ids = IdSource(secrets.token_bytes)

    def new_id() -> str:
        return ids.new(now_ms())

    path = tmp_path / "product.db"
    captures, bares = [], []
    with closing(open_database(path, clock=now_ms, ids=ids)) as database:
        show = new_id()
        store = database.store(new_id(), new_id())
        agreed = {"toml": RULEBOOK.read_text(encoding="utf-8"), "version": 1}
        with store.write() as work:
            work.say([Statement(show, Kind.RULEBOOK_AGREED, agreed)], by="nina", show=show)
        with closing(Bare(path, tmp_path / "bare.db")) as bare:
            for number in range(ROUNDS):
                statements = visitor(new_id, number)
                start = time.perf_counter()
                with store.write() as work:
                    work.say(statements, by="nina", show=show)
                captures.append(time.perf_counter() - start)
                rows = bare.rows(statements[0].subject)
                assert [len(found) for _, found in rows] == [1, 1, 8, 1, 1]
                start = time.perf_counter()
                bare.write(rows)
                bares.append(time.perf_counter() - start)
    capture, floor = captures[WARM_UP:], bares[WARM_UP:]
    ratio = p50(capture) / p50(floor)
    tell(
        f"capture p50 {p50(capture) * 1e3:.2f} ms, p99 {p99(capture) * 1e3:.2f} ms;"
        f" bare p50 {p50(floor) * 1e3:.2f} ms, p99 {p99(floor) * 1e3:.2f} ms; ratio {ratio:.2f}"
    )
    assert ratio <= 2.0
