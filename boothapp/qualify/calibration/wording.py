"""What a calibration found, in plain sentences and tables; imports this room only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from boothapp.qualify.calibration.suggest import fewest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from boothapp.qualify.calibration.calibrate import Calibration, Finding
    from boothapp.qualify.calibration.evidence import Tally

NAMES: Final = {
    "agreed": "agreed points",
    "suggested": "suggested points",
    "unconstrained": "plain logistic regression",
    "naive_bayes": "naive Bayes, blanks skipped",
}


def tally_text(tally: Tally) -> str:
    """ "1,511 leads, 977 won, 64.7 % (62.2 to 67.0)"."""
    if not tally.leads:
        return "no leads"
    low, high = (100 * end for end in tally.interval)
    counted = "1 lead" if tally.leads == 1 else f"{tally.leads:,} leads"
    return f"{counted}, {tally.won:,} won, {100 * tally.share:.1f} % ({low:.1f} to {high:.1f})"


def sentences(found: Calibration) -> tuple[str, ...]:
    """What a person should know of it, the most important first."""
    return (*_verdict(found), *_for_sales(found), *_columns(found))


def _verdict(found: Calibration) -> Iterator[str]:
    overall, lost = found.overall, found.overall.leads - found.overall.won
    if found.suggests:
        yield (
            "An answer that is not known counts 0: it moves a lead neither up nor down. Points say "
            "how much better or worse an answer is than not knowing it."
        )
    elif min(overall.won, lost) < (least := fewest(found.read.leads)):
        yield (
            f"Too few: {overall.won:,} won and {lost:,} lost. At least {least} of each are needed "
            f"before points can be suggested.{_kept(found)}"
        )
    else:
        yield (
            f"Too few: {overall.won:,} won and {lost:,} lost leads do not show that other points "
            f"would do better.{_kept(found)}"
        )
    if not found.has_agreed:
        yield "Nothing is agreed without --rulebook: 'agreed' then ranks every lead the same."


def _kept(found: Calibration) -> str:
    return " The agreed points stay." if found.has_agreed else ""


def _for_sales(found: Calibration) -> Iterator[str]:
    sales = found.for_sales
    if sales is None:
        return
    yield f"For sales under the agreed points: {tally_text(sales.agreed)}."
    if found.suggests:
        yield f"As many by the suggested points, held out: {tally_text(sales.suggested)}."


def _columns(found: Calibration) -> Iterator[str]:
    for item in found.left_out:
        yield f"{item.heading!r} is left out: {item.reason}."
    for strange in found.read.strange:
        cells = "1 value" if strange.count == 1 else f"{strange.count:,} values"
        yield (
            f"{strange.heading!r}: {cells} that the rulebook does not have, such as "
            f"{strange.example!r}, count as unknown."
        )
    if found.read.silent:
        names = ", ".join(found.read.silent)
        yield f"No column answers {names}: what they are worth is kept."
    if found.read.unused:
        yield f"No criterion asks for the columns {', '.join(found.read.unused)}."


def measures_table(found: Calibration) -> Iterator[str]:
    """AUC, log loss and Brier of each model, by cross-validation."""
    yield f"{'':30}{'AUC':>8}{'log loss':>10}{'Brier':>8}"
    for name, measures in found.trial.measures.items():
        figures = f"{measures.auc:8.4f}{measures.log_loss:10.4f}{measures.brier:8.4f}"
        yield f"{NAMES[name]:30}{figures}"


def evidence_tables(found: Calibration) -> Iterator[str]:
    """For each criterion its answers with what happened, agreed and suggested points."""
    for finding in found.findings:
        yield ""
        yield finding.factor.label
        yield from _rows(finding)


def _rows(finding: Finding) -> Iterator[str]:
    names = (*finding.factor.levels, "unknown")
    for at, (name, tally) in enumerate(zip(names, finding.tallies, strict=True)):
        if not tally.leads:
            continue
        agreed = f"{finding.agreed[at]:+6.3g}" if finding.agreed else ""
        suggested = f"{finding.suggested[at]:+6.3g}" if finding.suggested else ""
        yield f"  {name[:34]:34}{agreed:>7}{suggested:>7}   {tally_text(tally)}"


def calibration_table(found: Calibration) -> Iterator[str]:
    """Stated chances of leads held out against what happened."""
    yield "stated    happened"
    for item in found.plot:
        yield f"{100 * item.stated:5.1f} %   {tally_text(item.happened)}"
