"""A durable capture into an encrypted database against the same one into a plain database."""

from __future__ import annotations

import secrets
import time
from contextlib import ExitStack

import pytest

from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource
from boothapp.storage.engine import open_database
from tests.benchmarks.conftest import p50, p99
from tests.benchmarks.test_capture_cost import RULEBOOK, now_ms, visitor

ROUNDS = 600
WARM_UP = 50
GOAL = 1.5

pytestmark = pytest.mark.benchmark


def test_encryption_costs_at_most_half_as_much_again_on_a_capture(tmp_path, tell):
    ids = IdSource(secrets.token_bytes)

    def new_id() -> str:
        return ids.new(now_ms())

    seconds: dict[str, list[float]] = {"plain": [], "encrypted": []}
    show = new_id()
    agreed = {"toml": RULEBOOK.read_text(encoding="utf-8"), "version": 1}
    with ExitStack() as closing:
        stores = {}
        for name, key in (("plain", None), ("encrypted", secrets.token_bytes(32))):
            database = open_database(tmp_path / f"{name}.db", clock=now_ms, ids=ids, key=key)
            closing.callback(database.close)
            stores[name] = database.store(new_id(), new_id())
            with stores[name].write() as work:
                work.say([Statement(show, Kind.RULEBOOK_AGREED, agreed)], by="nina", show=show)
        for number in range(ROUNDS):
            for name, store in stores.items():
                statements = visitor(new_id, number)
                start = time.perf_counter()
                with store.write() as work:
                    work.say(statements, by="nina", show=show)
                seconds[name].append(time.perf_counter() - start)
    plain, encrypted = (seconds[name][WARM_UP:] for name in ("plain", "encrypted"))
    ratio = p50(encrypted) / p50(plain)
    tell(
        f"capture encrypted p50 {p50(encrypted) * 1e3:.2f} ms, p99 {p99(encrypted) * 1e3:.2f} ms;"
        f" plain p50 {p50(plain) * 1e3:.2f} ms, p99 {p99(plain) * 1e3:.2f} ms;"
        f" ratio {ratio:.2f} (goal {GOAL})"
    )
    assert ratio <= GOAL
