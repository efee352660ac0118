"""What outcomes say of the agreed rulebook, from leads as the store knows them; needs numpy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from boothapp.qualify.evidence import Evidence
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import known_answers

if TYPE_CHECKING:
    from boothapp.qualify.calibration.calibrate import Calibration


@dataclass(frozen=True, slots=True)
class JudgedLead:
    """What was known of a lead and whether it was won; a lead still open is none of these."""

    evidence: Evidence
    won: bool


def calibrate_leads(rulebook: Rulebook, leads: Iterable[JudgedLead]) -> Calibration | None:
    """The suggestion beside the agreed points; None when no two leads were won or none two lost.

    Answers count as the rulebook finds them, given at the booth or in the records; what nobody
    asked is unknown, and an action that was not taken was not taken. Takes seconds for thousands
    of leads: never on the window's thread. Raises ImportError without the extra `calibrate`.
    """
    # numpy is an extra, and takes longer to import than the window may be late.
    from boothapp.qualify.calibration.calibrate import calibrate  # noqa: PLC0415

    judged = list(leads)
    won = [lead.won for lead in judged]
    if min(sum(won), len(won) - sum(won)) < 2:
        return None
    known = [known_answers(rulebook, lead.evidence) for lead in judged]
    columns: dict[str, list[str | None]] = {
        criterion.id: [answers.get(criterion.id) for answers in known]
        for criterion in rulebook.criteria
    }
    for action in rulebook.actions:
        taken = (action.code in lead.evidence.actions for lead in judged)
        columns[action.code] = ["yes" if yes else "no" for yes in taken]
    return calibrate(columns, won, rulebook=rulebook)
