"""The address and the country on a card; imports country and the sheet alone."""

from __future__ import annotations

import re

from boothapp.badges.card_sheet import CardField, Rest, Sheet
from boothapp.badges.country import country_code

# ISO 3166 or the old car plates before a postal code, as continental cards have them.
_PLATES = {
    "D": "DE", "DE": "DE", "A": "AT", "AT": "AT", "CH": "CH", "F": "FR", "FR": "FR", "I": "IT",
    "IT": "IT", "E": "ES", "ES": "ES", "B": "BE", "BE": "BE", "NL": "NL", "L": "LU", "PL": "PL",
    "CZ": "CZ", "SK": "SK", "H": "HU", "HU": "HU", "DK": "DK", "S": "SE", "SE": "SE", "N": "NO",
    "NO": "NO", "FI": "FI", "SI": "SI", "HR": "HR", "RO": "RO", "BG": "BG", "PT": "PT", "GR": "GR",
}  # fmt: skip
_PLATED = re.compile(r"(?<![\w-])([A-Z]{1,2})\s?[-–]\s?\d{4,6}\b")
# The dots between the parts of an address are read as many signs.
_PARTS = re.compile(r"\s*[,;·•|:]\s*|\s[-–]\s")
_POSTAL = re.compile(
    r"(?<!\d)\d{4,6}(?:-\d{3,4})?\s+[^\W\d]{2,}|[^\W\d]{2,}\.?,?\s+(?:[A-Z]{2}\s+)?\d{4,6}(?!\d)"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b\d{3}\s\d{2}\s+[^\W\d]{2,}"
)
_STREET = re.compile(
    r"(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm)(?:\s+\d|\b)"
    r"|\b(?:rue|avenue|av\.|boulevard|bd\.?|place|quai|chemin|route|street|st\.|road|rd\.|drive|dr\."
    r"|lane|ln\.|square|way|park|court|suite|floor|building|bldg|calle|plaza|paseo|polígono|via|viale"
    r"|corso|piazza|strada|ul\.|ulica|utca|út|laan|straat|weg|gatan|vägen|gade|vej|p\.?\s?o\.?\s?box"
    r"|postfach|b\.?p\.?|zone|industriepark|industriegebiet|gewerbepark)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:^|\s)(?:no\.?\s?)?\d{1,5}[a-z]?(?:[\s,]|$)", re.IGNORECASE)
_HAN_PLACE = re.compile("[省市区區县縣路街号號楼樓]")
_COUNTRY_SURE = 0.95
_GUESSED_BY_PHONE = 0.8
_GUESSED_BY_NAME = 0.6
_CALLING = re.compile(r"^\+(\d[\d\s]*)")


def read_place(sheet: Sheet) -> list[CardField]:
    """The lines of an address put together, and the country; each at most once."""
    parts, sure = [], []
    country = ""
    for rest in sheet.rests():
        here = country_of(rest.text)
        country = country or here
        if is_place(rest.text) or (here and _only_country(rest.text)):
            parts += [part for part in _PARTS.split(rest.text) if part and not country_code(part)]
            sure.append(rest.take_all())
    found = []
    if parts:
        found.append(CardField("address", ", ".join(parts), sum(sure) / len(sure)))
    if country:
        found.append(CardField("country", country, _COUNTRY_SURE))
    return found


def is_place(text: str) -> bool:
    """Whether a line is part of an address: a street with a number, a postal code with a town."""
    if _HAN_PLACE.search(text) and any(char.isdigit() for char in text):
        return True
    numbered = _NUMBERED.search(text) is not None
    return bool(_POSTAL.search(text) or (_STREET.search(text) and numbered))


def country_of(text: str) -> str:
    """The country that a line names as one of its parts, by name or plate; '' for none."""
    if plated := _PLATED.search(text):
        return _PLATES.get(plated[1], "")
    for part in reversed(_PARTS.split(text)):
        bare = re.sub(r"[\d\W_]+$|^[\d\W_]+", "", part)
        # Two letters are too many other things.
        if 3 <= len(bare) <= 40 and (code := country_code(bare)):
            return code
    return ""


def guessed_country(phones: list[str], hosts: list[str]) -> CardField | None:
    """The country of the first international number, else of a web address; a guess."""
    import phonenumbers  # noqa: PLC0415 - as in phone.py, and only where a card names no country

    for phone in phones:
        if _CALLING.match(phone):
            try:
                region = phonenumbers.region_code_for_number(phonenumbers.parse(phone))
            except phonenumbers.NumberParseException:
                continue
            if region:
                return CardField("country", region, _GUESSED_BY_PHONE)
    for host in hosts:
        ending = host.rpartition(".")[2].upper()
        if len(ending) == 2 and country_code(ending) == ending:
            return CardField("country", ending, _GUESSED_BY_NAME)
    return None


def _only_country(text: str) -> bool:
    return bool(country_code(" ".join(text.split())))


def unplaced(rest: Rest) -> bool:
    """Whether a line may still be a name or a company."""
    return not is_place(rest.text)
