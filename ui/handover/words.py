"""What the dialog calls formats, audiences, sources and reasons, in the window's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.exports import audience, left_out
from boothapp.exports.audience import Audience
from boothapp.exports.crm_sources import ANSWER
from boothapp.exports.hand_over import CSV, ICS, JSONL, VCARD, XLSX

_word = QCoreApplication.translate


def format_text(name: str) -> str:
    """The name of a format that is no CRM's."""
    return {
        CSV: _word("handover", "Table for any program (CSV)"),
        XLSX: _word("handover", "Excel workbook"),
        VCARD: _word("handover", "Contacts for an address book (vCard)"),
        ICS: _word("handover", "Promises and calls for a calendar (iCalendar)"),
        JSONL: _word("handover", "Records for programs (JSON lines)"),
    }[name]


def format_about(name: str) -> str:
    """What stands in a format that is no CRM's."""
    return {
        CSV: _word(
            "handover", "Every column there is, a lead a line; opens safely in any spreadsheet."
        ),
        XLSX: _word(
            "handover",
            "A sheet for each list: leads, samples, promises; numbers and dates are typed.",
        ),
        VCARD: _word("handover", "A card for each lead, with what is known of them in its note."),
        ICS: _word(
            "handover", "An entry for each promise with a day and each call that was asked for."
        ),
        JSONL: _word(
            "handover", "All that is known of each lead, an object a line, with codes as they are."
        ),
    }[name]


def audience_text(for_whom: Audience) -> str:
    """For whom a file is made."""
    return {
        Audience.SALES: _word("handover", "Sales: only what is routed to them"),
        Audience.MARKETING: _word("handover", "Marketing: all others who agreed to news"),
        Audience.EVERYONE: _word("handover", "Everyone: your own archive"),
    }[for_whom]


def source_text(name: str, criteria: Mapping[str, str]) -> str:
    """What fills a column, called as in the CSV; `criteria` are labels by id."""
    if name.startswith(ANSWER):
        criterion = name.removeprefix(ANSWER)
        return _word("handover", "Answer: {0}").format(criteria.get(criterion, criterion))
    return name.replace("_", " ").capitalize()


def left_out_text(reason: str, count: int) -> str:
    """Why something was left out, and of how many leads."""
    kind, _, what = reason.partition(":")
    known = {
        audience.ERASED: _word("handover", "{0} erased for good"),
        audience.NOT_FOR_SALES: _word("handover", "{0} not for sales by the agreed criteria"),
        audience.HANDED_BACK: _word("handover", "{0} given back to marketing"),
        audience.FOR_SALES: _word("handover", "{0} for sales, so not for marketing"),
        audience.DO_NOT_CONTACT: _word("handover", "{0} asked not to be contacted"),
        audience.NO_NEWS: _word("handover", "{0} did not agree to news or were not asked"),
        left_out.PHONE: _word("handover", "{0} without the number: no yes to calls"),
        left_out.NO_DAY: _word("handover", "{0} promises without a day"),
        left_out.MISSING[:-1]: _word("handover", "{0} without {1}, which the other system needs"),
        left_out.ONE_OF[:-1]: _word("handover", "{0} without any of {1}"),
        left_out.CUT[:-1]: _word("handover", "{0} with {1} cut to length"),
        left_out.TOO_LONG[:-1]: _word(
            "handover", "{0} without {1}: too long, or in letters that it refuses"
        ),
        left_out.NO_CHOICE[:-1]: _word(
            "handover", "{0} without {1}: not in the other system's list"
        ),
    }
    return known[kind].format(count, what)
