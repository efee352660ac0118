"""Runs the migrations on the connection that `migrate` hands over; imports Alembic only."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
context.run_migrations()
