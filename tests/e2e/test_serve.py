"""The central server as an operator runs it: several processes, figures, an orderly end."""

from __future__ import annotations

import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import httpx
import pytest

from boothapp.domain.ids import named_id
from boothapp.services.device_ports import Ticket
from sync.client.enrol import enrol_at
from sync.client.live import LiveLink
from sync.client.uplink import link_to
from sync.protocol.join_code import JoinCode
from sync.protocol.messages import Seen, fact_json
from sync.protocol.tokens import new_code, token_sha256
from tests.e2e.test_command_line import boothapp, sentence
from tests.sync.booth import ORG, Centre, PostgresHome, Wall
from tests.sync.test_wire import a_fact

pytestmark = pytest.mark.skipif(os.name == "nt", reason="runs PostgreSQL and signals")
WORKERS = 2


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@contextmanager
def serving(*options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server in processes of its own, with its address; ended in order."""
    words = [sys.executable, "-m", "boothapp", "serve", "--port", "0", *options]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        try:
            yield line.split(" at ")[1].split(";")[0], process
        finally:
            process.send_signal(signal.SIGTERM)
            code = process.wait(timeout=60)
        assert code == 0


@pytest.mark.slow
def test_workers_over_postgresql_share_what_they_take(postgres_url, postgres_server) -> None:
    port = free_port()
    options = ("--database-url", postgres_url, "--workers", str(WORKERS))
    home = PostgresHome(postgres_url, postgres_server.run, lambda: postgres_url)
    with ExitStack() as stack, serving(*options, "--metrics-port", str(port)) as (url, server):
        centre = Centre(home.open(Wall(), stack), stack, Wall())
        enrolled = []
        for name in ("ana", "ben"):
            code = new_code(secrets.token_bytes)
            ticket = Ticket(ORG, token_sha256(code), named_id(ORG, name), name, "laptop", 2**60)
            centre.tokens.offer(ticket)
            way = JoinCode((url,), ORG, code)
            enrolled.append(enrol_at(way, "", now_ms=1, entropy=secrets.token_bytes).uplink)
        # Listening on several connections, some are served by the other process.
        ears = [stack.enter_context(LiveLink(enrolled[1])) for _ in range(6)]
        heard = [ear.positions() for ear in ears]
        assert [next(each) for each in heard] == [0] * len(ears)
        with link_to(enrolled[0]) as link:
            hello = link.hello()
            fact = a_fact(org=ORG)
            pushed = link.push(named_id(ORG, "x"), [fact_json(fact)], Seen(hello.store, 0, ""))
        assert pushed.accepted == [fact.id]
        assert [next(each) for each in heard] == [1] * len(ears)
        figures = httpx.get(f"http://127.0.0.1:{port}/metrics", trust_env=False).text
        assert 'boothapp_facts_total{fate="accepted"} 1.0' in figures
        assert 'boothapp_answers_total{request="POST /v1/facts",status="200"} 1.0' in figures
        assert re.search(r'boothapp_requests_now\{request="GET /v1/live"\} 6\.0', figures)
        assert ORG not in figures
        (victim, *_) = children(server.pid)
        os.kill(victim, signal.SIGKILL)
        deadline = time.monotonic() + 30
        while len(set(children(server.pid)) - {victim}) < WORKERS:
            # The other one goes on serving meanwhile.
            assert httpx.get(f"{url}/v1/ready", trust_env=False, timeout=30).text == "ready\n"
            assert time.monotonic() < deadline


def children(pid: int) -> list[int]:
    """The workers of a server; its resource tracker is none."""
    words = ["ps", "-ww", "--ppid", str(pid), "-o", "pid=,args="]
    ran = subprocess.run(words, capture_output=True, check=False)
    lines = [line.split(maxsplit=1) for line in ran.stdout.decode().splitlines()]
    return [int(one) for one, words in lines if "spawn_main" in words]


def test_a_file_takes_one_worker_only(tmp_path) -> None:
    ran = boothapp("serve", "--database", str(tmp_path / "c.db"), "--workers", "2")
    assert ran.returncode == 1
    assert "Several workers need PostgreSQL" in sentence(ran)
