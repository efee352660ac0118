"""The first version of the schema; imports no live model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _number(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger, nullable=False) for name in names]


def _flag(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean, nullable=False) for name in names]


def _create(name: str, key: list[str], *items: SchemaItem) -> None:
    primary = sa.PrimaryKeyConstraint(*key, name=f"pk_{name}")
    op.create_table(name, *items, primary, sqlite_with_rowid=False)


# Rows of the table, then rows for each equal value of the index's first column, its first two...
# https://www.sqlite.org/fileformat2.html#stat1tab (a table without rowid is its own primary index)
_SIZES = (
    ("fact", "fact", "1000000 1000000 1"),
    ("fact", "ix_fact_subject", "1000000 1000000 8"),
    ("fact", "sqlite_autoindex_fact_2", "1000000 1000000 1"),
    ("lead", "lead", "100000 100000 1"),
    ("lead", "ix_lead_show", "100000 100000 5000 1 1"),
    ("lead", "ix_lead_account", "20000 20000 3"),
    ("alert", "alert", "20000 20000 1 1"),
    ("alert", "ix_alert_lead", "20000 20000 1"),
    ("alert", "ix_alert_show", "20000 20000 1000 1"),
    ("account", "account", "100000 100000 1"),
    ("account", "ix_account_name_key", "100000 100000 1"),
    ("account", "ix_account_domain", "100000 100000 2"),
    ("keeper", "keeper", "1000 1000 1"),
    ("keeper", "ix_keeper_keeper", "1000 1000 2"),
    ("outbox", "outbox", "10000 10000 1 1 1"),
    ("outbox", "ix_outbox_lead", "10000 10000 2"),
)


def upgrade() -> None:
    """Create all tables."""
    _create(
        "node",
        ["name"],
        *_text("name", "value"),
    )
    _create(
        "head",
        ["org"],
        *_text("org"),
        *_number("position"),
        *_text("chain"),
        *_number("at"),
    )
    _create(
        "pen",
        ["org", "device"],
        *_text("org", "device"),
        *_number("seq"),
    )
    _create(
        "fact",
        ["org", "position"],
        *_text("org"),
        *_number("position"),
        *_text("id", "show", "subject", "kind", "body", "device"),
        *_number("seq"),
        *_text("author"),
        *_number("at", "schema"),
        *_text("source", "chain"),
        sa.UniqueConstraint("org", "id", name="uq_fact_id"),
    )
    op.create_index("ix_fact_subject", "fact", ["org", "subject"])
    _create(
        "erased",
        ["org", "subject"],
        *_text("org", "subject"),
    )
    _create(
        "merge_side",
        ["org", "lead", "fact"],
        *_text("org", "lead", "fact"),
    )
    _create(
        "keeper",
        ["org", "lead"],
        *_text("org", "lead", "keeper"),
    )
    op.create_index("ix_keeper_keeper", "keeper", ["org", "keeper"])
    _create(
        "lead",
        ["org", "id"],
        *_text(
            "org",
            "id",
            "show",
            "name",
            "company",
            "job_title",
            "country",
            "email",
            "phone",
            "route",
        ),
        *_flag("open"),
        *_number("fit_low", "fit_high", "intent_low", "intent_high"),
        *_text("actions", "samples"),
        *_number("captured_at"),
        *_text("captured_by", "captured_on"),
        *_number("changed_at"),
        *_text("alert", "accepted_by", "account", "notes"),
    )
    op.create_index(
        "ix_lead_account",
        "lead",
        ["org", "account"],
        sqlite_where=sa.text("account <> ''"),
        postgresql_where=sa.text("account <> ''"),
    )
    op.create_index("ix_lead_show", "lead", ["org", "show", "captured_at", "id"])
    _create(
        "alert",
        ["org", "id", "lead"],
        *_text("org", "id", "lead", "show"),
        *_number("raised_at"),
        *_text("body"),
        sa.ForeignKeyConstraint(["org", "lead"], ["lead.org", "lead.id"], name="fk_alert_lead"),
    )
    op.create_index("ix_alert_lead", "alert", ["org", "lead"])
    op.create_index("ix_alert_show", "alert", ["org", "show", "raised_at"])
    _create(
        "record",
        ["org", "kind", "id"],
        *_text("org", "kind", "id", "fields"),
    )
    _create(
        "account",
        ["org", "id"],
        *_text("org", "id", "name_key", "domain", "fields"),
    )
    op.create_index("ix_account_domain", "account", ["org", "domain"])
    op.create_index("ix_account_name_key", "account", ["org", "name_key"])
    _create(
        "rulebook",
        ["org", "show"],
        *_text("org", "show", "fact"),
        *_number("version"),
        *_text("toml"),
    )
    _create(
        "setting",
        ["org", "key"],
        *_text("org", "key", "value"),
    )
    _create(
        "channel",
        ["org", "id"],
        *_text("org", "id", "person", "kind", "url"),
    )
    _create(
        "outbox",
        ["org", "alert", "person", "channel"],
        *_text("org", "alert", "person", "channel", "lead", "state"),
        *_number("tries", "due_ms"),
        *_text("error"),
    )
    op.create_index("ix_outbox_lead", "outbox", ["org", "lead"])
    _create(
        "peer",
        ["org", "store"],
        *_text("org", "store"),
        *_number("cursor"),
        *_text("chain"),
        *_number("pushed", "echo_upto"),
    )
    _create(
        "parked",
        ["org", "peer", "fact"],
        *_text("org", "peer", "fact", "reason"),
        *_number("at_ms"),
        sa.ForeignKeyConstraint(["org", "fact"], ["fact.org", "fact.id"], name="fk_parked_fact"),
    )
    _create(
        "device_grant",
        ["org", "device"],
        *_text("org", "device", "label", "token_sha256"),
        *_number("granted_ms", "revoked_ms"),
    )
    op.create_index("ix_device_grant_token", "device_grant", ["token_sha256"])
    if op.get_bind().dialect.name == "sqlite":
        _tell_planner_sizes()


def _tell_planner_sizes() -> None:
    """Without statistics SQLite takes an organisation for ten rows and walks all of its log."""
    op.execute("ANALYZE")
    insert = sa.text("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (:tbl, :idx, :stat)")
    for table, index, rows in _SIZES:
        op.get_bind().execute(insert, {"tbl": table, "idx": index, "stat": rows})
