"""The layout of profiling: four lists by next step, at the right what to do about one lead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from boothapp.services.profiling import NextStep, Profile
from ui.countries import country_name
from ui.profiling.form import LookUpForm
from ui.profiling.words import needs_text, step_text, why_text
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts import BarChart
from ui.widgets.chip import ROUTE_TONES
from ui.widgets.fitted_columns import Fit, FittedColumns
from ui.widgets.row_table import RowTable
from ui.widgets.section_tabs import SectionTab
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.wording import route_text

_SIDE = 392
STEPS = tuple(NextStep)


class ProfilingView(QWidget):
    """Widgets only; the dialog gives them life."""

    def __init__(self, theme: Theme, language: Callable[[], str]) -> None:
        super().__init__()
        self.best = 0.0
        self.look_up_model = RowTableModel[Profile](
            _look_up_columns(language, self._share), key=lambda profile: profile.lead
        )
        self.rest_model = RowTableModel[Profile](_rest_columns(), key=lambda profile: profile.lead)
        self.look_ups = RowTable(theme, self.look_up_model)
        self.look_ups.setAccessibleName(self.tr("Leads to look up, the most telling first"))
        self.fitted = FittedColumns(
            self.look_ups, (Fit(130, 2), Fit(150, 3), Fit(170, 4), Fit(70), Fit(86, rank=1))
        )
        self.rest = RowTable(theme, self.rest_model)
        self.rest.setAccessibleName(self.tr("Leads with this next step"))
        self.rest.setAccessibleDescription(self.tr("Enter opens the lead"))
        self.rest_fitted = FittedColumns(
            self.rest, (Fit(130, 2), Fit(140, 3), Fit(132), Fit(190, 3), Fit(100, rank=1))
        )
        self.steps = QButtonGroup(self)
        self._tabs: list[SectionTab] = []
        self.form = LookUpForm(theme)
        self.reasons = BarChart(theme, self.tr("Why"))
        self.close_button = SecondaryButton(theme, self.tr("Close"), hint=self.tr("Esc"))
        self._lists, self._sides = QStackedLayout(), QStackedLayout()
        empty = EmptyState(
            theme,
            title=self.tr("Nobody to profile yet"),
            text=self.tr("After the show, the visitors of whom too little is known stand here, "
                         "those first of whom a look-up changes most."),
            icon="search",
        )  # fmt: skip
        self.states = StateStack(theme, self._content(theme), empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(self.states, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def show_counts(self, counts: dict[NextStep, int]) -> None:
        """Say on each tab how many leads stand there."""
        for step, tab in zip(STEPS, self._tabs, strict=True):
            tab.set_label(f"{step_text(step)} {counts.get(step, 0):,}")

    def show_step(self, step: NextStep, *, any_there: bool) -> None:
        """Show the list of a step, or that nobody is there."""
        looking = step is NextStep.LOOK_UP
        self._lists.setCurrentIndex((0 if looking else 1) if any_there else 2)
        self._sides.setCurrentIndex(0 if looking and any_there else 1)
        for tab_step, tab in zip(STEPS, self._tabs, strict=True):
            tab.setChecked(tab_step is step)

    def _share(self, profile: Profile) -> float:
        return profile.worth / self.best if self.best else 0.0

    def _content(self, theme: Theme) -> QWidget:
        tabs = QHBoxLayout()
        tabs.setSpacing(SPACE.xs)
        for number, step in enumerate(STEPS):
            tab = SectionTab(theme, step_text(step), key=f"Alt+{number + 1}")
            self.steps.addButton(tab, number)
            self._tabs.append(tab)
            tabs.addWidget(tab, 1)
        listing = Card(padding=SPACE.l, spacing=SPACE.s)
        listing.body.addLayout(tabs)
        listing.body.addLayout(self._lists, 1)
        nobody = Label(self.tr("Nobody stands here."), "muted")
        for widget in (self.look_ups, self.rest, _centred(nobody)):
            self._lists.addWidget(widget)
        reasons = Card(padding=SPACE.l)
        reasons.body.addWidget(self.reasons)
        reasons.body.addStretch(1)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setLayout(self._sides)
        self._sides.setContentsMargins(0, 0, 0, 0)
        for widget in (self.form, reasons):
            self._sides.addWidget(widget)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        row.addWidget(listing, 1)
        row.addWidget(side)
        return content


def _centred(label: Label) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.addStretch(1)
    row.addWidget(label)
    row.addStretch(1)
    return widget


def _look_up_columns(
    language: Callable[[], str], share: Callable[[Profile], float]
) -> tuple[Column[Profile], ...]:
    word = QCoreApplication.translate
    return (
        Column(title=word("profiling", "Visitor"), value=lambda row: row.name or "–"),
        Column(title=word("profiling", "Company"), value=lambda row: row.company or "–"),
        Column(
            title=word("profiling", "To find out"),
            value=lambda row: needs_text(row, language()),
            tooltip=lambda row: needs_text(row, language()),
        ),
        Column(
            title=word("profiling", "Worth"),
            value=lambda row: f"{share(row):.0%}",
            sort_key=lambda row: -row.worth,
            tooltip=lambda _row: word(
                "profiling", "What a second of research settles, beside the first in the list"
            ),
            right=True,
        ),
        Column(
            title=word("profiling", "Visitors"),
            value=lambda row: str(row.colleagues + 1),
            sort_key=lambda row: row.colleagues,
            tooltip=lambda _row: word("profiling", "How many visitors of the company it serves"),
            right=True,
        ),
    )


def _rest_columns() -> tuple[Column[Profile], ...]:
    word = QCoreApplication.translate
    return (
        Column(title=word("profiling", "Visitor"), value=lambda row: row.name or "–"),
        Column(title=word("profiling", "Company"), value=lambda row: row.company),
        Column(
            title=word("profiling", "Route"),
            value=lambda row: route_text(row.route),
            tone=lambda row: ROUTE_TONES.get(row.route, "plain"),
        ),
        Column(
            title=word("profiling", "Why"),
            value=lambda row: why_text(row.why),
            tooltip=lambda row: why_text(row.why),
        ),
        Column(title=word("profiling", "Country"), value=lambda row: country_name(row.country)),
    )
