"""The columns of a target as rows of a table, and what changing one makes of the mapping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from boothapp.exports.crm_target import CrmColumn, CrmTarget, is_needed
from boothapp.services.crm_mapping import CrmMapping, OwnColumn
from ui.handover.words import source_text
from ui.tables import Column, RowTableModel
from ui.tokens import Tone

NEEDED, WRITTEN, LEFT_OUT, ADDED = "needed", "written", "left out", "added"
_TONES: Mapping[str, Tone] = {NEEDED: "info", ADDED: "good", LEFT_OUT: "wait"}


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column: `shipped` is its heading as it came, '' for one that somebody added, which has a
    place `at` among those; `state` is one of the words above."""

    at: int
    shipped: str
    head: str
    source: str
    filled: str
    example: str
    state: str

    @property
    def key(self) -> tuple[int, str]:
        """Names the row through every change of it."""
        return (self.at, self.shipped)


def column_rows(
    target: CrmTarget,
    mapping: CrmMapping,
    examples: Mapping[str, str],
    criteria: Mapping[str, str],
) -> list[ColumnRow]:
    """All columns, those left out too, with an example of what each would hold."""
    rows = []
    for column in target.columns:
        needed = is_needed(target, column)
        dropped = column.head in mapping.dropped and not needed
        rows.append(
            ColumnRow(
                at=-1,
                shipped=column.head,
                head=mapping.renamed.get(column.head, column.head),
                source=column.source,
                filled=_filled(column, criteria),
                example=_example(column, examples),
                state=LEFT_OUT if dropped else NEEDED if needed else WRITTEN,
            )
        )
    for at, own in enumerate(mapping.own):
        filled = source_text(own.source, criteria)
        rows.append(
            ColumnRow(at, "", own.head, own.source, filled, examples.get(own.source, ""), ADDED)
        )
    return rows


def renamed(mapping: CrmMapping, row: ColumnRow, head: str) -> CrmMapping:
    """The mapping with another heading; the shipped one, or none, takes a change back."""
    if row.shipped:
        others = {name: text for name, text in mapping.renamed.items() if name != row.shipped}
        changed = {row.shipped: head} if head and head != row.shipped else {}
        return replace(mapping, renamed=others | changed)
    return _own(mapping, row, OwnColumn(head, row.source))


def filled_from(mapping: CrmMapping, row: ColumnRow, source: str) -> CrmMapping:
    """The mapping with another source of a column that somebody added."""
    return _own(mapping, row, OwnColumn(row.head, source))


def turned(mapping: CrmMapping, row: ColumnRow) -> CrmMapping:
    """The mapping without the column, or with it again; one that was added is gone."""
    if not row.shipped:
        own = (*mapping.own[: row.at], *mapping.own[row.at + 1 :])
        return replace(mapping, own=own)
    return replace(mapping, dropped=mapping.dropped ^ {row.shipped})


def _own(mapping: CrmMapping, row: ColumnRow, column: OwnColumn) -> CrmMapping:
    own = (*mapping.own[: row.at], column, *mapping.own[row.at + 1 :])
    return replace(mapping, own=own)


def _filled(column: CrmColumn, criteria: Mapping[str, str]) -> str:
    if column.text:
        return QCoreApplication.translate("handover", "Always the same")
    return source_text(column.source, criteria)


def _example(column: CrmColumn, examples: Mapping[str, str]) -> str:
    if column.text:
        return column.text
    text = examples.get(column.source, "")
    return column.values.get(text, "") if column.values else text


def table_model() -> RowTableModel[ColumnRow]:
    """The table's columns."""
    word = QCoreApplication.translate
    states = {
        NEEDED: word("handover", "needed"),
        WRITTEN: word("handover", "written"),
        LEFT_OUT: word("handover", "left out"),
        ADDED: word("handover", "added"),
    }
    return RowTableModel(
        (
            Column(title=word("handover", "Heading in the file"), value=lambda row: row.head),
            Column(title=word("handover", "Filled from"), value=lambda row: row.filled),
            Column(
                title=word("handover", "State"),
                value=lambda row: states[row.state],
                tone=lambda row: _TONES.get(row.state),
            ),
            Column(title=word("handover", "For example"), value=lambda row: row.example),
        ),
        key=lambda row: row.key,
    )
