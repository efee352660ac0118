"""What the use cases need of a store; imports domain, qualify and views only.

`boothapp.storage` implements these over SQLite and PostgreSQL, with one suite of tests for both.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from boothapp.domain.account import Account
from boothapp.domain.alert import Alert
from boothapp.domain.contact import Contact
from boothapp.domain.facts import Fact, Json, Statement, body_from_text
from boothapp.domain.lead import BadgeRead, Lead
from boothapp.domain.show import Person, Product, Show
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.views import (
    Channel,
    Head,
    JudgedLead,
    LeadRow,
    OutboxLine,
    Parked,
    RulebookInForce,
)


class PlacedFact(NamedTuple):
    """A fact as the log holds it, with the text of its body, at the position (dense from 1, per
    organisation) that this store gave it. `source` is the store it came from, '' where it was
    written here; all else is as in `Fact`.

    It is the row of the log as it was read: what passes on thousands makes no `Fact` of any.
    """

    id: str
    org: str
    show: str
    subject: str
    kind: str
    text: str
    device: str
    seq: int
    by: str
    at: int
    schema: int
    position: int
    source: str

    @property
    def fact(self) -> Fact:
        """The fact, with its body read."""
        body = body_from_text(self.text)
        return Fact(*self[:5], body, *self[6:11])


@dataclass(frozen=True, slots=True)
class Peer:
    """What this store knows of another. `cursor`: up to which of the peer's positions all was
    received; `chain`: the peer's chain there; `pushed`: up to which own position the peer holds
    all; `echo_upto`: own positions up to here are pushed even if they came from that peer."""

    store: str
    cursor: int = 0
    chain: str = ""
    pushed: int = 0
    echo_upto: int = 0


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a batch: identifiers new here, known already, and refused with a reason."""

    accepted: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


class Reader(Protocol):
    """Questions to a store; each sees one consistent state."""

    def lead(self, lead: str) -> Lead | None:
        """The folded lead (of the keeper, where it was merged), or None."""

    def judged(self, lead: str) -> JudgedLead | None:
        """The lead with verdict and account."""

    def judged_leads(self, show: str) -> Iterator[JudgedLead]:
        """All leads of a show by time of capture, in bounded memory; erased ones left out."""

    def lead_rows(self, show: str) -> tuple[LeadRow, ...]:
        """All leads of a show as rows, the latest captured first."""

    def lead_rows_of(self, account: str) -> tuple[LeadRow, ...]:
        """The leads that belong to a known account, of all shows, the latest captured first."""

    def lead_row(self, lead: str) -> LeadRow | None:
        """One lead as a row; None where it is not known, was erased or merged into another."""

    def facts_of(self, subject: str) -> tuple[Fact, ...]:
        """The facts of a subject and of what was merged into it, in `Fact.order`."""

    def badges(self) -> Mapping[str, tuple[BadgeRead, ...]]:
        """The badges read of all leads, by lead; of merged ones by the keeper."""

    def parted(self) -> frozenset[frozenset[str]]:
        """The pairs of leads of which somebody said that they are two people."""

    def alert(self, alert: str) -> Alert | None:
        """One alert by its identifier."""

    def alerts(self, show: str) -> tuple[Alert, ...]:
        """The alerts of a show, the latest first."""

    def show(self, show: str) -> Show | None:
        """One show."""

    def shows(self) -> tuple[Show, ...]:
        """All shows, by start and name."""

    def people(self) -> tuple[Person, ...]:
        """Everybody of the exhibitor, by rank and name."""

    def products(self) -> tuple[Product, ...]:
        """All products, by code."""

    def rulebook(self, show: str) -> RulebookInForce | None:
        """The rulebook that new leads of the show are judged by: the one in force, or an unsigned
        one as a preview."""

    def rulebook_turns(self, show: str) -> tuple[tuple[int, Rulebook], ...]:
        """From which clock reading of its capture on a lead is judged by which rulebook, oldest
        first; empty where there is none."""

    def account(self, account: str) -> Account | None:
        """One known account."""

    def accounts_like(self, *, name_key: str, domain: str) -> tuple[Account, ...]:
        """Accounts with that `matching key of the name` or e-mail domain ('' matches nothing)."""

    def accounts(self) -> Iterator[Account]:
        """All known accounts by identifier, in bounded memory."""

    def known_since(self, position: int, limit: int) -> tuple[str, ...]:
        """Accounts and contacts that something was said of after that position of the log, at most
        `limit`; other records that were removed may be among them."""

    def account_count(self) -> int:
        """How many accounts are known."""

    def accounts_found(
        self,
        *,
        ids: Collection[str] = (),
        name_keys: Collection[str] = (),
        domains: Collection[str] = (),
    ) -> tuple[Account, ...]:
        """All accounts that have one of these identifiers, matching keys or e-mail domains."""

    def contact(self, contact: str) -> Contact | None:
        """One known contact."""

    def contact_by_badge(self, badge_id: str, *, show: str) -> Contact | None:
        """Whom an organiser's list of that show gives the opaque badge code to."""

    def contacts(self) -> Iterator[Contact]:
        """All known contacts by identifier, in bounded memory."""

    def contacts_of(self, account: str, limit: int = 200) -> tuple[Contact, ...]:
        """Contacts of an account by name, at most `limit`."""

    def contacts_found(
        self,
        *,
        ids: Collection[str] = (),
        emails: Collection[str] = (),
        badges: Collection[str] = (),
    ) -> tuple[Contact, ...]:
        """All contacts that have one of these identifiers, e-mail addresses (in any case) or
        badge codes (of any show)."""

    def contact_count(self) -> int:
        """How many contacts are known."""

    def erased_among(self, subjects: Collection[str]) -> frozenset[str]:
        """Which of the subjects were erased: what is said of them is not kept."""

    def setting(self, key: str) -> Json:
        """A setting of this node, None where unset. Settings are local and never synced."""

    def channels(self) -> tuple[Channel, ...]:
        """The channels of this node."""

    def outbox(self) -> tuple[OutboxLine, ...]:
        """All messages, by due time."""

    def head(self) -> Head:
        """The end of the log."""

    def page_after(self, position: int, limit: int) -> tuple[PlacedFact, ...]:
        """The facts after a position, in order of position, at most `limit`."""

    def chain_at(self, position: int) -> str | None:
        """The chain at a position, None where the log does not reach it; '' at 0."""

    def peer(self, store: str) -> Peer | None:
        """What is known of a peer."""

    def waiting(self, store: str) -> int:
        """How many facts are still to be pushed to a peer."""

    def parked(self) -> tuple[Parked, ...]:
        """The facts peers refused, the latest first."""


