"""Whatever bytes are called a picture; see `README.md` for how it is started."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["boothapp.badges", "PIL"]):
    from boothapp.badges.detect import read_badge
    from boothapp.badges.picture import MAX_PIXELS, find_codes, open_picture
    from boothapp.domain.errors import UserError


def one_picture(data: bytes) -> None:
    """Open the bytes, look once, read what is found."""
    try:
        picture = open_picture(data)
    except UserError:
        return
    assert picture.width * picture.height <= MAX_PIXELS
    # One look: what makes a picture hard is in opening it.
    for code in find_codes(picture, clock=iter(range(1_000_000)).__next__, budget_s=0):
        read_badge(code.text, symbology=code.symbology)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_picture)
    atheris.Fuzz()
