"""How well the criteria chose, as tables on the report page; layout and filling only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.services.figures import Count
from boothapp.services.quality import CriterionUse, RouteResult, ShowQuality
from ui.outcome_text import outcome_text, value_text
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.text import Label
from ui.wording import route_text

Row = tuple[str, ...]


class QualityPart(Card):
    """Asked for by a key, since it plays all facts of the show again.

    Signals:
        wanted: it shall be counted.
    """

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=SPACE.l)
        self.count = SecondaryButton(theme, self.tr("Count it"), key="Alt+Q")
        self.count.clicked.connect(self.wanted)
        self._said = Label(
            self.tr("What sales took up, what came back and why, what became of each route, and "
                    "what each question was good for: of this show and of earlier ones."),
            "muted", wrap=True,
        )  # fmt: skip
        head = QHBoxLayout()
        head.addWidget(SectionHeader(self.tr("Quality of the criteria")), 1)
        head.addWidget(self.count)
        self.body.addLayout(head)
        self.body.addWidget(self._said)
        self._tables = QVBoxLayout()
        self._tables.setSpacing(SPACE.l)
        self.body.addLayout(self._tables)

    def show_quality(self, show: str, qualities: Sequence[ShowQuality]) -> None:
        """Show what was counted, this show's in detail."""
        self.clear()
        own = next((each for each in qualities if each.show == show), None)
        self._add("", _show_head(), [_show_row(each) for each in qualities])
        if own is None:
            return
        self._add(
            self.tr("What became of each route"), _route_head(), [_route_row(r) for r in own.routes]
        )
        if own.reasons:
            heads = (self.tr("Passed back because"), self.tr("Leads"))
            self._add("", heads, [_reason_row(each) for each in own.reasons])
        if own.criteria:
            name = self.tr("What each question was good for")
            self._add(name, _criterion_head(), [_criterion_row(each) for each in own.criteria])

    def clear(self) -> None:
        """Take the tables away, which are of another moment or another show."""
        while (item := self._tables.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, name: str, heads: Row, rows: Sequence[Row]) -> None:
        table = QWidget()
        table.setAccessibleName(name or heads[0])
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.s)
        if name:
            grid.addWidget(Label(name, "section"), 0, 0, 1, len(heads))
        for column, text in enumerate(heads):
            grid.addWidget(Label(text, "small"), 1, column, _side(column))
            grid.setColumnStretch(column, 3 if column == 0 else 1)
        for line, row in enumerate(rows, start=2):
            for column, text in enumerate(row):
                label = Label(text, "text", wrap=column == 0)
                grid.addWidget(label, line, column, _side(column))
        self._tables.addWidget(table)


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _share(part: int, whole: int) -> str:
    return f"{_number(part)} ({part / whole:.0%})" if whole else _number(part)


def _show_head() -> Row:
    word = QCoreApplication.translate
    return (
        word("quality", "Show"),
        word("quality", "Leads"),
        word("quality", "Sales had"),
        word("quality", "Taken up"),
        word("quality", "Passed back"),
        word("quality", "Won, of those with an outcome"),
    )


def _show_row(quality: ShowQuality) -> Row:
    return (
        " · ".join(part for part in (quality.name, quality.starts[:4]) if part),
        _number(quality.leads),
        _share(quality.had, quality.leads),
        _share(quality.taken_up, quality.had),
        _share(quality.passed_back, quality.had),
        _share(quality.won, quality.ended),
    )


def _route_head() -> Row:
    word = QCoreApplication.translate
    return (
        word("quality", "Route"),
        word("quality", "Leads"),
        word("quality", "With an outcome"),
        word("quality", "Won of these"),
        word("quality", "Sold"),
    )


def _route_row(result: RouteResult) -> Row:
    return (
        route_text(result.route),
        _number(result.leads),
        _share(result.ended, result.leads),
        _share(result.won, result.ended),
        ", ".join(value_text(each.count, each.key) for each in result.sold) or "–",
    )


def _reason_row(reason: Count) -> Row:
    return outcome_text(reason.key), _number(reason.count)


def _criterion_head() -> Row:
    word = QCoreApplication.translate
    return (
        word("quality", "Criterion"),
        word("quality", "Said"),
        word("quality", "In the records"),
        word("quality", "Unsure"),
        word("quality", "Not known"),
        word("quality", "Moved the verdict"),
        word("quality", "Settled it"),
        word("quality", "Needed for it"),
        "",
    )


def _criterion_row(use: CriterionUse) -> Row:
    word = QCoreApplication.translate
    remark = ""
    if use.never_known:
        remark = word("quality", "nobody answers it")
    elif use.never_mattered:
        remark = word("quality", "never changed a verdict")
    counts = (
        use.answered, use.recorded, use.unsure, use.unknown, use.moved, use.settled, use.needed,
    )  # fmt: skip
    return (use.label, *(_number(count) for count in counts), f"⚠ {remark}" if remark else "")
