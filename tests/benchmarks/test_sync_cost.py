"""Push and pull of 10,000 leads against the bare HTTP transfer of the same bytes, in one run."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from boothapp.domain.facts import Fact, Kind, Statement
from boothapp.domain.ids import named_id
from sync.client.engine import sync_once
from sync.client.link import Link
from sync.protocol.compression import deflate
from sync.protocol.limits import FACTS_MAX
from sync.protocol.messages import Push, encode, fact_json
from sync.server.serve import running_server
from tests.sync.booth import ORG, Centre, Laptop, Wall, empty_file, opened

if TYPE_CHECKING:
    from starlette.requests import Request

LEADS = 10_000
AT_ONCE = 500
STORING_TIMES = 2.0
"""Sync may take so many times the processor time of what it must do anyway: move the bytes and
store the facts. Both ends run in this process, so its processor time is that of the whole sync."""

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]


def visitor(number: int) -> list[Statement]:
    """What a scanned visitor with one action and one answer leaves in the log."""
    lead = named_id(ORG, "lead", str(number))
    firm = number % 700
    fields = {
        "first_name": "Jürgen",
        "last_name": f"Müller {number}",
        "company": f"Acme Coatings {firm} GmbH",
        "email": f"j.mueller{number}@acme{firm}.example",
        "phone": f"+49 30 1{number:06}",
        "country": "DE",
        "job_title": "R&D manager",
    }
    card = (
        f"BEGIN:VCARD\nVERSION:3.0\nN:Müller {number};Jürgen\nORG:{fields['company']}\n"
        f"EMAIL:{fields['email']}\nTEL:{fields['phone']}\nEND:VCARD"
    )
    badge = {"format": "vcard", "raw": card, "symbology": "qr"}
    return [
        Statement(lead, Kind.LEAD_CAPTURED, {"fields": {**fields}, "badge": badge}),
        Statement(lead, Kind.ACTION_TAKEN, {"action": "demo"}),
        Statement(lead, Kind.ANSWERED, {"criterion": "time", "answer": "soon"}),
    ]


@contextmanager
def bare_server() -> Iterator[httpx.Client]:
    """The same server stack without anything behind it: takes bytes, gives bytes."""
    kept: list[bytes] = []

    async def take(request: Request) -> Response:
        kept.append(await request.body())
        return Response(b"ok")

    async def give(request: Request) -> Response:
        return Response(kept[int(request.path_params["number"])])

    routes = [Route("/", take, methods=["POST"]), Route("/{number:int}", give)]
    with (
        running_server(Starlette(routes=routes)) as address,
        httpx.Client(base_url=address.url, trust_env=False) as client,
    ):
        yield client


def bare_transfer(bodies: Sequence[bytes]) -> tuple[Took, Took]:
    """What it takes to send, and to fetch, the bodies."""
    with bare_server() as client:
        client.post("/", content=b"warm").raise_for_status()
        sending = timed(lambda: [client.post("/", content=body) for body in bodies])
        fetching = timed(lambda: [client.get(f"/{n + 1}").content for n in range(len(bodies))])
    return sending, fetching


@dataclass(frozen=True)
class Took:
    """Seconds on the wall and of the processor."""

    wall: float
    cpu: float


def timed(work: Callable[[], object]) -> Took:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def batches(facts: Sequence[Fact]) -> Iterator[Sequence[Fact]]:
    for start in range(0, len(facts), FACTS_MAX):
        yield facts[start : start + FACTS_MAX]


def store_alone(laptop: Laptop, facts: Sequence[Fact]) -> Took:
    """What it takes to store the facts of a peer in batches, without any network."""

    def work() -> None:
        for batch in batches(facts):
            with laptop.store.write() as uow:
                uow.receive(batch, source=named_id(ORG, "peer"))

    return timed(work)


def test_sync_of_ten_thousand_leads(tell, tmp_path) -> None:
    with ExitStack() as stack:
        run(tell, tmp_path, stack)


def run(tell, tmp_path, stack) -> None:
    wall, empty = Wall(), empty_file(tmp_path / "empty.db")
    copy = lambda name: shutil.copy(empty, tmp_path / f"{name}.db")  # noqa: E731 - three uses
    centre = Centre(opened(copy("centre"), wall, stack), stack, wall)
    ana, ben, cas = (Laptop(name, copy(name), wall, stack) for name in ("ana", "ben", "cas"))
    for start in range(0, LEADS, AT_ONCE):
        ana.say(*(said for n in range(start, start + AT_ONCE) for said in visitor(n)))
    facts = ana.facts()
    plain = [encode(Push(ana.store.id, [fact_json(f) for f in b])) for b in batches(facts)]
    deflated = [deflate(body) for body in plain]
    storing = store_alone(cas, facts)
    for laptop in (ana, ben):
        laptop.move_to(centre)
    bare, bare_plain = bare_transfer(deflated), bare_transfer(plain)
    sizes = f"JSON {sum(map(len, plain)):,}, deflated {sum(map(len, deflated)):,}"
    count = len(facts)
    # A full heap makes every collection of garbage slower than it is in a laptop's process.
    del facts, plain, deflated
    took = [sync_took(centre, laptop) for laptop in (ana, ben)]
    assert ben.texts() == ana.texts() == centre.texts()
    for way, sync, least, least_plain in zip(("push", "pull"), took, bare, bare_plain, strict=True):
        tell(
            f"{way}: {count:,} facts of {LEADS:,} leads in {sync.wall:.2f} s, "
            f"{count / sync.wall:,.0f} facts/s; "
            f"{sync.wall / least.wall:.0f} x bare HTTP of the same bytes ({least.wall:.3f} s), "
            f"{sync.wall / least_plain.wall:.0f} x of the plain JSON ({least_plain.wall:.3f} s), "
            f"{sync.wall / storing.wall:.2f} x storing alone ({storing.wall:.2f} s); processor "
            f"{sync.cpu:.2f} s, {sync.cpu / storing.cpu:.2f} x storing alone"
        )
    wire = on_the_wire(centre, stack, copy, wall)
    tell(f"bytes: {sizes}, a first pull with all headers {wire:,}")
    for sync, least in zip(took, bare, strict=True):
        assert sync.cpu < STORING_TIMES * (storing.cpu + least.cpu)


def sync_took(centre: Centre, laptop: Laptop) -> Took:
    """What one sync takes, without the counting network between."""
    with Link(centre.address.url, laptop.token) as link:
        return timed(lambda: sync_once(laptop.store, link, clock=laptop.clock))


def on_the_wire(centre: Centre, stack: ExitStack, copy: Callable[[str], str], wall: Wall) -> int:
    """Bytes that a new laptop's whole first pull moves in both directions."""
    dan = Laptop("dan", copy("dan"), wall, stack)
    dan.move_to(centre)
    dan.sync()
    return dan.network.up + dan.network.down
