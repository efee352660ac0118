"""Codes that are something other than a badge, named so that staff know; imports badges only."""

from __future__ import annotations

import re

from boothapp.badges.badge import Reading

# Sources: ZXing "Barcode Contents"; EPC069-12; Swiss Implementation Guidelines QR-bill; EMVCo
# Merchant-Presented QR; BIP 21; Wi-Fi Easy Connect; Key Uri Format of Google Authenticator.
_KINDS = (
    (
        re.compile(r"(?:WIFI|DPP):", re.I),
        "the access to a Wi-Fi, not a badge; its password was dropped",
    ),
    (re.compile(r"BCD\s+00[12]\s+\d\s+(?:SCT|INST)", re.I), "a bank transfer, not a badge"),
    (re.compile(r"SPC\s+0[12]\d\d\s"), "a Swiss QR-bill, not a badge"),
    (re.compile(r"000201(?:01021[12]|[2-5]\d)"), "a payment code, not a badge"),
    (
        re.compile(
            r"(?:upi|bitcoin|bitcoincash|ethereum|litecoin|lightning|monero|dogecoin|solana|"
            r"weixin|wxp|alipays?|alipayqr|swish|bezahlcode|payto|spd|upn|lnurl)(?::|\*)",
            re.I,
        ),
        "a payment code, not a badge",
    ),
    (re.compile(r"otpauth(?:-migration)?:", re.I), "a login secret, not a badge; it was dropped"),
    (re.compile(r"BEGIN:V(?:CALENDAR|EVENT)", re.I), "a calendar entry, not a badge"),
    (re.compile(r"HC1:", re.I), "a health certificate, not a badge"),
    (
        re.compile(r"BOOTHAPP1:", re.I),
        "the code of another boothapp to join a booth with, not a badge: scan it in Setup, Sync",
    ),
    (re.compile(r"FIDO:/", re.I), "a login request, not a badge"),
    (re.compile(r"(?:LPA:1\$|sgnl://|tg://)", re.I), "a code for a phone app, not a badge"),
)


def read_refused(text: str) -> Reading | None:
    """A refusal that names what `text` is, or None when it may be a badge."""
    for sign, name in _KINDS:
        if sign.match(text):
            return Reading("refused", {}, (f"That is {name}.",))
    return None
