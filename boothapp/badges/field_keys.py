"""Which field a key of a badge means, in many spellings and languages; standard library only."""

from __future__ import annotations

import re

# Keys as `plain_key` makes them; the first of a list wins.
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
FIELD_OF = {key: (field, place) for field, keys in _KEYS.items() for place, key in enumerate(keys)}
"""Field and rank among its spellings, 0 the surest, by plain key."""

_NOT_KEY = re.compile(r"[^a-z0-9]+")


def plain_key(key: str) -> str:
    """A key in lower case without anything but letters and digits."""
    return _NOT_KEY.sub("", key.lower()[:60])


def field_of_key(selector: str) -> str:
    """The field that a key, a JSON pointer or `?parameter` means by its name, else ''."""
    steps = [
        plain for step in selector.split("/") if not step.isdigit() and (plain := plain_key(step))
    ]
    nested = "".join(steps[-2:])
    for key in (nested, *steps[-1:]):
        if key in FIELD_OF:
            return FIELD_OF[key][0]
    return ""
