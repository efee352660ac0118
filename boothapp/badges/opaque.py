"""Codes that say nothing by themselves: an id to match later, always text; imports badges only."""

from __future__ import annotations

import re
import unicodedata

from boothapp.badges.badge import FIELD_LIMITS, Reading

_EAN = re.compile(r"\d{8}|\d{12,14}")
# BEGIN:VCARD or MECARD:N typed by another country's keyboard: its colon, of France its letters too.
_OTHER_KEYBOARD = re.compile(r"BEGIN[^\s:]VC[AQ]RD|[M?]EC[AQ]RD[^\s:]N", re.IGNORECASE)
_UNREADABLE_SHARE = 0.05

_KEYBOARD = (
    "The scanner and this computer are set to different keyboards: calibrate the scanner, in Setup."
)
_EMPTY = "The code is empty: scan again."
_ID = "An ID without a name: ask for name and e-mail; the organiser's list can be matched later."
_UNREADABLE = "The code is ciphered or unreadable: it was kept as it is, to match later."
_LONG = "The code is too long for an ID: it was kept as it is, to match later."
_TEXT = "Plain text, not a known badge: it was kept as it is."
_PRODUCT = "That looks like the number of a product, not a badge: check it."


def read_opaque(text: str, symbology: str) -> Reading:
    """`text` as an id without meaning; no id is made of what cannot be one."""
    if not text:
        return Reading("opaque", {}, (_EMPTY,))
    if _OTHER_KEYBOARD.match(text):
        return Reading("opaque", {}, (_KEYBOARD,))
    odd = sum(1 for char in text[:4096] if _odd(char))
    if odd > max(2, len(text[:4096]) * _UNREADABLE_SHARE):
        return Reading("opaque", {}, (_UNREADABLE,))
    if len(text) > FIELD_LIMITS["id"]:
        return Reading("opaque", {}, (_LONG,))
    if "\n" in text or "\r" in text or (" " in text and len(text) > 64):
        return Reading("opaque", {}, (_TEXT,))
    product = symbology == "ean" and _EAN.fullmatch(text)
    return Reading("opaque", {"id": [text]}, (_PRODUCT,) if product else (_ID,))


def _odd(char: str) -> bool:
    return char == "\ufffd" or unicodedata.category(char) in {"Cc", "Cn", "Co", "Cs"}
