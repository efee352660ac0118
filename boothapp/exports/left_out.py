"""What an export left out and why, counted while it is written and told in a file beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from boothapp.exports import audience
from boothapp.exports.safe_cell import neutralised
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead

_NAMED: Final = 500

PHONE: Final = "phone"
MISSING: Final = "missing:"
ONE_OF: Final = "one_of:"
CUT: Final = "cut:"
TOO_LONG: Final = "too_long:"
NO_CHOICE: Final = "no_choice:"
NO_DAY: Final = "no_day"

_SENTENCES: Final = {
    audience.ERASED: "erased for good",
    audience.NOT_FOR_SALES: "not for sales by the agreed criteria",
    audience.HANDED_BACK: "sales gave them back to marketing",
    audience.FOR_SALES: "for sales, so not in a file for marketing",
    audience.DO_NOT_CONTACT: "asked not to be contacted",
    audience.NO_NEWS: "did not agree to news, or were not asked",
    MISSING: "{} is not known, and the other system refuses a record without it",
    ONE_OF: "none of {} is known, and the other system refuses a record without",
    PHONE: "the telephone number: they did not agree to calls",
    NO_DAY: "a promise without a day, which no calendar can hold",
    CUT: "the end of {}: longer than the other system takes",
    TOO_LONG: "{}: longer than the other system takes, or in letters it refuses",
    NO_CHOICE: "{}: a value that the other system's list does not have",
}


@dataclass(slots=True)
class LeftOut:
    """`leads` counts leads by reason, `parts` the parts of leads that are there. `named` has up to
    some hundred (reason, lead, person, company) of those that the reader of the file may know."""

    leads: Counter[str] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    named: list[tuple[str, str, str, str]] = field(default_factory=list)

    def add(self, reason: str, row: JudgedLead) -> None:
        """Count a lead that is left out."""
        self.leads[reason] += 1
        if reason not in audience.COUNTED_ONLY and len(self.named) < _NAMED:
            lead = row.lead
            self.named.append((reason, lead.id, lead.name, lead.text("company")))

    def add_part(self, reason: str) -> None:
        """Count a part of a lead that is left out."""
        self.parts[reason] += 1

    @property
    def lines(self) -> tuple[str, ...]:
        """A sentence for each reason, with how many: '12 leads: not for sales by ...'."""
        leads = (f"{n} {_noun(n)}: {in_words(why)}" for why, n in self.leads.most_common())
        parts = (f"of {n} {_noun(n)} {in_words(why)}" for why, n in self.parts.most_common())
        return (*leads, *parts)


def chosen(
    rows: Iterable[JudgedLead],
    for_whom: audience.Audience,
    out: LeftOut,
    cancelled: Callable[[], bool] | None = None,
    *,
    outward: bool = True,
) -> Iterator[JudgedLead]:
    """The leads that may stand in a file; whatever is written passes through here.

    Raises concurrent.futures.CancelledError once `cancelled()` is true.
    """
    for row in rows:
        if cancelled is not None and cancelled():
            raise CancelledError
        reason = audience.left_out(row, for_whom, outward=outward)
        if reason:
            out.add(reason, row)
        else:
            yield row


def in_words(reason: str) -> str:
    """A reason as a sentence; what follows its colon is a heading of the file."""
    if reason in _SENTENCES:
        return _SENTENCES[reason]
    kind, _, what = reason.partition(":")
    return _SENTENCES[f"{kind}:"].replace("{}", what)


def report_path(path: Path) -> Path:
    """Where the report of a file stands: 'leads.csv' has 'leads.report.txt'."""
    return path.with_name(f"{path.stem}.report.txt")


def write_report(
    path: Path, files: Sequence[Path], count: int, left_out: LeftOut, notes: Sequence[str]
) -> Path:
    """Write beside `path` what it holds, what it does not and what to do; return the report's path.

    Raises UserError where it cannot be written.
    """
    lines = [f"{count} {_noun(count)} in {', '.join(file.name for file in files)}.", ""]
    if left_out.lines:
        lines += ["Left out:", *(f"- {line}" for line in left_out.lines), ""]
    else:
        lines += ["Nothing was left out.", ""]
    if notes:
        lines += ["What to do:", *(f"- {note}" for note in notes), ""]
    for why, lead, person, company in left_out.named:
        who = ", ".join(part for part in map(neutralised, (person, company)) if part) or "no name"
        lines.append(f"{lead}  {who}: {in_words(why)}")
    beside = report_path(path)
    with written_whole(beside) as file:
        file.write("\n".join(lines).rstrip().encode("utf-8", "replace") + b"\n")
    return beside


def _noun(count: int) -> str:
    return "lead" if count == 1 else "leads"
