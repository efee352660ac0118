"""What two versions of the criteria say differently, for people who never saw a file; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from boothapp.qualify.criteria import AXES, Action, Answer, Criterion, Disqualifier, Label
from boothapp.qualify.rulebook import Rulebook

T = TypeVar("T", Criterion, Action, Disqualifier)
V = TypeVar("V")

WORDS: Final[Mapping[str, str]] = {
    "title": "Title: {before} → {after}",
    "fit": "Sales needs fit {before} → {after}",
    "intent": "Sales needs intent {before} → {after}",
    "scale": "The scale of {name} ends at {before} → {after}",
    "criterion_added": "New: {name} ({after})",
    "criterion_removed": "No longer looked at: {name}",
    "criteria_order": "The criteria stand in another order",
    "criterion_label": "“{before}” is called “{after}” now",
    "criterion_axis": "{name} counts for {after} instead of {before}",
    "criterion_ask": "{name} is asked differently: “{before}” → “{after}”",
    "criterion_seconds": "Asking {name} takes {before} → {after} seconds",
    "criterion_holds": "An answer to {name} holds {before} → {after} months",
    "criterion_reads": "{name} is read from other records: {before} → {after}",
    "criterion_most": "{name} gives at most {before} → {after} points",
    "answer_added": "{name}, new answer “{answer}”: {after} points",
    "answer_removed": "{name}, no longer an answer: “{answer}”",
    "answer_label": "{name}: “{before}” reads “{after}” now",
    "answer_points": "{name} “{answer}”: {before} → {after} points",
    "answer_prior": "{name} “{answer}” is given {before} → {after} times as its neighbours",
    "answer_match": "{name} “{answer}” stands for something else in the records",
    "answers_order": "{name}: the answers stand in another order",
    "cell": "{name}, {answer}: {before} → {after} points",
    "matrix_added": "New grid: {name}",
    "matrix_removed": "No longer there: the grid {name}",
    "action_added": "New at the booth: {name} ({after} points)",
    "action_removed": "No longer at the booth: {name}",
    "action_points": "{name}: {before} → {after} points",
    "action_alerts": "{name} alerts sales at once now",
    "action_silent": "{name} no longer alerts sales",
    "action_other": "{name}: another key, form or wording",
    "rule_added": "Bars from sales now: {name}",
    "rule_removed": "No longer bars from sales: {name}",
    "rule_changed": "Bars others than before: {name}",
    "alerts": "Alerts are asked of others than before",
    "languages": "Only wordings differ",
    "formatting": "They say the same",
}
"""In English, by kind; the window says the same in its own language."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different; `kind` is a key of WORDS, "" parts say nothing.

    `name` is what it is about and `answer` which of its answers, as they are called now.
    """

    kind: str
    name: str = ""
    answer: str = ""
    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """The difference in English."""
        return filled(WORDS[self.kind], self)


def filled(template: str, found: Difference) -> str:
    """The template with the names and values of the difference."""
    return template.format(
        name=found.name[:1].upper() + found.name[1:],
        answer=found.answer,
        before=found.before,
        after=found.after,
    )


def rulebook_diff(old: Rulebook, new: Rulebook, language: str = "en") -> tuple[Difference, ...]:
    """What is different in `new`, what decides most first; names in `language`."""
    say: Callable[[Label], str] = lambda label: label.in_language(language)  # noqa: E731
    found = [
        *_thresholds(old, new),
        *_criteria(old, new, say),
        *_cells(old, new, say),
        *_actions(old, new, say),
        *_rules(old, new, say),
    ]
    if old.alerts != new.alerts:
        found.append(Difference("alerts"))
    if say(old.title) != say(new.title):
        found.append(Difference("title", before=say(old.title), after=say(new.title)))
    if not found:
        same = (old.criteria, old.actions, old.disqualifiers, old.matrices, old.title) == (
            new.criteria, new.actions, new.disqualifiers, new.matrices, new.title,
        )  # fmt: skip
        found.append(Difference("formatting" if same else "languages"))
    return tuple(found)


def _thresholds(old: Rulebook, new: Rulebook) -> Iterator[Difference]:
    for axis in AXES:
        before, after = getattr(old.thresholds, axis), getattr(new.thresholds, axis)
        if before != after:
            yield Difference(axis, before=str(before), after=str(after))
    for axis in AXES:
        if old.most(axis) != new.most(axis):
            yield Difference("scale", axis, "", str(old.most(axis)), str(new.most(axis)))


def _criteria(old: Rulebook, new: Rulebook, say: Callable[[Label], str]) -> Iterator[Difference]:
    before, after = _named(old.criteria), _named(new.criteria)
    for name, criterion in after.items():
        if name not in before:
            yield Difference("criterion_added", say(criterion.label), after=criterion.axis)
        else:
            yield from _criterion(before[name], criterion, say)
    for name, criterion in before.items():
        if name not in after:
            yield Difference("criterion_removed", say(criterion.label))
    if _reordered(list(before), list(after)):
        yield Difference("criteria_order")


def _criterion(old: Criterion, new: Criterion, say: Callable[[Label], str]) -> Iterator[Difference]:
    name = say(new.label)
    if say(old.label) != name:
        yield Difference("criterion_label", before=say(old.label), after=name)
    pairs = (
        ("criterion_axis", old.axis, new.axis),
        ("criterion_ask", old.ask and say(old.ask), new.ask and say(new.ask)),
        ("criterion_seconds", old.seconds, new.seconds),
        ("criterion_holds", old.holds_months, new.holds_months),
        ("criterion_reads", ", ".join(old.sources), ", ".join(new.sources)),
    )
    for kind, was, now in pairs:
        if was != now:
            yield Difference(kind, name, "", _shown(was), _shown(now))
    before, after = _answers(old), _answers(new)
    for code, answer in after.items():
        if code not in before:
            points = f"{answer.points:+d}"
            yield Difference("answer_added", name, say(answer.label), after=points)
        else:
            yield from _answer(before[code], answer, name, say)
    for code, answer in before.items():
        if code not in after:
            yield Difference("answer_removed", name, say(answer.label))
    if _reordered(list(before), list(after)):
        yield Difference("answers_order", name)


def _answer(
    old: Answer, new: Answer, name: str, say: Callable[[Label], str]
) -> Iterator[Difference]:
    label = say(new.label)
    if old.points != new.points:
        yield Difference("answer_points", name, label, str(old.points), str(new.points))
    if say(old.label) != label:
        yield Difference("answer_label", name, "", say(old.label), label)
    if old.prior != new.prior:
        yield Difference("answer_prior", name, label, _shown(old.prior), _shown(new.prior))
    if _matched(old) != _matched(new):
        yield Difference("answer_match", name, label)


def _cells(old: Rulebook, new: Rulebook, say: Callable[[Label], str]) -> Iterator[Difference]:
    before = {matrix.id: matrix for matrix in old.matrices}
    for matrix in new.matrices:
        known = before.pop(matrix.id, None)
        if known is None:
            yield Difference("matrix_added", say(matrix.label))
            continue
        was, now = _grid(old, known.id, say), _grid(new, matrix.id, say)
        for cell, points in now.items():
            if cell in was and was[cell][1] != points[1]:
                yield Difference(
                    "cell", say(matrix.label), points[0], str(was[cell][1]), str(points[1])
                )
    for gone in before.values():
        yield Difference("matrix_removed", say(gone.label))


def _grid(
    rulebook: Rulebook, matrix_id: str, say: Callable[[Label], str]
) -> dict[tuple[str, str], tuple[str, int]]:
    """The name and the points of each cell, by the codes of its answers."""
    matrix = next(each for each in rulebook.matrices if each.id == matrix_id)
    rows, columns = rulebook.criterion(matrix.rows), rulebook.criterion(matrix.columns)
    points = dict(matrix.points)
    return {
        (row.code, column.code): (f"{say(row.label)} / {say(column.label)}", points[row.code][at])
        for row in rows.answers
        for at, column in enumerate(columns.answers)
    }


def _actions(old: Rulebook, new: Rulebook, say: Callable[[Label], str]) -> Iterator[Difference]:
    before, after = _coded(old.actions), _coded(new.actions)
    for code, action in after.items():
        name, known = say(action.label), before.get(code)
        if known is None:
            yield Difference("action_added", name, after=f"{action.points:+d}")
            if action.alerts:
                yield Difference("action_alerts", name)
            continue
        if known.points != action.points:
            yield Difference("action_points", name, "", str(known.points), str(action.points))
        if known.alerts != action.alerts:
            yield Difference("action_alerts" if action.alerts else "action_silent", name)
        if (known.key, known.form, say(known.label), say(known.reason)) != (
            action.key, action.form, name, say(action.reason),
        ):  # fmt: skip
            yield Difference("action_other", name)
    for code, action in before.items():
        if code not in after:
            yield Difference("action_removed", say(action.label))


def _rules(old: Rulebook, new: Rulebook, say: Callable[[Label], str]) -> Iterator[Difference]:
    before = {rule.id: rule for rule in old.disqualifiers}
    after = {rule.id: rule for rule in new.disqualifiers}
    for name, rule in after.items():
        if name not in before:
            yield Difference("rule_added", say(rule.label))
        elif before[name] != rule:
            yield Difference("rule_changed", say(rule.label))
    for name, rule in before.items():
        if name not in after:
            yield Difference("rule_removed", say(rule.label))


def _named(criteria: Sequence[Criterion]) -> dict[str, Criterion]:
    return {criterion.id: criterion for criterion in criteria}


def _coded(actions: Sequence[Action]) -> dict[str, Action]:
    return {action.code: action for action in actions}


def _answers(criterion: Criterion) -> dict[str, Answer]:
    return {answer.code: answer for answer in criterion.answers}


def _matched(answer: Answer) -> tuple[object, ...]:
    """What of the records the answer stands for."""
    return (answer.starts, answer.ends, answer.prefixes, answer.values, answer.otherwise)


def _reordered(before: list[str], after: list[str]) -> bool:
    kept = [each for each in after if each in before]
    return [each for each in before if each in after] != kept


def _shown(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "–" if value in (None, "") else str(value)
