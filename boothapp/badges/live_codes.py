"""Codes in the frames of a camera: what to look for in which, and when it is settled; no Qt."""

from __future__ import annotations

from typing import Final

from boothapp.badges.codes import EVERY, QR, Code, Luma, look, sure_codes

# Most badges carry a QR code, and looking for that alone takes a seventh of the time.
_WIDE_EVERY: Final = 5
# Between the first code of a badge and the answer: one look for every kind and the one after it
# that confirms what it was not sure of; a quarter of a second.
_SETTLED_AFTER: Final = _WIDE_EVERY + 2


class FrameReader:
    """Reads one frame after the other: QR in each, every kind of code in each fifth.

    What one look for every kind does not establish is looked for again in the next frame.
    """

    def __init__(self) -> None:
        self._frame = 0
        self._unsure: tuple[Code, ...] = ()
        self._again = False

    def read(self, frame: Luma) -> tuple[Code, ...]:
        """The codes that this frame establishes, outlines in its pixels; `frame` is not kept."""
        regular = self._frame % _WIDE_EVERY == 0
        self._frame += 1
        if not regular and not self._again:
            return sure_codes((), look(frame, QR))
        found = look(frame, EVERY)
        # `found` comes first: its outlines are where the badge is now.
        sure = [code for code in sure_codes(found, self._unsure) if code in found]
        established = {code.key for code in sure}
        self._unsure = tuple(code for code in found if not code.sure)
        # No second look at the second look: hatching that is read as a code would cost them all.
        self._again = regular and any(code.key not in established for code in self._unsure)
        return tuple(sure)


class Sighting:
    """Gathers the codes of one badge until no other is to be expected beside them."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], Code] = {}
        self._frames = 0

    @property
    def codes(self) -> tuple[Code, ...]:
        """All codes gathered, the first seen first, each where it was seen last."""
        return tuple(self._codes.values())

    def add(self, codes: tuple[Code, ...]) -> bool:
        """Take what a frame held; True once the badge is settled."""
        self._codes.update((code.key, code) for code in codes)
        if self._codes:
            self._frames += 1
        return self._frames > _SETTLED_AFTER
