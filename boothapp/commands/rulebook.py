"""`boothapp rulebook`: check a file before it is put forward, and compare two in words."""

from __future__ import annotations

import argparse

from boothapp.qualify.review import reviewed_rulebook
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.files import text_of
from boothapp.services.rulebook_diff import rulebook_diff


def run(args: argparse.Namespace) -> int:
    """Check one file, or compare two."""
    return _check(args) if args.part == "check" else _diff(args)


def _check(args: argparse.Namespace) -> int:
    """Print what the rulebook is; every fault with its line goes to standard error, exit 1."""
    rulebook = reviewed_rulebook(text_of(args.file))
    agreed = rulebook.agreed
    print(f"{rulebook.title}, version {rulebook.version}")
    print(f"content {rulebook.digest}")
    if agreed is None:
        print("not signed")
    else:
        print(f"signed by {agreed.sales} (sales), {agreed.marketing} (marketing), {agreed.on}")
    print(
        f"{len(rulebook.criteria)} criteria, {len(rulebook.actions)} actions; sales from fit "
        f"{rulebook.thresholds.fit} of {rulebook.most('fit')} and intent "
        f"{rulebook.thresholds.intent} of {rulebook.most('intent')}"
    )
    return 0


def _diff(args: argparse.Namespace) -> int:
    """Print what the second file says differently, a line each."""
    for found in rulebook_diff(load_rulebook(text_of(args.old)), load_rulebook(text_of(args.new))):
        print(found.text)
    return 0
