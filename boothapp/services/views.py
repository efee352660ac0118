"""What pages, reports and exports read: frozen rows; imports domain and qualify only."""

from __future__ import annotations

from dataclasses import dataclass

from boothapp.domain.account import Account
from boothapp.domain.lead import Lead
from boothapp.qualify.route import Verdict
from boothapp.qualify.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class LeadRow:
    """A lead as a table shows it. `route` is '' where no rulebook was agreed; `fit` and `intent`
    are (low, high) points; times are Unix milliseconds; `alert` is '', open, escalated or
    accepted, of the lead's latest alert; `samples` are product codes; `notes` is what was written,
    the latest first, cut to a length that can be searched while somebody types."""

    id: str
    show: str
    name: str
    company: str
    job_title: str
    country: str
    email: str
    phone: str
    route: str
    open: bool
    fit: tuple[int, int]
    intent: tuple[int, int]
    actions: tuple[str, ...]
    samples: tuple[str, ...]
    captured_ms: int
    captured_by: str
    captured_on: str
    changed_ms: int
    alert: str
    accepted_by: str
    notes: str


@dataclass(frozen=True, slots=True)
class JudgedLead:
    """A folded lead with its verdict and known account; `verdict` None without a rulebook.

    `rulebook` is the one the verdict comes from: that in force when the lead was captured, or a
    later one by which it was asked to be scored again.
    """

    lead: Lead
    verdict: Verdict | None
    account: Account | None
    rulebook: Rulebook | None = None


@dataclass(frozen=True, slots=True)
class RulebookInForce:
    """The rulebook that a show's verdicts come from: its whole text and number."""

    toml: str
    version: int


@dataclass(frozen=True, slots=True)
class Channel:
    """How a person is reached from this node. `url` is an Apprise address and may hold a secret:
    it stays on this node and is never a fact. `kind` is what is shown and claimed: 'mail'..."""

    id: str
    person: str
    kind: str
    url: str


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """A message to one person on one channel. `state`: waiting, sending, sent or given_up;
    `due_ms` Unix milliseconds of the next try; `error` the last refusal in a sentence."""

    alert: str
    lead: str
    person: str
    channel: str
    state: str
    tries: int
    due_ms: int
    error: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a store's log: its dense position, the chain there, and the highest clock."""

    position: int
    chain: str
    at: int


@dataclass(frozen=True, slots=True)
class Parked:
    """A fact that a peer refused, kept and shown with the reason."""

    fact: str
    peer: str
    kind: str
    lead: str
    reason: str
    at_ms: int
