"""Importing a list, batch by batch, each in a transaction of its own; no SQL, no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, Protocol

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Statement
from boothapp.services.imports.completing import complete_leads
from boothapp.services.imports.fields import ListKind, fields_of
from boothapp.services.imports.known_accounts import NEW, KnownAccounts
from boothapp.services.imports.known_contacts import ERASED, KnownContacts
from boothapp.services.imports.rows import Row
from boothapp.services.imports.table import Table
from boothapp.services.imports.values import Taken, take
from boothapp.services.ports import Reader, Store

BATCH: Final = 1_000


class Refusals(Protocol):
    """Where rows go that were not taken, or not whole."""

    def add(self, row: Row, reason: str, *, taken: bool) -> None:
        """Keep a row with the reason; `taken`: all but what the reason names was taken."""


class Unheard:
    """Refusals that nobody wants to hear of."""

    def add(self, row: Row, reason: str, *, taken: bool) -> None:
        """Forget it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a list is to be read: `fields` one for each column, '' for what is left out; `show` is
    the identifier of the show that an organiser's list is of."""

    kind: ListKind
    fields: tuple[str, ...]
    show: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an import, in rows but for the last two. `partly`: of those taken, how many
    with a value left out; `accounts`: made for persons; `completed`: identifiers of the visitors
    whose empty fields the list filled."""

    new: int = 0
    changed: int = 0
    same: int = 0
    refused: int = 0
    partly: int = 0
    accounts: int = 0
    completed: tuple[str, ...] = ()
    cancelled: bool = False


@dataclass
class _Tally:
    states: Counter[str] = field(default_factory=Counter)
    partly: int = 0
    accounts: int = 0


def check_plan(plan: Plan) -> None:
    """Raise UserError where no row could be taken with this plan."""
    fields = set(plan.fields) - {""}
    if plan.kind is ListKind.ACCOUNTS and "name" not in fields:
        raise UserError(
            "No column holds the names of the companies.", "", "Choose 'Company' for that column."
        )
    persons = {"first_name", "last_name", "full_name", "email", "external_id", "badge_id"}
    if plan.kind is not ListKind.ACCOUNTS and not fields & persons:
        raise UserError(
            "No column tells who the people are.",
            "",
            "Choose a name, an e-mail address or a number for one of the columns.",
        )
    if plan.kind is ListKind.REGISTRATIONS and not plan.show:
        raise UserError(
            "An organiser's list belongs to a show.", "No show is open.", "Set up the show first."
        )
    if unknown := fields - set(fields_of(plan.kind)):
        raise UserError(f"No {plan.kind} have a field {sorted(unknown)[0]}.")


def import_table(
    store: Store,
    table: Table,
    plan: Plan,
    refusals: Refusals,
    *,
    by: str,
    dry: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Import all rows in bounded memory; importing the same again changes nothing.

    A cancel keeps the batches that were saved. `dry` counts and writes nothing; a person who is in
    the list twice may then count as new twice. Raises UserError where the plan is none or the file
    or the database fails; what came before is kept.
    """
    check_plan(plan)
    tally = _Tally()
    done = 0
    stopped = False
    for batch in _batches(table.rows()):
        if stopped := cancelled():
            break
        if dry:
            with store.read() as reader:
                _statements(reader, store.org, batch, plan, refusals, tally)
        else:
            with store.write() as uow:
                said = _statements(uow, store.org, batch, plan, refusals, tally)
                uow.say(said, by=by, show="")
        done += len(batch)
        progress(done, max(table.about, done))
    completed: Sequence[str] = ()
    if plan.kind is ListKind.REGISTRATIONS and not dry and not stopped:
        completed = complete_leads(store, plan.show, by=by, cancelled=cancelled)
    return _outcome(tally, completed, cancelled=stopped)


def preview(table: Table, plan: Plan, most: int) -> list[tuple[Row, Taken]]:
    """The first rows as they would be taken."""
    return [(row, take(plan.kind, plan.fields, row.cells)) for row in table.sample[:most]]


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, BATCH)):
        yield batch


def _statements(
    reader: Reader,
    org: str,
    batch: Sequence[Row],
    plan: Plan,
    refusals: Refusals,
    tally: _Tally,
) -> list[Statement]:
    rows = []
    for row in batch:
        taken = Taken() if row.fault else take(plan.kind, plan.fields, row.cells)
        if reason := row.fault or _unknowable(plan, taken):
            tally.states["refused"] += 1
            refusals.add(row, reason, taken=False)
        else:
            rows.append((row, taken))
    accounts = KnownAccounts(reader, org, [taken for _, taken in rows])
    if plan.kind is ListKind.ACCOUNTS:
        for row, taken in rows:
            _count(accounts.update(taken)[1], row, taken, refusals, tally)
        return accounts.statements()
    for _, taken in rows:
        _link(accounts, taken, plan, tally)
    contacts = KnownContacts(reader, org, [taken.person for _, taken in rows])
    for row, taken in rows:
        _count(contacts.update(taken.person), row, taken, refusals, tally)
    return accounts.statements() + contacts.statements()


def _link(accounts: KnownAccounts, taken: Taken, plan: Plan, tally: _Tally) -> None:
    person = taken.person
    account, state = accounts.link(taken)
    tally.accounts += state == NEW
    if account:
        person["account"] = account
    if plan.kind is ListKind.LEADS:
        accounts.keep_interest(account, person)
    if plan.kind is ListKind.REGISTRATIONS and person.get("badge_id"):
        person["badge_show"] = plan.show


def _unknowable(plan: Plan, taken: Taken) -> str:
    """Why nobody could be told by the row, '' where somebody is."""
    if plan.kind is ListKind.ACCOUNTS:
        return "" if taken.company.get("name") else "it has no name of a company"
    told = ("first_name", "last_name", "email", "external_id", "badge_id")
    if any(taken.person.get(name) for name in told):
        return ""
    return "; ".join(["it has no name, e-mail address or number of a person", *taken.remarks])


def _count(state: str, row: Row, taken: Taken, refusals: Refusals, tally: _Tally) -> None:
    if state == ERASED:
        tally.states["refused"] += 1
        refusals.add(row, "this person's data was erased and is not kept again", taken=False)
        return
    tally.states[state] += 1
    if taken.remarks:
        tally.partly += 1
        refusals.add(row, "; ".join(taken.remarks), taken=True)


def _outcome(tally: _Tally, completed: Sequence[str], *, cancelled: bool) -> Outcome:
    states: Mapping[str, int] = tally.states
    return Outcome(
        new=states.get("new", 0),
        changed=states.get("changed", 0),
        same=states.get("same", 0),
        refused=states.get("refused", 0),
        partly=tally.partly,
        accounts=tally.accounts,
        completed=tuple(completed),
        cancelled=cancelled,
    )
