"""A laptop in a process of its own, to be killed: `crash_child.py DB URL {save|send|both}`.

It prints a line when it is at the point where the test kills it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from conftest import open_booth

from sync.alerts.channels import AppriseNotifier
from sync.alerts.dispatch import Dispatcher


def main(path: str, url: str, what: str) -> None:
    _, booth = open_booth(Path(path), "laptop")
    booth.set_up()
    booth.reach("sales-1", url, "webhook")
    sender = Dispatcher(booth.store, AppriseNotifier(), patience_s=20)
    if what == "save":
        booth.capture()
        say("saved")
    elif what == "send":
        booth.capture()
        say("saved")
        sender.run_once(booth.now)
        say("sent")
    else:
        for n in range(1_000):
            say(f"saved {booth.capture(f'Visitor {n}')}")
            sender.run_once(booth.now)
    sys.stdin.read()


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
