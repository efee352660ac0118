"""What is known of a lead, as the rulebook reads it; imports nothing of the project."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

DOES_NOT_KNOW: Final = "?"
WOULD_NOT_SAY: Final = "-"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a lead, in the rulebook's own terms.

    `answers`: criterion id to the answer's code as the visitor gave it; no entry means not asked,
    `DOES_NOT_KNOW` and `WOULD_NOT_SAY` are told apart and are both unknown for the score.
    `actions`: codes of the actions taken at the booth.
    `account`: what the company's records say, by key: `country` (ISO 3166 alpha-2), `naics`,
    `nace`, `sic`, `people`, `revenue`, `parent`, `relation`, `contacts_known`, `departments` ...;
    a key that is not there is unknown.
    `lead`: the person's own fields, such as `country`, `job_title`, `company`, `email`.
    `destinations`: where samples shall go, ISO 3166 alpha-2 or as written.
    `ages`: of answers said a month ago or longer, how many months ago.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    actions: frozenset[str] = frozenset()
    account: Mapping[str, str | int] = field(default_factory=dict)
    lead: Mapping[str, str] = field(default_factory=dict)
    destinations: frozenset[str] = frozenset()
    ages: Mapping[str, int] = field(default_factory=dict)
