"""What is known of an account in two lines; imports translation and values only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from boothapp.domain.account import Account
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import known_answers, sweet_spots

Data = Mapping[str, str | int]


def headline(account: Account, rulebook: Rulebook | None) -> str:
    """What matters first: customer since, the sweet spot, who cares for the account."""
    return _joined(relation_text(account.data), spot_text(account, rulebook),
                   str(account.data.get("owner", "")))  # fmt: skip


def account_text(account: Account, rulebook: Rulebook | None) -> str:
    """Return the rest: the old lead and its outcome, contacts, size, industry code, parent."""
    data = account.data
    return _joined(history_text(data), contacts_text(data), size_text(account, rulebook),
                   naics_text(data), parent_text(data))  # fmt: skip


def account_lines(account: Account, rulebook: Rulebook | None) -> tuple[tuple[str, str], ...]:
    """All that is known, as names and values; what is unknown is left out."""
    data, translate = account.data, QCoreApplication.translate
    people, revenue = data.get("people"), data.get("revenue")
    number = QLocale().toString
    lines = (
        (translate("capture", "Relation"), relation_text(data)),
        (translate("capture", "Owner"), str(data.get("owner", ""))),
        (translate("capture", "Industry code"), naics_text(data)),
        (translate("capture", "People"), number(people) if isinstance(people, int) else ""),
        (translate("capture", "Size"), size_text(account, rulebook)),
        (translate("capture", "Size and industry"), spot_text(account, rulebook)),
        (translate("capture", "Yearly sales"), number(revenue) if isinstance(revenue, int) else ""),
        (translate("capture", "Parent company"), parent_text(data)),
        (translate("capture", "Contacts known"), contacts_text(data)),
        (translate("capture", "Earlier lead"), history_text(data)),
        (translate("capture", "E-mail domain"), account.domain),
    )
    return tuple(line for line in lines if line[1])


def relation_text(data: Data) -> str:
    """Customer since when, or what else the company is to us."""
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


def contacts_text(data: Data) -> str:
    """How many people are known there."""
    contacts = data.get("contacts_known")
    if not isinstance(contacts, int) or not contacts:
        return ""
    if contacts == 1:
        return QCoreApplication.translate("capture", "1 contact")
    return QCoreApplication.translate("capture", "%n contacts", None, contacts)


def parent_text(data: Data) -> str:
    """Whom the company belongs to, '' where that is nobody or not known."""
    parent = str(data.get("parent", ""))
    if not parent or parent == "independent":
        return ""
    return QCoreApplication.translate("capture", "belongs to {parent}").format(parent=parent)


def naics_text(data: Data) -> str:
    """The industry code with its system."""
    return f"NAICS {data['naics']}" if data.get("naics") else ""


def size_text(account: Account, rulebook: Rulebook | None) -> str:
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


def spot_text(account: Account, rulebook: Rulebook | None) -> str:
    """Whether size and industry together are one that the rulebook looks for."""
    if rulebook is None or not sweet_spots(rulebook, Evidence(account=account.data)):
        return ""
    return QCoreApplication.translate("capture", "sweet spot")


def history_text(data: Data) -> str:
    """What an earlier lead was about, how it ended and why."""
    interest = str(data.get("old_interest", ""))
    outcome = str(data.get("old_outcome", ""))
    reason = str(data.get("old_reason", ""))
    ended = f"{outcome} ({reason})" if outcome and reason else outcome or reason
    return ", ".join(part for part in (interest, ended) if part)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
