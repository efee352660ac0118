"""Nothing that was confirmed is lost: kill -9, a full disk, a locked file, many writers."""

from __future__ import annotations

import random
import secrets
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource
from boothapp.storage import sqlite_backend
from boothapp.storage.backup import damage
from boothapp.storage.engine import open_database, open_url
from tests.storage.conftest import say

WRITER = [sys.executable, "-m", "tests.storage.writer"]
ROOT = Path(__file__).parents[2]


def captured(lead: str, company: str = "Duna") -> Statement:
    return Statement(lead, Kind.LEAD_CAPTURED, {"fields": {"company": company}})


def killed_after(path: Path, org: str, show: str, saves: int, delay: float) -> list[str]:
    """Let a process save, kill it, and return what it had confirmed."""
    with subprocess.Popen(
        [*WRITER, path, org, show], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(saves)]
        timer = threading.Timer(delay, process.kill)
        timer.start()
        lines += process.stdout.readlines()
        timer.join()
    return [line.split()[1] for line in lines if line.startswith("saved") and line.endswith("\n")]


@pytest.mark.parametrize("seed", range(3))
def test_kill_9_loses_no_confirmed_save_and_keeps_half_of_none(tmp_path, wall, seed):
    chance = random.Random(seed)
    ids = IdSource(secrets.token_bytes)
    path, org, show = tmp_path / "shows.db", ids.new(1), ids.new(1)
    confirmed: list[str] = []
    for _ in range(2):
        confirmed += killed_after(path, org, show, chance.randint(1, 30), chance.random() / 20)
    with closing(open_database(path, clock=wall, ids=ids)) as database:
        store = database.store(org, org)
        with store.read() as reader:
            rows = {row.id for row in reader.lead_rows(show)}
            assert set(confirmed) <= rows
            assert len(rows) <= len(confirmed) + 2
            assert all(len(reader.facts_of(lead)) == 2 for lead in rows)
            assert [one.fact.seq for one in reader.page_after(0, 10_000)] == list(
                range(1, 2 * len(rows) + 1)
            )
        before = rows
        store.rebuild()
        with store.read() as reader:
            assert {row.id for row in reader.lead_rows(show)} == before
    assert damage(path) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="needs ulimit")
def test_a_full_disk_is_told_and_what_was_saved_stays(tmp_path, wall):
    ids = IdSource(secrets.token_bytes)
    path, org, show = tmp_path / "shows.db", ids.new(1), ids.new(1)
    limited = f"ulimit -f 900; exec {' '.join(WRITER)} {path} {org} {show}"
    ended = subprocess.run(
        ["bash", "-c", limited], cwd=ROOT, capture_output=True, text=True, check=True
    )
    *saved, last = ended.stdout.splitlines()
    assert last.startswith("refused The disk"), ended.stderr
    assert len(saved) > 10
    with closing(open_database(path, clock=wall, ids=ids)) as database:
        store = database.store(org, org)
        with store.read() as reader:
            assert {row.id for row in reader.lead_rows(show)} == {line.split()[1] for line in saved}
        say(store, captured(ids.new(1)), show=show)
        with store.read() as reader:
            assert len(reader.lead_rows(show)) == len(saved) + 1
    assert damage(path) == ()


def test_a_locked_file_is_told_and_works_again(tmp_path, wall, monkeypatch):
    monkeypatch.setattr(sqlite_backend, "PRAGMAS", ("journal_mode=WAL", "busy_timeout=50"))
    ids = IdSource(secrets.token_bytes)
    path, org, show = tmp_path / "shows.db", ids.new(1), ids.new(1)
    with closing(open_database(path, clock=wall, ids=ids)) as database:
        store = database.store(org, org)
        say(store, captured(ids.new(1)), show=show)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(UserError, match="busy"):
                say(store, captured(ids.new(1)), show=show)
            with store.read() as reader:  # readers never wait for writers
                assert len(reader.lead_rows(show)) == 1
        say(store, captured(ids.new(1)), show=show)
        with store.read() as reader:
            assert len(reader.lead_rows(show)) == 2
            assert [one.fact.seq for one in reader.page_after(0, 9)] == [1, 2]


def test_a_cursor_over_many_writers_misses_nothing(new_node):
    node = new_node()
    org, show = node.new_id(), node.new_id()
    writers, saves = 6, 25
    leads = [node.new_id() for _ in range(3)]  # all of them speak of the same three
    reader_store = node.store(org)
    running = threading.Event()
    running.set()

    def write(number: int) -> None:
        store = node.store(org, node.new_id())
        for turn in range(saves):
            lead = leads[(number + turn) % len(leads)]
            said = Statement(lead, Kind.NOTED, {"text": f"{number} {turn}"})
            with store.write() as work:
                work.say([captured(lead), said], by="nina", show=show)

    def follow() -> list[tuple[int, str]]:
        seen: list[tuple[int, str]] = []
        while True:
            last_round = not running.is_set()
            with reader_store.read() as reader:
                page = reader.page_after(seen[-1][0] if seen else 0, 40)
            seen += [(one.position, one.fact.id) for one in page]
            if last_round and not page:
                return seen

    with ThreadPoolExecutor(writers + 1) as pool:
        following = pool.submit(follow)
        done = [pool.submit(write, number) for number in range(writers)]
        try:
            for future in done:
                future.result()
        finally:
            running.clear()
        seen = following.result()
    total = writers * saves * 2
    assert [position for position, _ in seen] == list(range(1, total + 1))
    assert len({fact for _, fact in seen}) == total
    with reader_store.read() as reader:
        folded = [reader.lead(lead) for lead in leads]
        assert sum(len(lead.notes) for lead in folded if lead) == writers * saves
        rows = reader.lead_rows(show)
    reader_store.rebuild()
    with reader_store.read() as reader:
        assert reader.lead_rows(show) == rows


def test_a_stricter_centre_is_asked_again(new_postgres_url, wall):
    url = new_postgres_url() + "&options=-c%20default_transaction_isolation%3Drepeatable%5C%20read"
    ids = IdSource(secrets.token_bytes)
    with closing(open_url(url, clock=wall, ids=ids)) as database:
        org = ids.new(1)
        store = database.store(org, org)
        say(store, captured(org))

        def write(_: int) -> None:
            for _ in range(15):
                say(store, captured(org))

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(write, range(4)))
        with store.read() as reader:
            assert reader.head().position == 61
            assert sorted(one.fact.seq for one in reader.page_after(0, 99)) == list(range(1, 62))


def test_two_nodes_that_open_an_empty_centre_at_once_agree(postgres_server, wall):
    name = f"fresh_{secrets.token_hex(4)}"
    postgres_server.run(f"CREATE DATABASE {name}")

    def start(_: int) -> str:
        ids = IdSource(secrets.token_bytes)
        with closing(open_url(postgres_server.url(name), clock=wall, ids=ids)) as database:
            return database.id

    try:
        with ThreadPoolExecutor(3) as pool:
            assert len(set(pool.map(start, range(3)))) == 1
    finally:
        postgres_server.run(f"DROP DATABASE {name} WITH (FORCE)")
