"""Keyboard layouts: what a computer shows where a scanner plays a keyboard of another country.

A wedge sends keys, not characters: it presses the key on which its own layout has the character,
and the computer reads that key by the layout it is set to. Sources: the layouts of Windows
(kbdlayout.info) where xkeyboard-config 2.38 differs only in third levels. Standard library only.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

Position = tuple[int, int]
"""Level (0 plain, 1 with Shift, 2 with AltGr) and key."""

_SPACE: Position = (0, 99)
_LEFT_KEY = 47
_SPACING = {
    "\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0308": "¨",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """The characters of 48 keys at each level, row by row from the digits, the key left of the
    lowest row last; a blank has none. A combining character is a dead key: it shows nothing until
    the next key, with which it makes one letter."""

    plain: str
    shift: str
    altgr: str

    @property
    def levels(self) -> tuple[str, str, str]:
        return self.plain, self.shift, self.altgr


LAYOUTS: dict[str, Layout] = {
    "us": Layout(
        "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./<",
        '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?>',
        "",
    ),
    "uk": Layout(
        "`1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./\\",
        '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?|',
        "    €",
    ),
    "de": Layout(
        "\u03021234567890ß\u0301qwertzuiopü+asdfghjklöä#yxcvbnm,.-<",
        "°!\"§$%&/()=?\u0300QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_>",
        "       {[]}\\ @ €        ~                      |",
    ),
    "ch": Layout(
        "§1234567890'\u0302qwertzuiopü\u0308asdfghjklöä$yxcvbnm,.-<",
        '°+"*ç%&/()=?\u0300QWERTZUIOPè!ASDFGHJKLéà£YXCVBNM;:_>',
        " |@#   | ]}  @ €       []          {}          \\",
    ),
    "chfr": Layout(
        "§1234567890'\u0302qwertzuiopè\u0308asdfghjkléà$yxcvbnm,.-<",
        '°+"*ç%&/()=?\u0300QWERTZUIOPü!ASDFGHJKLöä£YXCVBNM;:_>',
        " |@#   | ]}  @ €       []          {}          \\",
    ),
    "fr": Layout(
        "²&é\"'(-è_çà)=azertyuiop\u0302$qsdfghjklmù*wxcvbn,;:!<",
        "~1234567890°+AZERTYUIOP\u0308£QSDFGHJKLM%µWXCVBN?./§>",
        "  ~#{[|`\\^@]}  €",
    ),
    "be": Layout(
        "²&é\"'(§è!çà)-azertyuiop\u0302$qsdfghjklmùµwxcvbn,;:=<",
        "³1234567890°_AZERTYUIOP\u0308*QSDFGHJKLM%£WXCVBN?./+>",
        " |@#  ^  {}    €       []                      \\",
    ),
    "it": Layout(
        "\\1234567890'ìqwertyuiopè+asdfghjklòàùzxcvbnm,.-<",
        '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§ZXCVBNM;:_>',
        "       {[]}`~@ €       []         @#",
    ),
    "es": Layout(
        "º1234567890'¡qwertyuiop\u0300+asdfghjklñ\u0301çzxcvbnm,.-<",
        'ª!"·$%&/()=?¿QWERTYUIOP\u0302*ASDFGHJKLÑ\u0308ÇZXCVBNM;:_>',
        "\\|@#~  {[]}\\ @ €       []         \u0303{}          |",
    ),
    "pt": Layout(
        "\\1234567890'«qwertyuiop+\u0301asdfghjklçº\u0303zxcvbnm,.-<",
        '|!"#$%&/()=?»QWERTYUIOP*\u0300ASDFGHJKLÇª\u0302ZXCVBNM;:_>',
        "  @    {[]}\\ @ €                               \\",
    ),
    "se": Layout(
        "§1234567890+\u0301qwertyuiopå\u0308asdfghjklöä'zxcvbnm,.-<",
        '½!"#¤%&/()=?\u0300QWERTYUIOPÅ\u0302ASDFGHJKLÖÄ*ZXCVBNM;:_>',
        "  @ $€ {[]}\\ @ €                               |",
    ),
    "dk": Layout(
        "½1234567890+\u0301qwertyuiopå\u0308asdfghjklæø'zxcvbnm,.-<",
        '§!"#¤%&/()=?\u0300QWERTYUIOPÅ\u0302ASDFGHJKLÆØ*ZXCVBNM;:_>',
        "  @ $  {[]} |@ €                               \\",
    ),
}
"""By the name that settings keep: English of the United States and the United Kingdom, German,
German and French of Switzerland, French, Belgian, Italian, Spanish, Portuguese, Swedish (Finnish
too), Danish (nearly Norwegian)."""


def typed(text: str, *, sent: str, shown: str) -> str:
    """What a computer set to layout `shown` makes of `text` from a scanner set to `sent`.

    What the scanner has no key for is left out. A dead key that makes no letter with the next
    gives its accent and that one, as Windows does; other systems drop both.
    """
    return _read(_positions(text, sent), shown)


def repair(text: str, *, sent: str, shown: str) -> str:
    """What the scanner meant with `text`; characters that no key of `shown` gives stay."""
    return _read(_pressed(text, sent=sent, shown=shown), sent)


@lru_cache(maxsize=64)
def fragile(*, sent: str, shown: str) -> str:
    """The ASCII characters that cannot be brought back surely: they fall on a dead key, which may
    swallow the next character too, on no key of the computer, or on one of two that show alike."""
    place, back, levels = _places(sent), _places(shown), LAYOUTS[shown].levels

    def is_sure(char: str) -> bool:
        at = place.get(char)
        came = _char_at(levels, at) if at else ""
        return bool(came) and not unicodedata.combining(came) and back[came] == at

    return "".join(char for char in map(chr, range(33, 127)) if not is_sure(char))


def _pressed(text: str, *, sent: str, shown: str) -> Iterator[Position | str]:
    """The keys behind what was shown."""
    place, levels = _places(shown), LAYOUTS[sent].levels
    for char in text:
        # An accent is behind a dead key too, where the scanner has nothing on its own key.
        if char in place and (_char_at(levels, place[char])):
            yield place[char]
            continue
        dead = place.get(_mark_of(char))
        if dead is not None:
            yield dead
            # Two dead keys need the blank behind them; else it was most likely not there.
            if unicodedata.combining(_char_at(levels, dead) or " "):
                yield _SPACE
            continue
        yield from _composed(char, place) or (char,)


def _positions(text: str, layout: str) -> Iterator[Position | str]:
    place = _places(layout)
    for char in text:
        if char in place:
            yield place[char]
        elif _mark_of(char) in place:
            yield from (place[_mark_of(char)], _SPACE)
        elif char.isspace():
            yield char
        else:
            yield from _composed(char, place)


def _composed(char: str, place: dict[str, Position]) -> tuple[Position, ...]:
    """The dead key and the letter that make `char`, () where the layout has none."""
    parts = unicodedata.normalize("NFD", char)
    if len(parts) == 2 and parts[0] in place and parts[1] in place:
        return place[parts[1]], place[parts[0]]
    return ()


def _read(positions: Iterable[Position | str], layout: str) -> str:
    levels = LAYOUTS[layout].levels
    shown: list[str] = []
    dead = ""
    for at in positions:
        char = at if isinstance(at, str) else _char_at(levels, at)
        if char and unicodedata.combining(char):
            shown.append(_SPACING.get(dead, ""))
            dead = char
        elif dead:
            both = unicodedata.normalize("NFC", char + dead)
            accent = _SPACING.get(dead, "")
            shown.append(accent if at == _SPACE else both if len(both) == 1 else accent + char)
            dead = ""
        else:
            shown.append(char)
    return "".join(shown) + _SPACING.get(dead, "")


def _char_at(levels: tuple[str, str, str], at: Position) -> str:
    """The character of a key, '' where the layout has none there."""
    if at == _SPACE:
        return " "
    level, key = at
    return levels[level][key : key + 1].strip(" ")


def _mark_of(accent: str) -> str:
    return next((mark for mark, spacing in _SPACING.items() if spacing == accent), "none")


@lru_cache(maxsize=len(LAYOUTS))
def _places(layout: str) -> dict[str, Position]:
    """Where each character is; of two keys the easier one, the one left of the lowest row last."""
    places: dict[str, Position] = {" ": _SPACE}
    keys = [
        (level, key, char)
        for level, chars in enumerate(LAYOUTS[layout].levels)
        for key, char in enumerate(chars)
        if char != " "
    ]
    for level, key, char in sorted(keys, key=lambda each: each[1] == _LEFT_KEY):
        places.setdefault(char, (level, key))
    return places
