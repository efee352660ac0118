"""What all tests may use: a real PostgreSQL, started on demand."""

from __future__ import annotations

pytest_plugins = ["tests.postgres_plugin"]
