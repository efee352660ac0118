"""Differences between two versions in the window's language; imports translation and values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.services.rulebook_diff import WORDS, Difference, filled


def difference_text(found: Difference) -> str:
    """The difference in a line; a translation that lacks a part falls back to English."""
    try:
        return filled(templates()[found.kind], found)
    except (KeyError, IndexError, ValueError):
        return filled(WORDS[found.kind], found)


def templates() -> dict[str, str]:
    """What `rulebook_diff.WORDS` says, translated."""
    word = QCoreApplication.translate
    return {
        "title": word("rulebook_diff", "Title: {before} → {after}"),
        "fit": word("rulebook_diff", "Sales needs fit {before} → {after}"),
        "intent": word("rulebook_diff", "Sales needs intent {before} → {after}"),
        "scale": word("rulebook_diff", "The scale of {name} ends at {before} → {after}"),
        "criterion_added": word("rulebook_diff", "New: {name} ({after})"),
        "criterion_removed": word("rulebook_diff", "No longer looked at: {name}"),
        "criteria_order": word("rulebook_diff", "The criteria stand in another order"),
        "criterion_label": word("rulebook_diff", "“{before}” is called “{after}” now"),
        "criterion_axis": word("rulebook_diff", "{name} counts for {after} instead of {before}"),
        "criterion_ask": word(
            "rulebook_diff", "{name} is asked differently: “{before}” → “{after}”"
        ),
        "criterion_seconds": word(
            "rulebook_diff", "Asking {name} takes {before} → {after} seconds"
        ),
        "criterion_holds": word(
            "rulebook_diff", "An answer to {name} holds {before} → {after} months"
        ),
        "criterion_reads": word(
            "rulebook_diff", "{name} is read from other records: {before} → {after}"
        ),
        "criterion_most": word("rulebook_diff", "{name} gives at most {before} → {after} points"),
        "answer_added": word("rulebook_diff", "{name}, new answer “{answer}”: {after} points"),
        "answer_removed": word("rulebook_diff", "{name}, no longer an answer: “{answer}”"),
        "answer_label": word("rulebook_diff", "{name}: “{before}” reads “{after}” now"),
        "answer_points": word("rulebook_diff", "{name} “{answer}”: {before} → {after} points"),
        "answer_prior": word(
            "rulebook_diff", "{name} “{answer}” is given {before} → {after} times as its neighbours"
        ),
        "answer_match": word(
            "rulebook_diff", "{name} “{answer}” stands for something else in the records"
        ),
        "answers_order": word("rulebook_diff", "{name}: the answers stand in another order"),
        "cell": word("rulebook_diff", "{name}, {answer}: {before} → {after} points"),
        "matrix_added": word("rulebook_diff", "New grid: {name}"),
        "matrix_removed": word("rulebook_diff", "No longer there: the grid {name}"),
        "action_added": word("rulebook_diff", "New at the booth: {name} ({after} points)"),
        "action_removed": word("rulebook_diff", "No longer at the booth: {name}"),
        "action_points": word("rulebook_diff", "{name}: {before} → {after} points"),
        "action_alerts": word("rulebook_diff", "{name} alerts sales at once now"),
        "action_silent": word("rulebook_diff", "{name} no longer alerts sales"),
        "action_other": word("rulebook_diff", "{name}: another key, form or wording"),
        "rule_added": word("rulebook_diff", "Bars from sales now: {name}"),
        "rule_removed": word("rulebook_diff", "No longer bars from sales: {name}"),
        "rule_changed": word("rulebook_diff", "Bars others than before: {name}"),
        "alerts": word("rulebook_diff", "Alerts are asked of others than before"),
        "languages": word("rulebook_diff", "Only wordings differ"),
        "formatting": word("rulebook_diff", "They say the same"),
    }
