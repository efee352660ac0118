"""A laptop with a real store, and real servers on loopback that take its alerts."""

from __future__ import annotations

import http.server
import json
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from aiosmtpd.controller import Controller

from boothapp.domain.alert import Alert
from boothapp.domain.facts import Body, Fact, Kind, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.services.alerts import prepare_alert
from boothapp.services.ports import Store
from boothapp.services.recipients import recipients
from boothapp.services.views import Channel, OutboxLine
from boothapp.storage.engine import Database, open_database

if TYPE_CHECKING:
    from aiosmtpd.smtp import SMTP, Envelope, Session


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class MailServer:
    """An SMTP server; `answer` is what it says to each recipient."""

    port: int
    answer: str = "250 OK"
    taken: list[tuple[list[str], EmailMessage]] = field(default_factory=list)
    refused: int = 0

    @property
    def mails(self) -> list[EmailMessage]:
        return [mail for _, mail in self.taken]

    def url(self, to: str = "sales@example.com") -> str:
        return f"mailto://127.0.0.1:{self.port}?from=booth@example.com&to={to}"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if not self.answer.startswith("250"):
            self.refused += 1
            return self.answer
        envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        mail = message_from_bytes(content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.taken.append((list(envelope.rcpt_tos), mail))
        return "250 OK"


@dataclass
class WebHook:
    """An HTTP server; `status` is what it answers; it keeps headers and JSON of each POST."""

    port: int
    status: int = 200
    posts: list[tuple[dict[str, str], dict[str, Any]]] = field(default_factory=list)
    release: threading.Event = field(default_factory=threading.Event)
    waiting: int = 0

    def url(self, path: str = "/hook") -> str:
        return f"json://127.0.0.1:{self.port}{path}"


StartMail = Callable[[MailServer], None]


@pytest.fixture
def start_mail() -> Iterator[StartMail]:
    running: list[Controller] = []

    def start(server: MailServer) -> None:
        controller = Controller(server, hostname="127.0.0.1", port=server.port)
        controller.start()
        running.append(controller)

    yield start
    for controller in running:
        controller.stop()


@pytest.fixture
def mail_server() -> MailServer:
    """A mail server that is down until it is started."""
    return MailServer(free_port())


@pytest.fixture
def mail(start_mail: StartMail, mail_server: MailServer) -> MailServer:
    start_mail(mail_server)
    return mail_server


@pytest.fixture
def web() -> Iterator[WebHook]:
    hook = WebHook(0)
    hook.release.set()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            hook.waiting += 1
            hook.release.wait(20)
            length = int(self.headers["Content-Length"])
            body = json.loads(self.rfile.read(length))
            hook.posts.append((dict(self.headers), body))
            self.send_response(hook.status)
            self.send_header("Content-Length", "0")
            if 300 <= hook.status < 400:
                self.send_header("Location", "/elsewhere")
            self.end_headers()

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hook.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield hook
    hook.release.set()
    server.shutdown()
    server.server_close()
    thread.join()


ORG = "01890000-0000-7000-8000-00000000000a"
SHOW = "01890000-0000-7000-8000-00000000000b"
START = 1_795_262_400_000  # 2026-11-21 12:00 UTC
SALES, SECOND, MANAGER = "sales-1", "sales-2", "manager-1"


@dataclass
class Booth:
    """A laptop: its store, a clock that only the test moves, and what staff do there."""

    store: Store
    clock: list[int]

    show: str = SHOW

    @property
    def now(self) -> int:
        return self.clock[0]

    @staticmethod
    def person(name: str) -> str:
        """The identifier of sales-1, sales-2 or manager-1."""
        return named(name)

    def later(self, ms: int) -> int:
        self.clock[0] += ms
        return self.clock[0]

    def set_up(self) -> None:
        people = {
            SALES: {"name": "Klara Berg", "role": "sales", "rank": 1},
            SECOND: {"name": "Ben Ito", "role": "sales", "rank": 2},
            MANAGER: {"name": "Mia Brandt", "role": "manager", "rank": 3},
        }
        show: Body = {"fields": {"name": "Coatings Expo", "timezone": "Europe/Berlin"}}
        with self.store.write() as uow:
            uow.say([Statement(SHOW, Kind.SHOW_SET, show)], by="", show=SHOW)
            for person, fields in people.items():
                said = Statement(named(person), Kind.PERSON_SET, {"fields": dict(fields)})
                uow.say([said], by="", show="")

    def reach(self, person: str, url: str, kind: str = "mail") -> None:
        with self.store.write() as uow:
            uow.put_channel(Channel(named(person, kind), named(person), kind, url))

    def capture(self, name: str = "Anna") -> str:
        """Save a visitor who asks for a sample; returns the alert."""
        lead, alert = named("lead", name), named("alert", name)
        with self.store.write() as uow:
            found = recipients(uow.people(), country="", products=())
            prepared = prepare_alert(
                alert=alert, lead=lead, actions=["sample_request"], to=found,
                channels=uow.channels(),
            )  # fmt: skip
            captured = Statement(lead, Kind.LEAD_CAPTURED, {"fields": {"first_name": name}})
            uow.say([captured, prepared.statement], by="nina", show=SHOW)
            for person, channel in prepared.queue:
                uow.enqueue(alert, lead, person, channel, self.now)
        return alert

    def alert(self, alert: str) -> Alert:
        with self.store.read() as reader:
            found = reader.alert(alert)
        assert found is not None
        return found

    def lines(self) -> list[OutboxLine]:
        with self.store.read() as reader:
            return list(reader.outbox())

    def states(self) -> list[str]:
        return [line.state for line in self.lines()]

    def facts(self, alert: str) -> list[Fact]:
        with self.store.read() as reader:
            return list(reader.facts_of(self.alert(alert).lead))

    def exchange(self, other: Booth) -> None:
        """Give each the facts of the other, as sync does."""
        for source, target in ((self, other), (other, self)):
            with source.store.read() as reader:
                facts = [placed.fact for placed in reader.page_after(0, 10_000)]
            with target.store.write() as uow:
                assert not uow.receive(facts, source=source.store.id).refused


def named(*names: str) -> str:
    return named_id(ORG, *names)


def open_booth(path: Path, device: str) -> tuple[Database, Booth]:
    clock = [START]
    database = open_database(path, clock=lambda: clock[0], ids=IdSource(secrets.token_bytes))
    return database, Booth(database.store(ORG, named("device", device)), clock)


@pytest.fixture(scope="session")
def booth_opener() -> Callable[[Path, str], tuple[Database, Booth]]:
    return open_booth


@pytest.fixture
def booths(tmp_path: Path) -> Iterator[Callable[[str], Booth]]:
    opened: list[Database] = []

    def open_one(device: str) -> Booth:
        database, booth = open_booth(tmp_path / f"{device}.db", device)
        opened.append(database)
        return booth

    yield open_one
    for database in opened:
        database.close()


@pytest.fixture
def booth(booths: Callable[[str], Booth]) -> Booth:
    found = booths("laptop")
    found.set_up()
    return found
