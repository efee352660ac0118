"""Killed at any moment of an encryption, the next start finishes it and has lost nothing."""

from __future__ import annotations

import random
import secrets
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from boothapp.commands.laptop_key import LaptopKey
from boothapp.commands.node import found_organisation, new_ids, store_of, wall_clock
from boothapp.domain.facts import Kind, Statement
from boothapp.storage.cipher import is_plain
from boothapp.vault.codes import new_code
from boothapp.vault.envelope import Cost

ROOT = Path(__file__).parents[2]
PIN, NAME = "480265", "Quetzalcöatlyn"
SHOW = "01a203e7-fa22-7074-96ee-f7f221ea27ed"
LEADS = 400
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PROTECT = """
import sys
from pathlib import Path
from boothapp.commands.laptop_key import LaptopKey
from boothapp.commands.node import new_ids, wall_clock
from boothapp.vault.envelope import Cost
folder, code, pin = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
key = LaptopKey(folder, cost=Cost(memory_kib=64, passes=1, lanes=1))
if key.held == "pin":
    assert key.unlock(pin)
database = key.open_database(wall_clock, new_ids())
print("now", flush=True)
key.protect(database, code, "pin", pin)
print("done", flush=True)
"""


def visitors(folder: Path) -> int:
    """Open the laptop by its PIN, if it has one already, and count."""
    key = LaptopKey(folder, cost=CHEAP)
    if key.held == "pin":
        assert key.unlock(PIN)
    database = key.open_database(wall_clock, new_ids())
    try:
        store = store_of(database)
        assert store is not None
        with store.read() as reader:
            return len(reader.lead_rows(SHOW))
    finally:
        database.close()


def set_up(folder: Path) -> None:
    ids = new_ids()
    database = LaptopKey(folder).open_database(wall_clock, ids)
    store = found_organisation(database, ids)
    with store.write() as work:
        work.say(
            [
                Statement(ids.new(wall_clock()), Kind.LEAD_CAPTURED, {"fields": {"company": NAME}})
                for _ in range(LEADS)
            ],
            by="nina",
            show=SHOW,
        )
    database.close()


@pytest.mark.parametrize("rounds", [3, pytest.param(60, marks=pytest.mark.slow)])
def test_an_encryption_survives_kill_9(tmp_path: Path, rounds: int) -> None:
    dice = random.Random(20261122)
    set_up(tmp_path)
    for _ in range(rounds):
        code = new_code(secrets.randbits)
        command = [sys.executable, "-c", PROTECT, str(tmp_path), code, PIN]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as worker:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "now\n"
            # The moment of the kill is what is tried.
            time.sleep(dice.uniform(0, 0.12))
            worker.send_signal(signal.SIGKILL)
        assert visitors(tmp_path) == LEADS
        assert not list(tmp_path.glob("*.new*"))
        if (tmp_path / "boothapp.key").exists():
            assert not is_plain(tmp_path / "boothapp.db")
