"""Links, by their host, to fields or to a refusal; nothing is ever opened. Imports badges only."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from boothapp.badges.badge import Reading
from boothapp.badges.contact_points import is_bare_host, is_mail_address, is_web_address

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{1,30}):(\S.*)\Z", re.DOTALL)
_UNSAFE = frozenset({"javascript", "vbscript", "data", "file", "intent", "about", "blob"})
_TICKET_PATHS = frozenset({"ticket", "tickets", "mytickets", "checkin", "check-in", "boardingpass"})
_PAYMENT_HOSTS = (
    "paypal.me",
    "paypal.com",
    "venmo.com",
    "cash.app",
    "revolut.me",
    "buy.stripe.com",
)
_CARD_HOSTS = {
    "linkedin.com": "LinkedIn",
    "xing.com": "XING",
    "popl.co": "Popl",
    "hihello.me": "HiHello",
    "hihello.com": "HiHello",
    "blinq.me": "Blinq",
    "linktr.ee": "Linktree",
    "mobilo.cards": "Mobilo",
    "github.com": "GitHub",
    "orcid.org": "ORCID",
}

_TICKET = "That is a ticket, not a badge: scan the badge, or type the name."
_UNSAFE_LINK = "That is a link that runs something, not a badge: it was not opened."
_HIDDEN_HOST = "The link hides the site it really leads to ({host}): it was not opened."
_PAYMENT = "That is a payment link, not a badge."
_PROFILE = "A {site} profile without e-mail: ask for name and e-mail. The link was not opened."
_LINK = "A link to {host}; it was not opened. Ask for name and e-mail."
_BADGE_LINK = "A badge link without a name: ask for name and e-mail, or match it later."
_PLACE = "That is a place on a map, not a badge."
_PHONE = "A phone number without a name: ask for the name."
_MAIL = "An e-mail address without a name: ask for the name."


def read_url(text: str) -> Reading | None:
    """`text` as a link of any kind, or None when it is none."""
    if "\n" in text or "\r" in text:
        text = text.strip()
        if "\n" in text or "\r" in text:
            return None
    if re.match(r"(?:MEBKM|URLTO):", text, re.IGNORECASE):
        text = _bookmark(text)
    if is_mail_address(text):
        return Reading("url", {"emails": [text]}, (_MAIL,))
    if is_bare_host(text):
        return _web("http://" + text, shown=text)
    found = _SCHEME.match(text)
    if found is None:
        return None
    return _by_scheme(found[1].lower(), found[2], text)


def _by_scheme(scheme: str, rest: str, text: str) -> Reading | None:
    if scheme in {"http", "https"}:
        return _web(text, shown=text)
    if scheme in _UNSAFE:
        return Reading("refused", {}, (_UNSAFE_LINK,))
    if scheme == "geo":
        return Reading("refused", {}, (_PLACE,))
    if scheme in {"tel", "callto"}:
        return Reading("url", {"phones": [text]}, (_PHONE,))
    if scheme in {"sms", "smsto", "mms", "mmsto"}:
        return Reading("url", {"phones": [re.split(r"[:?;]", rest)[0]]}, (_PHONE,))
    if scheme == "mailto":
        return Reading("url", {"emails": [unquote(rest.partition("?")[0])]}, (_MAIL,))
    if scheme == "matmsg":
        to = re.search(r"(?:^|;)TO:([^;]*)", rest, re.IGNORECASE)
        return Reading("url", {"emails": [to[1]] if to else []}, (_MAIL,))
    return None


def _web(url: str, *, shown: str) -> Reading | None:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if host and "@" in parts.netloc:
        return Reading("refused", {}, (_HIDDEN_HOST.format(host=host[:80]),))
    if not is_web_address(url):
        return None
    segments = [segment for segment in parts.path.lower().split("/") if segment]
    refused = _refusal(host, segments)
    if refused:
        return Reading("refused", {}, (refused,))
    return _link(host, parts, shown)


def _refusal(host: str, segments: list[str]) -> str:
    # pgeu-system prints /t/id/<token>/ on tickets and /t/at/<token>/ on badges.
    if segments[:2] == ["t", "id"] or _TICKET_PATHS & set(segments):
        return _TICKET
    if host in _PAYMENT_HOSTS:
        return _PAYMENT
    return ""


def _link(host: str, parts: SplitResult, shown: str) -> Reading:
    segments = [segment for segment in parts.path.split("/") if segment]
    if len(segments) >= 3 and [part.lower() for part in segments[:2]] == ["t", "at"]:
        return Reading("url", {"id": [segments[2]], "websites": [shown]}, (_BADGE_LINK,))
    if host in {"wa.me", "api.whatsapp.com"}:
        number = (parse_qs(parts.query).get("phone") or segments or [""])[0]
        if number.lstrip("+").isdigit():
            return Reading("url", {"phones": ["+" + number.lstrip("+")]}, (_PHONE,))
    site = next((name for known, name in _CARD_HOSTS.items() if _belongs(host, known)), None)
    warning = _PROFILE.format(site=site) if site else _LINK.format(host=host[:80])
    return Reading("url", {"websites": [shown]}, (warning,))


def _belongs(host: str, known: str) -> bool:
    return host == known or host.endswith("." + known)


def _bookmark(text: str) -> str:
    """The address in DoCoMo's MEBKM:URL:...;TITLE:...; or in URLTO:title:address."""
    kind, _, body = text.partition(":")
    if kind.upper() == "MEBKM":
        found = re.search(r"(?:^|;)URL:((?:\\.|[^\\;])*)", body, re.IGNORECASE)
        return re.sub(r"\\(.)", r"\1", found[1]) if found else body
    _, colon, address = body.partition(":")
    return address if colon else body
