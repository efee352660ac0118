"""How a suggestion reads in two lines; imports translation and values only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.domain.names import full_name
from boothapp.services.suggestions import Suggestion
from ui.capture.account_text import contacts_text, parent_text, relation_text
from ui.countries import country_name
from ui.widgets.suggestion_list import SuggestionRow


def suggestion_row(one: Suggestion) -> SuggestionRow:
    """Name and company, then what tells one from the others of that name."""
    fields, account = one.fields, one.account
    company = fields.get("company", "")
    country = country_name(fields.get("country", ""))
    if one.of_company:
        parts = [country]
        if account is not None:
            data = account.data
            parts += [relation_text(data), parent_text(data), contacts_text(data)]
        else:
            parts.append(QCoreApplication.translate("capture", "seen before, no known account"))
        return SuggestionRow(company, _joined(parts))
    name = full_name(fields.get("first_name", ""), fields.get("last_name", ""))
    title = " – ".join(part for part in (name or fields.get("email", ""), company) if part)
    relation = relation_text(account.data) if account is not None else ""
    return SuggestionRow(title, _joined([_known_how(one), fields.get("job_title", ""), country,
                                         relation]))  # fmt: skip


def _known_how(one: Suggestion) -> str:
    translate = QCoreApplication.translate
    if one.lead is not None:
        return translate("capture", "captured before")
    if one.contact is not None and one.contact.still_there in ("left", "replaced_by"):
        return translate("capture", "has left this company")
    return translate("capture", "known contact")


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)
