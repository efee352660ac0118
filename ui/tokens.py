"""Colours, sizes and spaces that every widget draws from; imports the standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Mode = Literal["system", "light", "dark"]
Tone = Literal["plain", "info", "good", "wait", "hot", "bad"]
"""What a coloured thing says: info is ours, good is settled, wait is pending, hot is for sales."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme as #rrggbb; each text reads at 4.5:1 or more on its ground."""

    dark: bool
    background: str
    rail: str
    surface: str
    hover: str
    line: str
    text: str
    muted: str
    plain_soft: str
    primary: str
    primary_hover: str
    primary_soft: str
    on_primary: str
    hot: str
    hot_soft: str
    good: str
    good_soft: str
    wait: str
    wait_soft: str
    bad: str
    bad_soft: str


LIGHT: Final = Tokens(
    dark=False,
    background="#f4f5f7",
    rail="#eceef2",
    surface="#ffffff",
    hover="#f7f8fa",
    line="#e1e4e9",
    text="#14171c",
    muted="#5d6673",
    plain_soft="#eceef2",
    primary="#1f5eea",
    primary_hover="#1a50c8",
    primary_soft="#e8effe",
    on_primary="#ffffff",
    hot="#b83c0b",
    hot_soft="#fdebdf",
    good="#117a43",
    good_soft="#e2f5ea",
    wait="#855600",
    wait_soft="#fdf1d6",
    bad="#b3261e",
    bad_soft="#fce8e6",
)

DARK: Final = Tokens(
    dark=True,
    background="#101317",
    rail="#14171c",
    surface="#191d23",
    hover="#1f242b",
    line="#2a3038",
    text="#eef1f5",
    muted="#98a2b0",
    plain_soft="#2a3038",
    primary="#7aa2ff",
    primary_hover="#93b4ff",
    primary_soft="#1e2a45",
    on_primary="#101317",
    hot="#ff9a62",
    hot_soft="#40230f",
    good="#5fd598",
    good_soft="#143524",
    wait="#f3c969",
    wait_soft="#3a2e10",
    bad="#ff8f85",
    bad_soft="#451c1a",
)


class Size:
    """Text sizes in logical pixels."""

    tiny: Final = 11
    small: Final = 12
    text: Final = 13
    body: Final = 14
    section: Final = 15
    title: Final = 18
    verdict: Final = 20


class Space:
    """Gaps and extents in logical pixels; `touch` is the least height of what a finger hits."""

    xs: Final = 4
    s: Final = 8
    m: Final = 12
    l: Final = 16  # noqa: E741 - the middle of xs s m l xl
    xl: Final = 20
    radius: Final = 10
    control: Final = 40
    touch: Final = 44
    rail: Final = 84


SIZE: Final = Size
SPACE: Final = Space
