"""Facts: what happened, written once and never changed; imports the standard library only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]
Body = Mapping[str, Json]

SCHEMA = 1


class Kind(StrEnum):
    """The vocabulary. A node stores and passes on kinds it does not know, untouched.

    The shapes of the bodies stand in `vocabulary.py`. Facts about samples and alerts have the lead
    as their subject and name the sample or alert in the body, so that erasing a person reaches all
    that was ever said of them.
    """

    LEAD_CAPTURED = "lead_captured"
    LEAD_CORRECTED = "lead_corrected"
    NOTED = "noted"
    ACTION_TAKEN = "action_taken"
    ACTION_WITHDRAWN = "action_withdrawn"
    ANSWERED = "answered"
    CONSENTED = "consented"
    SAMPLE_REQUESTED = "sample_requested"
    ALERT_RAISED = "alert_raised"
    ALERT_DELIVERED = "alert_delivered"
    ALERT_ESCALATED = "alert_escalated"
    ALERT_ACCEPTED = "alert_accepted"
    PROMISED = "promised"
    CONTACTED = "contacted"
    OUTCOME = "outcome"
    PASSED_BACK = "passed_back"
    MERGED = "merged"
    UNMERGED = "unmerged"
    ERASED = "erased"
    SHOW_SET = "show_set"
    PERSON_SET = "person_set"
    PRODUCT_SET = "product_set"
    ACCOUNT_SET = "account_set"
    CONTACT_SET = "contact_set"
    RECORD_REMOVED = "record_removed"
    RULEBOOK_AGREED = "rulebook_agreed"
    RULEBOOK_PROPOSED = "rulebook_proposed"
    RULEBOOK_SIGNED = "rulebook_signed"
    LEADS_RESCORED = "leads_rescored"


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody wants to say of a subject, before a node stamps it as a fact."""

    subject: str
    kind: Kind
    body: Body


@dataclass(frozen=True, slots=True)
class Fact:
    """One immutable fact.

    `id` UUIDv7 by its author; `org`, `show`, `subject`, `device` identifiers (`show` empty for what
    belongs to no show); `kind` a `Kind` or a word of a later version; `seq` counts the device's
    facts from 1 without gaps; `by` the person's identifier; `at` a hybrid clock reading.
    """

    id: str
    org: str
    show: str
    subject: str
    kind: str
    body: Body
    device: str
    seq: int
    by: str
    at: int
    schema: int = SCHEMA

    @property
    def order(self) -> tuple[int, str, int, str]:
        """The total order of facts, the same on every node; ties break on device, seq and id."""
        return (self.at, self.device, self.seq, self.id)

    def emptied(self) -> Fact:
        """Return this fact without its body, as an erasure leaves it."""
        return replace(self, body={})


_ORDER = attrgetter("at", "device", "seq", "id")


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts in `Fact.order`, each once: a set, however often they came."""
    return sorted({fact.id: fact for fact in facts}.values(), key=_ORDER)


_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)


def body_text(body: Body) -> str:
    """Return the one text of a body: sorted keys, no spaces, so equal bodies are equal bytes."""
    return _ENCODER.encode(body)


def body_from_text(text: str) -> Body:
    """Read what `body_text` wrote. Raises ValueError where it is not a JSON object."""
    value = json.loads(text)
    if not isinstance(value, dict):
        raise ValueError("a body is a JSON object")  # noqa: TRY004 - one error for a bad text
    return value
