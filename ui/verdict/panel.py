"""What the visitor is worth and why, while it changes; imports Qt, widgets and verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.qualify.plan import Line
from boothapp.qualify.route import Verdict
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.explain import explained, points_text, why_not_sales
from ui.tokens import SPACE
from ui.verdict.lack_text import lack_text
from ui.widgets.callout import Callout
from ui.widgets.chip import ROUTE_TONES
from ui.widgets.range_bar import RangeBar
from ui.widgets.reasons import ReasonLine, ReasonList
from ui.widgets.text import Label
from ui.wording import date_text, route_text

if TYPE_CHECKING:
    from ui.theme import Theme

_OPEN_LINES = 3


class VerdictPanel(QWidget):
    """Route, ranges and reasons of one verdict; cheap enough to be told after every key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._callout = Callout(theme)
        self._fit = RangeBar(theme, self.tr("Fit"))
        self._intent = RangeBar(theme, self.tr("Intent"))
        self._reasons = ReasonList(theme)
        self._missing = Label("", "small", wrap=True)
        self._agreed = Label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for widget in (
            self._callout, self._fit, self._intent, self._reasons, self._missing, self._agreed,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        self._agreement_of: Rulebook | None = None
        self.show_without_rulebook("")

    def show_without_rulebook(self, sentence: str, title: str = "") -> None:
        """Say why there is no verdict; '' before anything is known. Without a `title` it speaks of
        a new visitor."""
        for widget in (self._fit, self._intent, self._reasons, self._missing, self._agreed):
            widget.setVisible(False)
        self._callout.say("plain", title or self.tr("New visitor"), sentence)

    def show_verdict(self, verdict: Verdict, rulebook: Rulebook, sentence: str) -> None:
        """Show the verdict; `sentence` says who hears of it."""
        self._callout.say(ROUTE_TONES[verdict.route], route_text(verdict.route), sentence)
        self._show_score(verdict, rulebook)
        said = [lack_text(lack) for lack in why_not_sales(verdict, rulebook) if lack.axis]
        self._missing.setText("\n".join(said))
        self._missing.setVisible(bool(said))

    def show_empty(self, verdict: Verdict, rulebook: Rulebook, sentence: str) -> None:
        """Show what is possible before anything is known of the visitor."""
        self._callout.say("plain", self.tr("New visitor"), sentence)
        self._show_score(verdict, rulebook)
        self._missing.hide()

    def spoken(self) -> str:
        """Route and sentence, as a screen reader says them."""
        return f"{self._callout.accessibleName()}: {self._callout.accessibleDescription()}"

    def _show_score(self, verdict: Verdict, rulebook: Rulebook) -> None:
        for bar, axis, points, threshold in (
            (self._fit, "fit", verdict.fit, rulebook.thresholds.fit),
            (self._intent, "intent", verdict.intent, rulebook.thresholds.intent),
        ):
            bar.set_range(*points, maximum=rulebook.most(axis), threshold=threshold)
            bar.setVisible(True)
        self._reasons.set_lines(self._lines(verdict.reasons, rulebook))
        self._reasons.setVisible(True)
        if rulebook is not self._agreement_of:
            self._agreement_of = rulebook
            self._agreed.setText(self._agreement(rulebook))
        self._agreed.setVisible(True)

    def _lines(self, reasons: tuple[Line, ...], rulebook: Rulebook) -> list[ReasonLine]:
        ordered = explained(reasons)
        known = [line for line in ordered if line.known]
        unknown = [line for line in ordered if not line.known]
        asked = {criterion.id for criterion in rulebook.criteria if criterion.ask}
        lines = [ReasonLine(points_text(line), line.label) for line in known]
        for line in unknown[:_OPEN_LINES]:
            text = self.tr("{what}: not asked yet") if line.criterion in asked else None
            text = text or self.tr("{what}: not known")
            lines.append(ReasonLine(points_text(line), text.format(what=line.label), "plain"))
        rest = unknown[_OPEN_LINES:]
        if rest:
            points = f"{sum(r.low for r in rest)}…{sum(r.high for r in rest)}".replace("-", "−")
            lines.append(ReasonLine(points, self.tr("%n more open", "", len(rest)), "plain"))
        return lines

    def _agreement(self, rulebook: Rulebook) -> str:
        agreed = rulebook.agreed
        if agreed is None:
            return self.tr("Preview: criteria v{version} are not agreed yet").format(
                version=rulebook.version
            )
        day = QDate(agreed.on.year, agreed.on.month, agreed.on.day)
        return self.tr(
            "Criteria v{version} · agreed by {sales} (sales), {marketing} (marketing), {day}"
        ).format(
            version=rulebook.version,
            sales=agreed.sales,
            marketing=agreed.marketing,
            day=date_text(day, year=True),
        )
