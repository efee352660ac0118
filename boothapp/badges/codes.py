"""The codes in one look at a grey picture; imports zxing-cpp and Pillow's type alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import zxingcpp

from boothapp.badges.payload import decode_bytes, known_codec

if TYPE_CHECKING:
    from PIL.Image import Image

Outline = tuple[tuple[int, int], ...]

_Format = zxingcpp.BarcodeFormat
QR: Final = zxingcpp.BarcodeFormats([_Format.QRCode])
EVERY: Final = zxingcpp.BarcodeFormats(
    [
        _Format.QRCode,
        _Format.MicroQRCode,
        _Format.Aztec,
        _Format.DataMatrix,
        _Format.PDF417,
        _Format.Code128,
        _Format.Code39,
        _Format.Code93,
        _Format.EANUPC,
        _Format.ITF,
    ]
)
"""What is printed on badges. Codabar, DataBar, Telepen and the like are left out: nobody prints
them there, and their weak checks find them in hatching and text."""

Local: Final = zxingcpp.Binarizer.LocalAverage
Whole: Final = zxingcpp.Binarizer.GlobalHistogram

_SYMBOLOGIES: Final = {
    _Format.QRCode: "qr",
    _Format.Aztec: "aztec",
    _Format.DataMatrix: "datamatrix",
    _Format.PDF417: "pdf417",
    _Format.Code128: "code128",
    _Format.Code39: "code39",
    _Format.Code93: "code93",
    _Format.EANUPC: "ean",
    _Format.ITF: "itf",
}
_SELF_CORRECTING: Final = frozenset({"qr", "aztec", "datamatrix", "pdf417"})

# Of the reserve for errors, what a single look must leave unused. PDF417 was misread in spoilt
# pictures, and then had none left; right readings of the same codes as they are had .3 or more.
_LEAST_RESERVE = 0.1

# Identifiers of codes that say how their letters are written (AIM, ISO/IEC 15424).
_ECI = re.compile(r"\](?:Q[2456]|d[456]|z[345678]|L[1])")
_CHARSET = re.compile(rb"CHARSET=\"?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Code:
    """One code: what it says, how it is printed, its four corners in pixels of the picture.

    `symbology` is qr, microqr, aztec, datamatrix, pdf417, code128, code39, code93, ean or itf.
    `sure` is False where one look is not enough: codes whose only check is one digit or none, and
    corrected codes whose whole reserve was used up. Such a code is true once two looks agree.
    """

    text: str
    symbology: str
    outline: Outline
    sure: bool

    @property
    def key(self) -> tuple[str, str]:
        """What makes two readings the same code."""
        return self.symbology, self.text


@dataclass(frozen=True, slots=True)
class Luma:
    """Rows of one byte a pixel, 0 black, `stride` bytes apart; holds `data` while it is looked at.

    zxing-cpp's own view of a buffer does not: it reads freed memory once the buffer is gone.
    """

    data: memoryview | bytes
    width: int
    height: int
    stride: int


def look(
    picture: Luma | Image,
    formats: zxingcpp.BarcodeFormats = EVERY,
    *,
    binarizer: zxingcpp.Binarizer = Local,
) -> tuple[Code, ...]:
    """The codes that one try finds, sure or not; releases the GIL while it looks."""
    seen: zxingcpp.ImageView | Image
    if isinstance(picture, Luma):
        # The stub names numpy's arrays alone; any buffer does.
        buffer: Any = picture.data
        seen = zxingcpp.ImageView(
            buffer, picture.width, picture.height, zxingcpp.ImageFormat.Lum, picture.stride
        )
    else:
        seen = picture
    found = zxingcpp.read_barcodes(
        seen, formats=formats, binarizer=binarizer, text_mode=zxingcpp.TextMode.Plain
    )
    return tuple(_code(each) for each in found if each.valid and each.bytes)


def sure_codes(first: Iterable[Code], second: Iterable[Code]) -> tuple[Code, ...]:
    """What two looks establish: every sure code once, and of the others those in both looks."""
    once, again = tuple(first), tuple(second)
    agreed = {code.key for code in once} & {code.key for code in again}
    found: dict[tuple[str, str], Code] = {}
    for code in (*once, *again):
        if code.sure or code.key in agreed:
            found.setdefault(code.key, code)
    return tuple(found.values())


def _code(found: zxingcpp.Barcode) -> Code:
    symbology = _SYMBOLOGIES[found.symbology]
    sure = symbology in _SELF_CORRECTING and _reserve(found) >= _LEAST_RESERVE
    if found.format == _Format.MicroQRCode:
        symbology, sure = "microqr", False
    corners = found.position
    outline = tuple(
        (point.x, point.y)
        for point in (
            corners.top_left,
            corners.top_right,
            corners.bottom_right,
            corners.bottom_left,
        )
    )
    return Code(_text(found), symbology, outline, sure)


def _reserve(found: zxingcpp.Barcode) -> float:
    """The unused share of the error correction, 0 to 1; 1 where the format does not tell."""
    extra = found.extra
    share = extra.get("UEC", 1.0) if isinstance(extra, dict) else 1.0
    return float(share)


def _text(found: zxingcpp.Barcode) -> str:
    """What the code says; a charset that its vCard declares wins over a guess."""
    declared = _CHARSET.search(found.bytes)
    if declared and not _ECI.match(found.symbology_identifier):
        codec = known_codec(declared[1].decode("ascii"))
        if codec and codec != "utf-8":
            return decode_bytes(found.bytes, codec)
    return found.text
