"""What a table of leads with their outcomes says of a rulebook; needs numpy, an extra."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from boothapp.domain.errors import UserError
from boothapp.qualify.rulebook import Rulebook

if TYPE_CHECKING:
    from boothapp.qualify.calibration.calibrate import Calibration

Columns = Mapping[str, Sequence[str | None]]

_USUAL: Final = ("outcome", "won", "result", "closed", "status", "stage", "sold", "y")


@dataclass(frozen=True, slots=True)
class FromFile:
    """What was found, and how many leads of the file have no outcome yet."""

    found: Calibration
    open: int


def calibrate_columns(
    columns: Columns,
    outcome: str,
    *,
    rulebook: Rulebook | None,
    won: str | None = None,
    left_out: Iterable[str] = (),
    unknown: Collection[str] = (),
    folds: int = 5,
) -> FromFile:
    """Agreed points beside suggested ones; `outcome` and `left_out` name columns in any case, `won`
    is the value that stands for won where the usual words do not.

    Raises UserError where a column is missing, its outcomes are not understood or too few, or
    no column answers a criterion.
    """
    # numpy is an extra, and takes longer to import than most commands take.
    from boothapp.qualify.calibration.calibrate import calibrate  # noqa: PLC0415
    from boothapp.qualify.calibration.cells import known  # noqa: PLC0415
    from boothapp.qualify.calibration.outcome import read_outcomes  # noqa: PLC0415

    heading = _column(columns, outcome)
    hidden = {_column(columns, name) for name in left_out} | {heading}
    # What stands for unknown among answers may be an outcome: "-" or "na" is neither won nor lost.
    outcomes = read_outcomes(heading, known(columns[heading], unknown), won)
    rows = [at for at, each in enumerate(outcomes) if each is not None]
    cells = {
        name: [values[at] for at in rows] for name, values in columns.items() if name not in hidden
    }
    judged = [outcomes[at] is True for at in rows]
    for word, count in (("won", sum(judged)), ("lost", len(judged) - sum(judged))):
        if count < 2:
            raise UserError(
                f"Only one lead is {word}.", "Nothing can be compared.", "Come back with more."
            )
    if not cells:
        raise UserError("No column is left to learn from.", "", "Leave fewer out.")
    found = calibrate(cells, judged, rulebook=rulebook, folds=folds, unknown=unknown)
    if rulebook is not None and not found.findings:
        raise UserError(
            "No column answers a criterion of the rulebook.",
            "Columns are called as the criteria's ids or labels.",
            f"Criteria are: {', '.join(criterion.id for criterion in rulebook.criteria)}.",
        )
    return FromFile(found, len(outcomes) - len(rows))


def outcome_column(columns: Columns) -> str:
    """The column that most likely holds the outcome: by its name, else by its words; '' when none
    does."""
    from boothapp.qualify.calibration.cells import known  # noqa: PLC0415 - numpy, as above
    from boothapp.qualify.calibration.outcome import read_outcomes  # noqa: PLC0415

    named = {heading.strip().casefold(): heading for heading in reversed(list(columns))}
    usual = [named[name] for name in _USUAL if name in named]
    for heading in [*usual, *(each for each in columns if each not in usual)]:
        try:
            read_outcomes(heading, known(columns[heading], ()))
        except UserError:
            continue
        return heading
    return usual[0] if usual else ""


def _column(columns: Columns, name: str) -> str:
    """The heading that is meant, with its own case. Raises UserError where there is none."""
    if name in columns:
        return name
    wanted = " ".join(name.split()).casefold()
    for heading in columns:
        if heading.casefold() == wanted:
            return heading
    raise UserError(
        f"There is no column {name!r}.", "", f"Columns are: {', '.join(list(columns)[:40])}."
    )
