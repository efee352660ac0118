"""The lines of a vCard, as printers and scanners really send them, made properties; no meaning."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from itertools import pairwise

from boothapp.badges.payload import decode_bytes, known_codec

# Properties that may start a line inside a card whose line ends were lost, longest first so that
# FN: is not taken for N:.
_KNOWN = (
    "X-SOCIALPROFILE|SOCIALPROFILE|SORT-STRING|CATEGORIES|X-ABLABEL|NICKNAME|VERSION|PRODID|"
    "MAILER|GENDER|SOURCE|EMAIL|TITLE|LABEL|PHOTO|AGENT|CLASS|BEGIN|BDAY|IMPP|KIND|LANG|LOGO|"
    "NOTE|ROLE|ADR|END|GEO|ORG|REV|TEL|UID|URL|FN|TZ|N"
)
_PARAMS = r"(?:;[^:;\r\n]{1,60}){0,6}"
_START = rf"(?:item\d{{1,2}}\.)?(?:{_KNOWN}){_PARAMS}:"
# What stands between two properties when line ends became something else.
_GLUED = re.compile(_START)
_SPACED = re.compile(rf"(?:\\r\\n|\\n|[\s|\x1c-\x1f]){{1,8}}(?={_START})")

_LINE_END = re.compile(r"\r+\n|\r|\n|\x0b|\x0c|\x1e|\u2028|\x85")
_NAME = re.compile(r"(?:[A-Za-z0-9_-]{1,40}\.)?([A-Za-z][A-Za-z0-9-]{0,60})(?=[;:])")
_QP_CODE = re.compile(rb"=([0-9A-Fa-f]{2})")
# A soft break whose line end was lost stays behind as a lone "=", which text never holds.
_QP_SOFT = re.compile(rb"=(?:[ \t]*[\r\n]+|[ \t]|$|(?==[0-9A-Fa-f]{2}))")
_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*$", re.IGNORECASE)
# Properties read of one card; a telephone's fullest contact has some sixty.
_MAX_LINES = 1000


@dataclass(frozen=True, slots=True)
class Property:
    """`name` upper case without its group; `types` upper case; `value` decoded, still escaped."""

    name: str
    types: frozenset[str]
    value: str
    preference: int = 101
    encoded: bool = False


def card_lines(text: str) -> list[list[str]]:
    """The unfolded lines of each card of `text`, without BEGIN, END and cards inside cards."""
    lines = _logical(_physical(text))
    begins = [bool(_BEGIN.match(line)) for line in lines]
    ends = [bool(_END.match(line)) for line in lines]
    begins_left, ends_left = sum(begins), sum(ends)
    cards: list[list[str]] = []
    depth = 0
    for line, begin, end in zip(lines, begins, ends, strict=True):
        if begin:
            # With an END to spare the card is inside the open one, else the END was forgotten.
            nested = depth > 0 and ends_left > begins_left
            begins_left -= 1
            depth = depth + 1 if nested else 1
            if not nested:
                cards.append([])
        elif end:
            ends_left -= 1
            depth = max(0, depth - 1)
        elif depth == 1 and len(cards[-1]) < _MAX_LINES:
            cards[-1].append(line)
    return cards


def read_property(line: str) -> Property | None:
    """The property that an unfolded line holds, or None when it is none."""
    named = _NAME.match(line.lstrip())
    if named is None:
        return None
    head, value = _at_colon(line.lstrip(), named.end())
    params = [_param(piece) for piece in head[named.end() :].split(";") if piece]
    codec = next((known_codec(v) for k, v in params if k == "CHARSET"), None)
    words = {
        word.strip().upper()
        for key, value in params
        if key in {"", "TYPE"}
        for word in value.strip('"').split(",")
    }
    encoding = {value.upper() for key, value in params if key == "ENCODING"} | words
    types = frozenset(words)
    pref = next((v for k, v in params if k == "PREF"), "1" if "PREF" in words else "")
    quoted = "QUOTED-PRINTABLE" in encoding
    decoded = value
    if quoted:
        decoded = decode_bytes(_unquote(value, codec), codec)
    elif encoding & {"B", "BASE64"}:
        decoded = _from_base64(value, codec)
    rank = int(pref) if pref.isascii() and pref.isdigit() and len(pref) < 4 else 101
    return Property(named[1].upper(), types, decoded, rank, encoded=decoded is not value)


def _physical(text: str) -> list[str]:
    """Lines of `text`; where a scanner swallowed the line ends they are put back."""
    after = re.search(r"BEGIN:VCARD", text, re.IGNORECASE)
    glued = after is not None and not re.match(r"[ \t]*[\r\n\x0b\x0c\x1e]", text[after.end() :])
    lines = _LINE_END.split(text)
    if after is None or not glued:
        return _dedented(lines)
    if _SPACED.match(text, after.end()):
        return [piece for line in lines for piece in _SPACED.split(line)]
    return [piece for line in lines for piece in _unglued(line)]


def _unglued(line: str) -> list[str]:
    starts = [found.start() for found in _GLUED.finditer(line)]
    return [line[start:end] for start, end in pairwise([0, *starts, len(line)]) if end > start]


def _dedented(lines: list[str]) -> list[str]:
    # A card pasted from indented source would read as one long folded line.
    if any(line[:1] in " \t" and _END.match(line) for line in lines if line):
        return [line.lstrip() for line in lines]
    return lines


def _logical(lines: list[str]) -> list[str]:
    """Folded, soft-broken and plainly broken lines joined to one line for each property."""
    groups: list[list[str]] = []
    soft = False
    for line in lines:
        if soft and groups:
            groups[-1].append("\n" + line)
            # A blank line in the middle of quoted-printable is an accident of transport.
            soft = not line or line.rstrip().endswith("=")
            continue
        if line[:1] in (" ", "\t") and groups:
            groups[-1].append(line[1:])
        elif not line.strip() or line.startswith("#"):
            continue
        elif groups and not _BEGIN.match(line) and not _END.match(line) and not _NAME.match(line):
            groups[-1].append("\n" + line)
        else:
            groups.append([line])
        soft = _is_quoted(groups[-1][0]) and line.rstrip().endswith("=")
    return ["".join(group) for group in groups]


def _is_quoted(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line[:200].partition(":")[0].upper()


def _at_colon(line: str, start: int) -> tuple[str, str]:
    quoted = False
    for index in range(start, min(len(line), start + 2000)):
        if line[index] == '"':
            quoted = not quoted
        elif line[index] == ":" and not quoted:
            return line[:index], line[index + 1 :]
    head, _, value = line.partition(":")
    return head, value


def _param(piece: str) -> tuple[str, str]:
    key, equals, value = piece.partition("=")
    return (key.strip().upper(), value.strip().strip('"')) if equals else ("", key.strip())


def _unquote(value: str, codec: str | None) -> bytes:
    data = value.encode(codec or "utf-8", "replace")
    return _QP_CODE.sub(lambda found: bytes([int(found[1], 16)]), _QP_SOFT.sub(b"", data))


def _from_base64(value: str, codec: str | None) -> str:
    letters = "".join(value.split()).rstrip("=")
    try:
        return decode_bytes(binascii.a2b_base64(letters + "=" * (-len(letters) % 4)), codec)
    except ValueError:
        return ""
