"""What is wrong with a rulebook that can be read but must not be signed; imports its parts.

Reading stays as lenient as it was when older rulebooks were agreed: those must go on judging their
leads. What is put forward for signatures is looked at harder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from boothapp.qualify.criteria import FIT, INTENT, Kind
from boothapp.qualify.faults import Faults
from boothapp.qualify.industry_codes import NAMES, is_industry_code
from boothapp.qualify.rulebook import load_rulebook
from boothapp.qualify.tables import shown
from boothapp.qualify.toml_lines import key_lines

if TYPE_CHECKING:
    from boothapp.qualify.criteria import Criterion
    from boothapp.qualify.rulebook import Rulebook


def reviewed_rulebook(text: str) -> Rulebook:
    """The rulebook that `text` holds, fit to be signed.

    Raises RulebookError with line, key and sentence of everything that is wrong, also where a route
    exists that no lead can have, an answer that nobody can give, or an unknown industry code.
    """
    rulebook = load_rulebook(text)
    faults = Faults(key_lines(text))
    _check_routes(rulebook, faults)
    for criterion in rulebook.criteria:
        if criterion.kind is Kind.CODES:
            _check_codes(criterion, faults)
        if criterion.ask is None and criterion.kind is not Kind.NUMBER:
            _check_given(criterion, faults)
    faults.raise_if_any()
    return rulebook


def _check_routes(rulebook: Rulebook, faults: Faults) -> None:
    """Every route must be one that some lead can have; the ranges of the axes prove it.

    That `sales` can be had is checked while reading: the most on each axis reaches its threshold.
    """
    thresholds = rulebook.thresholds
    least = rulebook.least(FIT)
    if thresholds.fit <= least:
        faults.add(
            ("thresholds", FIT),
            f"every lead has {least} points at least and reaches {thresholds.fit}, so that no lead "
            "can ever be one for a courteous mail",
        )
    least = rulebook.least(INTENT)
    if thresholds.intent <= least:
        faults.add(
            ("thresholds", INTENT),
            f"every lead has {least} points at least and reaches {thresholds.intent}, so that no "
            "lead that fits can ever be left to marketing",
        )
    if not rulebook.alerting:
        where = ("actions", rulebook.actions[0].code) if rulebook.actions else ("actions",)
        faults.add(where, "neither this nor another alerts, so that no lead goes to sales at once")


def _check_codes(criterion: Criterion, faults: Faults) -> None:
    for index, answer in enumerate(criterion.answers):
        places: dict[str, int] = {}
        for system, code in answer.prefixes:
            place = places.get(system, 0)
            places[system] = place + 1
            if not is_industry_code(system, code):
                path = ("criteria", criterion.id, "answers", index, system, place)
                faults.add(path, f"{shown(code)} begins no code of {NAMES[system]}")


def _check_given(criterion: Criterion, faults: Faults) -> None:
    for index, answer in enumerate(criterion.answers):
        if not (answer.values or answer.prefixes or answer.otherwise):
            path = ("criteria", criterion.id, "answers", index)
            message = "nobody is asked and it lists nothing, so that it can never be the answer"
            faults.add(path, message)
