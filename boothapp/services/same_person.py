"""How sure it is that two visitors are one person, and what speaks for it; pure, no SQL, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from boothapp.matching.company import company_likeness
from boothapp.matching.normalise import words
from boothapp.matching.person import person_likeness, read_person
from boothapp.services.recognise import own_domain

_PHONE_DIGITS = 9
_SHORTEST_PHONE = 7
"""Digits: what is shorter is an extension, and half a booth may share it."""
_SAME, _LIKE, _OTHER = 0.97, 0.7, 0.5
"""Likeness of names from which they are called the same, similar, and up to which they contradict.
Similar is what `matching.link.NAMES_SURE` was cross-validated to."""
_LIKE_COMPANY = 0.6
"""Lower than for names alone: "Duna" is "Duna Coatings Kft." where the same person says so."""
_BEGUN, _FEWEST_LETTERS = 0.8, 2
_SURE_BY_NAME = 0.95
_CONTACTS = frozenset({"vcard", "mecard", "bizcard", "json", "delimited"})
"""Formats of badges that name the person; a bare number says who it is at its own show only."""


class Sign(StrEnum):
    """What speaks for two visitors being one person, or against it."""

    SAME_BADGE = "same_badge"
    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_NAME = "same_name"
    LIKE_NAME = "like_name"
    OTHER_NAME = "other_name"
    SAME_COMPANY = "same_company"
    LIKE_COMPANY = "like_company"
    OTHER_COMPANY = "other_company"


@dataclass(frozen=True, slots=True)
class Alike:
    """How sure it is, 0 to 1, and why, the strongest sign first."""

    likeness: float
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a visitor from others; `badges` are keys of `badge_key`."""

    name: str
    company: str
    email: str
    phone: str
    badges: frozenset[str] = frozenset()

    @property
    def domain(self) -> str:
        """The domain of an e-mail address that is the company's own, else ''."""
        return own_domain(self.email)


def compare(one: Identity, other: Identity) -> Alike | None:
    """Return how alike two visitors are, None where nothing speaks for one person; symmetric."""
    exact = _exact(one, other)
    names, name_sign = _names(one.name, other.name)
    if not exact and name_sign not in (Sign.SAME_NAME, Sign.LIKE_NAME):
        return None
    companies, company_sign = _companies(one, other)
    said = tuple(sign for sign in (name_sign, company_sign) if sign is not None)
    if exact:
        signs = tuple(sign for sign, _ in exact)
        surest = max(likeness for _, likeness in exact)
        # An address of a whole department, or a switchboard: then names tell people apart.
        if name_sign is Sign.OTHER_NAME:
            surest = 0.6 if len(exact) > 1 else 0.5
        return Alike(surest, (*signs, *said))
    if company_sign is Sign.OTHER_COMPANY:
        return None
    if company_sign is None:
        # A name alone, as long as nobody has typed where they work.
        known = name_sign is Sign.SAME_NAME and len(read_person(one.name)) > 1
        return Alike(0.78 if not _mails_differ(one, other) else 0.6, said) if known else None
    return Alike(min(_SURE_BY_NAME, names * (0.6 + 0.4 * companies)), said)


def mail_key(email: str) -> str:
    """The address by which two are compared, '' where it is none."""
    text = email.strip().casefold()
    return text if "@" in text.strip("@") else ""


def phone_key(phone: str) -> str:
    """The last digits of a number, so that country and trunk prefixes do not matter; '' where
    there are too few."""
    digits = "".join(char for char in phone if char.isdecimal())
    return digits[-_PHONE_DIGITS:] if len(digits) >= _SHORTEST_PHONE else ""


def badge_key(format_: str, raw: str, show: str) -> str:
    """What two reads of one badge share, '' for none: a contact's text, else a number and its show.

    A link may be anybody's (the exhibitor's own page), so it says nothing.
    """
    text = raw.strip()
    if not text or format_ in ("url", "refused"):
        return ""
    return text if format_ in _CONTACTS else f"{show}:{text}"


def _exact(one: Identity, other: Identity) -> list[tuple[Sign, float]]:
    found = []
    if one.badges & other.badges:
        found.append((Sign.SAME_BADGE, 1.0))
    if mail_key(one.email) and mail_key(one.email) == mail_key(other.email):
        found.append((Sign.SAME_EMAIL, 0.99))
    if phone_key(one.phone) and phone_key(one.phone) == phone_key(other.phone):
        found.append((Sign.SAME_PHONE, 0.95))
    return found


def _names(one: str, other: str) -> tuple[float, Sign | None]:
    if not one.strip() or not other.strip():
        return 0.0, None
    alike = person_likeness(one, other)
    if alike >= _SAME:
        return alike, Sign.SAME_NAME
    if alike >= _LIKE:
        return alike, Sign.LIKE_NAME
    return alike, Sign.OTHER_NAME if alike < _OTHER else None


def _companies(one: Identity, other: Identity) -> tuple[float, Sign | None]:
    if one.domain and one.domain == other.domain:
        return 1.0, Sign.SAME_COMPANY
    if not one.company.strip() or not other.company.strip():
        return 0.0, None
    alike = company_likeness(one.company, other.company)
    if alike < _BEGUN and _begins(one.company, other.company):
        alike = _BEGUN
    if alike >= _SAME:
        return alike, Sign.SAME_COMPANY
    return alike, Sign.LIKE_COMPANY if alike >= _LIKE_COMPANY else Sign.OTHER_COMPANY


def _begins(one: str, other: str) -> bool:
    """Whether one name is the beginning of the other, as while somebody types it."""
    short, long = sorted((" ".join(words(one)), " ".join(words(other))), key=len)
    return len(short) >= _FEWEST_LETTERS and long.startswith(short)


def _mails_differ(one: Identity, other: Identity) -> bool:
    left, right = mail_key(one.email), mail_key(other.email)
    return bool(left and right and left != right)
