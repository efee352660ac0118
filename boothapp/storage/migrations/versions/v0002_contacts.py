"""Contacts known before the show; imports no live model."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_COLUMNS = ("org", "id", "account", "email", "badge_id", "fields")
_LOOKED_UP = ("account", "email", "badge_id")
# As in 0001: without statistics SQLite would walk all contacts of an organisation.
_SIZES = (
    ("contact", "1000000 1000000 1"),
    ("ix_contact_account", "1000000 1000000 10"),
    ("ix_contact_email", "1000000 1000000 1"),
    ("ix_contact_badge_id", "100000 100000 1"),
)


def upgrade() -> None:
    """Create the table and its indexes, which leave out what is not known."""
    columns = [sa.Column(name, sa.Text, nullable=False) for name in _COLUMNS]
    primary = sa.PrimaryKeyConstraint("org", "id", name="pk_contact")
    op.create_table("contact", *columns, primary, sqlite_with_rowid=False)
    for name in _LOOKED_UP:
        known = sa.text(f"{name} <> ''")
        op.create_index(
            f"ix_contact_{name}",
            "contact",
            ["org", name],
            sqlite_where=known,
            postgresql_where=known,
        )
    if op.get_bind().dialect.name == "sqlite":
        insert = sa.text(
            "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('contact', :idx, :stat)"
        )
        for index, rows in _SIZES:
            op.get_bind().execute(insert, {"idx": index, "stat": rows})
