"""From bytes or text of a scanner to readable text; knows encodings, AIM and ECI, no formats."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from boothapp.badges.clean import join_surrogates
from boothapp.badges.redact import drop_secrets

# Characters read; the largest code (PDF417, QR, Aztec) holds about 4 000, a pasted vCard with a
# photograph some 100 000.
READ_LIMIT = 262_144
# Characters kept as `raw`, which every node stores for good.
RAW_LIMIT = 32_768

# First letter of an AIM symbology identifier, ISO/IEC 15424.
_AIM = {
    "A": "code39",
    "C": "code128",
    "d": "datamatrix",
    "E": "ean",
    "e": "databar",
    "F": "codabar",
    "G": "code93",
    "I": "itf",
    "L": "pdf417",
    "Q": "qr",
    "U": "maxicode",
    "z": "aztec",
}
_AIM_PREFIX = re.compile(r"\][ACdEeFGILQUz][0-9A-Ca-c]")
# AIM ECI assignments that printers of badges use.
_ECI = {
    3: "latin-1",
    4: "iso8859-2",
    7: "iso8859-5",
    9: "iso8859-7",
    20: "shift_jis",
    22: "cp1251",
    23: "cp1252",
    26: "utf-8",
    29: "gb18030",
    30: "euc_kr",
}
_ECI_ESCAPE = re.compile(r"\\(\d{6}|\\)")
_CHARSET = re.compile(rb"CHARSET=\"?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_EDGES = " \t\r\n\x00\x02\x03\x04\x1d\x1e\ufeff\u200b"
_CJK_RUN = re.compile("[\u3040-\u30ff\u3400-\u9fff]{2}")
# Direction marks and zero-width characters, which make one text look like another; the first two
# groups are also met in honest Hebrew and Arabic.
_DISGUISE = re.compile("[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_OVERRIDE = re.compile("[\u202d\u202e\u2066-\u2068]")

_CUT = "The code is longer than {limit:,} characters; the rest was not read."
_RAW_CUT = "Only the first {limit:,} characters of the code were kept."
_DISGUISED = "Invisible characters that can make text look like other text were taken out."
_GUESSED = "The code does not say how its letters are written: check names with accents."


@dataclass(frozen=True, slots=True)
class Payload:
    """`text` to be read by a format, `raw` to be kept, what was noticed on the way."""

    text: str
    raw: str
    symbology: str
    warnings: tuple[str, ...]


def open_payload(payload: str | bytes) -> Payload:
    """Decode, cut, and strip what scanners add; takes anything, raises nothing."""
    warnings: list[str] = []
    if len(payload) > READ_LIMIT:
        warnings.append(_CUT.format(limit=READ_LIMIT))
        payload = payload[:READ_LIMIT]
    read = _decode(payload, warnings) if isinstance(payload, bytes) else payload
    read = join_surrogates(read).replace("\x00", "")
    plain = _DISGUISE.sub("", read)
    if _OVERRIDE.search(read):
        warnings.append(_DISGUISED)
    safe = drop_secrets(plain)
    read = read if safe == plain else safe
    text, symbology = _without_aim(safe.strip(_EDGES))
    text = _repaired(_without_eci(text)).strip(_EDGES)
    if len(read) > RAW_LIMIT:
        warnings.append(_RAW_CUT.format(limit=RAW_LIMIT))
    return Payload(text, read[:RAW_LIMIT], symbology, tuple(warnings))


def known_codec(name: str) -> str | None:
    """Python's name of the text encoding `name`, or None when there is none."""
    try:
        info = codecs.lookup(name.strip().strip('"'))
        return info.name if isinstance("".encode(info.name), bytes) else None
    except (LookupError, ValueError, TypeError, UnicodeError):
        return None


def decode_bytes(data: bytes, declared: str | None = None) -> str:
    """`data` as the declared encoding says when it can be that, else UTF-8, else Windows-1252."""
    for name in (declared, "utf-8", "cp1252"):
        try:
            if name:
                return data.decode(name)
        except UnicodeDecodeError as error:
            if error.reason == "unexpected end of data" and error.start:
                return data[: error.start].decode(name or "utf-8", "replace")
        except (UnicodeError, LookupError):
            continue
    return data.decode("latin-1")


def _decode(data: bytes, warnings: list[str]) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if data.startswith(codecs.BOM_UTF8):
        return data[3:].decode("utf-8", "replace")
    start = data[:64]
    if len(start) > 3 and start[1::2].count(0) * 2 > len(start[1::2]):
        return data.decode("utf-16-le", "replace")
    if len(start) > 3 and start[::2].count(0) * 2 > len(start[::2]):
        return data.decode("utf-16-be", "replace")
    return _eight_bit(data, warnings)


def _eight_bit(data: bytes, warnings: list[str]) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # Cut in the middle of a letter; with one letter only it may as well be another encoding.
        if error.reason == "unexpected end of data" and not data[: error.start].isascii():
            return data.decode("utf-8", "replace")
    # One code is written in one encoding, so what one line declares holds for the others.
    for match in _CHARSET.finditer(data):
        codec = known_codec(match[1].decode("ascii"))
        if codec and codec != "utf-8":
            try:
                return data.decode(codec)
            except UnicodeError:
                continue
    try:
        japanese = data.decode("shift_jis")
    except UnicodeError:
        japanese = ""
    if _CJK_RUN.search(japanese):
        return japanese
    warnings.append(_GUESSED)
    return decode_bytes(data, "cp1252")


def _without_aim(text: str) -> tuple[str, str]:
    if _AIM_PREFIX.match(text):
        return text[3:], _AIM[text[1]]
    return text, ""


def _without_eci(text: str) -> str:
    """`text` without the escapes \\NNNNNN of AIM's ECI protocol, which also doubles backslashes."""
    first = _ECI_ESCAPE.match(text)
    if first is None or first[1] == "\\" or int(first[1]) not in _ECI:
        return text
    plain = _ECI_ESCAPE.sub(lambda found: "\\" if found[1] == "\\" else "", text)
    try:
        return plain.encode("latin-1").decode(_ECI[int(first[1])])
    except UnicodeError:
        return plain


def _repaired(text: str) -> str:
    """UTF-8 that a serial port or a wedge handed over as one character a byte, put together."""
    if text.isascii():
        return text
    for codec in ("latin-1", "cp1252"):
        try:
            return text.encode(codec).decode("utf-8")
        except UnicodeError:
            continue
    return text
