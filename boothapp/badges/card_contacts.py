"""E-mail, phones and web addresses on a card, as print and recognition leave them; pure."""

from __future__ import annotations

import re

from boothapp.badges.card_place import country_of
from boothapp.badges.card_sheet import CardField, Rest, Sheet
from boothapp.badges.contact_points import is_bare_host
from boothapp.badges.mail_address import check_mail
from boothapp.badges.phone import read_phone

# Recognition sets blanks about the signs of an address, and none within a word.
_MAIL = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(?:\s?[._-]\s?[\w+-]+)*\s?(?:@|\(at\)|\[at\])\s?"
    r"[\w-]+(?:\s?\.\s?[\w-]+)+"
)
_WEB = re.compile(
    r"(?:https?://)?(?:www\s?\.\s?[\w-]+(?:\s?\.\s?[\w-]+)+|[\w-]+(?:\.[\w-]+)+)(?:/\S*)?",
    re.IGNORECASE,
)
_FAX = re.compile(r"(?:tele)?fax|\bF(?:ax)?\s*[.:]?\s*(?=[+(\d])|传真|傳真", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\+|\(\+?|\d)[\d\s().\-–/]{5,}\d(?:\s?(?:ext\.?|x)\s?\d{1,5})?")
_LEAST_DIGITS = 7
_MOST_DIGITS = 16
# What a value is worth whose form is that of no address or no numbering plan.
_WRONG_FORM = 0.5
_UNCERTAIN = 0.85


def read_contacts(sheet: Sheet) -> list[CardField]:
    """The addresses and numbers of a card, taken out of its lines; fax numbers are left out."""
    found = []
    for rest in sheet.rests():
        found += _mails(rest)
    for rest in sheet.rests():
        found += _sites(rest)
    region = _region(sheet, found)
    for rest in sheet.rests():
        found += _phones(rest, region)
    return _agreeing(found)


def _mails(rest: Rest) -> list[CardField]:
    found = []
    for match in _MAIL.finditer(rest.line.text):
        text = re.sub(r"\s+", "", match[0]).replace("(at)", "@").replace("[at]", "@")
        check = check_mail(text)
        sure = rest.take(*match.span())
        found.append(CardField("emails", check.text, sure * (_WRONG_FORM if check.warning else 1)))
    return found


def _sites(rest: Rest) -> list[CardField]:
    found = []
    for match in _WEB.finditer(rest.text and rest.line.text):
        text = re.sub(r"\s+", "", match[0])
        host = re.sub(r"^https?://", "", text, flags=re.IGNORECASE)
        if "@" in rest.line.text or not is_bare_host(host) or not _looks_like_site(host):
            continue
        found.append(CardField("websites", text, rest.take(*match.span())))
    return found


def _looks_like_site(host: str) -> bool:
    """A dot within `Dr.Ing` or `Co.Ltd` makes no address."""
    name = host.partition("/")[0]
    plain = name == name.casefold() and len(name.split(".")[-2]) > 2
    return name.casefold().startswith("www.") or plain


def _phones(rest: Rest, region: str) -> list[CardField]:
    found = []
    text = rest.line.text
    for match in _NUMBER.finditer(text):
        digits = sum(char.isdigit() for char in match[0])
        if not _LEAST_DIGITS <= digits <= _MOST_DIGITS or not _is_number(rest, match.start()):
            continue
        start = match.start()
        is_fax = _FAX.search(text[max(0, start - 12) : start + 1]) is not None
        phone = read_phone(match[0], region)
        if not phone.e164 and not match[0].startswith(("+", "(+", "0", "(0")):
            continue
        sure = rest.take(*match.span())
        if not is_fax:
            worth = 1.0 if phone.certain else _UNCERTAIN if phone.e164 else _WRONG_FORM
            found.append(CardField("phones", phone.shown.strip(), sure * worth))
    return found


def _is_number(rest: Rest, start: int) -> bool:
    """Not within a word, and nothing that was taken already."""
    before = rest.line.text[:start]
    return not before or not before[-1].isalnum()


def _region(sheet: Sheet, found: list[CardField]) -> str:
    """Whose numbering plan a number without + is of: the country printed, or of the addresses."""
    for rest in sheet.rests():
        if code := country_of(rest.text):
            return code
    hosts = (field.value.rpartition("@")[2] for field in found)
    endings = (host.partition("/")[0].rpartition(".")[2].upper() for host in hosts)
    return next((end for end in endings if len(end) == 2), "")


def _agreeing(found: list[CardField]) -> list[CardField]:
    """An address whose domain stands on the card twice is surer than either reading."""
    domains = [_domain(field) for field in found]
    agreed = {domain for domain in domains if domain and domains.count(domain) > 1}
    return [
        CardField(field.name, field.value, max(field.confidence, 0.5 + field.confidence / 2))
        if domain in agreed
        else field
        for field, domain in zip(found, domains, strict=True)
    ]


def _domain(field: CardField) -> str:
    if field.name == "emails":
        return field.value.rpartition("@")[2].casefold()
    if field.name == "websites":
        bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", field.value.casefold())
        return bare.partition("/")[0]
    return ""
