"""Values between separators, where a guess of what they are is safe; imports badges only."""

from __future__ import annotations

import re

from boothapp.badges.badge import Reading
from boothapp.badges.contact_points import is_mail_address, is_web_address
from boothapp.badges.names import full_name

# In this order: a `|` inside a `::` badge is text, the other way round it is not seen.
_SEPARATORS = ("::", "\t", "\x1d", "|", ";")
_MAX_PARTS = 24
_IDENTIFIER = re.compile(r"(?=[^\d]{0,64}\d)[A-Za-z0-9_+/=-]{4,80}")
_PHONE = re.compile(r"\+\d[\d ()./-]{5,24}")
_WORDS = re.compile(r"[^\W\d_][^\d@|;<>{}\[\]=]{0,80}")

_GUESSED = (
    "The meaning of the parts was guessed from their form and order: check them, "
    "and teach the badge of this show."
)


def guess_delimited(text: str) -> Reading | None:
    """A reading of `text` without a template, or None when a guess would not be safe.

    Safe means: an identifier first, or an e-mail address that repeats the name, and nothing but
    words beside it. alf.io prints uuid::first::last::company (alf.io-PI, PrintManager.kt).
    """
    if "\n" in text or "\r" in text:
        return None
    separator = next((each for each in _SEPARATORS if each in text), None)
    if separator is None:
        return None
    parts = [part.strip() for part in text.split(separator, _MAX_PARTS)]
    while parts and not parts[-1]:
        parts.pop()
    if not 3 <= len(parts) < _MAX_PARTS:
        return None
    values = _guess(parts)
    return Reading("delimited", values, (_GUESSED,)) if values else None


def _guess(parts: list[str]) -> dict[str, list[str]] | None:
    values: dict[str, list[str]] = {"emails": [], "phones": [], "websites": []}
    words: list[str] = []
    if _IDENTIFIER.fullmatch(parts[0]):
        values["id"] = [parts[0]]
        parts = parts[1:]
    for part in parts:
        if is_mail_address(part):
            values["emails"].append(part)
        elif is_web_address(part):
            values["websites"].append(part)
        elif _PHONE.fullmatch(part):
            values["phones"].append(part)
        elif not part or _WORDS.fullmatch(part):
            words.append(part)
        else:
            return None
    if len(words) < 2 or not all(words[:2]):
        return None
    if "id" not in values and not _names_agree(words, values["emails"]):
        return None
    values["first_name"], values["last_name"] = words[:1], words[1:2]
    values["full_name"] = [full_name("", words[0], "", words[1], "")]
    values["company"] = words[2:3]
    values["job_title"] = words[3:4]
    values["note"] = ["\n".join(words[4:])]
    return values


def _names_agree(words: list[str], emails: list[str]) -> bool:
    """Whether an address repeats the name, so that the order of the words is sure."""
    family = words[1].casefold()
    given = words[0].casefold()
    for mail in emails:
        local = mail.partition("@")[0].casefold()
        if (family in local and local.startswith(given[:1])) or local == given:
            return True
    return False
