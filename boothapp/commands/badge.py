"""`boothapp badge`: what badges say, one JSON object a line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from boothapp.badges.badge import FIELD_NAMES, Badge
from boothapp.badges.delimited import DelimitedTemplate
from boothapp.badges.detect import read_badge
from boothapp.domain.errors import UserError


def run(args: argparse.Namespace) -> int:
    """Read each payload and print what it says."""
    template = _template(args.separator, args.columns)
    for payload in _payloads(args.files, by_line=args.lines):
        print(json.dumps(_as_json(read_badge(payload, template)), ensure_ascii=True))
    return 0


def _template(separator: str | None, columns: str | None) -> DelimitedTemplate | None:
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
    return DelimitedTemplate(separator, names)


def _payloads(files: list[Path], *, by_line: bool) -> Iterator[bytes]:
    sources = (_read(file) for file in files) if files else iter([sys.stdin.buffer.read()])
    for data in sources:
        if by_line:
            yield from (line for line in data.splitlines() if line.strip())
        else:
            yield data


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
