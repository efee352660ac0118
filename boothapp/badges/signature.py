"""Tells a picture from a badge's payload by its first bytes; imports the standard library only."""

from __future__ import annotations

from typing import Final

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_HEIF_BRANDS: Final = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")


def is_picture(data: bytes) -> bool:
    """Whether the first bytes are those of a picture, one that we can open or not."""
    webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return data.startswith((_PNG, _JPEG)) or webp or is_heif(data)


def is_heif(data: bytes) -> bool:
    """Whether it is of the family of HEIC and AVIF, which phones write and Pillow cannot read."""
    return data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS
