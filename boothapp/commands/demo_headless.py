"""The whole job without a screen, through the same services as the window."""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path

from boothapp.commands.booth_stage import Laptop, Stage, booth_stage, give_channels
from boothapp.commands.demo_output import DemoSummary, print_summary, write_outputs
from boothapp.commands.loopback_inbox import LoopbackInbox
from boothapp.commands.node import new_ids, wall_clock
from boothapp.domain.errors import UserError
from boothapp.services.alerts import accept
from boothapp.services.capture import Saved, capture
from boothapp.services.desk import Desk, load_desk
from boothapp.services.ports import Store
from boothapp.services.sample_show import eve_ms, load_sample_show
from boothapp.services.sample_visitors import SampleVisitor, sample_visitors, scanned_draft
from sync.alerts.channels import AppriseNotifier
from sync.alerts.dispatch import Dispatcher

_SYNC_EVERY = 8
_ANSWER_MS = 4 * 60_000
_UNANSWERED = 3
"""One alert in so many is left open, so that the report shows what nobody picked up."""


class ShowClock:
    """The wall clock of the sample show: it stands where the visitors' story is."""

    def __init__(self, start_ms: int) -> None:
        self.now_ms = start_ms

    def __call__(self) -> int:
        """Unix milliseconds of the story."""
        return self.now_ms

    def move_to(self, at_ms: int) -> None:
        """Go on in the story; never back."""
        self.now_ms = max(self.now_ms, at_ms)


def run(args: argparse.Namespace) -> int:
    """Play the show, write the files, print the table; 0 only if all three stores agree."""
    out: Path = args.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder {out} cannot be made: {error.strerror}.", "", "Choose another with --out."
        ) from error
    clock = ShowClock(eve_ms())
    with (
        tempfile.TemporaryDirectory(prefix="boothapp-demo-") as folder,
        booth_stage(
            Path(folder), ("laptop-a", "laptop-b"), clock=clock, server_clock=wall_clock
        ) as stage,
        LoopbackInbox() as inbox,
    ):
        summary = _play(stage, clock, inbox, out)
    print_summary(summary, out)
    return 0 if summary.agreed else 1


def _play(stage: Stage, clock: ShowClock, inbox: LoopbackInbox, out: Path) -> DemoSummary:
    first, second = stage.laptops
    desk = _set_up(stage, inbox)
    by_laptop = {"A": first, "B": second}
    dispatchers = {
        laptop.label: Dispatcher(laptop.store, AppriseNotifier()) for laptop in stage.laptops
    }
    took_ms: list[float] = []
    raised = 0
    for number, visitor in enumerate(sample_visitors(stage.org, desk), start=1):
        clock.move_to(visitor.at_ms)
        laptop = by_laptop[visitor.laptop]
        saved = _capture(laptop, visitor, desk, took_ms)
        if saved.alert:
            raised += 1
            dispatchers[laptop.label].run_once(clock())
            if raised % _UNANSWERED:
                clock.move_to(visitor.at_ms + _ANSWER_MS)
                accept(laptop.store, saved.alert, person=saved.asked, by=saved.asked,
                       what="Calls", due=_next_morning(clock()))  # fmt: skip
        if number % _SYNC_EVERY == 0:
            laptop.sync()
    for dispatcher in dispatchers.values():
        dispatcher.close(clock())
    _settle(stage)
    with second.store.read() as reader:
        summary = DemoSummary(
            captured=len(took_ms),
            routes=dict(Counter(row.route for row in reader.lead_rows(desk.show.id))),
            alerts_raised=raised,
            alerts_accepted=sum(1 for a in reader.alerts(desk.show.id) if a.accepted_at),
            alerts_sent=len(inbox.received),
            facts={store: count for store, (count, _) in _holdings(stage).items()},
            capture_ms_p50=round(statistics.median(took_ms), 3),
            capture_ms_p99=round(statistics.quantiles(took_ms, n=100)[98], 3),
            agreed=len({held for _, held in _holdings(stage).values()}) == 1,
        )
        write_outputs(reader, desk.show.id, summary, out, now_ms=clock())
    return summary


def _set_up(stage: Stage, inbox: LoopbackInbox) -> Desk:
    first, second = stage.laptops
    show = load_sample_show(first.store)
    first.sync()
    second.sync()
    with second.store.read() as reader:
        desk = load_desk(reader, show)
    if desk is None:
        raise UserError("The set-up did not reach the second laptop.")
    give_channels(stage.laptops, desk, inbox.url)
    return desk


def _capture(laptop: Laptop, visitor: SampleVisitor, desk: Desk, took_ms: list[float]) -> Saved:
    with laptop.store.read() as reader:
        draft = scanned_draft(visitor, reader)
    began = time.perf_counter()
    saved = capture(
        laptop.store, draft, desk, by=visitor.by, now_ms=laptop.clock(), new_id=new_ids().new
    )
    took_ms.append((time.perf_counter() - began) * 1000)
    return saved


def _settle(stage: Stage) -> None:
    """Sync until nobody has anything new: first up, then down, at most a few rounds."""
    for _ in range(3):
        for laptop in stage.laptops:
            laptop.sync()


def _holdings(stage: Stage) -> dict[str, tuple[int, frozenset[object]]]:
    """How many facts each node holds, and what they say, byte for byte."""
    stores = {laptop.label: laptop.store for laptop in stage.laptops}
    stores["server"] = stage.centre
    return {name: _held(store) for name, store in stores.items()}


def _held(store: Store) -> tuple[int, frozenset[object]]:
    held: set[object] = set()
    position = 0
    with store.read() as reader:
        while page := reader.page_after(position, 1_000):
            held |= {repr(placed.fact) for placed in page}
            position = page[-1].position
    return position, frozenset(held)


def _next_morning(now_ms: int) -> str:
    day = time.gmtime(now_ms // 1000 + 86_400)
    return time.strftime("%Y-%m-%d 10:00", day)
