"""What the two ends say to each other; imports domain, ports and protocol.

JSON, so that any language can be a peer. A fact's body travels as the very text its author wrote:
a node that does not know a kind passes the bytes on untouched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, TypeVar

import msgspec

from boothapp.domain.facts import SCHEMA, Fact, body_text
from boothapp.domain.ids import is_id
from boothapp.services.ports import PlacedFact
from sync.protocol.bodies import UnsoundError, read_body
from sync.protocol.limits import FACT_MAX

SEEN_HEADER = "Boothapp-Seen"

Count = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
Short = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Message = TypeVar("Message")


class WireFact(msgspec.Struct, frozen=True):
    """A fact on the wire; the fields are those of `boothapp.domain.facts.Fact`."""

    id: str
    org: str
    show: str
    subject: str
    kind: str
    body: msgspec.Raw
    device: str
    seq: Count
    by: str
    at: Count
    schema: Short = SCHEMA


class Push(msgspec.Struct, frozen=True):
    """`POST /v1/facts`. `store` is the sender's store; each fact is a `WireFact`, left unread so
    that one that cannot be read does not take the others with it."""

    store: str
    facts: list[msgspec.Raw]


class Refusal(msgspec.Struct, frozen=True):
    """Why a fact was not taken, in a sentence."""

    id: str
    reason: str


class Pushed(msgspec.Struct, frozen=True):
    """The answer to a push, for each identifier. The accepted facts hold the positions that end
    at `position`, without a gap; `chain` is the store's chain there."""

    store: str
    accepted: list[str]
    known: list[str]
    refused: list[Refusal]
    position: Count
    chain: str


class Placed(msgspec.Struct, frozen=True):
    """A fact at the position that the answering store gave it."""

    position: Count
    fact: WireFact


class Page(msgspec.Struct, frozen=True):
    """The answer to `GET /v1/facts`: facts in order of position, without a gap. `position` and
    `chain` are where the page ends; `head` is where the log ends; `safe_upto` is the position up
    to which head office is known to hold all."""

    store: str
    facts: list[Placed]
    position: Count
    chain: str
    head: Count
    safe_upto: Count


class Hello(msgspec.Struct, frozen=True):
    """The answer to `GET /v1/hello`: which store this is, for whom the token speaks, and where the
    log ends."""

    store: str
    org: str
    device: str
    position: Count
    chain: str


class Seen(msgspec.Struct, frozen=True):
    """The furthest point of a store's log that the asker ever saw; it goes with every request as
    `store:position:chain`, so that a store restored from an old copy is found out."""

    store: str
    position: int
    chain: str

    def header(self) -> str:
        """Return the header's value."""
        return f"{self.store}:{self.position}:{self.chain}"


def seen_from_header(value: str) -> Seen:
    """Read a header's value. Raises ValueError."""
    store, position, chain = value.split(":")
    number = len(position) <= 19 and position.isascii() and position.isdigit()
    if not (is_id(store) and number and len(chain) <= 64):
        raise ValueError("not a point of a log")
    return Seen(store, int(position), chain)


_ENCODER = msgspec.json.Encoder()
_FACT = msgspec.json.Decoder(WireFact)


class _Named(msgspec.Struct):
    id: str


_NAMED = msgspec.json.Decoder(_Named)


def encode(message: msgspec.Struct) -> bytes:
    """Return the JSON of a message."""
    return _ENCODER.encode(message)


def decode(data: bytes, kind: type[Message]) -> Message:
    """Read a message. Raises ValueError for anything that is not one."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError("not a message of this kind") from error


def on_the_wire(placed: PlacedFact) -> WireFact:
    """Return a fact of the log as it travels."""
    return WireFact(*placed[:5], msgspec.Raw(placed.text.encode()), *placed[6:11])


def to_wire(fact: Fact) -> WireFact:
    """Return a fact as it travels. Raises UnicodeEncodeError for text that is no text."""
    return WireFact(
        fact.id,
        fact.org,
        fact.show,
        fact.subject,
        fact.kind,
        msgspec.Raw(body_text(fact.body).encode()),
        fact.device,
        fact.seq,
        fact.by,
        fact.at,
        fact.schema,
    )


def to_fact(wire: WireFact) -> tuple[Fact, str]:
    """Return the fact and the text of its body. Raises UnsoundError as `read_body` does."""
    body, text = read_body(bytes(wire.body))
    fact = Fact(
        wire.id,
        wire.org,
        wire.show,
        wire.subject,
        wire.kind,
        body,
        wire.device,
        wire.seq,
        wire.by,
        wire.at,
        wire.schema,
    )
    return fact, text


def fact_json(fact: Fact) -> msgspec.Raw:
    """Return the JSON of a fact as it stands in a batch."""
    return msgspec.Raw(_ENCODER.encode(to_wire(fact)))


def placed_json(placed: PlacedFact) -> msgspec.Raw:
    """Return the JSON of a fact of the log as it stands in a batch."""
    return msgspec.Raw(_ENCODER.encode(on_the_wire(placed)))


@dataclass(frozen=True, slots=True)
class Batch:
    """The sound facts of a batch, the texts of their bodies, and why the others are not sound."""

    facts: list[Fact]
    texts: list[str]
    refused: list[Refusal]


def read_batch(facts: Iterable[msgspec.Raw]) -> Batch:
    """Read a batch fact by fact.

    Raises ValueError for something that is not a fact and has not even an identifier to answer to.
    """
    batch = Batch([], [], [])
    for raw in facts:
        try:
            fact, text = _read(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            reason = "it is not a fact: a field is missing or wrong"
            batch.refused.append(Refusal(_name_of(raw), reason))
        except UnsoundError as error:
            batch.refused.append(Refusal(_name_of(raw), str(error)))
        else:
            batch.facts.append(fact)
            batch.texts.append(text)
    return batch


def _read(raw: msgspec.Raw) -> tuple[Fact, str]:
    if len(raw) > FACT_MAX:
        raise UnsoundError(f"it has more than {FACT_MAX} bytes")
    return to_fact(_FACT.decode(raw))


def _name_of(raw: msgspec.Raw) -> str:
    try:
        return _NAMED.decode(raw).id
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError("a fact without an identifier") from error
