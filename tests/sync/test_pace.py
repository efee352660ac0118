"""When to try again, how much to send, and how much one device may ask for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sync.client.pace import Pace
from sync.client.retry import Backoff
from sync.protocol.limits import FACTS_MAX
from sync.server.throttle import Rate, Throttle


def test_waits_double_from_a_second_to_a_minute() -> None:
    backoff, waits = Backoff(), []
    for _ in range(8):
        backoff = backoff.failed()
        waits.append(backoff.delay(0.0))
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]


@given(failures=st.integers(1, 10_000), chance=st.floats(0, 1), asked=st.floats(0, 3600))
def test_a_wait_stays_in_bounds_and_heeds_the_server(failures, chance, asked) -> None:
    wait = Backoff(failures).delay(chance, at_least=asked)
    assert max(1.0, asked) <= wait <= max(60.0, asked)


def test_a_quick_line_gets_full_batches_and_a_slow_one_small() -> None:
    pace = Pace()
    for _ in range(4):
        pace = pace.took(0.05, pace.size)
    assert pace.size == FACTS_MAX
    for _ in range(3):
        pace = pace.took(5.0, pace.size)
    assert pace.size == FACTS_MAX // 8
    assert pace.lost().size < pace.size


def test_a_short_last_batch_says_nothing_of_the_line() -> None:
    assert Pace(100).took(0.01, 3) == Pace(100)


@given(st.lists(st.sampled_from(["quick", "slow", "lost"]), max_size=60))
def test_a_batch_never_is_empty_nor_more_than_the_server_takes(events) -> None:
    pace = Pace()
    for event in events:
        pace = (
            pace.lost() if event == "lost" else pace.took(0.1 if event == "quick" else 9, pace.size)
        )
        assert 1 <= pace.size <= FACTS_MAX


def test_a_greedy_device_waits_and_others_do_not() -> None:
    throttle = Throttle(Rate(burst=3, per_second=2.0))
    assert [throttle.wait("greedy", 1000) for _ in range(4)] == [0, 0, 0, 1]
    assert throttle.wait("other", 1000) == 0
    assert throttle.wait("greedy", 1500) == 0
    assert throttle.wait("greedy", 1500) == 1


def test_a_clock_set_back_locks_nobody_out() -> None:
    throttle = Throttle(Rate(burst=1, per_second=1.0))
    assert throttle.wait("a", 1_000_000) == 0
    assert throttle.wait("a", 0) == 1
    assert throttle.wait("a", 1000) == 0
