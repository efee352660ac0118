"""What to remark on what a visitor entered, kindly and never twice; no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ui.kiosk.words import LANGUAGES

NEED_NAME: Final = "need_name"


@dataclass(frozen=True, slots=True)
class Remark:
    """`key` of the kiosk's words, about the field `field`; `offer` is a better text for it."""

    field: str
    key: str
    offer: str = ""


def remarks(fields: Mapping[str, str]) -> tuple[Remark, ...]:
    """What may be wrong with the fields (by the names of LEAD_FIELDS), in their order.

    Only a name is needed; whatever else a visitor really has is taken at the second time.
    """
    # Both load what a window without a kiosk can do without; the kiosk loads them aside.
    from boothapp.badges.mail_address import check_mail  # noqa: PLC0415
    from boothapp.badges.phone import read_phone  # noqa: PLC0415

    found = []
    if not (fields.get("first_name") or fields.get("last_name")):
        found.append(Remark("last_name", NEED_NAME))
    mail, phone = fields.get("email", ""), fields.get("phone", "")
    if not (mail or phone):
        found.append(Remark("email", "need_reach"))
    check = check_mail(mail)
    if check.suggestion:
        found.append(Remark("email", "mail_meant", check.suggestion))
    elif check.warning:
        found.append(Remark("email", "mail_wrong"))
    doubt = read_phone(phone, fields.get("country", "")).warning if phone else ""
    # Without its country a number cannot be judged, and it is staff who may ask for it.
    if doubt and doubt != "no_country":
        found.append(Remark("phone", "phone_wrong"))
    return tuple(found)


def warm_up() -> None:
    """Load aside what the first visitor would wait for."""
    from boothapp.services.country_names import country_list  # noqa: PLC0415 - takes 0.1 s

    for language in LANGUAGES:
        country_list(language)
    remarks({"last_name": "x", "email": "x@example.com", "phone": "+49 30 123456"})
