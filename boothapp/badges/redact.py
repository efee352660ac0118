"""Passwords that a code carries, cut out before anything is kept; standard library only."""

from __future__ import annotations

import re

# Keys of the Wi-Fi code (ZXing "Barcode Contents") that hold no secret: network, kind, hidden.
_WIFI_PUBLIC = frozenset({"S", "T", "H"})
_WIFI = re.compile(r"WIFI:", re.IGNORECASE)
# Inside another code only a real one is meant, not a note that says "Wifi: ask at the desk".
_WIFI_INSIDE = re.compile(r"WIFI:(?=[A-Z][A-Z0-9]{0,2}:)", re.IGNORECASE)
# A code to join a booth is long; a few signs behind its name are somebody's text.
_OTP = re.compile(r"(otpauth(?:-migration)?://|BOOTHAPP1:(?=\S{8}))\S*", re.IGNORECASE)
_PIECE = re.compile(r"(?:\\.|[^\\;])*;?", re.DOTALL)


def drop_secrets(text: str) -> str:
    """`text` without Wi-Fi passwords, one-time-password seeds and codes to join a booth.

    A Wi-Fi code keeps only its network, its kind and whether it is hidden: a password whose `;`
    was not escaped would otherwise leave its tail behind.
    """
    text = _OTP.sub(r"\1", text)
    found = _WIFI.search(text)
    if found is None:
        return text
    # Alone, a Wi-Fi code is the whole text; behind another code it ends with its line.
    alone = not any(char.isalnum() for char in text[: found.start()][3:])
    if alone:
        return text[: found.end()] + _public(text[found.end() :])
    lines = text.splitlines(keepends=True)
    return "".join(_line_without(line) for line in lines)


def _line_without(line: str) -> str:
    found = _WIFI_INSIDE.search(line)
    if found is None:
        return line
    return line[: found.end()] + _public(line[found.end() :])


def _public(body: str) -> str:
    pieces = (piece for piece in _PIECE.findall(body) if piece.strip())
    kept = [piece for piece in pieces if piece.partition(":")[0].strip().upper() in _WIFI_PUBLIC]
    return "".join(piece if piece.endswith(";") else piece + ";" for piece in kept) + ";"
