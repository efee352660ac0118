"""Tells a picture from a badge's payload by its first bytes; imports the standard library only."""

from __future__ import annotations

from typing import Final

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_HEIC_BRANDS: Final = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_AVIF_BRANDS: Final = (b"avif", b"avis")


def is_picture(data: bytes) -> bool:
    """Whether the first bytes are those of a picture, one that we can open or not."""
    webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return data.startswith((_PNG, _JPEG)) or webp or is_heif(data) or _brand(data) in _AVIF_BRANDS


def is_heif(data: bytes) -> bool:
    """Whether it is HEIC, which phones write and Pillow cannot read."""
    brand = _brand(data)
    # A general brand first may still be AVIF, which says so among those it is compatible with.
    return brand in _HEIC_BRANDS and not any(each in data[16:64] for each in _AVIF_BRANDS)


def _brand(data: bytes) -> bytes:
    return data[8:12] if data[4:8] == b"ftyp" else b""
