"""What to suggest while a visitor's name, company or e-mail is typed; imports services and ports.

Used from one thread at a time, off the one that types: an answer takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from boothapp.domain.account import Account
from boothapp.domain.contact import Contact
from boothapp.domain.lead import Lead
from boothapp.matching.normalise import words
from boothapp.services.known_names import (
    ACCOUNT,
    COMPANY,
    CONTACT,
    LEAD,
    Breathe,
    KnownNames,
    Names,
    company_key,
    no_names,
    read_fresh,
    read_known,
)
from boothapp.services.ports import Reader
from boothapp.services.recognise import own_domain
from boothapp.services.views import LeadRow

SUGGESTED = ("company", "first_name", "last_name", "email")
"""The fields of a visitor that suggestions are made for."""
MANY_FRESH = 1_000
_LEAST_TYPED = 2
_LOOKED_AT = 24
_SHOWN = 6
_TAKEN = (
    "first_name", "last_name", "company", "department", "job_title", "email", "phone", "website",
    "address", "country",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody known. `kind` account, company (known by name alone), contact or lead; `id` '' for
    a company; `fields` what taking it fills, by the names of LEAD_FIELDS; `account` the known
    account it belongs to; `contact` and `lead` what is known of the person."""

    kind: Literal["account", "company", "contact", "lead"]
    id: str
    fields: Mapping[str, str]
    account: Account | None = None
    contact: Contact | None = None
    lead: Lead | None = None

    @property
    def of_company(self) -> bool:
        """Whether it speaks of a company rather than of a person."""
        return self.kind in ("account", "company")


@dataclass(slots=True)
class Suggestions:
    """The names known on this laptop: those read last as a whole, and what came since."""

    _all: KnownNames = field(default_factory=no_names)
    _fresh: KnownNames = field(default_factory=no_names)
    _changed: dict[str, tuple[int, LeadRow | None]] = field(default_factory=dict)
    """Leads that changed, with the position of the log where they read so."""

    def load(self, reader: Reader, breathe: Breathe) -> KnownNames:
        """Read everything, on any thread. It takes seconds and changes nothing before `take`."""
        return read_known(reader, breathe)

    def take(self, known: KnownNames) -> None:
        """Suggest from these names now, and beside them of what changed since they were read."""
        self._all = known
        for lead, (position, _) in list(self._changed.items()):
            if position <= known.position:
                del self._changed[lead]

    def refresh(self, reader: Reader, leads: Collection[str]) -> bool:
        """Know these leads as they read now, and what was said of accounts and contacts since all
        was loaded; True once that is so much that all should be loaded again."""
        position = reader.head().position
        self._changed.update((lead, (position, reader.lead_row(lead))) for lead in leads)
        known = reader.known_since(self._all.position, MANY_FRESH)
        rows = [row for _, row in self._changed.values() if row is not None]
        self._fresh = read_fresh(reader, rows, known)
        return len(self._changed) + len(known) >= MANY_FRESH

    def ask(self, reader: Reader, field: str, typed: Mapping[str, str]) -> tuple[Suggestion, ...]:
        """Return whom what is `typed` (by field) may mean, the likeliest first; `field` is where
        the cursor is. Nothing for less than two letters."""
        text = typed.get(field, "").strip()
        if len(text) < _LEAST_TYPED and text.isascii():
            return ()
        if field == "company":
            return _companies(reader, self._find("companies", text), text)
        if field == "email":
            people = _people(reader, self._find("people", text), typed)
            domain = own_domain(text)
            companies = self._find("companies", domain) if len(domain) > _LEAST_TYPED else []
            return (*people, *_companies(reader, companies, domain))[:_SHOWN]
        name = f"{typed.get('first_name', '')} {typed.get('last_name', '')}"
        company = typed.get("company", "").strip()
        found = self._find("people", f"{name} {company}") if company else []
        found += self._find("people", name)
        return _people(reader, list(dict.fromkeys(found)), typed)

    def _find(self, which: str, text: str) -> list[tuple[str, str]]:
        found = []
        for known in (self._fresh, self._all):
            names: Names = getattr(known, which)
            hits = names.index.suggest(text, _LOOKED_AT)
            found += [(-hit.score, *names.ref(hit.place)) for hit in hits]
        found.sort(key=lambda hit: hit[0])
        return list(dict.fromkeys((kind, name) for _, kind, name in found))


