"""What is known of an account in two lines; imports translation and values only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.domain.account import Account
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import known_answers, sweet_spots


def account_text(account: Account, rulebook: Rulebook | None) -> str:
    """Return customer since, contacts, industry code, size and sweet spot, then the old outcome."""
    data = account.data
    first = [
        _relation(data),
        _contacts(data),
        f"NAICS {data['naics']}" if data.get("naics") else "",
        _people(account, rulebook),
        _spot(account, rulebook),
    ]
    lines = [" · ".join(part for part in first if part), _history(data)]
    return "\n".join(line for line in lines if line)


def _relation(data: Mapping[str, str | int]) -> str:
    translate = QCoreApplication.translate
    relation = data.get("relation")
    since = data.get("customer_since")
    if relation == "customer" and since:
        return translate("capture", "customer since {year}").format(year=since)
    words = {
        "customer": translate("capture", "customer"),
        "past_customer": translate("capture", "was a customer"),
        "prospect": translate("capture", "not a customer yet"),
        "competitor": translate("capture", "competitor"),
        "supplier": translate("capture", "supplier"),
        "university": translate("capture", "university"),
    }
    return words.get(str(relation), str(relation or ""))


def _contacts(data: Mapping[str, str | int]) -> str:
    contacts = data.get("contacts_known")
    if not isinstance(contacts, int):
        return ""
    if contacts == 1:
        return QCoreApplication.translate("capture", "1 contact")
    return QCoreApplication.translate("capture", "%n contacts", None, contacts)


def _people(account: Account, rulebook: Rulebook | None) -> str:
    """The band of the rulebook that the number of people falls in, else the number."""
    people = account.data.get("people")
    if people is None:
        return ""
    known = known_answers(rulebook, Evidence(account=account.data)) if rulebook else {}
    for criterion in rulebook.criteria if rulebook else ():
        if "account.people" in criterion.sources and criterion.id in known:
            code = known[criterion.id]
            labels = {answer.code: answer.label for answer in criterion.answers}
            return labels[code].in_language(rulebook.language if rulebook else "en")
    return QCoreApplication.translate("capture", "%n people", None, int(people))


def _spot(account: Account, rulebook: Rulebook | None) -> str:
    if rulebook is None or not sweet_spots(rulebook, Evidence(account=account.data)):
        return ""
    return QCoreApplication.translate("capture", "sweet spot")


def _history(data: Mapping[str, str | int]) -> str:
    interest = str(data.get("old_interest", ""))
    outcome = str(data.get("old_outcome", ""))
    reason = str(data.get("old_reason", ""))
    ended = f"{outcome} ({reason})" if outcome and reason else outcome or reason
    return ", ".join(part for part in (interest, ended) if part)
