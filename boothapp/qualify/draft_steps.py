"""What somebody does to a draft of a rulebook, in the trade's terms; imports the qualify room only.

Each function gives new data and leaves no loose end: a matrix follows the answers of its sides, and
what refers to a criterion or an action by name follows the name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from anyascii import anyascii

from boothapp.qualify.criteria import FIT, FORMS, INTENT
from boothapp.qualify.digest import SIGNATURES
from boothapp.qualify.draft_data import (
    Data,
    Path,
    moved,
    renamed,
    value_at,
    with_item,
    with_value,
    without,
)
from boothapp.qualify.writer import NAMED

_NEW: Final = re.compile(r"new(_\d+)?")
_LONGEST: Final = 40


def next_version(data: Data, version: int) -> Data:
    """The content as the draft of `version`, which nobody has signed."""
    plain = {key: value for key, value in data.items() if key != SIGNATURES}
    return with_value(plain, ("version",), version)


def blank_rulebook(title: str, version: int, language: str = "en") -> Data:
    """A rulebook that says nothing yet."""
    return {
        "format": 1,
        "title": {language: title},
        "version": version,
        "thresholds": {FIT: 1, INTENT: 1},
        "criteria": {},
        "actions": {},
    }


def with_criterion(
    data: Data, axis: str, label: str, answers: tuple[str, str], language: str = "en"
) -> tuple[Data, str]:
    """A new criterion that can be asked, last of all, with two answers; and its id."""
    name = _free("new", _names(data))
    table = {
        "axis": axis,
        "kind": "choice",
        "label": {language: label},
        "ask": {language: f"{label}?"},
        "answers": [
            {"code": "new", "label": {language: answers[0]}, "points": 0},
            {"code": "new_2", "label": {language: answers[1]}, "points": 0},
        ],
    }
    return with_value(data, ("criteria", name), table), name


def with_answer(data: Data, criterion: str, at: int, label: str, language: str = "en") -> Data:
    """A new answer of a criterion before place `at`."""
    path: Path = ("criteria", criterion, "answers")
    taken = {str(item.get("code")) for item in value_at(data, path, []) if _is_table(item)}
    answer: dict[str, Any] = {"code": _free("new", taken), "label": {language: label}}
    if criterion not in sides_of(data):
        answer["points"] = 0
    return in_step(data, with_item(data, path, at, answer))


def with_action(data: Data, label: str, language: str = "en") -> tuple[Data, str]:
    """A new action under the first letter that is free, and its code."""
    actions = value_at(data, ("actions",), {})
    taken = {str(item.get("key", "")).upper() for item in actions.values() if _is_table(item)}
    letters = [*anyascii(label).upper(), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    key = next((each for each in letters if each.isalpha() and each not in taken), "A")
    name = _free("new", _names(data))
    table = {"label": {language: label}, "key": key, "points": 0, "form": FORMS[0]}
    return with_value(data, ("actions", name), table), name


def with_disqualifier(data: Data, label: str, language: str = "en") -> tuple[Data, str]:
    """A new rule that bars competitors, to be changed, and its id."""
    name = _free("new", _names(data))
    table = {"label": {language: label}, "relation": ["competitor"]}
    return with_value(data, ("disqualifiers", name), table), name


def with_matrix(
    data: Data, rows: str, columns: str, label: str, language: str = "en"
) -> tuple[Data, str]:
    """A matrix of two criteria, so that every lead has the points it had: each cell begins with
    those of its two answers, and the answers themselves have none any more.

    Both are put on the axis of `rows`.
    """
    name = _free("new", _names(data))
    axis = value_at(data, ("criteria", rows, "axis"), FIT)
    across = [_own(answer) for answer in value_at(data, ("criteria", columns, "answers"), [])]
    points = {
        str(answer.get("code")): [_own(answer) + each for each in across]
        for answer in value_at(data, ("criteria", rows, "answers"), [])
    }
    table = {
        "axis": axis,
        "label": {language: label},
        "rows": rows,
        "columns": columns,
        "points": points,
    }
    data = with_value(data, ("criteria", columns, "axis"), axis)
    for side in (rows, columns):
        for at in range(len(value_at(data, ("criteria", side, "answers"), []))):
            data = with_value(data, ("criteria", side, "answers", at, "points"), None)
    return with_value(data, ("matrices", name), table), name


def dropped(data: Data, path: Path) -> Data:
    """The data without what stands at `path`; a matrix goes with either of its sides."""
    after = without(data, path)
    if len(path) == 2 and path[0] == "criteria":
        for name, matrix in value_at(after, ("matrices",), {}).items():
            if path[1] in {matrix.get("rows"), matrix.get("columns")}:
                after = without(after, ("matrices", name))
    for group in ("matrices", "disqualifiers"):
        if value_at(after, (group,)) == {}:
            after = without(after, (group,))
    return in_step(data, after)


def shifted(data: Data, path: Path, by: int) -> Data:
    """An answer, a criterion or an action `by` places further down."""
    return in_step(data, moved(data, path, by))


def labelled(data: Data, path: Path, language: str, text: str) -> Data:
    """The text at `path` in `language`, "" takes it away."""
    standing = value_at(data, path)
    if isinstance(standing, Mapping):
        texts = with_value(standing, (language,), text or None)
        return with_value(data, path, dict(texts) or None)
    if standing is None or language in {"", "en"}:
        return with_value(data, path, text or None)
    return with_value(data, path, {"en": standing, language: text} if text else standing)


def named(data: Data, path: Path, label: str) -> tuple[Data, Path]:
    """Give what was made new a name or code after its label, once it has one; and its path.

    What has had a name keeps it: answers of earlier leads refer to it.
    """
    if len(path) == 2 and _NEW.fullmatch(str(path[1])):
        group, old = str(path[0]), str(path[1])
        name = _free(slug(label), _names(data))
        return _referring(renamed(data, path, name), group, old, name), (group, name)
    if len(path) == 4 and _NEW.fullmatch(str(value_at(data, (*path, "code"), ""))):
        taken = {str(item.get("code")) for item in value_at(data, path[:3], []) if _is_table(item)}
        old, code = str(value_at(data, (*path, "code"))), _free(slug(label), taken)
        after = with_value(data, (*path, "code"), code)
        return in_step(data, after, {(str(path[1]), old): code}), path
    return data, path


def sides_of(data: Data) -> dict[str, str]:
    """The criteria that are sides of a matrix, each with the matrix's id."""
    found: dict[str, str] = {}
    for name, matrix in value_at(data, ("matrices",), {}).items():
        if _is_table(matrix):
            found |= {str(matrix.get(key)): name for key in ("rows", "columns")}
    return found


