"""Whatever is taught, kept and read by a template; see `README.md` for how it is started."""

from __future__ import annotations

import json
import sys

import atheris

with atheris.instrument_imports(include=["boothapp.badges"]):
    from boothapp.badges.badge import FIELD_NAMES
    from boothapp.badges.calibrate import calibrate
    from boothapp.badges.detect import read_badge
    from boothapp.badges.pieces import KINDS, Shape
    from boothapp.badges.scanner import scanner_from_json
    from boothapp.badges.teach import badge_text, likely_shapes, propose
    from boothapp.badges.template import Template, template_as_json, template_from_json
    from boothapp.domain.errors import UserError

_MARKS = ("", ";", "::", "|", "\n", "=", ":", ",", '"', "VIS:", "ev.example")
# What is shorter is refused at once, at the cost of trying every pair of layouts.
_LEAST_CODE = 150


def one_template(data: bytes) -> None:
    """Teach from one text, read another, keep and fetch; calibrate by whatever came."""
    given = atheris.FuzzedDataProvider(data)
    fields = tuple(
        (given.PickValueInList(["1", "2", "3", "/a", "?id", "id"]),
         given.PickValueInList(["", *FIELD_NAMES]))
        for _ in range(given.ConsumeIntInRange(1, 8))
    )  # fmt: skip
    shape = Shape(
        given.PickValueInList(list(KINDS)), *(given.PickValueInList(list(_MARKS)) for _ in range(3))
    )
    text = given.ConsumeUnicode(given.ConsumeIntInRange(0, 2000))
    read_badge(text, Template(shape, fields))
    sample = badge_text(text)
    if sample:
        template = propose(sample, likely_shapes(sample)[0], name="x")
        read_badge(text, template)
        if template.fields:
            assert template_from_json(json.loads(json.dumps(template_as_json(template))))
    rest = given.ConsumeUnicodeNoSurrogates(given.remaining_bytes())
    _read_kept(rest)


def _read_kept(text: str) -> None:
    try:
        value = json.loads(text)
        scanner_from_json(value)
        template_from_json(value)
    except (ValueError, RecursionError, UserError):
        pass
    if len(text) < _LEAST_CODE:
        return
    try:
        found = calibrate(text[:400], [len(text)])
    except UserError:
        return
    assert scanner_from_json(found.scanner.as_json()) == found.scanner


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_template)
    atheris.Fuzz()
