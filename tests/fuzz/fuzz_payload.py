"""Whatever bytes a scanner sends; see `README.md` for how it is started."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["boothapp.badges"]):
    from boothapp.badges.badge import FIELD_NAMES
    from boothapp.badges.detect import read_badge


def one_payload(data: bytes) -> None:
    """Read the bytes as they are and as text; either gives a badge that can be stored."""
    for payload in (data, data.decode("utf-8", "surrogateescape")):
        badge = read_badge(payload)
        badge.raw.encode()
        assert set(badge.fields) <= set(FIELD_NAMES)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_payload)
    atheris.Fuzz()
