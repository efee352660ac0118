"""Which names can be suggested, and by what each is found; imports matching, domain and ports.

A laptop may know a million contacts. Of each entry only its identifier is kept in memory, 17 bytes;
what is shown of the few that fit is read when they are shown, so it is never stale.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from uuid import UUID

from boothapp.domain.account import Account
from boothapp.domain.contact import Contact
from boothapp.matching.company import read_company
from boothapp.matching.index import SuggestionIndex
from boothapp.services.ports import Reader
from boothapp.services.views import LeadRow

_SIZE = 17
_BREATH = 50
_INDEPENDENT = "independent"

Breathe = Callable[[], None]
Entry = tuple[str, str, str]
"""Kind, identifier (of a company nobody imported: its name) and the text that it is found by."""

ACCOUNT, COMPANY, CONTACT, LEAD = "acnl"


@dataclass(slots=True)
class Names:
    """An index, and whom each of its entries stands for."""

    index: SuggestionIndex
    _refs: bytearray = field(default_factory=bytearray)
    _texts: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Iterable[Entry], breathe: Breathe) -> Names:
        """Index these entries. `breathe` is called every few milliseconds: a long build on a
        worker lets whoever types go on."""
        names = cls(SuggestionIndex(()))
        names.index = SuggestionIndex(names._kept(entries, breathe))
        return names

    def ref(self, place: int) -> tuple[str, str]:
        """Kind and identifier of an entry."""
        ref = self._refs[place * _SIZE : (place + 1) * _SIZE]
        return chr(ref[0]), self._texts.get(place) or str(UUID(bytes=bytes(ref[1:])))

    def _kept(self, entries: Iterable[Entry], breathe: Breathe) -> Iterator[str]:
        for place, (kind, name, text) in enumerate(entries):
            if kind == COMPANY:
                self._texts[place] = name
                self._refs += kind.encode() + bytes(_SIZE - 1)
            else:
                self._refs += kind.encode() + UUID(name).bytes
            if place % _BREATH == 0:
                breathe()
            yield text


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Companies and people that can be suggested, as of a position of the log."""

    companies: Names
    people: Names
    position: int = 0


def company_key(name: str) -> str:
    """What equal companies share, whatever the legal form, script and accents."""
    return " ".join(read_company(name).core)


def no_names() -> KnownNames:
    """Nothing is known yet."""
    return KnownNames(Names.of((), _on), Names.of((), _on))


def read_known(reader: Reader, breathe: Breathe) -> KnownNames:
    """Read all accounts, contacts and leads; seconds for a million."""
    position = reader.head().position
    accounts = {account.id: account.name for account in reader.accounts()}
    seen = {company_key(name) for name in accounts.values()}
    extra: dict[str, str] = {}
    contacts = _contacts(reader.contacts(), accounts, seen, extra)
    people = Names.of(chain(contacts, _leads(reader, seen, extra)), breathe)
    companies = Names.of(chain(map(_account, reader.accounts()), _companies(extra)), breathe)
    return KnownNames(companies, people, position)


def read_fresh(reader: Reader, rows: Iterable[LeadRow], known: Collection[str]) -> KnownNames:
    """Know what was said since all was read: these leads, and these accounts and contacts."""
    extra: dict[str, str] = {}
    found = reader.accounts_found(ids=known) if known else ()
    seen = {company_key(account.name) for account in found}
    accounts = {account.id: account.name for account in found}
    contacts = reader.contacts_found(ids=known) if known else ()
    told = [
        *_contacts(contacts, accounts, seen, extra),
        *(_lead(row, seen, extra) for row in rows),
    ]
    people = Names.of(told, _on)
    return KnownNames(Names.of(chain(map(_account, found), _companies(extra)), _on), people)


def _account(account: Account) -> Entry:
    parent = str(account.data.get("parent", ""))
    texts = (account.name, "" if parent == _INDEPENDENT else parent, account.domain)
    return ACCOUNT, account.id, " ".join(filter(None, texts))


def _contacts(
    contacts: Iterable[Contact], accounts: dict[str, str], seen: set[str], extra: dict[str, str]
) -> Iterator[Entry]:
    for contact in contacts:
        company = contact.company or accounts.get(contact.account, "")
        if not contact.account:
            _note(company, seen, extra)
        if contact.name or contact.email:
            text = " ".join(filter(None, (contact.name, company, contact.email)))
            yield CONTACT, contact.id, text


def _leads(reader: Reader, seen: set[str], extra: dict[str, str]) -> Iterator[Entry]:
    for show in reader.shows():
        for row in reader.lead_rows(show.id):
            yield _lead(row, seen, extra)


def _lead(row: LeadRow, seen: set[str], extra: dict[str, str]) -> Entry:
    _note(row.company, seen, extra)
    return LEAD, row.id, " ".join(filter(None, (row.name, row.company, row.email)))


def _note(company: str, seen: set[str], extra: dict[str, str]) -> None:
    """Keep the first spelling of a company that is no account."""
    if company in seen:  # as most are: a list names a company for each of its people
        return
    key = company_key(company)
    known = key in seen
    seen |= {company, key}
    if key and not known:
        extra[key] = company


def _companies(extra: dict[str, str]) -> Iterator[Entry]:
    return ((COMPANY, name, name) for name in extra.values())


def _on() -> None:
    pass
