"""`boothapp badge`: what badges say, one JSON object a line, from payloads and from pictures."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from boothapp.badges.badge import FIELD_NAMES, Badge
from boothapp.badges.detect import read_badge
from boothapp.badges.signature import is_picture
from boothapp.badges.template import Template
from boothapp.domain.errors import UserError

FAILED = 1


def run(args: argparse.Namespace) -> int:
    """Read each payload and each code in each picture and print what it says.

    A picture without a code, or one that cannot be opened, is named on stderr in a sentence and
    the rest is read all the same; then 1 is returned.
    """
    template = _template(args.separator, args.columns)
    say = _cards() if args.card else None
    outcome = 0
    for name, data in _sources(args.files):
        try:
            if say is not None:
                print(json.dumps(say(data), ensure_ascii=True))
                continue
            badges = _badges(data, template, by_line=args.lines)
        except UserError as error:
            print(f"boothapp: {name}: {error}", file=sys.stderr)
            outcome = FAILED
            continue
        for badge in badges:
            print(json.dumps(_as_json(badge), ensure_ascii=True))
    return outcome


def _cards() -> Callable[[bytes], dict[str, object]]:
    # Late, because payloads should not wait for Pillow and the numbering plans.
    from boothapp.commands.card import read_card_file  # noqa: PLC0415
    from boothapp.ocr.tesseract import Tesseract  # noqa: PLC0415

    return partial(read_card_file, reader=Tesseract())


def _badges(data: bytes, template: Template | None, *, by_line: bool) -> list[Badge]:
    if not is_picture(data):
        payloads = [line for line in data.splitlines() if line.strip()] if by_line else [data]
        return [read_badge(payload, template) for payload in payloads]
    # Late, because payloads alone should not wait for the decoder and Pillow.
    from boothapp.badges.picture import find_codes, open_picture  # noqa: PLC0415

    codes = find_codes(open_picture(data), clock=time.monotonic)
    if not codes:
        raise UserError("No code was found in the picture.", "", "Go closer, avoid reflections.")
    return [read_badge(code.text, template, symbology=code.symbology) for code in codes]


def _template(separator: str | None, columns: str | None) -> Template | None:
    if separator is None and columns is None:
        return None
    if not separator or not columns:
        raise UserError(
            "A delimited badge needs both --separator and --columns.",
            "",
            "For example --separator '::' --columns id,first_name,last_name,company.",
        )
    names = tuple(name.strip() for name in columns.split(","))
    if unknown := [name for name in names if name and name not in FIELD_NAMES]:
        raise UserError(
            f"No badge has a field {unknown[0]!r}.", "", f"Fields are: {', '.join(FIELD_NAMES)}."
        )
    return Template.delimited(separator, names)


def _sources(files: list[Path]) -> Iterator[tuple[str, bytes]]:
    if not files:
        yield "standard input", sys.stdin.buffer.read()
    for file in files:
        yield str(file), _read(file)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError(
            f"{file} cannot be read: {error.strerror}.", "", "Check the name."
        ) from error


def _as_json(badge: Badge) -> dict[str, object]:
    return {
        "format": badge.format,
        "fields": {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in badge.fields.items()
        },
        "raw": badge.raw,
        "warnings": list(badge.warnings),
        "symbology": badge.symbology,
    }
