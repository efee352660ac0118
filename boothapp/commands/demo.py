"""`boothapp demo`: the sample show to play with, or the whole job without a screen."""

from __future__ import annotations

import argparse
import importlib


def run(args: argparse.Namespace) -> int:
    """Run the one that was asked for; the other's imports are not paid."""
    name = "demo_headless" if args.headless else "demo_window"
    return int(importlib.import_module(f"boothapp.commands.{name}").run(args))
