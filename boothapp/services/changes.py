"""What a use case changed, for every page to hear; imports nothing of the project."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """`leads`: identifiers of leads that read differently now; the flags name the other kinds."""

    leads: frozenset[str] = frozenset()
    alerts: bool = False
    accounts: bool = False
    show: bool = False
    sync: bool = False
