"""The photo of a business card: kept in this node's own database, found again by the card's text.

It is a setting and no fact: some 100 kB are more than a fact may hold, and a picture of a person's
card has no business on other machines. Inside the database it is as safe and as secret as the rest,
and an erasure reaches it in the same transaction.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from boothapp.badges.badge import CARD
from boothapp.services.capture import DRAFT_SETTING
from boothapp.services.drafts import draft_from_json
from boothapp.services.ports import Reader, Store, UnitOfWork

LOOSE_SETTING: Final = "card_photos_loose"
_KEY: Final = "card_photo:"
# Looking through all leads is worth it once so many photos may belong to nobody.
_MANY_LOOSE: Final = 20


def photo_key(raw: str) -> str:
    """The setting that holds the photo of the card with this text (`BadgeScan.raw`)."""
    return _KEY + sha256(raw.encode("utf-8", "replace")).hexdigest()[:32]


def keep_photo(store: Store, raw: str, jpeg: bytes) -> None:
    """Keep a photo durably; those of visitors who were never saved are forgotten in time."""
    key = photo_key(raw)
    with store.write() as uow:
        loose = _loose(uow) - {key}
        if len(loose) >= _MANY_LOOSE:
            typed = _typed(uow)
            for each in loose - typed - _saved(uow):
                uow.put_setting(each, None)
            loose &= typed
        uow.put_setting(key, b64encode(jpeg).decode("ascii"))
        uow.put_setting(LOOSE_SETTING, [*sorted(loose), key])


def read_photo(reader: Reader, raw: str) -> bytes | None:
    """The photo of a card as JPEG; None where this node has none."""
    value = reader.setting(photo_key(raw))
    return b64decode(value) if isinstance(value, str) else None


def card_texts(badges: Iterable[tuple[str, str]]) -> list[str]:
    """Of (format, raw) pairs, the raws of those that are cards."""
    return [raw for badge_format, raw in badges if badge_format == CARD]


def _loose(uow: UnitOfWork) -> set[str]:
    value = uow.setting(LOOSE_SETTING)
    return {each for each in value if isinstance(each, str)} if isinstance(value, list) else set()


def _saved(reader: Reader) -> set[str]:
    badges = (badge for found in reader.badges().values() for badge in found)
    return {photo_key(raw) for raw in card_texts((each.format, each.raw) for each in badges)}


def _typed(reader: Reader) -> set[str]:
    """The photos of the visitor who is on the page and not saved."""
    try:
        draft = draft_from_json(reader.setting(DRAFT_SETTING))
    except (ValueError, KeyError, TypeError):
        # None is kept, or one that the page will set aside as unreadable.
        return set()
    return {photo_key(raw) for raw in card_texts((each.format, each.raw) for each in draft.badges)}
