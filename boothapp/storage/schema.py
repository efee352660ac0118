"""The tables, as SQLAlchemy metadata; imports nothing of the project.

Every key starts with the organisation, so that the tables can be spread by it; none comes from a
sequence. Texts are kept as the writer made them (`body` is JSON text, not jsonb: bytes at the
centre are the bytes of the author). Two things stand outside the organisations: `node` (the store's
own name) and the index by which a token finds its grant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

if TYPE_CHECKING:
    from sqlalchemy.schema import SchemaItem

METADATA = MetaData()


def _text(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _number(*names: str) -> list[Column[int]]:
    return [Column(name, BigInteger, nullable=False) for name in names]


def _table(name: str, key: tuple[str, ...], *items: SchemaItem) -> Table:
    primary = PrimaryKeyConstraint(*key, name=f"pk_{name}")
    return Table(name, METADATA, *items, primary, sqlite_with_rowid=False)


NODE = _table("node", ("name",), *_text("name", "value"))

HEAD = _table(
    "head", ("org",), *_text("org"), *_number("position"), *_text("chain"), *_number("at")
)

PEN = _table("pen", ("org", "device"), *_text("org", "device"), *_number("seq"))

FACT = _table(
    "fact",
    ("org", "position"),
    *_text("org"),
    *_number("position"),
    *_text("id", "show", "subject", "kind", "body", "device"),
    *_number("seq"),
    *_text("author"),
    *_number("at", "schema"),
    *_text("source", "chain"),
    UniqueConstraint("org", "id", name="uq_fact_id"),
    Index("ix_fact_subject", "org", "subject"),
)

ERASED = _table("erased", ("org", "subject"), *_text("org", "subject"))

MERGE_SIDE = _table("merge_side", ("org", "lead", "fact"), *_text("org", "lead", "fact"))

KEEPER = _table(
    "keeper",
    ("org", "lead"),
    *_text("org", "lead", "keeper"),
    Index("ix_keeper_keeper", "org", "keeper"),
)

LEAD = _table(
    "lead",
    ("org", "id"),
    *_text("org", "id", "show", "name", "company", "job_title", "country", "email", "phone"),
    *_text("route"),
    Column("open", Boolean, nullable=False),
    *_number("fit_low", "fit_high", "intent_low", "intent_high"),
    *_text("actions", "samples"),
    *_number("captured_at"),
    *_text("captured_by", "captured_on"),
    *_number("changed_at"),
    *_text("alert", "accepted_by", "account", "notes"),
    Index("ix_lead_show", "org", "show", "captured_at", "id"),
)
Index(
    "ix_lead_account",
    LEAD.c.org,
    LEAD.c.account,
    sqlite_where=LEAD.c.account != "",
    postgresql_where=LEAD.c.account != "",
)

ALERT = _table(
    "alert",
    ("org", "id", "lead"),
    *_text("org", "id", "lead", "show"),
    *_number("raised_at"),
    *_text("body"),
    ForeignKeyConstraint(["org", "lead"], ["lead.org", "lead.id"], name="fk_alert_lead"),
    Index("ix_alert_lead", "org", "lead"),
    Index("ix_alert_show", "org", "show", "raised_at"),
)

RECORD = _table("record", ("org", "kind", "id"), *_text("org", "kind", "id", "fields"))

ACCOUNT = _table(
    "account",
    ("org", "id"),
    *_text("org", "id", "name_key", "domain", "fields"),
    Index("ix_account_name_key", "org", "name_key"),
    Index("ix_account_domain", "org", "domain"),
)

CONTACT = _table(
    "contact",
    ("org", "id"),
    *_text("org", "id", "account", "email", "badge_id", "fields"),
)
for _column in (CONTACT.c.account, CONTACT.c.email, CONTACT.c.badge_id):
    Index(
        f"ix_contact_{_column.name}",
        CONTACT.c.org,
        _column,
        sqlite_where=_column != "",
        postgresql_where=_column != "",
    )

RULEBOOK = _table(
    "rulebook",
    ("org", "show"),
    *_text("org", "show", "fact"),
    *_number("version"),
    *_text("toml"),
)

SETTING = _table("setting", ("org", "key"), *_text("org", "key", "value"))

CHANNEL = _table("channel", ("org", "id"), *_text("org", "id", "person", "kind", "url"))

OUTBOX = _table(
    "outbox",
    ("org", "alert", "person", "channel"),
    *_text("org", "alert", "person", "channel", "lead", "state"),
    *_number("tries", "due_ms"),
    *_text("error"),
    Index("ix_outbox_lead", "org", "lead"),
)

PEER = _table(
    "peer",
    ("org", "store"),
    *_text("org", "store"),
    *_number("cursor"),
    *_text("chain"),
    *_number("pushed", "echo_upto"),
)

PARKED = _table(
    "parked",
    ("org", "peer", "fact"),
    *_text("org", "peer", "fact", "reason"),
    *_number("at_ms"),
    ForeignKeyConstraint(["org", "fact"], ["fact.org", "fact.id"], name="fk_parked_fact"),
)

DEVICE_GRANT = _table(
    "device_grant",
    ("org", "device"),
    *_text("org", "device", "label", "token_sha256"),
    *_number("granted_ms", "revoked_ms"),
    *_text("role", "next_sha256"),
    Index("ix_device_grant_token", "token_sha256"),
)
Index(
    "ix_device_grant_next",
    DEVICE_GRANT.c.next_sha256,
    sqlite_where=DEVICE_GRANT.c.next_sha256 != "",
    postgresql_where=DEVICE_GRANT.c.next_sha256 != "",
)

JOIN_TICKET = _table(
    "join_ticket",
    ("org", "code_sha256"),
    *_text("org", "code_sha256", "device", "label", "role", "token_sha256"),
    *_number("expires_ms", "used_ms"),
    Index("ix_join_ticket_code", "code_sha256"),
)

PROJECTIONS = (ALERT, LEAD, RECORD, ACCOUNT, CONTACT, RULEBOOK, KEEPER, MERGE_SIDE, ERASED)
"""What can be dropped and folded again from the log, in an order that keeps the foreign keys."""
