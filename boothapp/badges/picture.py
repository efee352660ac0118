"""Codes in a photograph or scan: opens it with care, tries harder while time is left; no Qt."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from boothapp.badges.codes import Code, sure_codes
from boothapp.badges.heif import open_heic
from boothapp.badges.signature import is_heif
from boothapp.badges.tries import TRIES, fitted
from boothapp.domain.errors import UserError

# What the largest cameras of phones make; a picture that claims more is a mistake or an attack,
# and is refused by its header, before a pixel of it is unpacked.
MAX_PIXELS: Final = 64_000_000
MAX_BYTES: Final = 64 * 1024 * 1024

_FORMATS: Final = ("PNG", "JPEG", "WEBP", "AVIF")

_HUGE = "The picture has more than 64 million pixels."
_REMEDY = "Take the photo again, or save it as PNG or JPEG."


def open_picture(data: bytes) -> Image.Image:
    """The grey picture in `data`, what is transparent white. Raises UserError where it is none."""
    return _checked(data, lambda: _grey(_opened(data)))


def open_photo(data: bytes) -> Image.Image:
    """The picture in `data` in colour, upright as the camera says. Raises UserError as above."""
    return _checked(data, lambda: _upright(_opened(data, "RGB")))


def _checked(data: bytes, opened: Callable[[], Image.Image]) -> Image.Image:
    if len(data) > MAX_BYTES:
        raise UserError("The picture is larger than 64 MB.", "", _REMEDY)
    try:
        with warnings.catch_warnings():
            # Pillow warns of large pictures; the limit below refuses them.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return opened()
    except UnidentifiedImageError as error:
        raise UserError("This is no picture that can be read.", "", _REMEDY) from error
    except Image.DecompressionBombError as error:
        raise UserError(_HUGE, "", _REMEDY) from error
    except (OSError, SyntaxError, ValueError) as error:
        # Pillow's decoders raise SyntaxError and ValueError at broken chunks.
        raise UserError("The picture is broken or cut off.", "", _REMEDY) from error


def find_codes(
    picture: Image.Image, *, clock: Callable[[], float], budget_s: float = 2.0
) -> tuple[Code, ...]:
    """The codes in a grey picture, from left to right; none twice.

    A plain look comes first. Where it finds nothing sure, the picture is looked at in other sizes,
    softened, sharpened, turned, until something is sure or `budget_s` seconds of `clock` are over;
    a look that has begun is finished. A code that is not `sure` is given only when two looks agree.
    """
    started = clock()
    seen: tuple[Code, ...] = ()
    sure: tuple[Code, ...] = ()
    for each in TRIES:
        if not each.fits(picture):
            continue
        codes = each.look(picture)
        sure = sure_codes((*sure, *seen), codes)
        seen = (*seen, *codes)
        known = {code.key for code in sure}
        if known and known.issuperset(code.key for code in seen):
            break
        if clock() - started > budget_s:
            break
    return tuple(sorted(sure, key=_left_edge))


def _left_edge(code: Code) -> tuple[int, int]:
    return min(code.outline)


def _opened(data: bytes, mode: str = "L") -> Image.Image:
    if is_heif(data):
        return open_heic(data, most_pixels=MAX_PIXELS)
    picture = Image.open(io.BytesIO(data), formats=_FORMATS)
    if picture.width * picture.height > MAX_PIXELS:
        raise UserError(_HUGE, "", _REMEDY)
    # JPEG alone: unpacks at half or a quarter of the size, as much as is looked at.
    picture.draft(mode, fitted(picture.size))
    picture.load()
    return picture


def _upright(picture: Image.Image) -> Image.Image:
    upright = _plain(ImageOps.exif_transpose(picture)).convert("RGB")
    size = fitted(upright.size)
    return upright if size == upright.size else upright.resize(size, Image.Resampling.BOX)


def _grey(picture: Image.Image) -> Image.Image:
    grey = _plain(picture).convert("L")
    size = fitted(grey.size)
    return grey if size == grey.size else grey.resize(size, Image.Resampling.BOX)


def _plain(picture: Image.Image) -> Image.Image:
    """On white paper, with eight bits a colour."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        coloured = picture.convert("RGBA")
        paper = Image.new("RGBA", coloured.size, "white")
        paper.alpha_composite(coloured)
        picture = paper
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        # Sixteen bits: Pillow would cut at 255 instead of dividing.
        picture = picture.point(lambda value: value / 256)
    return picture
