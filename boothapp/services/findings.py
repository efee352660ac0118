"""What somebody found out about a company or a visitor, kept as facts; no SQL, no Qt."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from boothapp.badges.clean import clean_text
from boothapp.badges.country import country_code
from boothapp.domain.account import ACCOUNT_NUMBERS
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.ids import named_id
from boothapp.domain.lead import LEAD_FIELDS, Lead
from boothapp.qualify.criteria import CODE_LISTS
from boothapp.services.changes import Changes
from boothapp.services.draft_statements import FIELD_LIMIT
from boothapp.services.lead_edits import standing_lead
from boothapp.services.name_key import name_key
from boothapp.services.ports import Store, UnitOfWork
from boothapp.services.recognise import own_domain, recognise
from boothapp.services.setup import changed_fields

_NUMBER_MOST: Final = 10**15 - 1
_GROUPED: Final = re.compile(r"\d{1,3}(?:([.,' \u00a0\u202f’])\d{3})(?:\1\d{3})*")
_CODE: Final = re.compile(r"[A-U]?\d{1,2}(?:[. ]?\d{1,4}){0,2}", re.IGNORECASE)


def read_finding(source: str, text: str) -> str | int | None:
    """Return what was typed for a source such as 'account.people' as it is kept, None where it
    cannot be one. Numbers may be grouped (12,400 or 12.400); countries may be names."""
    key = source.partition(".")[2]
    said = clean_text(text, limit=FIELD_LIMIT)
    if not said:
        return None
    if source.startswith("account.") and key in ACCOUNT_NUMBERS:
        return _whole(said)
    if key == "country":
        return country_code(said) or None
    if key in CODE_LISTS:
        return said.upper() if _CODE.fullmatch(said) else None
    return said


def record_findings(
    store: Store,
    lead: str,
    findings: Mapping[str, str | int],
    *,
    by: str,
    colleagues: Collection[str] = (),
) -> Changes:
    """Say what was found of a lead's company and person, by source ('account.people').

    A company that was not known becomes a known account, and `colleagues` (other leads) of the same
    name are linked to it as well, so that nobody looks it up twice. Raises UserError where the lead
    is not known here or its company has no name, ValueError for another source.
    """
    of_account, of_lead = _apart(findings)
    with store.write() as uow:
        standing = standing_lead(uow, lead)
        said: list[Statement] = []
        changed = {lead}
        if of_account:
            account, name = _account(uow, store.org, standing)
            said += _about(uow, account, name, of_account)
            others = [uow.lead(other) for other in colleagues if other != lead]
            same = [each for each in others if each is not None and _is_alike(each, standing)]
            for each in (standing, *same):
                if each.text("account") != account:
                    body: dict[str, Json] = {"account": account}
                    said.append(Statement(each.id, Kind.LEAD_CORRECTED, {"fields": body}))
                changed.add(each.id)
        if of_lead:
            said.append(Statement(lead, Kind.LEAD_CORRECTED, {"fields": of_lead}))
        uow.say(said, by=by, show=standing.show)
    return Changes(leads=frozenset(changed), accounts=bool(of_account), sync=True)


def _apart(findings: Mapping[str, str | int]) -> tuple[dict[str, Json], dict[str, Json]]:
    rooms: dict[str, dict[str, Json]] = {"account": {}, "lead": {}}
    for source, value in findings.items():
        room, _, key = source.partition(".")
        if room not in rooms or not key or (room == "lead" and key not in LEAD_FIELDS):
            raise ValueError(f"nothing is looked up in {source!r}")
        rooms[room][key] = value
    return rooms["account"], rooms["lead"]


def _account(uow: UnitOfWork, org: str, lead: Lead) -> tuple[str, dict[str, Json]]:
    """The account to speak of, and what names it where it is new."""
    if known := lead.text("account"):
        return known, {}
    company, email = lead.text("company"), lead.text("email")
    if account := recognise(uow, company=company, email=email):
        return account.id, {}
    if not name_key(company):
        raise UserError(
            "This visitor's company has no name yet.",
            "What was found would belong to nobody.",
            "Type the company on the lead's page first.",
        )
    fields: dict[str, Json] = {"name": company}
    if domain := own_domain(email):
        return named_id(org, "account", "domain", domain), {**fields, "domain": domain}
    return named_id(org, "account", "name", name_key(company)), fields


def _about(
    uow: UnitOfWork, account: str, name: Mapping[str, Json], found: Mapping[str, Json]
) -> list[Statement]:
    changed = changed_fields(uow, account, {**name, **found})
    return [Statement(account, Kind.ACCOUNT_SET, {"fields": changed})] if changed else []


def _is_alike(other: Lead, lead: Lead) -> bool:
    """Whether another visitor, so far of no known account, names the same company."""
    key = name_key(lead.text("company"))
    return bool(key) and not other.text("account") and name_key(other.text("company")) == key


def _whole(text: str) -> int | None:
    grouped = _GROUPED.fullmatch(text)
    bare = "".join(char for char in text if char.isdecimal()) if grouped else text
    if not (bare.isascii() and bare.isdecimal()):
        return None
    number = int(bare)
    return number if number <= _NUMBER_MOST else None
