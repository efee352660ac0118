"""A text as the dark and light squares of a QR code; imports qrcode only."""

from __future__ import annotations

Modules = tuple[tuple[bool, ...], ...]


def qr_modules(text: str) -> Modules:
    """Rows of squares, True is dark, without the quiet zone of four squares that belongs around.

    Error correction M of ISO/IEC 18004, text as UTF-8: what scanners take from a screen.
    """
    # Late: only who calibrates a scanner needs it.
    from qrcode import QRCode  # noqa: PLC0415
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text.encode(), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())
