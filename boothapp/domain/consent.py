"""What a visitor allows: the words they were asked in, and whether they may be reached.

Imports domain only. A permission has three values, and the one nobody asked about is neither a yes
nor a no. The facts keep which text was shown, in which language, how the visitor said it, who heard
it and when, so that it can be proved later (GDPR, Article 7 (1)); a withdrawal is one more fact and
counts from then on (Article 7 (3)).
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from unicodedata import normalize

from boothapp.domain.lead import Consent, Lead

REPLY: Final = "reply"
"""The purpose whose refusal means: do not contact this person at all."""
CALL: Final = "call"
NEWS: Final = "news"
SHARE: Final = "share"
STANDARD_PURPOSES: Final = (REPLY, CALL, NEWS, SHARE)

SPOKEN: Final = "spoken"
SIGNED: Final = "signed"
SCANNED: Final = "scanned"
KIOSK: Final = "kiosk"
WRITTEN: Final = "written"
HOW: Final = (SPOKEN, SIGNED, SCANNED, KIOSK, WRITTEN)
"""How a visitor said it: to staff, signed on the screen, by handing over the badge to be scanned,
alone at the kiosk, or by mail or letter. '' is not known."""

_MARK: Final = 6


@dataclass(frozen=True, slots=True)
class Terms:
    """What stood on the screen when a visitor decided: the text's version and language, and how
    they said it (one of HOW, or '')."""

    wording: str
    language: str
    how: str = ""


def deciding(lead: Lead, purpose: str) -> Consent | None:
    """Return what was said that decides about a purpose, None where nothing was.

    Somebody who refused a reply is not contacted at all: that refusal decides everything.
    """
    refused = lead.consents.get(REPLY)
    if refused is not None and not refused.given:
        return refused
    return lead.consents.get(purpose)


def permits(lead: Lead, purpose: str) -> bool | None:
    """Whether the visitor allows a purpose; None where they were never asked.

    Every mail, call list and export asks this; None is not a permission.
    """
    consent = deciding(lead, purpose)
    return consent.given if consent else None


def wording_version(number: int, language: str, text: str) -> str:
    """Return the version of a text, such as 'v2-3f91ac': a number for people and a mark of the text
    itself, so that two laptops that change it apart never give two texts one version."""
    exact = f"{language}\n{normalize('NFC', text)}"
    return f"v{number}-{sha256(exact.encode('utf-8', 'replace')).hexdigest()[:_MARK]}"