def _companies(
    reader: Reader, found: Iterable[tuple[str, str]], typed: str
) -> tuple[Suggestion, ...]:
    found = list(found)
    asked = words(typed)
    ids = [name for kind, name in found if kind == ACCOUNT]
    accounts = {account.id: account for account in reader.accounts_found(ids=ids)} if ids else {}
    said: dict[object, Suggestion] = {}
    for kind, name in found:
        if kind == COMPANY:
            said.setdefault(company_key(name), Suggestion("company", "", {"company": name}))
        elif account := accounts.get(name):
            said.setdefault(account.id, of_account(account))
    near = sorted(said.values(), key=lambda one: _farness(one, asked, typed.casefold()))
    return tuple(near)[:_SHOWN]


def _farness(one: Suggestion, asked: Sequence[str], typed: str) -> int:
    """Names or domains that begin with what was typed, then names that hold it, then the rest,
    such as those of a parent."""
    if one.account is not None and one.account.domain.startswith(typed):
        return 0
    name = words(one.fields["company"])
    if not all(any(word.startswith(begun) for word in name) for begun in asked):
        return 2
    return 0 if name[0].startswith(asked[0]) else 1


def of_account(account: Account) -> Suggestion:
    """The suggestion that stands for a known account."""
    fields = {"company": account.name, "country": str(account.data.get("country", ""))}
    return Suggestion("account", account.id, _known(fields), account=account)


def _people(
    reader: Reader, found: Iterable[tuple[str, str]], typed: Mapping[str, str]
) -> tuple[Suggestion, ...]:
    found = list(found)[: 2 * _LOOKED_AT]
    ids = [name for kind, name in found if kind == CONTACT]
    contacts = {one.id: one for one in reader.contacts_found(ids=ids)} if ids else {}
    named = {one.account for one in contacts.values() if one.account}
    accounts = {each.id: each for each in reader.accounts_found(ids=named)} if named else {}
    said: dict[object, Suggestion] = {}
    for kind, name in found:
        if kind == CONTACT and (contact := contacts.get(name)):
            one = _of_contact(contact, accounts.get(contact.account))
        elif kind == LEAD and len(said) < _SHOWN and (lead := reader.lead(name)):
            one = _of_lead(reader, lead)
        else:
            continue
        said.setdefault(_who(one), one)
    return tuple(sorted(said.values(), key=lambda one: not _same_company(one, typed)))[:_SHOWN]


def _of_contact(contact: Contact, account: Account | None) -> Suggestion:
    fields = {name: getattr(contact, name, "") for name in _TAKEN}
    fields["phone"] = contact.mobile or contact.phone
    if account is not None:
        fields["company"] = fields["company"] or account.name
    return Suggestion("contact", contact.id, _known(fields), account=account, contact=contact)


def _of_lead(reader: Reader, lead: Lead) -> Suggestion:
    account = reader.account(known) if (known := lead.text("account")) else None
    fields = {name: lead.text(name) for name in _TAKEN}
    return Suggestion("lead", lead.id, _known(fields), account=account, lead=lead)


def _who(one: Suggestion) -> tuple[str, ...]:
    """What tells one person: the same may be a contact and an earlier lead."""
    fields = one.fields
    if email := fields.get("email", "").casefold():
        return (email,)
    names = (fields.get(name, "").casefold() for name in ("first_name", "last_name"))
    return (*names, company_key(fields.get("company", "")))


def _same_company(one: Suggestion, typed: Mapping[str, str]) -> bool:
    typed_key = company_key(typed.get("company", ""))
    return bool(typed_key) and company_key(one.fields.get("company", "")) == typed_key


def _known(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value.strip()}
