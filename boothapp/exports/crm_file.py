"""The files that a CRM imports, without a blank over a value; imports rows, targets and services.

A column that no lead fills is not written. Where a blank cell would empty the field, the columns
that only some leads fill stand in files of their own, which hold just those leads: whoever imports
them in order changes nothing that is not known here. Leads go through a file without a name, so
that a hundred thousand need no more memory than one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from boothapp.domain.show import Show
from boothapp.exports.audience import Audience
from boothapp.exports.columns import PURPOSES
from boothapp.exports.crm_rows import CrmRows
from boothapp.exports.crm_sources import sources
from boothapp.exports.crm_target import CrmTarget
from boothapp.exports.left_out import LeftOut, chosen
from boothapp.exports.part_files import Part, PartFiles, Spool
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead


@dataclass(slots=True)
class _Seen:
    """Which columns were filled, and for which leads the same ones."""

    rows: int = 0
    filled: list[int] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    unseen: set[int] = field(default_factory=set)

    def add(self, cells: Sequence[str], *, marked: bool) -> None:
        if not self.rows:
            self.filled, self.marks = [0] * len(cells), [0] * len(cells)
            self.unseen = set(range(len(cells)))
        self.rows += 1
        if not marked:
            # Whether a column is filled at all is known after a few leads.
            for at in [at for at in self.unseen if cells[at]]:
                self.filled[at] = 1
                self.unseen.remove(at)
            return
        for at, cell in enumerate(cells):
            if cell:
                self.filled[at] += 1
                self.marks[at] = hash((self.marks[at], self.rows))

    def parts(self, target: CrmTarget, *, together: bool) -> list[Part]:
        """What to write: one part, or one for all that every lead has and one for each group of
        columns that the same leads fill."""
        some = [at for at, count in enumerate(self.filled) if count]
        if together:
            return [Part(tuple(some), only_filled=False)]
        full = tuple(at for at in some if self.filled[at] == self.rows)
        always = tuple(at for at in full if _is_in_all(target, at))
        groups: dict[int, list[int]] = {}
        for at in some:
            if self.filled[at] < self.rows:
                groups.setdefault(self.marks[at], []).append(at)
        return [
            Part(full, only_filled=False),
            *(Part((*always, *group), only_filled=True) for group in groups.values()),
        ]


def write_crm(
    rows: Iterable[JudgedLead],
    path: Path,
    target: CrmTarget,
    show: Show,
    *,
    audience: Audience = Audience.EVERYONE,
    names: Mapping[str, str] | None = None,
    purposes: Sequence[str] = PURPOSES,
    first_time: bool = False,
    left_out: LeftOut | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[int, tuple[Path, ...]]:
    """Write the files of a target, return how many leads they hold and where they are.

    The first has the name of `path`; further ones are numbered. `first_time`: none of the leads is
    in the CRM yet, so that one file does. Raises UserError where a file cannot be written and
    concurrent.futures.CancelledError once `cancelled()` is true; either way none is left.
    """
    out = left_out if left_out is not None else LeftOut()
    made = CrmRows(target, sources(show, names or {}, purposes), audience, out)
    together = first_time or not target.clears
    with ExitStack() as stack:
        first = stack.enter_context(written_whole(path))
        spool = Spool(stack, path.parent)
        seen = _Seen()
        for row in chosen(rows, audience, out, cancelled):
            cells = made.cells(row)
            if cells is not None:
                spool.add(cells)
                seen.add(cells, marked=not together)
        files = PartFiles(stack, path, first, target)
        for part in seen.parts(target, together=together) if seen.rows else [_key_alone(target)]:
            files.write(part, spool.rows(), cancelled)
        files.end()
    return seen.rows, tuple(files.paths)


def _is_in_all(target: CrmTarget, at: int) -> bool:
    column = target.columns[at]
    return column.head == target.key or column.required


def _key_alone(target: CrmTarget) -> Part:
    heads = [column.head for column in target.columns]
    return Part((heads.index(target.key),), only_filled=False)
