"""Whether an e-mail address is one, and which was meant; imports email-validator and rapidfuzz.

Both take time to import, so whoever shows a window imports this module aside.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from email_validator import EmailNotValidError, validate_email
from rapidfuzz.distance import OSA

from boothapp.badges.clean import clean_text

MailDoubt = Literal["", "no_at", "no_dot", "several", "too_long", "not_valid"]
"""What is wrong with an address; whoever shows it finds the words."""

# RFC 5321, 4.5.3.1.3: a path holds 256 octets, of which two are its brackets.
_MAX = 254

_WRAPPED = re.compile(r"<\s*([^<>\s]+)\s*>")
_SCHEME = re.compile(r"^(?:mailto|e-?mail|mail)\s*:\s*", re.IGNORECASE)
_AT = re.compile(r"\s*(?:[(\[{]\s*(?:at|ät|a)\s*[)\]}]|@)\s*", re.IGNORECASE)
_EDGES = " .,;:<>()[]\"'"

# Endings that are nobody's (IANA's list of top-level domains, 2025) and what fingers meant.
_NO_ENDING = {
    "con": "com", "cmo": "com", "ocm": "com", "comm": "com", "coom": "com", "vom": "com",
    "xom": "com", "cpm": "com", "cim": "com", "clm": "com", "cin": "com", "dee": "de", "ent": "net",
    "nte": "net", "nett": "net", "ner": "net", "ogr": "org", "rog": "org", "orgg": "org",
}  # fmt: skip

# Services whose name no company bears in another spelling, with the endings they have. Short
# names (gmx, web, qq) and words (orange, free, live) are not guessed at: too many are real.
_SERVICES = {
    "gmail": ("com",),
    "googlemail": ("com",),
    "outlook": ("com", "de", "fr", "es", "it", "at", "be", "cz", "dk", "pt", "jp", "co.th"),
    "hotmail": ("com", "de", "fr", "co.uk", "es", "it", "nl", "be", "se", "ch", "co.jp"),
    "yahoo": ("com", "de", "fr", "co.uk", "it", "es", "co.jp", "co.in", "com.br", "ca"),
    "icloud": ("com",),
    "protonmail": ("com", "ch"),
    "t-online": ("de",),
    "freenet": ("de",),
    "wanadoo": ("fr",),
    "laposte": ("net",),
    "comcast": ("net",),
    "bluewin": ("ch",),
    "seznam": ("cz",),
    "foxmail": ("com",),
    "hanmail": ("net",),
    "rediffmail": ("com",),
    "yandex": ("ru", "com"),
}
_OTHERS = (
    "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "web.de", "aol.com", "live.com", "msn.com",
    "me.com", "mail.com", "email.com", "ymail.com", "proton.me", "mail.ru", "qq.com", "163.com",
    "126.com", "orange.fr", "free.fr", "libero.it", "naver.com", "wp.pl", "o2.pl",
)  # fmt: skip
_KNOWN = frozenset(
    {f"{name}.{ending}" for name, endings in _SERVICES.items() for ending in endings} | set(_OTHERS)
)
# A country's ending of its own that is far oftener a slip of .com.
_SLIPS = frozenset({"co", "cm", "om"})
_LONG = 8


@dataclass(frozen=True, slots=True)
class MailCheck:
    """An address as it is written properly, what is wrong with it and which may be meant instead.

    `text` differs from what was typed only where the sense is the same (spaces around, the case
    of the domain, Unicode NFC); `suggestion` is '' or one whole valid address to ask about.
    """

    text: str
    warning: MailDoubt = ""
    suggestion: str = ""


def check_mail(text: str) -> MailCheck:
    """Check what stands in a field for an e-mail address; never raises, never looks in the DNS.

    Syntax: RFC 5321, 5322, 6531 (any script) as email-validator reads them.
    """
    said = clean_text(text, limit=_MAX + 1)
    if not said:
        return MailCheck("")
    if len(said) > _MAX:
        return MailCheck(text, "too_long")
    if said.count("@") > 1 and re.search(r"@.*[\s,;/|]\S*@", said):
        return MailCheck(text, "several")
    proper = _proper(said)
    meant = _proper(_meant(_unwrapped(said)))
    suggestion = meant if _has_dot(meant) and meant.casefold() != proper.casefold() else ""
    doubt: MailDoubt = "" if _has_dot(proper) else _doubt(said)
    return MailCheck(proper or text.strip(), doubt, suggestion)


def _proper(address: str) -> str:
    """The address in its normal form, '' where it is none."""
    try:
        found = validate_email(
            address,
            check_deliverability=False,
            # Closed networks and examples have names that the world does not.
            globally_deliverable=False,
            allow_quoted_local=True,
        )
    except EmailNotValidError:
        return ""
    return found.normalized


def _doubt(said: str) -> MailDoubt:
    if "@" not in said:
        return "no_at"
    return "no_dot" if "." not in said.rpartition("@")[2].strip(_EDGES) else "not_valid"


def _has_dot(address: str) -> bool:
    return "." in address.rpartition("@")[2]


def _unwrapped(said: str) -> str:
    """The address alone: out of its brackets, without a scheme, full-width signs made plain."""
    plain = unicodedata.normalize("NFKC", said)
    wrapped = _WRAPPED.search(plain)
    bare = _SCHEME.sub("", wrapped[1] if wrapped else plain)
    return _AT.sub("@", bare).strip(_EDGES)


def _meant(address: str) -> str:
    """The address with its slips mended; the same where none is known."""
    local, at, domain = address.rpartition("@")
    if not at:
        return _with_at(address)
    if '"' not in local:
        local = re.sub(r"\.{2,}", ".", local.replace(" ", "").replace(",", ".")).strip(".@")
    domain = re.sub(r"[\s,;.]+", ".", domain.casefold()).strip(".")
    return f"{local}@{_meant_domain(domain)}"


def _with_at(address: str) -> str:
    """`annagmail.com` as `anna@gmail.com`: only services that everybody knows end like that."""
    whole = address.casefold()
    for name, endings in _SERVICES.items():
        for ending in endings:
            domain = f"{name}.{ending}"
            if whole.endswith(domain) and len(whole) > len(domain):
                return f"{address[: -len(domain)].rstrip(' .')}@{domain}"
    return address


def _meant_domain(domain: str) -> str:
    if domain in _KNOWN:
        return domain
    if "." not in domain:
        joined = {each.replace(".", ""): each for each in sorted(_KNOWN)}
        only = _SERVICES.get(domain, ())
        return joined.get(domain, f"{domain}.{only[0]}" if len(only) == 1 else domain)
    name, _, ending = domain.partition(".")
    if mended := _service(name, ending):
        return mended
    rest, _, last = domain.rpartition(".")
    return f"{rest}.{_NO_ENDING.get(last, last)}"


def _service(name: str, ending: str) -> str:
    """The mail service that a name and an ending are a slip of, '' for none."""
    for service, endings in _SERVICES.items():
        slips = 1 if len(service) < _LONG else 2
        distance = OSA.distance(name, service, score_cutoff=slips)
        if distance > slips:
            continue
        if ending in endings:
            return f"{service}.{ending}"
        if ending in _SLIPS or ending in _NO_ENDING:
            wanted = _NO_ENDING.get(ending, "com")
            return f"{service}.{wanted if wanted in endings else endings[0]}"
        near = [each for each in endings if len(ending) > 2 and OSA.distance(ending, each) == 1]
        if near:
            return f"{service}.{near[0]}"
    return ""
