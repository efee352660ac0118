"""`boothapp badge`: what badges say, one JSON object a line, from payloads and from pictures."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from boothapp.badges.badge import FIELD_NAMES, Badge
from boothapp.badges.detect import read_badge
from boothapp.badges.signature import is_picture
from boothapp.badges.template import Template, template_as_json
from boothapp.domain.errors import UserError

FAILED = 1

_BETWEEN = {"nul": b"\x00", "records": b"\x1e"}


def run(args: argparse.Namespace) -> int:
    """Read each payload and each code in each picture and print what it says.

    A picture without a code, or one that cannot be opened, is named on stderr in a sentence and
    the rest is read all the same; then 1 is returned.
    """
    tell = _teller(args)
    outcome = 0
    for name, data in _sources(args.files):
        try:
            told = tell(data)
        except UserError as error:
            print(f"boothapp: {name}: {error}", file=sys.stderr)
            outcome = FAILED
            continue
        for each in told:
            print(json.dumps(each, ensure_ascii=True))
    return outcome


def _teller(args: argparse.Namespace) -> Callable[[bytes], Iterable[dict[str, object]]]:
    """What turns a file into the objects to print; it raises UserError for a file that is none."""
    if args.card:
        # Late, because payloads should not wait for Pillow and the numbering plans.
        from boothapp.commands.card import read_card_file  # noqa: PLC0415
        from boothapp.ocr.tesseract import Tesseract  # noqa: PLC0415

        reader = Tesseract()
        return lambda data: [read_card_file(data, reader=reader)]
    if args.teach:
        return lambda data: [_taught(data)]
    template = _template(args)
    return lambda data: map(_as_json, _badges(data, template, args.between))


def _badges(data: bytes, template: Template | None, between: str | None) -> Iterator[Badge]:
    if is_picture(data):
        return iter([read_badge(text, template, symbology=kind) for text, kind in _codes(data)])
    return (read_badge(payload, template) for payload in _payloads(data, between))


def _payloads(data: bytes, between: str | None) -> Iterator[bytes]:
    """The payloads of a file, one where nothing stands between; empty ones are left out."""
    if between is None:
        return iter((data,))
    parts = data.splitlines() if between == "lines" else data.split(_BETWEEN[between])
    return (part for part in parts if part.strip())


def _codes(data: bytes) -> list[tuple[str, str]]:
    # Late, because payloads alone should not wait for the decoder and Pillow.
    from boothapp.badges.picture import find_codes, open_picture  # noqa: PLC0415

    codes = find_codes(open_picture(data), clock=time.monotonic)
    if not codes:
        raise UserError("No code was found in the picture.", "", "Go closer, avoid reflections.")
    return [(code.text, code.symbology) for code in codes]


def _taught(data: bytes) -> dict[str, object]:
    # Late: the lists of legal forms and professions are for guessing alone.
    from boothapp.badges.teach import badge_text, likely_shapes, propose  # noqa: PLC0415

    payload = _codes(data)[0][0] if is_picture(data) else read_badge(data).raw
    text = badge_text(payload)
    template = propose(text, likely_shapes(text)[0], name="Visitor") if text else None
    if template is None or not any(field for _, field in template.fields):
        raise UserError(
            "There is nothing to teach in this badge.", "It says nothing but itself.", ""
        )
    return template_as_json(template)


def _template(args: argparse.Namespace) -> Template | None:
    if args.template is not None:
        # Late: whoever only reads payloads need not wait for the services of a show.
        from boothapp.services.badge_templates import read_template  # noqa: PLC0415

        return read_template(args.template)
    separator, columns = args.separator, args.columns
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
