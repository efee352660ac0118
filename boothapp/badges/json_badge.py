"""Badges that hold JSON, known keys in many spellings to fields; imports badges only."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator

from boothapp.badges.badge import Reading
from boothapp.badges.names import full_name

# Keys in lower case without anything but letters and digits; the first name of a list wins.
_KEYS: dict[str, tuple[str, ...]] = {
    "first_name": ("firstname", "givenname", "given", "first", "fname", "forename", "vorname",
                   "prenom", "nombre", "namefirst", "fn"),
    "last_name": ("lastname", "familyname", "family", "surname", "last", "lname", "nachname",
                  "apellido", "apellidos", "cognome", "namelast", "ln"),
    "full_name": ("fullname", "displayname", "name", "attendeename", "contactname", "visitorname",
                  "badgename"),
    "company": ("company", "companyname", "organization", "organisation", "organizationname", "org",
                "employer", "firma", "societe", "entreprise", "empresa", "azienda", "worksfor",
                "account", "co"),
    "department": ("department", "dept", "division", "abteilung", "unit"),
    "job_title": ("jobtitle", "title", "position", "role", "job", "function", "designation",
                  "funktion", "poste", "cargo"),
    "emails": ("email", "emailaddress", "mail", "emails", "workemail", "businessemail", "email1",
               "email2"),
    "phones": ("phone", "phonenumber", "telephone", "tel", "mobile", "mobilephone", "cell",
               "cellphone", "phones", "workphone", "businessphone", "phone1", "phone2", "telefon"),
    "websites": ("website", "url", "web", "homepage", "linkedin", "linkedinurl", "websites",
                 "sameas", "websiteurl"),
    "address": ("address", "street", "streetaddress", "address1", "address2", "city", "town",
                "postalcode", "zip", "zipcode", "postcode", "state", "region", "addresslocality",
                "addressregion"),
    "country": ("country", "countryname", "addresscountry", "countrycode", "land", "pays"),
    "note": ("note", "notes", "comment", "comments", "remark", "memo"),
    "id": ("lead", "leadid", "badgeid", "badge", "badgenumber", "attendeeid", "registrationid",
           "registrantid", "participantid", "visitorid", "contactid", "scanid", "referenceid",
           "regid", "personid", "userid", "id", "uid", "uuid", "guid", "code", "barcode",
           "secret", "ticket", "ticketid"),
}  # fmt: skip
_FIELD_OF = {key: (field, place) for field, keys in _KEYS.items() for place, key in enumerate(keys)}
_JOINED = frozenset({"address"})
_NOT_KEY = re.compile(r"[^a-z0-9]+")
_MAX_DEPTH = 4
_MAX_PAIRS = 500

_NOTHING = "The badge holds JSON without any field that is known: it was kept as it is."
_NAMELESS = "The badge holds an ID without a name: ask for name and e-mail, or match it later."


def read_json(text: str) -> Reading | None:
    """`text` as a JSON object (or a list of them, the first counts), or None when it is none.

    Numbers stay the text they were, so that neither a leading digit nor precision is lost.
    """
    if not text.startswith(("{", "[")):
        return None
    try:
        data = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    if isinstance(data, list):
        data = next((item for item in data if isinstance(item, dict)), None)
    if not isinstance(data, dict):
        return None
    return _reading(data)


def _reading(data: dict[str, object]) -> Reading:
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for count, (key, value) in enumerate(_pairs(data, 0)):
        if count >= _MAX_PAIRS:
            break
        field, place = _FIELD_OF.get(key, ("", 0))
        if field:
            found[field].append((place, value))
    values = {field: _ordered(field, pairs) for field, pairs in found.items()}
    if not values:
        return Reading("json", {}, (_NOTHING,))
    if "full_name" not in values and {"first_name", "last_name"} <= values.keys():
        values["full_name"] = [
            full_name("", values["first_name"][0], "", values["last_name"][0], "")
        ]
    named = values.keys() & {"full_name", "first_name", "last_name"}
    return Reading("json", values, () if named or "id" not in values else (_NAMELESS,))


def _ordered(field: str, pairs: list[tuple[int, str]]) -> list[str]:
    if field in _JOINED:
        return [", ".join(value for _, value in pairs)]
    return [value for _, value in sorted(pairs, key=lambda pair: pair[0])]


def _pairs(value: object, depth: int, key: str = "") -> Iterator[tuple[str, str]]:
    """Each text of the tree with its key; an object under `name` gives namefirst or first."""
    if isinstance(value, dict) and depth < _MAX_DEPTH:
        for inner, child in value.items():
            plain = _NOT_KEY.sub("", inner.lower()[:60])
            nested = key + plain
            yield from _pairs(child, depth + 1, nested if nested in _FIELD_OF else plain)
    elif isinstance(value, list) and depth < _MAX_DEPTH:
        for child in value:
            yield from _pairs(child, depth + 1, key)
    elif isinstance(value, str) and value.strip():
        yield key, value
