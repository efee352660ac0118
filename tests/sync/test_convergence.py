"""Whatever two laptops do and whatever the network does, all come to hold and show the same."""

from __future__ import annotations

import secrets
import threading
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.domain.lead import fold_lead
from boothapp.domain.merging import keepers
from boothapp.services.ports import Store
from sync.client.engine import sync_once
from sync.client.faults import SyncError
from sync.client.link import Link
from tests.sync.booth import Centre, Node, Steady, Wall, opened
from tests.sync.network import Fault, FaultyNetwork, nth
from tests.unit.domain.histories import LEADS, SHOW, STATEMENTS

DAY_MS = 86_400_000
ROUNDS = 2
"""Once to bring everything up, once more to bring everything down."""

MERGES = st.builds(
    lambda kind, pair: Statement(pair[0], kind, {"other": pair[1]}),
    st.sampled_from([Kind.MERGED, Kind.UNMERGED]),
    st.permutations(LEADS).map(lambda leads: leads[:2]),
)
ERASURES = st.builds(Statement, st.sampled_from(LEADS), st.just(Kind.ERASED), st.just({}))
SAYING = st.tuples(
    st.just("say"), st.one_of(STATEMENTS, STATEMENTS, STATEMENTS, MERGES), st.just(None)
)
ERASING = st.tuples(st.just("say"), ERASURES, st.just(None))
SYNCING = st.tuples(st.just("sync"), st.sampled_from(Fault), st.integers(1, 6))
JUMPING = st.tuples(st.just("jump"), st.integers(-3 * DAY_MS, 3 * DAY_MS), st.just(None))
STEPS = st.lists(
    st.tuples(st.integers(0, 1), st.one_of(SAYING, SAYING, SYNCING, SYNCING, JUMPING, ERASING)),
    max_size=25,
)


class Booth:
    """A centre and two laptops that stay open for all histories; each gets a new organisation."""

    def __init__(self, stack: ExitStack, centre: Centre, files: list[Path]) -> None:
        self.centre = centre
        self.walls = [Wall(), Wall()]
        self.databases = [
            opened(file, wall, stack) for file, wall in zip(files, self.walls, strict=True)
        ]
        self.networks = [
            FaultyNetwork((centre.address.host, centre.address.port)) for _ in self.walls
        ]
        for network in self.networks:
            stack.callback(network.close)

    def play(self, steps) -> list[Node]:
        """Do the steps in an organisation of their own, let the network heal, return all nodes."""
        org = IdSource(secrets.token_bytes).new(1)
        stores = [
            database.store(org, named_id(org, str(number)))
            for number, database in enumerate(self.databases)
        ]
        with ExitStack() as closing:
            links = [
                closing.enter_context(Link(network.url, self.centre.enrol(str(number), org)))
                for number, network in enumerate(self.networks)
            ]
            for link in links:
                link.push_pace = link.pull_pace = Steady(3)
            for laptop, step in steps:
                self._do(laptop, stores[laptop], links[laptop], *step)
            for network in self.networks:
                network.plan = lambda _: Fault.NONE
            for _ in range(ROUNDS):
                for laptop in (0, 1):
                    sync_once(stores[laptop], links[laptop], clock=self.walls[laptop])
        return [Node(store) for store in (*stores, self.centre.store_of(org))]

    def _do(self, laptop: int, store: Store, link: Link, what: str, with_what, number) -> None:
        if what == "jump":
            self.walls[laptop].ms = 1_790_000_000_000 + with_what
        elif what == "say":
            with store.write() as uow:
                uow.say([with_what], by=f"person {laptop}", show=SHOW)
        else:
            self.networks[laptop].plan = nth(number, "/v1/", with_what)
            with suppress(SyncError):
                sync_once(store, link, clock=self.walls[laptop])


@pytest.fixture
def booth(stack, centre, new_file) -> Booth:
    return Booth(stack, centre, [new_file("first"), new_file("second")])


def check_all_are_one(nodes: list[Node]) -> None:
    """All hold the same facts, each with its bytes, at dense positions, and fold them alike."""
    texts = [node.texts() for node in nodes]
    assert texts[0] == texts[1] == texts[2]
    facts = nodes[0].facts()
    speaks = keepers(facts)
    for node in nodes:
        assert node.positions() == list(range(1, len(facts) + 1))
        for lead in LEADS:
            keeper = speaks.get(lead, lead)
            group = [fact for fact in facts if speaks.get(fact.subject, fact.subject) == keeper]
            assert node.lead(lead) == fold_lead(keeper, group)
    rows = []
    for node in nodes:
        with node.store.read() as reader:
            rows.append(sorted(reader.lead_rows(SHOW), key=lambda row: row.id))
    assert rows[0] == rows[1] == rows[2]


HISTORIES = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],
)


@given(steps=STEPS)
@HISTORIES
def test_all_nodes_come_to_hold_and_show_the_same(booth, steps) -> None:
    check_all_are_one(booth.play(steps))


@pytest.mark.slow
@pytest.mark.timeout(3600)
@given(steps=STEPS)
@settings(HISTORIES, max_examples=300)
def test_all_nodes_come_to_hold_and_show_the_same_in_many_histories(booth, steps) -> None:
    check_all_are_one(booth.play(steps))


def test_a_follower_misses_nothing_while_four_write(centre, laptop, stack) -> None:
    ben = laptop("ben")
    writers = [laptop(name) for name in ("w1", "w2", "w3", "w4")]
    errors: list[Exception] = []

    def write(node) -> None:
        try:
            for _ in range(12):
                node.capture()
                node.capture()
                node.sync()
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(node,)) for node in writers]
    for thread in threads:
        thread.start()
    pulled = 0
    while any(thread.is_alive() for thread in threads):
        pulled += ben.sync().pulled
    pulled += ben.sync().pulled
    assert errors == []
    assert pulled == 4 * 24
    assert ben.texts() == centre.texts()
    assert centre.positions() == list(range(1, 4 * 24 + 1))
