"""HEIC, which phones write, opened where the optional library for it is installed."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from boothapp.domain.errors import UserError

if TYPE_CHECKING:
    from PIL import Image


def open_heic(data: bytes, *, most_pixels: int) -> Image.Image:
    """The first picture of a HEIC file, unpacked.

    Raises UserError where the library is not installed or the picture is too large, ValueError or
    OSError where it is broken.
    """
    try:
        # An extra of its own: 26 MB, and its wheels hold an encoder under the GPL.
        import pillow_heif  # noqa: PLC0415
    except ImportError as error:
        raise UserError(
            "HEIC pictures cannot be read here.",
            "",
            "Save it as PNG or JPEG, or install boothapp with the extra 'heic'.",
        ) from error
    try:
        opened = pillow_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
        width, height = opened.size
        if width * height > most_pixels:
            raise UserError(
                f"The picture has more than {most_pixels // 1_000_000} million pixels.",
                "",
                "Take the photo again, or save it as PNG or JPEG.",
            )
        picture: Image.Image = opened.to_pillow()
    except (EOFError, LookupError, RuntimeError) as error:
        raise ValueError("a broken HEIC file") from error
    return picture
