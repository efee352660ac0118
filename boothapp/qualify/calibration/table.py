"""Any table of leads as a rulebook drafted from its columns; imports the qualify room only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.drafted import (
    MOST_VALUES,
    Drafted,
    LeftOut,
    draft,
    is_ordered,
    unique_codes,
)
from boothapp.qualify.calibration.judged import Read
from boothapp.qualify.calibration.leads import Factor, JudgedLeads
from boothapp.qualify.criteria import FIT, Label, Thresholds
from boothapp.qualify.rulebook import Rulebook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from boothapp.qualify.calibration.leads import Flags

# All answers together: a fit's time grows with the square of them.
_MOST_ANSWERS: Final = 900
_FEWEST_ANSWERS: Final = 3


def read_table(
    columns: Mapping[str, Sequence[str | None]], won: Flags
) -> tuple[Read, tuple[LeftOut, ...]]:
    """The leads by a rulebook without points, and the columns that say nothing.

    `columns` by heading, each as long as `won`. All criteria stand on the axis `fit`: a table does
    not tell what leads are from what they do.
    """
    ids = unique_codes(list(columns))
    most = min(MOST_VALUES, max(_FEWEST_ANSWERS, _MOST_ANSWERS // max(1, len(columns))))
    found = [
        draft(heading, name, values, most)
        for name, (heading, values) in zip(ids, columns.items(), strict=True)
    ]
    drafts = [item for item in found if isinstance(item, Drafted)]
    criteria = tuple(item.criterion for item in drafts)
    factors = tuple(
        Factor(
            criterion.id,
            str(criterion.label),
            tuple(str(answer.label) for answer in criterion.answers),
            is_ordered(criterion),
        )
        for criterion in criteria
    )
    blank = np.zeros((len(won), 0))
    leads = JudgedLeads(
        factors,
        np.column_stack([item.codes for item in drafts]) if drafts else blank.astype(np.int32),
        won,
        np.hstack([item.plain for item in drafts]) if drafts else blank,
        np.column_stack([item.bayes for item in drafts]) if drafts else blank.astype(np.int32),
    )
    title = Label((("", "Criteria drafted from outcomes"),))
    rulebook = Rulebook(title, 1, None, criteria, (), (), (), Thresholds(0, 0))
    left_out = tuple(item for item in found if isinstance(item, LeftOut))
    return Read(rulebook, leads, (FIT,) * len(factors), (), (), ()), left_out
