"""`boothapp rulebook`: check a file before it is put forward, and compare two in words."""

from __future__ import annotations

import argparse
from pathlib import Path

from boothapp.domain.errors import UserError
from boothapp.qualify.review import reviewed_rulebook
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.rulebook_diff import rulebook_diff


def run(args: argparse.Namespace) -> int:
    """Check one file, or compare two."""
    return _check(args) if args.part == "check" else _diff(args)


def _check(args: argparse.Namespace) -> int:
    """Print what the rulebook is; every fault with its line goes to standard error, exit 1."""
    rulebook = reviewed_rulebook(_text(args.file))
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
    for found in rulebook_diff(load_rulebook(_text(args.old)), load_rulebook(_text(args.new))):
        print(found.text)
    return 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror}.", "", "Check the name."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8 text.", "", "Save it as UTF-8.") from error
