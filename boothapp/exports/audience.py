"""Who may stand in a file for whom, and what of them; imports domain and services only.

The one place where exports decide it. Sales gets what is routed to sales and nobody handed back
(design invariant 6); marketing gets everybody else who agreed to hear news. A file for everyone is
the exhibitor's own archive: it holds all leads, with what each said to every purpose.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from boothapp.domain.consent import CALL, NEWS, REPLY, permits
from boothapp.domain.lead import Lead
from boothapp.services.figures import is_for_sales
from boothapp.services.views import JudgedLead


class Audience(StrEnum):
    """For whom a file is made."""

    EVERYONE = "everyone"
    SALES = "sales"
    MARKETING = "marketing"


ERASED: Final = "erased"
NOT_FOR_SALES: Final = "not_for_sales"
HANDED_BACK: Final = "handed_back"
FOR_SALES: Final = "for_sales"
DO_NOT_CONTACT: Final = "do_not_contact"
NO_NEWS: Final = "no_news"

COUNTED_ONLY: Final = frozenset({ERASED, NOT_FOR_SALES, FOR_SALES, DO_NOT_CONTACT})
"""Reasons whose leads are counted and never named: what is made for sales names nobody else's."""


def left_out(row: JudgedLead, audience: Audience, *, outward: bool = True) -> str:
    """Why a lead may not stand in a file, '' where it may.

    `outward`: the file goes into another system or an address book, which somebody who wants no
    contact never does.
    """
    lead = row.lead
    if lead.erased:
        return ERASED
    if audience is Audience.SALES:
        if not is_for_sales(row):
            return NOT_FOR_SALES
        if is_handed_back(lead):
            return HANDED_BACK
    elif audience is Audience.MARKETING and is_for_sales(row) and not is_handed_back(lead):
        return FOR_SALES
    if (outward or audience is not Audience.EVERYONE) and permits(lead, REPLY) is False:
        return DO_NOT_CONTACT
    if audience is Audience.MARKETING and permits(lead, NEWS) is not True:
        return NO_NEWS
    return ""


def is_handed_back(lead: Lead) -> bool:
    """Whether sales gave the lead back and no alert has called them again since."""
    if not lead.passed_back:
        return False
    raised = max((alert.raised_at for alert in lead.alerts), default=0)
    return lead.passed_back[-1].at > raised


def may_show_phone(lead: Lead, audience: Audience) -> bool:
    """Whether a number may stand in a file: never once calls were refused; marketing needs a yes,
    while sales may answer who asked for something and was not asked about calls."""
    said = permits(lead, CALL)
    return said is True if audience is Audience.MARKETING else said is not False