def in_step(
    before: Data, after: Data, renames: Mapping[tuple[str, str], str] | None = None
) -> Data:
    """`after` with the cells of each matrix moved along with the answers of its two sides.

    `renames`: new codes of answers by (criterion, old code); references follow those too.
    """
    new_codes = renames or {}
    for name, matrix in value_at(after, ("matrices",), {}).items():
        if not _is_table(matrix) or not _is_table(matrix.get("points")):
            continue
        rows, columns = str(matrix.get("rows")), str(matrix.get("columns"))
        if (codes(before, rows), codes(before, columns)) != (
            codes(after, rows), codes(after, columns),
        ):  # fmt: skip
            points = _carried(before, after, matrix, new_codes)
            after = with_value(after, ("matrices", name, "points"), points)
    for (criterion, old), code in new_codes.items():
        after = _recoded(after, criterion, old, code)
    return after


def codes(data: Data, criterion: str) -> list[str]:
    """The codes of a criterion's answers in their order."""
    answers = value_at(data, ("criteria", criterion, "answers"), [])
    return [str(answer.get("code")) for answer in answers if _is_table(answer)]


def slug(label: str) -> str:
    """A code made of a label: "Über 50 t" as "uber_50_t"."""
    found = re.sub(r"[^a-z0-9]+", "_", anyascii(label).casefold()).strip("_")
    return found[: _LONGEST - 4].strip("_") or "item"


def _carried(
    before: Data, after: Data, matrix: Mapping[str, Any], renames: Mapping[tuple[str, str], str]
) -> dict[str, list[Any]]:
    rows, columns = str(matrix["rows"]), str(matrix["columns"])
    column_codes = [renames.get((columns, code), code) for code in codes(before, columns)]
    cells = {}
    for code, values in matrix["points"].items():
        found = dict(zip(column_codes, values, strict=False))
        cells[renames.get((rows, code), code)] = found
    return {
        row: [cells.get(row, {}).get(column, 0) for column in codes(after, columns)]
        for row in codes(after, rows)
    }


def _recoded(data: Data, criterion: str, old: str, code: str) -> Data:
    for name, rule in value_at(data, ("disqualifiers",), {}).items():
        if rule.get("criterion") == criterion and old in rule.get("answers", ()):
            found = [code if each == old else each for each in rule["answers"]]
            data = with_value(data, ("disqualifiers", name, "answers"), found)
    return data


def _referring(data: Data, group: str, old: str, name: str) -> Data:
    """References to a named table follow its new name."""
    if group == "criteria":
        for matrix, table in value_at(data, ("matrices",), {}).items():
            for key in ("rows", "columns"):
                if table.get(key) == old:
                    data = with_value(data, ("matrices", matrix, key), name)
    for rule, table in value_at(data, ("disqualifiers",), {}).items():
        if group == "criteria" and table.get("criterion") == old:
            data = with_value(data, ("disqualifiers", rule, "criterion"), name)
        if group == "actions" and old in table.get("actions", ()):
            found = [name if each == old else each for each in table["actions"]]
            data = with_value(data, ("disqualifiers", rule, "actions"), found)
    return data


def _own(answer: Mapping[str, Any]) -> int:
    points = answer.get("points", 0)
    return points if isinstance(points, int) else 0


def _names(data: Data) -> set[str]:
    """All names taken: one that two parts share would be hard to tell apart in an explanation."""
    return {name for group in NAMED for name in value_at(data, (group,), {})}


def _is_table(found: object) -> bool:
    return isinstance(found, Mapping)


def _free(wanted: str, taken: Any) -> str:
    """`wanted`, with a number where it is taken already."""
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    return name
