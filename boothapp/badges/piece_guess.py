"""What each piece of a badge probably is, by what stands in it and beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from anyascii import anyascii

from boothapp.badges.card_company import has_legal_form
from boothapp.badges.card_people import is_title
from boothapp.badges.card_place import is_place
from boothapp.badges.contact_points import is_bare_host, is_mail_address, is_web_address
from boothapp.badges.country import country_code
from boothapp.badges.field_keys import field_of_key
from boothapp.badges.pieces import Piece

_ID = re.compile(r"(?=[^\d]{0,64}\d)[A-Za-z0-9_+/=.-]{3,80}")
_PHONE = re.compile(r"(?:\+|00|\()?\d[\d ()./-]{6,24}")
_PHONE_SIGN = re.compile(r"\A(?:\+|00)|[ ()/]")
_FLAG = re.compile(
    r"[01]|y|n|yes|no|true|false|ja|nein|oui|non|si|x|vip|press|presse|visitor|exhibitor|speaker|"
    r"student|staff|attendee|delegate|guest|fachbesucher|aussteller|m|f|d|mr|mrs|ms|herr|frau|dr",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_][^\d@|;<>{}\[\]=^~$#*\t\n\x1d]{0,80}")
_STEP = re.compile(r"/\d+")
_NAMES = frozenset({"first_name", "last_name", "full_name"})
_LEAST_LABEL = 3
_READ = 200

_FIELD_OF_SORT = {"mail": "emails", "site": "websites", "phone": "phones", "country": "country"}


def looks_like(value: str) -> str:
    """The sort of a piece: mail, site, phone, country, id, words, flag, empty or other."""
    text = value.strip()
    if not text:
        return "empty"
    if len(text) > _READ:
        return "other"
    if is_mail_address(text):
        return "mail"
    if is_web_address(text) or (is_bare_host(text) and "www." in text[:4].lower()):
        return "site"
    if _PHONE.fullmatch(text) and _PHONE_SIGN.search(text):
        return "phone"
    if _is_country(text):
        return "country"
    if _FLAG.fullmatch(text):
        return "flag"
    if _ID.fullmatch(text):
        return "id"
    return "words" if _WORDS.fullmatch(text) or has_legal_form(text) else "other"


def guess_fields(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """A name of FIELD_NAMES for each piece, '' where none is likely.

    What can be nothing else (an e-mail address, a link, a phone number) goes by its content, the
    rest by its key where it has one, and the words by their order, which an e-mail address of the
    badge may correct.
    """
    fields = [_by_itself(piece) for piece in pieces]
    if "id" not in fields:
        _find_id(pieces, fields)
    # Keys that nobody knows say nothing; steps of a link's path are no names.
    by_order = not _NAMES & set(fields)
    words = [
        at
        for at, piece in enumerate(pieces)
        if not fields[at]
        and (piece.selector.isdigit() or (by_order and not _STEP.fullmatch(piece.selector)))
        and looks_like(piece.value) == "words"
    ]
    mails = [piece.value for piece, field in zip(pieces, fields, strict=True) if field == "emails"]
    for at in [at for at in words if _is_mailing_company(pieces[at].value, mails)]:
        if "company" not in fields:
            fields[at] = "company"
            words.remove(at)
    for at, field in zip(words, _by_order(pieces, words, fields, mails), strict=False):
        fields[at] = field
    return tuple(fields)


def _by_itself(piece: Piece) -> str:
    sort = looks_like(piece.value)
    if sort in {"mail", "site"}:
        return _FIELD_OF_SORT[sort]
    if not piece.selector.isdigit() and (named := field_of_key(piece.selector)):
        return named
    if sort in _FIELD_OF_SORT:
        return _FIELD_OF_SORT[sort]
    if sort == "words" and has_legal_form(piece.value):
        return "company"
    if sort == "words" and is_title(piece.value):
        return "job_title"
    return "address" if sort == "other" and is_place(piece.value[:_READ]) else ""


def _find_id(pieces: Sequence[Piece], fields: list[str]) -> None:
    """The longest identifier is the visitor's; shorter ones are halls, categories, versions."""
    ids = [
        at for at, piece in enumerate(pieces) if not fields[at] and looks_like(piece.value) == "id"
    ]
    if ids:
        fields[max(ids, key=lambda at: (len(pieces[at].value), -at))] = "id"


def _by_order(
    pieces: Sequence[Piece], words: Sequence[int], fields: Sequence[str], mails: Sequence[str]
) -> list[str]:
    """Fields for the pieces that are words: the name first, then company and post."""
    values = [pieces[at].value.strip() for at in words]
    whole = bool(values) and " " in values[0] and (len(values) < 2 or len(values[0].split()) == 2)
    if whole and (len(values) < 3 or _share_mail(values[0], mails)):
        names = ["full_name"]
    elif len(values) > 1 and _family_first(values[0], values[1], mails):
        names = ["last_name", "first_name"]
    else:
        names = ["first_name", "last_name"]
    rest = [field for field in ("company", "job_title", "department") if field not in fields]
    return [*names, *rest]


def _family_first(one: str, other: str, mails: Sequence[str]) -> bool:
    first, second = _folded(one), _folded(other)
    for local in (_folded(mail.partition("@")[0]) for mail in mails):
        here, there = local.find(first), local.find(second)
        if here >= 0 and there >= 0:
            return there < here
        if here >= 0 and len(first) > 2 and local.startswith(second[:1]):
            return True
        if there >= 0:
            return False
    return one.isupper() and not other.isupper() and len(one) > 1


def _share_mail(name: str, mails: Sequence[str]) -> bool:
    parts = [_folded(part) for part in name.split()]
    return any(part in _folded(mail.partition("@")[0]) for mail in mails for part in parts)


def _is_mailing_company(text: str, mails: Sequence[str]) -> bool:
    """Whether the host of an address is named after it: jane@acme-coatings.com and Acme."""
    words = [_folded(word) for word in text.split()]
    labels = [_folded(mail.rpartition("@")[2].rpartition(".")[0]) for mail in mails]
    return any(
        len(words[0]) >= _LEAST_LABEL and label.startswith(words[0]) for label in labels if words
    )


def _is_country(text: str) -> bool:
    # Short words are names too: Chad, Jordan and Georgia have to be lived with, "it" and "am" not.
    sign = text.isupper() if len(text) <= 3 else len(text) < 40 and text[0].isalpha()
    return sign and bool(country_code(text))


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", anyascii(text).casefold())
