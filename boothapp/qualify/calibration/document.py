"""Writes a rulebook as the TOML that `load_rulebook` reads, with notes; imports its parts only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from boothapp.qualify.calibration.cells import cleaned
from boothapp.qualify.criteria import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from boothapp.qualify.criteria import Action, Answer, Criterion, Disqualifier, Label, Matrix
    from boothapp.qualify.rulebook import Rulebook

    Notes = Mapping[tuple[str, str], str]


def rulebook_toml(rulebook: Rulebook, head: Sequence[str] = (), notes: Notes | None = None) -> str:
    """The rulebook as TOML; `load_rulebook` gives the same one back.

    `head`: sentences for the top. `notes`: by (id of criterion, matrix or action; code of the
    answer, "" for the whole), each a comment where it belongs.
    """
    said = notes or {}
    lines = [*_comment(*head), "", "format = 1", f"title = {_label(rulebook.title)}"]
    lines.append(f"version = {rulebook.version}")
    if rulebook.agreed is not None:
        lines += ["", "[agreed]", f"sales = {_text(rulebook.agreed.sales)}"]
        lines += [f"marketing = {_text(rulebook.agreed.marketing)}", f"on = {rulebook.agreed.on}"]
    thresholds = rulebook.thresholds
    lines += ["", "[thresholds]", f"fit = {thresholds.fit}", f"intent = {thresholds.intent}"]
    if rulebook.scale:
        lines += ["", "[scale]", *(f"{axis} = {end}" for axis, end in rulebook.scale.items())]
    for criterion in rulebook.criteria:
        lines += ["", *_criterion(criterion, said)]
    for matrix in rulebook.matrices:
        lines += ["", *_matrix(matrix, said)]
    for action in rulebook.actions:
        lines += ["", *_action(action, said)]
    for rule in rulebook.disqualifiers:
        lines += ["", *_disqualifier(rule)]
    return "\n".join(lines) + "\n"


def _comment(*texts: str) -> list[str]:
    return [f"# {_on_one_line(text)}" for text in texts if text]


def _on_one_line(text: str) -> str:
    """Any length of text on one line, without what cannot be shown."""
    return " ".join(cleaned(word) for word in text.split())


def _text(text: str) -> str:
    # JSON's escapes are TOML's too; TOML alone wants DEL escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _texts(texts: Sequence[str]) -> str:
    return "[" + ", ".join(_text(text) for text in texts) + "]"


def _label(label: Label) -> str:
    if len(label.texts) == 1 and not label.texts[0][0]:
        return _text(label.texts[0][1])
    pairs = (f"{language} = {_text(text)}" for language, text in label.texts if language)
    return "{ " + ", ".join(pairs) + " }"


def _criterion(criterion: Criterion, notes: Notes) -> Iterator[str]:
    yield from _comment(notes.get((criterion.id, ""), ""))
    yield f"[criteria.{_key(criterion.id)}]"
    yield f"axis = {_text(criterion.axis)}"
    yield f"kind = {_text(criterion.kind)}"
    yield f"label = {_label(criterion.label)}"
    if criterion.sources:
        yield f"from = {_texts(criterion.sources)}"
    if criterion.ask is not None:
        yield f"ask = {_label(criterion.ask)}"
    yield f"seconds = {criterion.seconds}"
    if criterion.holds_months is not None:
        yield f"holds_months = {criterion.holds_months}"
    yield "answers = ["
    for answer in criterion.answers:
        note = notes.get((criterion.id, answer.code), "")
        yield f"    {_answer(answer, criterion.kind)}," + (
            f"  # {_on_one_line(note)}" if note else ""
        )
    yield "]"


def _answer(answer: Answer, kind: Kind) -> str:
    parts = [f"code = {_text(answer.code)}"]
    if kind is Kind.NUMBER:
        parts += [f"from = {answer.starts}"] if answer.starts is not None else []
        parts += [f"to = {answer.ends}"] if answer.ends is not None else []
    parts.append(f"points = {answer.points}")
    parts.append(f"label = {_label(answer.label)}")
    if answer.reason != answer.label:
        parts.append(f"reason = {_label(answer.reason)}")
    parts += [f"values = {_texts(answer.values)}"] if answer.values else []
    lists: dict[str, list[str]] = {}
    for name, prefix in answer.prefixes:
        lists.setdefault(name, []).append(prefix)
    parts += [f"{name} = {_texts(prefixes)}" for name, prefixes in lists.items()]
    parts += ["otherwise = true"] if answer.otherwise else []
    parts += [f"prior = {answer.prior:g}"] if answer.prior is not None else []
    return "{ " + ", ".join(parts) + " }"


def _key(name: str) -> str:
    """A bare key where TOML lets it be one."""
    return name if name.replace("_", "").replace("-", "").isalnum() else _text(name)


def _matrix(matrix: Matrix, notes: Notes) -> Iterator[str]:
    yield from _comment(notes.get((matrix.id, ""), ""))
    yield f"[matrices.{_key(matrix.id)}]"
    yield f"axis = {_text(matrix.axis)}"
    yield f"label = {_label(matrix.label)}"
    yield f"reason = {_label(matrix.reason)}"
    yield f"rows = {_text(matrix.rows)}"
    yield f"columns = {_text(matrix.columns)}"
    if matrix.spots:
        yield "spots = ["
        for spot in matrix.spots:
            cell = f"row = {_text(spot.row)}, column = {_text(spot.column)}"
            yield f"    {{ {cell}, label = {_label(spot.label)} }},"
        yield "]"
    yield f"[matrices.{_key(matrix.id)}.points]"
    for code, cells in matrix.points:
        note = notes.get((matrix.id, code), "")
        yield f"{_key(code)} = {list(cells)}" + (f"  # {_on_one_line(note)}" if note else "")


def _action(action: Action, notes: Notes) -> Iterator[str]:
    yield from _comment(notes.get((action.code, ""), ""))
    yield f"[actions.{_key(action.code)}]"
    yield f"label = {_label(action.label)}"
    if action.reason != action.label:
        yield f"reason = {_label(action.reason)}"
    yield f"key = {_text(action.key)}"
    yield f"points = {action.points}"
    if action.alerts:
        yield "alerts = true"
    yield f"form = {_text(action.form)}"


def _disqualifier(rule: Disqualifier) -> Iterator[str]:
    yield f"[disqualifiers.{_key(rule.id)}]"
    yield f"label = {_label(rule.label)}"
    for key, texts in (
        ("relation", rule.relation),
        ("answers", rule.answers),
        ("countries", rule.countries),
        ("actions", rule.actions),
    ):
        if texts:
            yield f"{key} = {_texts(texts)}"
    if rule.criterion:
        yield f"criterion = {_text(rule.criterion)}"
