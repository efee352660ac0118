"""Keeps Qt from reading a visitor's words as markup; the standard library alone."""

from __future__ import annotations

from html import escape


def plain_tooltip(text: str) -> str:
    """Return text for a tooltip, which Qt takes for markup whenever it looks like it."""
    return f"<span>{escape(text)}</span>" if text else ""
