"""`boothapp badge --card`: what photographed business cards say, each field with its confidence."""

from __future__ import annotations

import time

from boothapp.badges.badge import LIST_FIELDS
from boothapp.badges.card import Card
from boothapp.badges.signature import is_picture
from boothapp.domain.errors import UserError
from boothapp.ocr.tesseract import Tesseract
from boothapp.services.card_reading import read_card_photo


def read_card_file(data: bytes, reader: Tesseract) -> dict[str, object]:
    """The card in a picture as `boothapp badge` prints badges, and `confidence` by field.

    Raises UserError where it is no picture, nothing can be read or tesseract is missing.
    """
    if not is_picture(data):
        raise UserError("This is no picture.", "", "Give a PNG, JPEG or WebP photo of the card.")
    card = read_card_photo(data, reader, clock=time.monotonic).card
    if not card.fields:
        raise UserError(
            "No text could be read on the card.", "", "Take the photo from nearer, in good light."
        )
    return card_as_json(card)


def card_as_json(card: Card) -> dict[str, object]:
    """Fields as of a badge; confidences 0 to 1, a list where the field is one."""
    badge = card.badge()
    confidence: dict[str, object] = {}
    for name in badge.fields:
        sure = [round(each.confidence, 2) for each in card.fields if each.name == name]
        confidence[name] = sure if name in LIST_FIELDS else sure[0]
    return {
        "format": badge.format,
        "fields": {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in badge.fields.items()
        },
        "confidence": confidence,
        "raw": badge.raw,
        "warnings": list(badge.warnings),
        "symbology": badge.symbology,
    }
