"""A server that was swapped, or restored from an old copy, is found out and made whole again."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from sync.client.faults import SyncError
from tests.sync.booth import Centre
from tests.sync.network import Fault, nth


def at_home(home, wall) -> tuple[ExitStack, Centre]:
    running = ExitStack()
    return running, Centre(home.open(wall, running), running, wall)


@pytest.mark.parametrize("seen_by", ["push and pull", "push alone", "pull alone"])
def test_a_centre_restored_from_an_old_copy_gets_all_back(home, wall, laptop, hub, seen_by) -> None:
    # The laptops are made with the hub as their server only to be pointed at the centre at once.
    ana, ben = laptop("ana", centre=hub), laptop("ben", centre=hub)
    running, centre = at_home(home, wall)
    with running:
        for node in (ana, ben):
            node.finds(centre)
        for _ in range(3):
            ana.capture()
        ana.sync()
        ben.sync()
    old = home.copied()
    running, centre = at_home(home, wall)
    with running:
        for node in (ana, ben):
            node.finds(centre)
        ana.capture()
        ana.capture()
        if seen_by == "push alone":
            # A fact of another lies before hers, so that her cursor stays where the copy was made.
            cas = laptop("cas", centre=centre)
            cas.capture()
            cas.sync()
            ana.network.plan = nth(1, "GET /v1/facts", Fault.LOSE_REQUEST)
            with pytest.raises(SyncError):
                ana.sync()
        else:
            ana.sync()
        if seen_by == "pull alone":
            ben.sync()
    running, centre = at_home(old, wall)
    with running:
        for node in (ana, ben):
            node.finds(centre)
        assert len(centre.texts()) == 3
        saviour = ben if seen_by == "pull alone" else ana
        outcome = saviour.sync()
        assert outcome.reset
        assert (outcome.pushed, outcome.waiting) == (2, 0)
        ben.sync()
        assert centre.texts() == ana.texts() == ben.texts()
        assert not ana.sync().reset


def test_a_copy_that_went_on_by_itself_is_found_out(home, wall, laptop, hub) -> None:
    ana, ben = laptop("ana", centre=hub), laptop("ben", centre=hub)
    running, centre = at_home(home, wall)
    with running:
        ana.finds(centre)
        ana.capture()
        ana.sync()
    old = home.copied()
    running, centre = at_home(home, wall)
    with running:
        ana.finds(centre)
        ana.capture()
        ana.sync()
    running, centre = at_home(old, wall)
    with running:
        ana.finds(centre)
        ben.finds(centre)
        for _ in range(5):
            ben.capture()
        ben.sync()
        # The copy's log is longer than the one that was lost: its positions alone tell nothing.
        assert ana.sync().reset
        ben.sync()
        assert centre.texts() == ana.texts() == ben.texts()
        assert len(centre.texts()) == 7


def test_a_new_centre_at_the_old_address_gets_everything(centre, laptop, hub) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    ana.capture()
    ana.sync()
    ben.capture()
    ben.sync()
    ana.sync()
    for node in (ben, ana):
        node.finds(hub)
        node.sync()
    assert hub.texts() == ana.texts() == ben.texts()
    assert len(hub.texts()) == 2


def test_a_server_swapped_in_the_middle_of_a_sync_gets_everything(centre, laptop, hub) -> None:
    ana = laptop("ana")
    for _ in range(20):
        ana.capture()
    ana.slow_down(5)

    def swap(progress) -> None:
        if progress.done == 10:
            ana.finds(hub)

    outcome = ana.sync(progress=swap)
    assert outcome.reset
    assert outcome.peer == hub.store.id
    assert hub.texts() == ana.texts()


def test_a_laptop_restored_from_an_old_copy_gets_its_own_facts_back(
    centre, laptop, tmp_path
) -> None:
    ana = laptop("ana")
    ana.capture()
    ana.sync()
    ana.database.close()
    old = ana.path.read_bytes()
    ana.reopen()
    lost = [ana.capture() for _ in range(3)]
    ana.sync()
    ana.database.close()
    ana.path.write_bytes(old)
    ana.reopen()
    again = [ana.capture() for _ in range(2)]
    outcome = ana.sync()
    assert (outcome.pushed, outcome.pulled) == (2, 3)
    assert ana.texts() == centre.texts()
    assert all(ana.lead(lead) for lead in lost + again)
    numbers = [fact.seq for fact in ana.facts()]
    ana.capture()
    assert ana.facts()[-1].seq > max(numbers)
