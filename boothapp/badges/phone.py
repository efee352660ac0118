"""A phone number as it was said, read by the visitor's country; imports phonenumbers and clean.

phonenumbers takes some 40 ms to import, so whoever shows a window imports this module aside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from phonenumbers import CountryCodeSource, PhoneNumber, PhoneNumberFormat, ValidationResult

from boothapp.badges.clean import clean_text

Doubt = Literal[
    "", "no_digits", "no_country", "no_area", "several", "too_short", "too_long", "not_in_plan"
]
"""Why a number may be wrong; whoever shows it finds the words."""

_MAX = 120
# What phonenumbers does not know of: how German, French, Dutch, Polish, Italian, Portuguese and
# Chinese cards write an extension.
_EXTENSION = re.compile(
    r"[\s,;(-]*(?<![^\W\d_])(?:durchwahl|dw|nebenstelle|nst|apparat|app|klappe|kl|poste|toestel|tst|wewn|wew"
    r"|interno|ramal|extensión|anexo|内线|內線|分机|分機|转|轉)[\s.:]*(\d{1,7})\s*\)?$",
    re.IGNORECASE,
)
_NOT_SAID = re.compile(r"^(?:tel|telephone|telefon|phone|callto)\s*[.:]+\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[/,;|&\n]|\s(?:or|oder|ou|o|und|and|et|y|e)\s|(?<=\d)\s*(?=\+)")
_EXTENSION_MARK = re.compile(
    r"(?:;?\s?ext(?:ension)?\.?|x|доб\.?)\s?=?\s?(?=\d{1,7}$)", re.IGNORECASE
)
_TAIL = re.compile(r"(?:[-–]\s?\d{1,4}|/\s?\d{1,2})$")
# Austria, Germany, Finland: numbers have no fixed length. A hyphen parts a company's number from
# the desk's, and one without 0 before it may lack its area though it looks whole.
_OPEN_PLANS = frozenset({43, 49, 358})

_LENGTHS: dict[int, Doubt] = {
    ValidationResult.TOO_SHORT: "too_short",
    ValidationResult.TOO_LONG: "too_long",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "no_area",
}


@dataclass(frozen=True, slots=True)
class Phone:
    """A number to show, to dial and to doubt.

    `shown` is international (`+49 30 123456 ext. 12`) where `certain`, or what was typed where
    that says more; `e164` is '' where no number of a numbering plan was found.
    """

    shown: str
    e164: str
    certain: bool
    warning: Doubt


def read_phone(text: str, country: str) -> Phone:
    """Read what stands in a field for a phone; `country` is the visitor's ISO alpha-2 code or ''.

    Never raises and never shortens: what is not one certain number is shown as it was typed. The
    numbering plans are those of ITU-T E.164's members as libphonenumber keeps them.
    """
    said = _NOT_SAID.sub("", clean_text(text, limit=_MAX + 1))
    region = country.upper() if country.upper() in phonenumbers.SUPPORTED_REGIONS else ""
    if not said:
        return Phone(text, "", certain=False, warning="")
    if len(said) > _MAX:
        return Phone(text, "", certain=False, warning="too_long")
    if not any(char.isdigit() for char in said):
        return Phone(text, "", certain=False, warning="no_digits")
    if _several(said, region):
        return Phone(text, "", certain=False, warning="several")
    return _one(text, _EXTENSION.sub(r" ext. \1", said), region)


def _one(text: str, said: str, region: str) -> Phone:
    words = any(char.isalpha() for char in _EXTENSION_MARK.sub("", said))
    number = _valid(_without_words(said), region) if words else None
    number = number or _valid(said, region)
    if number is None:
        return Phone(text, "", certain=False, warning=_doubt(said, region))
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if words or not _says_all(number, said):
        return Phone(text, e164, certain=False, warning="")
    if _may_be_local(number, said):
        return Phone(text, "", certain=False, warning="no_area")
    shown = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    return Phone(shown, e164, certain=True, warning="")


def _parse(said: str, region: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(said, region or None, keep_raw_input=True)
    except phonenumbers.NumberParseException:
        return None


def _valid(said: str, region: str) -> PhoneNumber | None:
    """The number if a numbering plan has it; 00 is taken for + where the country's own is other."""
    tries = [said]
    if re.match(r"\(?\s*00", said):
        tries.append(re.sub(r"^\(?\s*00\s*\)?", "+", said, count=1))
    for each in tries:
        number = _parse(each, region)
        if number is not None and phonenumbers.is_valid_number(number):
            return number
    return None


def _doubt(said: str, region: str) -> Doubt:
    number = _parse(said, region)
    if number is None:
        if not region and not said.lstrip("( ").startswith(("+", "＋")):
            return "no_country"
        return "too_long" if sum(char.isdigit() for char in said) > 15 else "not_in_plan"
    reason = phonenumbers.is_possible_number_with_reason(number)
    return _LENGTHS.get(reason, "not_in_plan")


def _several(said: str, region: str) -> bool:
    """Whether two numbers stand there; `0171/1234567` is one, its area before the stroke."""
    parts = [part for part in _BETWEEN.split(said) if sum(char.isdigit() for char in part) >= 6]
    if len(parts) < 2:
        return False
    return _valid(said, region) is None or all(_valid(part, region) for part in parts)


def _says_all(number: PhoneNumber, said: str) -> bool:
    """Whether the international form holds every digit typed but those it replaces.

    A carrier's code, a mobile mark inside the number or the hyphen before a desk's own digits
    would be gone from it.
    """
    desk = _TAIL.search(said)
    if desk and ("/" in desk[0] or number.country_code in _OPEN_PLANS):
        return False
    digits = phonenumbers.normalize_digits_only(said)
    kept = phonenumbers.national_significant_number(number) + (number.extension or "")
    if not digits.endswith(kept):
        return False
    before = digits[: len(digits) - len(kept)]
    code = str(number.country_code)
    region = phonenumbers.region_code_for_number(number) or ""
    trunk = phonenumbers.ndd_prefix_for_region(region, strip_non_digits=True) or ""
    if number.country_code_source == CountryCodeSource.FROM_DEFAULT_COUNTRY:
        return before in {"", trunk}
    return any(before.endswith(code + each) for each in ("", "0", trunk))


def _may_be_local(number: PhoneNumber, said: str) -> bool:
    return (
        number.country_code in _OPEN_PLANS
        and number.country_code_source == CountryCodeSource.FROM_DEFAULT_COUNTRY
        and not phonenumbers.normalize_digits_only(said).startswith("0")
    )


def _without_words(said: str) -> str:
    mark = _EXTENSION_MARK.search(said)
    head, tail = (said[: mark.start()], f" ext. {said[mark.end() :]}") if mark else (said, "")
    return "".join(char for char in head if not char.isalpha()).strip(" .:;,-–()") + tail
