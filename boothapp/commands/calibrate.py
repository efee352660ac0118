"""`boothapp calibrate`: what outcomes say of the points, and points that they suggest."""

from __future__ import annotations

import argparse
import importlib.util
import json
import time
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.errors import UserError
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.services.judged_file import calibrate_columns
from boothapp.services.judged_table import read_columns

if TYPE_CHECKING:
    from boothapp.qualify.calibration.calibrate import Calibration


def run(args: argparse.Namespace) -> int:
    """Compare the agreed points with suggested ones, print it, and write the suggestion."""
    start = time.perf_counter()
    if importlib.util.find_spec("numpy") is None:
        raise UserError(
            "Calibration needs numpy, which is not installed.",
            "",
            "Install it with: uv sync --extra calibrate, or: pip install 'boothapp[calibrate]'.",
        )
    rulebook = _rulebook(args.rulebook)
    found, skipped = _calibration(args, rulebook)
    notes = [*skipped, *_written(args, found)]
    _print(found, notes, time.perf_counter() - start, as_json=args.json)
    return 0


def _rulebook(path: Path | None) -> Rulebook | None:
    if path is None:
        return None
    try:
        return load_rulebook(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror}.", "", "Check the name."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8 text.", "", "Save it as UTF-8.") from error


def _calibration(
    args: argparse.Namespace, rulebook: Rulebook | None
) -> tuple[Calibration, list[str]]:
    if args.folds < 2:
        raise UserError("At least two folds are needed.", "", "Leave --folds out for 5.")
    read = calibrate_columns(
        read_columns(args.leads),
        args.outcome,
        rulebook=rulebook,
        won=args.won,
        left_out=args.leave_out,
        unknown=args.unknown,
        folds=args.folds,
    )
    said = [f"{read.open:,} leads have no outcome yet and are left out."] if read.open else []
    return read.found, said


def _written(args: argparse.Namespace, found: Calibration) -> list[str]:
    from boothapp.qualify.calibration.draft_file import suggestion_toml  # noqa: PLC0415

    if found.rulebook is None:
        return [f"{args.out} is not written: there are no points to put into it."]
    text = suggestion_toml(found, args.leads.name, date.today())  # noqa: DTZ011 - a day people read
    try:
        args.out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError(
            f"{args.out} cannot be written: {error.strerror}.", "", "Choose another with --out."
        ) from error
    what = "suggested" if found.suggests else "agreed"
    return [f"The {what} points with their evidence are in {args.out}."]


def _print(found: Calibration, notes: list[str], seconds: float, *, as_json: bool) -> None:
    from boothapp.qualify.calibration import wording  # noqa: PLC0415 - numpy, as above

    said = [*wording.sentences(found), *notes]
    if as_json:
        print(json.dumps(_as_json(found, said, seconds), ensure_ascii=False, indent=2))
        return
    overall = wording.tally_text(found.overall)
    print(f"{overall}; {len(found.findings)} criteria; {seconds:.1f} s\n")
    for line in (*wording.measures_table(found), "", *wording.calibration_table(found)):
        print(line)
    for line in wording.evidence_tables(found):
        print(line)
    print()
    for line in said:
        print(line)


def _as_json(found: Calibration, said: list[str], seconds: float) -> dict[str, object]:
    return {
        "models": {name: asdict(measures) for name, measures in found.trial.measures.items()},
        "seconds": round(seconds, 3),
        "leads": found.overall.leads,
        "won": found.overall.won,
        "suggests": found.suggests,
        "agreed_given": found.has_agreed,
        "criteria": [
            {
                "id": finding.factor.id,
                "label": finding.factor.label,
                "answers": [
                    {
                        "label": name,
                        "agreed": finding.agreed[at] if finding.agreed else None,
                        "suggested": finding.suggested[at] if finding.suggested else None,
                        "leads": tally.leads,
                        "won": tally.won,
                        "interval": list(tally.interval),
                    }
                    for at, (name, tally) in enumerate(
                        zip((*finding.factor.levels, "unknown"), finding.tallies, strict=True)
                    )
                ],
            }
            for finding in found.findings
        ],
        "plot": [
            {
                "stated": item.stated,
                "leads": item.happened.leads,
                "won": item.happened.won,
                "interval": list(item.happened.interval),
            }
            for item in found.plot
        ],
        "notes": said,
    }
