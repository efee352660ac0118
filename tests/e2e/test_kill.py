"""kill -9 of the window at random moments while it captures: nothing confirmed is ever lost."""

from __future__ import annotations

import http.server
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from boothapp.commands.node import SHOW_SETTING, found_organisation, new_ids, open_node, wall_clock
from boothapp.commands.places import DATABASE
from boothapp.services.capture import DRAFT_SETTING
from boothapp.services.drafts import Draft, draft_from_json
from boothapp.services.ports import Reader, Store
from boothapp.services.sample_show import load_sample_show
from boothapp.services.views import Channel
from boothapp.storage.engine import open_database
from ui.capture.keeper import ASIDE_SETTING, BROKEN_SETTING

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("BOOTHAPP_TEST_KILLS", "200"))
EARLY = 0.15
"""How often the window is killed while it starts, restores or has only begun to save."""
STARTING_S = 1.0
CAPTURING_S = 1.0
WHOLE = re.compile(r"R\d{3} n\d{3}")
"""A name that was typed to its end; each is typed once. A part of one may be, too."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are Unix's")


@dataclass(frozen=True)
class Confirmed:
    """What a page said on screen once a visitor was saved."""

    lead: str
    alert: str
    shown: str


class Windows:
    """Windows on one folder, one after the other, in processes that can be killed."""

    def __init__(self, folder: Path, process: subprocess.Popen[str]) -> None:
        self.folder = folder
        self.confirmed: list[Confirmed] = []
        self._process = process
        self._pid = 0

    def start(self, round_: int) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{round_}\n")
        self._process.stdin.flush()
        first = self._line()
        assert first.startswith("pid "), first
        self._pid = int(first.split()[1])

    def wait_for_one(self) -> None:
        """Until the page has confirmed one more visitor."""
        line = self._line()
        assert line != "ended", f"the window ended by itself:\n{self.log()}"
        self.confirmed.append(Confirmed(*json.loads(line)))

    def kill(self) -> None:
        """kill -9; what the window had still said is heard."""
        os.kill(self._pid, signal.SIGKILL)
        self._pid = 0
        while (line := self._line()) != "ended":
            self.confirmed.append(Confirmed(*json.loads(line)))

    def stop(self) -> None:
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
        self._process.communicate()

    def log(self) -> str:
        return (self.folder / "stderr.txt").read_text(errors="replace")[-4_000:]

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"nothing more is said:\n{self.log()}"
        return line.strip()


@contextmanager
def windows_on(folder: Path) -> Iterator[Windows]:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.e2e.capture_hands", str(folder)]
    with (folder / "stderr.txt").open("w") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
            cwd=ROOT, env=environ,
        )  # fmt: skip
    windows = Windows(folder, process)
    try:
        yield windows
    finally:
        windows.stop()


@pytest.fixture
def webhook() -> Iterator[str]:
    """The address of somebody who takes every alert."""

    class Taker(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Taker)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"json://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


def set_up(folder: Path, webhook: str) -> None:
    """A laptop at the sample show, on which everybody can be reached."""
    ids = new_ids()
    with closing(open_database(folder / DATABASE, clock=wall_clock, ids=ids)) as database:
        store = found_organisation(database, ids)
        show = load_sample_show(store)
        with store.write() as work:
            work.put_setting(SHOW_SETTING, show)
            for person in work.people():
                work.put_channel(Channel(ids.new(wall_clock()), person.id, "webhook", webhook))


def kept_drafts(reader: Reader) -> list[Draft]:
    """What was not saved: on the page and aside. Raises where it cannot be read back."""
    aside = reader.setting(ASIDE_SETTING) or []
    assert isinstance(aside, list)
    assert reader.setting(BROKEN_SETTING) is None
    return [draft_from_json(each) for each in (reader.setting(DRAFT_SETTING), *aside) if each]


def check(windows: Windows) -> list[Draft]:
    """All that was confirmed is there, with its alert; returns the drafts that are kept."""
    with open_node(windows.folder) as node:
        store = node.need_store()
        with store.read() as reader:
            show = str(reader.setting(SHOW_SETTING))
            names = {row.id: row.name for row in reader.lead_rows(show)}
            alerts = {alert.id: alert.lead for alert in reader.alerts(show)}
            outbox = {line.alert for line in reader.outbox()}
            drafts = kept_drafts(reader)
    for each in windows.confirmed:
        assert each.lead in names, f"lost: {each.shown}"
        assert names[each.lead] in each.shown
        if each.alert:
            assert alerts[each.alert] == each.lead, f"lost the alert: {each.shown}"
            assert each.alert in outbox, f"would never be sent: {each.shown}"
    assert set(alerts) <= outbox
    whole = Counter(name for name in names.values() if WHOLE.fullmatch(name))
    assert not [name for name, times in whole.items() if times > 1], "a visitor was saved twice"
    with closing(sqlite3.connect(windows.folder / DATABASE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return drafts


def folded(store: Store) -> dict[str, Any]:
    """All that is folded from the facts, as pages read it."""
    with store.read() as reader:
        show = str(reader.setting(SHOW_SETTING))
        return {
            "rows": reader.lead_rows(show),
            "judged": list(reader.judged_leads(show)),
            "alerts": reader.alerts(show),
            "people": reader.people(),
            "accounts": reader.account_count(),
            "rulebook": reader.rulebook(show),
        }


def name_of(draft: Draft) -> str:
    return " ".join(draft.fields.get(name, "") for name in ("first_name", "last_name")).strip()


def kill_often(folder: Path, webhook: str, *, times: int, seed: int) -> None:
    set_up(folder, webhook)
    dice = random.Random(seed)
    typed: set[str] = set()
    drafts: list[Draft] = []
    with windows_on(folder) as windows:
        for round_ in range(times):
            windows.start(round_)
            # The first round must tell a window that captures from one that does nothing.
            if round_ and dice.random() < EARLY:
                time.sleep(dice.uniform(0, STARTING_S))  # the moment is what is tried
            else:
                for _ in range(dice.randint(1, 3)):
                    windows.wait_for_one()
                time.sleep(dice.uniform(0, CAPTURING_S))
            windows.kill()
            drafts = check(windows)
            typed |= {name for draft in drafts if (name := name_of(draft))}
    with open_node(folder) as node:
        store = node.need_store()
        along = folded(store)
        node.database.store(store.org, store.device).rebuild()
        assert folded(store) == along
    names = {row.name for row in along["rows"]} | {name_of(draft) for draft in drafts}
    lost = {name for name in typed if not any(each.startswith(name) for each in names)}
    assert not lost, "what had been kept of a visitor was not restored"


def test_killed_while_capturing_the_window_loses_nothing_it_confirmed(tmp_path, webhook):
    kill_often(tmp_path, webhook, times=3, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(3_600)
def test_killed_two_hundred_times_the_window_loses_nothing_it_confirmed(tmp_path, webhook):
    kill_often(tmp_path, webhook, times=KILLS, seed=2)
