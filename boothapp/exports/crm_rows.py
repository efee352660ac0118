"""A lead as the cells of a CRM's columns, each as the CRM takes it; imports targets and sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from boothapp.exports.audience import Audience, may_show_phone
from boothapp.exports.crm_sources import ANSWER, Source, answer_source
from boothapp.exports.crm_target import CrmColumn, CrmTarget
from boothapp.exports.left_out import CUT, MISSING, NO_CHOICE, ONE_OF, PHONE, TOO_LONG, LeftOut
from boothapp.exports.safe_cell import are_plain, neutralised, neutralised_lines, phone_cell
from boothapp.services.views import JudgedLead

_PHONES: Final = frozenset({"phone", "call_phone"})
_LINES: Final = frozenset({"description"})
_ONE_LINE: Final = " · "


class CrmRows:
    """Turns leads into rows of one target, and counts what it has to leave out."""

    def __init__(
        self,
        target: CrmTarget,
        sources: Mapping[str, Source],
        audience: Audience,
        out: LeftOut,
    ) -> None:
        self._columns = target.columns
        self._audience = audience
        self._out = out
        self._lines = target.lines
        self._instead = str.maketrans(dict(target.instead)) if target.instead else None
        self._fills = [_fill(column, sources, out) for column in target.columns]
        places = list(enumerate(target.columns))
        self._phones = [at for at, column in places if column.source in _PHONES]
        self._texts = [at for at, column in places if column.source in _LINES]
        self._limits = [(at, column) for at, column in places if column.most or column.ascii]
        self._required = [(at, column.head) for at, column in places if column.required]
        self._one_of = [at for at, column in places if column.head in target.one_of]
        self._one_of_text = ", ".join(target.one_of)

    def cells(self, row: JudgedLead) -> list[str] | None:
        """The cells of a lead, None where the CRM would refuse the record: it is then counted."""
        cells = [fill(row) for fill in self._fills]
        aside = [(at, cells[at]) for at in (*self._phones, *self._texts)]
        for at, _ in aside:
            cells[at] = ""
        if not are_plain(cells):
            cells = [neutralised(cell) for cell in cells]
        for at, text in aside:
            cells[at] = self._phone(row, text) if at in self._phones else self._text(text)
        if self._instead is not None:
            cells = [cell.translate(self._instead) for cell in cells]
        for at, column in self._limits:
            cell = cells[at]
            if (column.most and len(cell) > column.most) or (column.ascii and not cell.isascii()):
                cells[at] = self._fitted(column, cell)
        reason = self._refused(cells)
        if reason:
            self._out.add(reason, row)
            return None
        return cells

    def _phone(self, row: JudgedLead, text: str) -> str:
        if text and not may_show_phone(row.lead, self._audience):
            self._out.add_part(PHONE)
            return ""
        return phone_cell(text)

    def _text(self, text: str) -> str:
        if self._lines:
            return text if are_plain(text.split("\n")) else neutralised_lines(text)
        joined = _ONE_LINE.join(text.split("\n"))
        return joined if are_plain((joined,)) else neutralised(joined)

    def _fitted(self, column: CrmColumn, cell: str) -> str:
        if column.whole:
            self._out.add_part(f"{TOO_LONG}{column.head}")
            return ""
        self._out.add_part(f"{CUT}{column.head}")
        return cell[: column.most - 1].rstrip() + "…"

    def _refused(self, cells: list[str]) -> str:
        for at, head in self._required:
            if not cells[at]:
                return f"{MISSING}{head}"
        if self._one_of and not any(cells[at] for at in self._one_of):
            return f"{ONE_OF}{self._one_of_text}"
        return ""


def _fill(column: CrmColumn, sources: Mapping[str, Source], out: LeftOut) -> Source:
    """What gives a column's cell; a source that this version does not know gives nothing."""
    if column.text:
        return _constant(column.text)
    if column.source.startswith(ANSWER):
        source = answer_source(column.source.removeprefix(ANSWER))
    else:
        source = sources.get(column.source, _constant(""))
    return _chosen(column, source, out) if column.values else source


def _constant(text: str) -> Callable[[JudgedLead], str]:
    return lambda _row: text


def _chosen(column: CrmColumn, source: Source, out: LeftOut) -> Source:
    values, reason = column.values, f"{NO_CHOICE}{column.head}"

    def text(row: JudgedLead) -> str:
        said = source(row)
        if not said:
            return ""
        value = values.get(said)
        if value is None:
            out.add_part(reason)
            return ""
        return value

    return text
