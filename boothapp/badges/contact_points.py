"""E-mail, telephone and web addresses out of loose text; standard library only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

_MAIL = re.compile(r"[^\s<>\"(),;:|@]{1,64}@[^\s<>\"(),;:|@/]{1,190}")
_BARE_HOST = re.compile(
    r"(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?", re.IGNORECASE
)

_NO_MAIL = "An e-mail address of the code has no @ and was left out."
_NO_PHONE = "A phone number of the code has no digits and was left out."
_NO_SITE = "A web address of the code is not one that may be opened and was left out."


def mail_addresses(values: Iterable[str], warnings: list[str]) -> list[str]:
    """The address in each value: plain, `Name <address>` or mailto:."""
    found = []
    for value in values:
        match = _MAIL.search(re.sub(r"^\s*mailto:", "", value, flags=re.IGNORECASE))
        if match:
            found.append(match[0])
        elif value.strip():
            warnings.append(_NO_MAIL)
    return found


def phone_numbers(values: Iterable[str], warnings: list[str]) -> list[str]:
    """Each value as dialled: tel: and its parameters resolved, SIP addresses left out."""
    found = []
    for value in values:
        number = value.strip()
        scheme, colon, rest = number.partition(":")
        if colon and scheme.lower() in {"sip", "sips", "xmpp"}:
            continue
        if colon and scheme.lower() in {"tel", "callto", "sms"}:
            number = _from_uri(rest)
        if any(char.isdigit() for char in number):
            found.append(number)
        elif number:
            warnings.append(_NO_PHONE)
    return found


def web_addresses(values: Iterable[str], warnings: list[str]) -> list[str]:
    """Each value that is an http(s) address or a host without scheme."""
    found = []
    for value in values:
        address = value.strip()
        if is_web_address(address) or is_bare_host(address):
            found.append(address)
        elif address:
            warnings.append(_NO_SITE)
    return found


def is_web_address(text: str) -> bool:
    """An http(s) URL with a host, without spaces and without a user part that hides the host."""
    if not re.match(r"https?://\S+\Z", text, re.IGNORECASE):
        return False
    try:
        parts = urlsplit(text)
        return bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return False


def is_bare_host(text: str) -> bool:
    """example.com or www.example.com/page; a letter domain of two or more letters is needed."""
    return _BARE_HOST.fullmatch(text) is not None


def is_mail_address(text: str) -> bool:
    """Whether `text` is one e-mail address and nothing else."""
    return "." in text.rpartition("@")[2] and _MAIL.fullmatch(text) is not None


def _from_uri(rest: str) -> str:
    """RFC 3966: number;ext=102;phone-context=..."""
    number, *params = unquote(rest).split(";")
    for param in params:
        key, _, value = param.partition("=")
        if key.lower() == "ext" and value:
            number += f" ext. {value}"
    return number.lstrip("/")