class UnitOfWork(Reader, Protocol):
    """One transaction: facts, what is folded from them, clock and marks, all or nothing."""

    def say(self, statements: Sequence[Statement], *, by: str, show: str) -> tuple[Fact, ...]:
        """Write statements as facts of this device and fold them."""

    def receive(
        self, facts: Sequence[Fact], *, source: str, texts: Sequence[str] | None = None
    ) -> Received:
        """Take facts of a peer (`source`: its store id): insert the unknown, fold, raise the clock.
        An unsound fact is refused; it never blocks the others. `texts` are those of the bodies, one
        for each fact, where the caller has them: `body_text` of the body, nothing else."""

    def put_setting(self, key: str, value: Json) -> None:
        """Keep a setting of this node; None removes it."""

    def put_channel(self, channel: Channel) -> None:
        """Keep a channel of this node."""

    def remove_channel(self, channel: str) -> None:
        """Forget a channel."""

    def enqueue(self, alert: str, lead: str, person: str, channel: str, due_ms: int) -> bool:
        """Put a message in the outbox unless one for that alert, person and channel was ever
        there; tells whether it was put."""

    def put_outbox(self, line: OutboxLine) -> None:
        """Change the state of a message that is in the outbox."""

    def put_peer(self, peer: Peer) -> None:
        """Keep what is known of a peer."""

    def park(self, fact: str, peer: str, reason: str, at_ms: int) -> None:
        """Keep a refusal of a peer."""

    def unpark(self, fact: str, peer: str) -> None:
        """Forget a refusal, once the peer took the fact or a person set it aside."""


class Store(Protocol):
    """One organisation's facts on this node."""

    @property
    def id(self) -> str:
        """The identifier of this store; a new database has a new one."""

    @property
    def org(self) -> str:
        """The organisation."""

    @property
    def device(self) -> str:
        """The device that this store writes its facts as."""

    def read(self) -> AbstractContextManager[Reader]:
        """Open a consistent view."""

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """Open a transaction; committed durably at the end of the block, rolled back on an error.
        Raises UserError when the disk is full or the database is locked or damaged."""


class Hear(Protocol):
    """What is told of new facts; from any thread."""

    def __call__(self, org: str, position: int) -> None:
        """The log of the organisation reaches that far now."""


class Bell(Protocol):
    """Tells the processes that share a database of each other's facts, as a hint: one may be
    missed, and whoever follows a cursor loses nothing by it."""

    def ring(self, org: str, position: int) -> None:
        """Tell the other processes, after the commit."""

    def listen(self, hear: Hear, stop: threading.Event) -> None:
        """Tell `hear` of what others wrote, in this thread, until `stop` is set."""

    def close(self) -> None:
        """Ring no more."""


class Clock(Protocol):
    """Where 'now' comes from."""

    def __call__(self) -> int:
        """Unix milliseconds."""
