"""`boothapp`: the window on this laptop's data; `boothapp kiosk`: begun as a kiosk."""

from __future__ import annotations

import argparse
import os
import time

from boothapp.commands.places import data_folder
from boothapp.commands.screen import require_screen
from boothapp.domain.ids import IdSource


def run(args: argparse.Namespace) -> int:
    """Open the window; returns when it is closed."""
    require_screen()
    # After the check, for importing Qt is what fails where a library is missing.
    from boothapp.commands.laptop import LaptopNode  # noqa: PLC0415
    from ui.application import run_window  # noqa: PLC0415

    node = LaptopNode(data_folder(args), _wall_clock, IdSource(os.urandom).new)
    return run_window(node, kiosk=args.kiosk)


def _wall_clock() -> int:
    return time.time_ns() // 1_000_000
