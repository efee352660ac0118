"""Alembic's scripts; they import no live model, so that old ones stay what they were."""
