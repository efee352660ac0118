"""The fields of criteria and of their answers; imports qualify and the cells only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.qualify.criteria import AXES, CODE_LISTS, FIT, Kind
from boothapp.qualify.draft_data import Data, Path, value_at, with_value
from boothapp.qualify.draft_steps import sides_of
from ui.setup.rulebook_editor.cells import (
    label_of,
    shows,
    shows_flag,
    shows_label,
    shows_list,
    turns,
    writes_list,
    writes_name,
    writes_number,
    yes,
)
from ui.setup.rulebook_editor.fields import Choices, FieldColumn

Given = Mapping[str, Counter[str]]


def axis_text(axis: str) -> str:
    word = QCoreApplication.translate
    return word("rulebook editor", "Fit") if axis == FIT else word("rulebook editor", "Intent")


def kind_text(kind: str) -> str:
    """How a criterion finds its answer, as people say it."""
    word = QCoreApplication.translate
    texts = {
        Kind.CHOICE.value: word("rulebook editor", "asked"),
        Kind.NUMBER.value: word("rulebook editor", "number"),
        Kind.CODES.value: word("rulebook editor", "industry"),
        Kind.COUNTRY.value: word("rulebook editor", "country"),
        Kind.EQUALS.value: word("rulebook editor", "record"),
    }
    return texts.get(kind, kind)


def criteria_columns(language: str) -> tuple[FieldColumn, ...]:
    word = QCoreApplication.translate
    return (
        FieldColumn(
            title=word("rulebook editor", "Criterion"), keys=("", "*"), width=112,
            shown=shows_label("label", language), write=writes_name(language),
        ),
        FieldColumn(
            title=word("rulebook editor", "Side"), keys=("axis",), width=84,
            shown=lambda data, path: axis_text(str(value_at(data, (*path, "axis"), ""))),
            typed=shows("axis"), choices=_axes, write=_put("axis"),
        ),
        FieldColumn(
            title=word("rulebook editor", "Found by"), keys=("kind",), width=84,
            shown=lambda data, path: kind_text(_kind(data, path)),
            typed=_kind, choices=_kinds, write=_write_kind,
        ),
        FieldColumn(
            title=word("rulebook editor", "Points"), width=74, right=True, shown=_points,
        ),
        FieldColumn(
            title=word("rulebook editor", "Asked"), keys=("ask",), width=70, toggles=True,
            shown=lambda data, path: yes(on=value_at(data, (*path, "ask")) is not None),
            write=_turn_asking(language),
        ),
    )  # fmt: skip


def answer_columns(kind: str, language: str, given: Given) -> tuple[FieldColumn, ...]:
    """The fields of the answers of a criterion of that kind; `given`: how often each was."""
    word = QCoreApplication.translate
    label = FieldColumn(
        title=word("rulebook editor", "Answer"), keys=("", "label", "code", "reason"), width=104,
        shown=shows_label("label", language), write=writes_name(language),
    )  # fmt: skip
    points = FieldColumn(
        title=word("rulebook editor", "Points"), keys=("points",), width=64, right=True,
        shown=_own_points, typed=shows("points"), write=_write_points,
    )  # fmt: skip
    often = FieldColumn(
        title=word("rulebook editor", "How often"), keys=("prior",), width=84, right=True,
        shown=shows("prior"), write=writes_number("prior"),
    )  # fmt: skip
    seen = FieldColumn(
        title=word("rulebook editor", "Given"), width=88, right=True,
        shown=lambda data, path: given_text(data, path, given),
    )  # fmt: skip
    return (label, *_finding(kind), points, often, seen)


def given_text(data: Data, path: Path, given: Given) -> str:
    """ "43 of 120"."""
    counts = given.get(str(path[1]), Counter())
    code = str(value_at(data, (*path, "code"), ""))
    text = QCoreApplication.translate("rulebook editor", "{0} of {1}")
    return text.format(counts[code], counts.total()) if counts.total() else "–"


def used_as_often(data: Data, criterion: str, given: Given) -> Data:
    """The data with the counts of earlier shows as how often each answer is given."""
    counts = given.get(criterion, Counter())
    for at, answer in enumerate(value_at(data, ("criteria", criterion, "answers"), [])):
        path = ("criteria", criterion, "answers", at, "prior")
        data = with_value(data, path, counts[str(answer.get("code"))])
    return data


def _finding(kind: str) -> tuple[FieldColumn, ...]:
    """What tells the answer from a record."""
    word = QCoreApplication.translate
    if kind == Kind.NUMBER:
        titles = {"from": word("rulebook editor", "From"), "to": word("rulebook editor", "To")}
        return tuple(
            FieldColumn(
                title=title, keys=(key,), width=60, right=True, shown=shows(key),
                write=writes_number(key),
            )
            for key, title in titles.items()
        )  # fmt: skip
    if kind not in set(Kind) or kind == Kind.CHOICE:
        return ()
    rest = FieldColumn(
        title=word("rulebook editor", "All others"), keys=("otherwise",), width=92, toggles=True,
        shown=shows_flag("otherwise"), write=turns("otherwise"),
    )  # fmt: skip
    keys = CODE_LISTS if kind == Kind.CODES else ("values",)
    titles = {"values": word("rulebook editor", "Recorded as")}
    return (
        *(
            FieldColumn(
                title=titles.get(key, key.upper()), keys=(key,), width=86, shown=shows_list(key),
                write=writes_list(key),
            )
            for key in keys
        ),
        rest,
    )  # fmt: skip


def _put(key: str) -> Callable[[Data, Path, str], Data]:
    return lambda data, path, text: with_value(data, (*path, key), text)


def _kind(data: Data, path: Path) -> str:
    return str(value_at(data, (*path, "kind"), Kind.CHOICE.value))


def _axes(_data: Data, _path: Path) -> Choices:
    return [(axis_text(axis), axis) for axis in AXES]


def _kinds(_data: Data, _path: Path) -> Choices:
    return [(kind_text(kind), kind) for kind in Kind]


def _write_kind(data: Data, path: Path, kind: str) -> Data:
    """Another way to find the answer; what only the former one needed goes, for it is no key of
    the new one."""
    data = with_value(data, (*path, "kind"), kind)
    if kind == Kind.CHOICE or value_at(data, (*path, "from")) is not None:
        data = with_value(data, (*path, "from"), None)
    starts = {Kind.NUMBER.value: ["account.people"], Kind.EQUALS.value: ["account.relation"]}
    if kind in starts:
        data = with_value(data, (*path, "from"), starts[kind])
    allowed = {key for column in _finding(kind) for key in column.keys}
    for at, answer in enumerate(value_at(data, (*path, "answers"), [])):
        for key in {"from", "to", "values", "otherwise", *CODE_LISTS} - allowed:
            if key in answer:
                data = with_value(data, (*path, "answers", at, key), None)
    return data


def _turn_asking(language: str) -> Callable[[Data, Path, str], Data]:
    def write(data: Data, path: Path, _text: str) -> Data:
        if value_at(data, (*path, "ask")) is not None:
            return with_value(data, (*path, "ask"), None)
        label = label_of(value_at(data, (*path, "label")), language)
        return with_value(data, (*path, "ask"), {language: f"{label}?"})

    return write


def _points(data: Data, path: Path) -> str:
    """From the least to the most that the criterion gives."""
    if str(path[1]) in sides_of(data):
        return QCoreApplication.translate("rulebook editor", "matrix")
    answers = value_at(data, (*path, "answers"), [])
    found = [points for each in answers if isinstance(points := each.get("points", 0), int)]
    low, high = (min(found), max(found)) if found else (0, 0)
    return str(low) if low == high else f"{low} – {high}"


def _own_points(data: Data, path: Path) -> str:
    """Points of a side of a matrix stand in its cells."""
    if str(path[1]) in sides_of(data) and value_at(data, (*path, "points")) is None:
        return "–"
    return shows("points")(data, path) or "0"


def _write_points(data: Data, path: Path, text: str) -> Data:
    side = str(path[1]) in sides_of(data)
    return writes_number("points", empty=None if side else 0)(data, path, text)
