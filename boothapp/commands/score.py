"""`boothapp score`: the verdict on one lead, as JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from boothapp.domain.errors import UserError
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import Verdict, judge
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.files import text_of

_KEYS = {"fields", "account", "answers", "actions", "do_not_contact"}


def run(args: argparse.Namespace) -> int:
    """Score the lead and print fit and intent as [low, high], route, open and reasons."""
    rulebook = load_rulebook(text_of(args.rulebook))
    lead = _lead(args.lead)
    evidence = Evidence(
        answers=_texts(lead, "answers", args.lead),
        actions=frozenset(_list(lead, "actions", args.lead)),
        account=_scalars(lead, "account", args.lead),
        lead=_texts(lead, "fields", args.lead),
    )
    verdict = judge(rulebook, evidence, do_not_contact=lead.get("do_not_contact") is True)
    print(json.dumps(_as_json(verdict), ensure_ascii=False, indent=2))
    return 0


def _as_json(verdict: Verdict) -> dict[str, object]:
    return {
        "fit": list(verdict.fit),
        "intent": list(verdict.intent),
        "route": str(verdict.route),
        "open": verdict.open,
        "rulebook_version": verdict.rulebook_version,
        "rulebook_hash": verdict.rulebook_hash,
        "preview": verdict.preview,
        "why": list(verdict.why),
        "reasons": [
            {
                "axis": line.axis,
                "criterion": line.criterion,
                "label": line.label,
                "points": [line.low, line.high],
                "known": line.known,
            }
            for line in verdict.reasons
        ],
    }


def _lead(path: Path) -> Mapping[str, Any]:
    try:
        lead = json.loads(text_of(path))
    except json.JSONDecodeError as error:
        raise UserError(
            f"{path} is not JSON.", f"Line {error.lineno}: {error.msg}.", "Mend it and try again."
        ) from error
    if not isinstance(lead, dict):
        raise UserError(f"{path} does not hold one JSON object.", "", "See boothapp score --help.")
    if unknown := sorted(set(lead) - _KEYS):
        raise UserError(
            f"{path} has a key {unknown[0]!r} that no lead has.",
            "",
            f"Keys are: {', '.join(sorted(_KEYS))}.",
        )
    return lead


def _scalars(lead: Mapping[str, Any], key: str, path: Path) -> dict[str, str | int]:
    value = lead.get(key, {})
    if not isinstance(value, dict):
        raise UserError(f"{path}: {key!r} is not an object.", "", "See boothapp score --help.")
    for name, item in value.items():
        if item is not None and (isinstance(item, bool) or not isinstance(item, str | int)):
            raise UserError(f"{path}: {key}.{name} is neither a text nor a whole number.")
    return {name: item for name, item in value.items() if item is not None}


def _texts(lead: Mapping[str, Any], key: str, path: Path) -> dict[str, str]:
    return {name: str(value) for name, value in _scalars(lead, key, path).items()}


def _list(lead: Mapping[str, Any], key: str, path: Path) -> list[str]:
    value = lead.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UserError(
            f"{path}: {key!r} is not a list of texts.", "", "See boothapp score --help."
        )
    return value
