"""The colours of print, those of the window's light theme; imports reportlab only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color, HexColor

TEXT: Final = HexColor("#14171c")
MUTED: Final = HexColor("#5d6673")
LINE: Final = HexColor("#e1e4e9")
GROUND: Final = HexColor("#f4f5f7")
WHITE: Final = HexColor("#ffffff")
BLUE: Final = HexColor("#1f5eea")
BLUE_SOFT: Final = HexColor("#e8effe")
BLUE_MID: Final = HexColor("#7ea3f5")
HOT: Final = HexColor("#b83c0b")
HOT_SOFT: Final = HexColor("#fdebdf")
GOOD: Final = HexColor("#117a43")
GOOD_SOFT: Final = HexColor("#e2f5ea")
WAIT: Final = HexColor("#855600")
WAIT_SOFT: Final = HexColor("#fdf1d6")


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour to write with and the ground it reads on at 4.5:1 or more."""

    ink: Color
    soft: Color


ROUTE_TONES: Final = {
    "sales_now": Tone(HOT, HOT_SOFT),
    "sales": Tone(GOOD, GOOD_SOFT),
    "nurture": Tone(BLUE, BLUE_SOFT),
    "courtesy": Tone(WAIT, WAIT_SOFT),
    "declined": Tone(MUTED, LINE),
    "": Tone(MUTED, GROUND),
}
