"""Which encoding a text file has: its mark, else UTF-8 where all of it is, else a guess."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from boothapp.services.imports.latin import PAGES, latin_page

_CHUNK: Final = 1 << 20
_HEAD: Final = 1 << 18
_GUESSED_FROM: Final = 1 << 15
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LIKELY: Final = (
    "gb18030", "cp932", "big5hkscs", "cp949", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254",
    "cp1255", "cp1256",
)  # fmt: skip
"""What spreadsheets write outside Unicode, by their country."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What one walk through a text file told: `lines` as line feeds, `head` its first bytes."""

    encoding: str
    lines: int
    head: bytes


def survey(path: Path) -> Survey:
    """Read a file once, in bounded memory. Raises OSError, and ValueError where it is no text."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    head, strange, is_utf8, lines = b"", b"", True, 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            head = head or chunk[:_HEAD]
            lines += chunk.count(b"\n")
            if is_utf8 and not chunk.isascii():
                is_utf8 = _decodes(decoder, chunk)
            elif is_utf8:
                is_utf8 = not decoder.getstate()[0]
            if len(strange) < _GUESSED_FROM and not chunk.isascii():
                strange += _strange_lines(chunk, _GUESSED_FROM - len(strange))
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return Survey(encoding, lines, head)
    if b"\0" in head:
        return Survey(_unmarked_utf16(head), lines, head)
    if is_utf8 and not decoder.getstate()[0]:
        return Survey("utf-8", lines, head)
    return Survey(_guessed(strange), lines, head)


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        decoder.reset()
        return False
    return True


def _strange_lines(chunk: bytes, most: int) -> bytes:
    """Lines that hold more than ASCII: only they tell encodings apart."""
    found = b""
    for line in chunk.split(b"\n"):
        if not line.isascii():
            found += line[:2_000] + b"\n"
            if len(found) > most:
                break
    return found


def _unmarked_utf16(head: bytes) -> str:
    """In UTF-16 every second byte of Latin text is null; other nulls are no text's."""
    pairs = len(head) // 2
    for encoding, nulls in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if nulls.count(0) * 3 > pairs:
            return encoding
    raise ValueError("it holds null bytes")


def _guessed(strange: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 30 ms that UTF-8 does not cost

    best = from_bytes(strange, cp_isolation=list(_LIKELY), threshold=0.5).best()
    return best.encoding if best and best.encoding not in PAGES else latin_page(strange)
