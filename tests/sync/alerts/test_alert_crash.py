"""kill -9 of the laptop between saving an alert and delivering it."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sync.alerts.channels import HEADER, AppriseNotifier
from sync.alerts.dispatch import Dispatcher

CHILD = Path(__file__).with_name("crash_child.py")

Start = Callable[[str, str], "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def start_one(url: str, what: str) -> subprocess.Popen[str]:
        command = [sys.executable, str(CHILD), str(tmp_path / "laptop.db"), url, what]
        child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHILD.parents[3]
        )
        running.append(child)
        return child

    yield start_one
    for child in running:
        child.kill()
        child.communicate()


def wait_for(child: subprocess.Popen[str], line: str) -> None:
    assert child.stdout is not None
    assert child.stdout.readline().strip() == line


def kill(child: subprocess.Popen[str]) -> list[str]:
    """kill -9; returns the whole lines it had still printed."""
    child.kill()
    rest, _ = child.communicate()
    return [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)  # another process is awaited, which tells nobody


def restarted(booths):
    booth = booths("laptop")
    return booth, Dispatcher(booth.store, AppriseNotifier(), patience_s=20)


def test_killed_after_the_save_it_is_delivered_once_after_restart(start, booths, web) -> None:
    child = start(web.url(), "save")
    wait_for(child, "saved")
    kill(child)
    assert web.posts == []
    booth, sender = restarted(booths)
    assert sender.run_once(booth.now).sent == 1
    assert sender.run_once(booth.later(3_600_000)).sent == 0
    assert len(web.posts) == 1


def test_killed_after_the_delivery_it_is_never_sent_again(start, booths, web) -> None:
    child = start(web.url(), "send")
    wait_for(child, "saved")
    wait_for(child, "sent")
    kill(child)
    booth, sender = restarted(booths)
    assert sender.run_once(booth.later(3_600_000)).sent == 0
    assert booth.states() == ["sent"]
    assert len(web.posts) == 1


def test_killed_while_sending_it_is_sent_again_under_the_same_key(start, booths, web) -> None:
    web.release.clear()
    child = start(web.url(), "send")
    wait_for(child, "saved")
    until(lambda: web.waiting == 1)
    kill(child)
    booth, sender = restarted(booths)
    assert booth.states() == ["sending"]
    web.release.set()
    assert sender.run_once(booth.now).sent == 1
    until(lambda: len(web.posts) == 2)
    keys = {headers[HEADER] for headers, _ in web.posts}
    assert len(keys) == 1
    assert len(booth.alert(booth.lines()[0].alert).deliveries) == 1


def crash_at_random_moments(start, booths, web, *, seed: int) -> None:
    child = start(web.url(), "both")
    assert child.stdout is not None
    saved = [child.stdout.readline().split()[1]]
    time.sleep(random.Random(seed).uniform(0, 0.3))
    saved += [line.split()[1] for line in kill(child)]
    booth, sender = restarted(booths)
    unsure = {line.alert for line in booth.lines() if line.state == "sending"}
    sender.run_once(booth.now)
    assert set(booth.states()) == {"sent"}
    assert {line.alert for line in booth.lines()} >= set(saved)
    sent = Counter(payload["alert"].split("/")[0] for _, payload in web.posts)
    assert set(sent) == {line.alert for line in booth.lines()}
    assert {alert for alert, times in sent.items() if times > 1} <= unsure
    assert max(sent.values()) <= 2


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_any_moment_nothing_is_lost_or_sent_twice(start, booths, web, seed) -> None:
    crash_at_random_moments(start, booths, web, seed=seed)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(3, 63))
def test_killed_at_sixty_moments_nothing_is_lost_or_sent_twice(start, booths, web, seed) -> None:
    crash_at_random_moments(start, booths, web, seed=seed)
