"""One-time codes, roles of devices, and a token's successor; imports no live model."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TEXTS = ("org", "code_sha256", "device", "label", "role", "token_sha256")
_NUMBERS = ("expires_ms", "used_ms")


def upgrade() -> None:
    """Devices let in before are laptops, and have no successor to their token."""
    for name, standing in (("role", "laptop"), ("next_sha256", "")):
        column = sa.Column(name, sa.Text, nullable=False, server_default=standing)
        op.add_column("device_grant", column)
    successors = sa.text("next_sha256 <> ''")
    op.create_index(
        "ix_device_grant_next",
        "device_grant",
        ["next_sha256"],
        sqlite_where=successors,
        postgresql_where=successors,
    )
    columns: list[sa.Column[Any]] = [sa.Column(name, sa.Text, nullable=False) for name in _TEXTS]
    columns += [sa.Column(name, sa.BigInteger, nullable=False) for name in _NUMBERS]
    primary = sa.PrimaryKeyConstraint("org", "code_sha256", name="pk_join_ticket")
    op.create_table("join_ticket", *columns, primary, sqlite_with_rowid=False)
    op.create_index("ix_join_ticket_code", "join_ticket", ["code_sha256"])
