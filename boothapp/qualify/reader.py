"""Turns the tables of a rulebook file into its parts, one by one; imports the qualify room only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from boothapp.qualify.criteria import (
    AXES,
    CODE_LISTS,
    FORMS,
    Action,
    AlertRule,
    Answer,
    Criterion,
    Disqualifier,
    Kind,
    Label,
    Matrix,
    Spot,
    Thresholds,
)
from boothapp.qualify.derive import normal_value
from boothapp.qualify.digest import SIGNATURES
from boothapp.qualify.tables import shown

if TYPE_CHECKING:
    from datetime import date

    from boothapp.qualify.tables import Table

_MOST_PEOPLE: Final = 10**15
_FROM: Final = {
    Kind.COUNTRY: ("lead.country", "account.country"),
    Kind.CODES: tuple(f"account.{key}" for key in CODE_LISTS),
}


def read_criteria(root: Table) -> tuple[Criterion, ...]:
    return tuple(_criterion(name, table) for name, table in root.named_tables("criteria"))


def _criterion(name: str, table: Table) -> Criterion:
    kind = Kind(table.choice("kind", [kind.value for kind in Kind], Kind.CHOICE.value))
    label = table.label("label")
    criterion = Criterion(
        id=name,
        axis=table.choice("axis", AXES),
        kind=kind,
        label=label,
        answers=tuple(_answer(answer, kind, label) for answer in table.tables("answers")),
        sources=_sources(table, kind),
        ask=table.label_or_none("ask"),
        seconds=table.whole("seconds", 5, least=1, most=120),
        holds_months=table.whole_or_none("holds_months", least=1, most=120),
        most=table.whole_or_none("most", least=1) if kind is Kind.SEVERAL else None,
    )
    if not criterion.answers:
        table.fault("answers", "has no answers")
    if kind is Kind.CHOICE and criterion.ask is None:
        table.fault("ask", "is missing: a choice can only be asked")
    if kind is Kind.SEVERAL and criterion.ask is None and not criterion.sources:
        table.fault("ask", "is missing, and nothing is named that it could be read from")
    table.done()
    return criterion


def _sources(table: Table, kind: Kind) -> tuple[str, ...]:
    if kind is Kind.CHOICE:
        return ()
    if kind in _FROM and not table.has("from"):
        return _FROM[kind]
    sources = table.texts("from")
    if not table.has("from") and kind is not Kind.SEVERAL:
        table.fault("from", 'is missing: name what it is read from, such as ["account.people"]')
    for index, source in enumerate(sources):
        room, _, key = source.partition(".")
        path = (*table.path, "from", index)
        if room not in {"account", "lead"} or not key:
            table.faults.add(path, f"{shown(source)} is neither account.KEY nor lead.KEY")
        elif kind is Kind.CODES and key not in CODE_LISTS:
            table.faults.add(path, f"{shown(source)} is not one of {', '.join(_FROM[kind])}")
    return sources


def _answer(table: Table, kind: Kind, parent: Label) -> Answer:
    label = table.label("label")
    listed = kind in {Kind.COUNTRY, Kind.EQUALS, Kind.SEVERAL}
    banded = kind is Kind.NUMBER
    answer = Answer(
        code=table.code("code"),
        label=label,
        reason=table.label_or_none("reason") or _joined(parent, label),
        points=table.whole("points", 0),
        prior=table.weight("prior"),
        starts=table.whole_or_none("from", least=0, most=_MOST_PEOPLE) if banded else None,
        ends=table.whole_or_none("to", least=0, most=_MOST_PEOPLE) if banded else None,
        prefixes=_prefixes(table) if kind is Kind.CODES else (),
        values=table.texts("values") if listed else (),
        otherwise=(
            table.flag("otherwise") if kind in {Kind.COUNTRY, Kind.EQUALS, Kind.CODES} else False
        ),
    )
    table.done()
    return answer


def _prefixes(table: Table) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for key in CODE_LISTS:
        for index, text in enumerate(table.texts(key)):
            digits = bare_code(text)
            if digits:
                found.append((key, digits))
            else:
                table.faults.add(
                    (*table.path, key, index), f"{shown(text)} is not an industry code"
                )
    return tuple(found)


def bare_code(text: str) -> str:
    """An industry code without its punctuation: "20.30" as "2030"; "" when it is not one."""
    bare = "".join(char for char in text if char not in ". -/")
    return bare if bare.isascii() and bare.isalnum() else ""


def _joined(parent: Label, label: Label) -> Label:
    """ "timing: within 3 months", in each language that the answer has."""
    return Label(tuple((lang, f"{parent.in_language(lang)}: {text}") for lang, text in label.texts))


def read_matrices(root: Table) -> tuple[Matrix, ...]:
    return tuple(_matrix(name, table) for name, table in root.named_tables("matrices"))


def _matrix(name: str, table: Table) -> Matrix:
    points = table.table("points")
    if points is None:
        table.fault("points", "is missing")
    matrix = Matrix(
        id=name,
        axis=table.choice("axis", AXES),
        label=table.label("label"),
        reason=table.label_or_none("reason") or Label((("", "{row}, {column}"),)),
        rows=table.text("rows"),
        columns=table.text("columns"),
        points=points.whole_rows() if points is not None else (),
        spots=tuple(_spot(spot) for spot in table.tables("spots")),
    )
    table.done()
    return matrix


def _spot(table: Table) -> Spot:
    spot = Spot(table.text("row"), table.text("column"), table.label("label"))
    table.done()
    return spot


def read_actions(root: Table) -> tuple[Action, ...]:
    return tuple(_action(code, table) for code, table in root.named_tables("actions"))


def _action(code: str, table: Table) -> Action:
    label = table.label("label")
    key = table.text("key").upper()
    if key and not (len(key) == 1 and key.isascii() and key.isalpha()):
        table.fault("key", f"{shown(key)} is not one letter from A to Z")
    action = Action(
        code=code,
        label=label,
        reason=table.label_or_none("reason") or label,
        key=key,
        points=table.whole("points"),
        alerts=table.flag("alerts"),
        form=table.choice("form", FORMS, "none"),
    )
    table.done()
    return action


def read_disqualifiers(root: Table) -> tuple[Disqualifier, ...]:
    found = []
    for name, table in root.named_tables("disqualifiers"):
        found.append(
            Disqualifier(
                id=name,
                label=table.label("label"),
                relation=tuple(normal_value(name) for name in table.texts("relation")),
                criterion=table.text("criterion", ""),
                answers=table.texts("answers"),
                countries=tuple(code.upper() for code in table.texts("countries")),
                actions=table.texts("actions"),
            )
        )
        table.done()
    return tuple(found)


def read_alerts(root: Table) -> tuple[AlertRule, ...]:
    """Who is asked first, and for whom."""
    found = []
    for name, table in root.named_tables("alerts"):
        rule = AlertRule(
            id=name,
            people=table.texts("people"),
            countries=tuple(code.upper() for code in table.texts("countries")),
            products=table.texts("products"),
            languages=tuple(code.casefold() for code in table.texts("languages")),
        )
        if not rule.people:
            table.fault("people", "names nobody")
        if not (rule.countries or rule.products or rule.languages):
            table.faults.add(
                table.path, "fits everybody: it needs countries, products or languages"
            )
        for index, code in enumerate(rule.countries):
            if not (len(code) == 2 and code.isascii() and code.isalpha()):
                path = (*table.path, "countries", index)
                table.faults.add(path, f"{shown(code)} is not a country code such as DE")
        table.done()
        found.append(rule)
    return tuple(found)


def read_thresholds(root: Table) -> Thresholds:
    table = root.table("thresholds")
    if table is None:
        root.fault("thresholds", "is missing")
        return Thresholds(0, 0)
    thresholds = Thresholds(table.whole("fit"), table.whole("intent"))
    table.done()
    return thresholds


def read_scale(root: Table) -> dict[str, int]:
    """Where the scale of an axis ends, for the axes that state it."""
    table = root.table("scale")
    if table is None:
        return {}
    ends = {axis: table.whole_or_none(axis, least=1) for axis in AXES}
    table.done()
    return {axis: end for axis, end in ends.items() if end is not None}


def read_signatures(root: Table, digest: str) -> tuple[str, str, date] | None:
    """Who agreed for sales and for marketing, and on which day; None when nobody has.

    A hash beside the names must be `digest`, that of the content.
    """
    table = root.table(SIGNATURES)
    if table is None:
        return None
    on = table.day("on")
    signed = table.text("hash", "")
    if signed and signed != digest:
        table.fault(
            "hash",
            "these signatures were given to other content: what is written here was changed "
            "after it was signed",
        )
    signatures = (table.text("sales"), table.text("marketing"), on)
    table.done()
    return signatures
