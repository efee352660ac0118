"""The demo with a window: the sample show in its third day, with a server and a colleague."""

from __future__ import annotations

import argparse
import itertools
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from boothapp.commands.booth_stage import Stage, booth_stage, give_channels
from boothapp.commands.laptop import LaptopNode
from boothapp.commands.loopback_inbox import LoopbackInbox
from boothapp.commands.node import PERSON_SETTING, SHOW_SETTING, new_ids, wall_clock
from boothapp.commands.places import DATABASE
from boothapp.commands.screen import require_screen
from boothapp.domain.errors import UserError
from boothapp.services.alerts import accept
from boothapp.services.capture import Saved, capture
from boothapp.services.desk import Desk, load_desk
from boothapp.services.ports import Clock
from boothapp.services.sample_show import eve_ms, load_sample_show, middle_day, sample_id
from boothapp.services.sample_visitors import SampleVisitor, sample_visitors, scanned_draft

_LABEL = Path(DATABASE).stem
_ANSWER_MS = 4 * 60_000
_FRESH_MS = 3 * 3_600_000
"""Alerts of the last hours are still open, so that there is something to take."""


class DemoNode(LaptopNode):
    """A laptop whose visitors hand over the sample show's badges."""

    def __init__(
        self, folder: Path, clock: Clock, new_id: Callable[[int], str], badges: list[str]
    ) -> None:
        # Nothing is kept of a demo, so nobody is asked for a PIN.
        super().__init__(folder, clock, new_id, guarded=False)
        self._badges: Iterator[str] = itertools.cycle(badges)

    def next_badge(self) -> str:
        """The payload of the next visitor's badge."""
        return next(self._badges)


def run(args: argparse.Namespace) -> int:
    """Play until the window is closed; nothing is kept."""
    require_screen()
    print("Playing the sample show up to now; the window opens in a moment.", flush=True)
    # After the check, for importing Qt is what fails where a library is missing.
    from ui.application import run_window  # noqa: PLC0415

    with (
        tempfile.TemporaryDirectory(prefix="boothapp-demo-") as folder,
        _played_show(Path(folder)) as coming,
    ):
        return run_window(DemoNode(Path(folder), wall_clock, new_ids().new, coming))


@contextmanager
def _played_show(folder: Path) -> Iterator[list[str]]:
    """Play the show up to now and give the badges still to come; the server runs on."""
    first_day = middle_day(datetime.fromtimestamp(wall_clock() / 1000, UTC).date())
    moment = StoryClock(eve_ms(first_day))
    with (
        booth_stage(folder, ("colleague", _LABEL), clock=moment, server_clock=wall_clock) as stage,
        LoopbackInbox() as inbox,
    ):
        desk = _set_up(stage, first_day)
        give_channels(stage.laptops, desk, inbox.url)
        visitors = sample_visitors(stage.org, desk)
        now = wall_clock()
        seen = [visitor for visitor in visitors if visitor.at_ms < now]
        for visitor in seen:
            moment.now_ms = visitor.at_ms
            saved = _capture(stage, visitor, desk)
            if saved.alert and visitor.at_ms < now - _FRESH_MS:
                moment.now_ms += _ANSWER_MS
                laptop = stage.laptops[0 if visitor.laptop == "A" else 1]
                accept(laptop.store, saved.alert, person=saved.asked, by=saved.asked)
        for laptop in (*stage.laptops, *stage.laptops):
            laptop.sync()
        moment.now_ms = 0
        coming = [visitor.payload for visitor in visitors if visitor.at_ms >= now]
        stage.laptops[1].database.close()
        yield [payload for payload in coming if payload] or [v.payload for v in seen if v.payload]


class StoryClock:
    """The time of the story while it is told, afterwards the wall's."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        """Unix milliseconds."""
        return self.now_ms or wall_clock()


def _set_up(stage: Stage, first_day: date) -> Desk:
    colleague, mine = stage.laptops
    show = load_sample_show(colleague.store, first_day=first_day)
    colleague.sync()
    mine.sync()
    with mine.store.write() as uow:
        uow.put_setting(SHOW_SETTING, show)
        uow.put_setting(PERSON_SETTING, sample_id(stage.org, "person", "nina"))
    with mine.store.read() as reader:
        desk = load_desk(reader, show)
    if desk is None:
        raise UserError("The sample show did not reach this laptop.")
    return desk


def _capture(stage: Stage, visitor: SampleVisitor, desk: Desk) -> Saved:
    laptop = stage.laptops[0 if visitor.laptop == "A" else 1]
    with laptop.store.read() as reader:
        draft = scanned_draft(visitor, reader)
    return capture(
        laptop.store, draft, desk, by=visitor.by, now_ms=visitor.at_ms, new_id=new_ids().new
    )
