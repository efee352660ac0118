"""The fields of actions and of what bars a lead from sales; imports qualify and the cells only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.qualify.criteria import FORMS
from boothapp.qualify.draft_data import Data, Path, value_at, with_value
from ui.setup.rulebook_editor.cells import (
    label_of,
    shows,
    shows_flag,
    shows_label,
    shows_list,
    turns,
    writes_label,
    writes_list,
    writes_name,
    writes_number,
    writes_text,
)
from ui.setup.rulebook_editor.fields import Choices, FieldColumn


def form_text(form: str) -> str:
    """What the form behind an action asks for."""
    word = QCoreApplication.translate
    texts = {
        "none": word("rulebook editor", "nothing more"),
        "sample": word("rulebook editor", "sample"),
        "callback": word("rulebook editor", "call back"),
        "demo": word("rulebook editor", "demo"),
        "quote": word("rulebook editor", "quote"),
        "literature": word("rulebook editor", "literature"),
        "salesperson": word("rulebook editor", "salesperson"),
    }
    return texts.get(form, form)


def action_columns(language: str) -> tuple[FieldColumn, ...]:
    word = QCoreApplication.translate
    return (
        FieldColumn(
            title=word("rulebook editor", "Action"), keys=("", "label"), width=170,
            shown=shows_label("label", language), write=writes_name(language),
        ),
        FieldColumn(
            title=word("rulebook editor", "Key (Alt +)"), keys=("key",), width=104,
            shown=shows("key"), write=lambda data, path, text: with_value(
                data, (*path, "key"), text.upper() or None),
        ),
        FieldColumn(
            title=word("rulebook editor", "Points"), keys=("points",), width=84, right=True,
            shown=shows("points"), write=writes_number("points", empty=0),
        ),
        FieldColumn(
            title=word("rulebook editor", "Alerts sales"), keys=("alerts",), width=116,
            toggles=True, shown=shows_flag("alerts"), write=turns("alerts"),
        ),
        FieldColumn(
            title=word("rulebook editor", "Then asks for"), keys=("form",), width=142,
            shown=lambda data, path: form_text(str(value_at(data, (*path, "form"), "none"))),
            typed=lambda data, path: str(value_at(data, (*path, "form"), "none")),
            choices=_forms, write=writes_text("form"),
        ),
        FieldColumn(
            title=word("rulebook editor", "Told as"), keys=("reason",), width=230,
            shown=shows_label("reason", language), write=writes_label("reason", language),
        ),
    )  # fmt: skip


def bar_columns(language: str) -> tuple[FieldColumn, ...]:
    word = QCoreApplication.translate
    lists = {
        "relation": word("rulebook editor", "Company is a"),
        "countries": word("rulebook editor", "Country is"),
        "actions": word("rulebook editor", "Only after"),
    }
    relation, countries, actions = (
        FieldColumn(
            title=title, keys=(key,), width=130, shown=shows_list(key), write=writes_list(key)
        )
        for key, title in lists.items()
    )
    return (
        FieldColumn(
            title=word("rulebook editor", "Never to sales"), keys=("", "label"), width=200,
            shown=shows_label("label", language), write=writes_name(language),
        ),
        relation,
        FieldColumn(
            title=word("rulebook editor", "Criterion"), keys=("criterion",), width=130,
            shown=lambda data, path: _criterion_text(data, path, language),
            typed=shows("criterion"), write=_write_criterion,
            choices=lambda data, path: _criteria(data, path, language),
        ),
        FieldColumn(
            title=word("rulebook editor", "Answered"), keys=("answers",), width=170,
            shown=shows_list("answers"), write=writes_list("answers"),
        ),
        countries,
        actions,
    )  # fmt: skip


def _forms(_data: Data, _path: Path) -> Choices:
    return [(form_text(form), form) for form in FORMS]


def _criteria(data: Data, _path: Path, language: str) -> Choices:
    found = value_at(data, ("criteria",), {})
    named = [(label_of(table.get("label"), language), name) for name, table in found.items()]
    return [("–", ""), *named]


def _criterion_text(data: Data, path: Path, language: str) -> str:
    name = str(value_at(data, (*path, "criterion"), ""))
    return label_of(value_at(data, ("criteria", name, "label")), language) or name


def _write_criterion(data: Data, path: Path, name: str) -> Data:
    """Another criterion bars by its last answer first: those of the former one mean nothing."""
    data = with_value(data, (*path, "criterion"), name or None)
    answers = value_at(data, ("criteria", name, "answers"), [])
    codes = [str(answer.get("code")) for answer in answers[-1:]]
    return with_value(data, (*path, "answers"), codes or None)
