"""Words for lists, fields and outcomes; imports Qt's translation and services."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.services.imports.fields import ListKind
from boothapp.services.imports.run import Outcome
from boothapp.services.imports.table import Table


def kind_text(kind: ListKind) -> str:
    """What the rows of a list are called."""
    word = QCoreApplication.translate
    return {
        ListKind.ACCOUNTS: word("imports", "Companies"),
        ListKind.CONTACTS: word("imports", "Contacts"),
        ListKind.LEADS: word("imports", "Old leads"),
        ListKind.REGISTRATIONS: word("imports", "Registrations of this show"),
    }[kind]


def field_text(field: str, kind: ListKind) -> str:
    """What people call a field."""
    word = QCoreApplication.translate
    company = word("imports", "Company")
    texts = {
        "": word("imports", "Leave out"),
        "name": company,
        "company": company,
        "external_id": word("imports", "CRM number"),
        "company_id": word("imports", "Company's CRM number"),
        "domain": word("imports", "Website or e-mail domain"),
        "website": word("imports", "Company's website"),
        "country": word("imports", "Country"),
        "city": word("imports", "City"),
        "naics": "NAICS",
        "nace": "NACE",
        "sic": "SIC",
        "people": word("imports", "Employees"),
        "revenue": word("imports", "Revenue a year"),
        "parent": word("imports", "Parent company"),
        "relation": word("imports", "Relation, as in customer"),
        "customer_since": word("imports", "Customer since"),
        "contacts_known": word("imports", "Contacts known"),
        "departments": word("imports", "Departments known"),
        "owner": word("imports", "Who in sales"),
        "old_interest": word("imports", "Interest of old"),
        "old_outcome": word("imports", "Outcome of old"),
        "old_reason": word("imports", "Reason for it"),
        "old_date": word("imports", "Date of it"),
        "last_seen_show": word("imports", "Last seen at"),
        "still_there": word("imports", "Still in the job"),
        "replaced_by": word("imports", "Replaced by"),
        "first_name": word("imports", "First name"),
        "last_name": word("imports", "Last name"),
        "full_name": word("imports", "Whole name"),
        "email": word("imports", "E-mail"),
        "phone": word("imports", "Phone"),
        "mobile": word("imports", "Mobile"),
        "job_title": word("imports", "Job title"),
        "department": word("imports", "Department"),
        "address": word("imports", "Address"),
        "badge_id": word("imports", "Badge code"),
    }
    if kind is not ListKind.ACCOUNTS and field == "external_id":
        return word("imports", "Person's CRM number")
    return texts.get(field, field)


def table_text(table: Table) -> str:
    """How a file was read, such as '12,480 rows · CSV with ; · cp1252'."""
    word = QCoreApplication.translate
    rows = word("imports", "about {0} rows") if table.about > len(table.sample) else (
        word("imports", "{0} rows")
    )  # fmt: skip
    parts = [rows.format(f"{table.about:,}")]
    if table.sheet:
        parts.append(word("imports", "sheet {0}").format(table.sheet[:40]))
    else:
        sign = {"\t": word("imports", "tab")}.get(table.delimiter, table.delimiter)
        parts.append(word("imports", "cells parted by {0}").format(sign))
        parts.append(table.encoding.removesuffix("-sig").upper())
    return " · ".join(parts)


def outcome_text(outcome: Outcome) -> str:
    """What came of an import, in numbers."""
    word = QCoreApplication.translate
    parts = [
        word("imports", "{0} new").format(f"{outcome.new:,}"),
        word("imports", "{0} changed").format(f"{outcome.changed:,}"),
        word("imports", "{0} as before").format(f"{outcome.same:,}"),
        word("imports", "{0} not taken").format(f"{outcome.refused:,}"),
    ]
    if outcome.partly:
        parts.append(word("imports", "{0} taken in part").format(f"{outcome.partly:,}"))
    if outcome.accounts:
        parts.append(word("imports", "{0} new companies").format(f"{outcome.accounts:,}"))
    if outcome.completed:
        parts.append(word("imports", "{0} visitors completed").format(len(outcome.completed)))
    return ", ".join(parts)
