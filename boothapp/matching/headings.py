"""Headings that say the same thing in several tongues and exports; pure strings."""

from __future__ import annotations

from collections.abc import Mapping

_TOPICS: Mapping[str, str] = {
    "city": "city|town|ort|wohnort|stadt|ville|ciudad|localidad|citta|locality|suburb|municipality"
    "|mailing city|billing city|address1 city|address 1 city",
    "postcode": "postcode|post code|zip|zip code|zipcode|postal code|plz|postleitzahl|code postal"
    "|codigo postal|cap|mailing zip postal code|billing zip postal code|zip postal code",
    "street": "street|street address|strasse|anschrift|adresse|address|address 1|address line 1"
    "|street 1|rue|calle|via|direccion|indirizzo|mailing street|billing street",
    "addition": "address 2|address line 2|street 2|adresszusatz|zusatz",
    "house number": "house number|street number|hausnummer|hausnr|numero",
    "state": "state|state province|province|region|bundesland|provincia|canton|kanton"
    "|mailing state province|billing state province",
    "country": "country|country region|land|pays|pais|paese|nation|staat|mailing country"
    "|billing country",
    "job title": "title|job title|jobtitle|position|funktion|fonction|cargo|role|titel",
    "birth": "date of birth|dob|birth date|birthdate|birthday|geburtsdatum|date de naissance"
    "|fecha de nacimiento|data di nascita",
    "tax": "vat|vat id|vat number|tax id|ust id|ustid|umsatzsteuer id|partita iva|tva",
    "social": "soc sec id|ssn|social security number|sozialversicherungsnummer|svnr",
    "duns": "duns|duns number|d u n s number",
    "customer": "customer number|kundennummer|customer no|account number|numero client",
}
_TOPIC_OF = {heading: topic for topic, names in _TOPICS.items() for heading in names.split("|")}


def topic_of(key: str) -> str:
    """Return what a heading, as plain words, is about: its own words where nothing is known."""
    return _TOPIC_OF.get(key, key)
