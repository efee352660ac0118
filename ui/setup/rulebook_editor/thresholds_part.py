"""Where the lines lie among all leads, and who would go another way by the draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from boothapp.qualify.criteria import AXES, FIT, INTENT
from boothapp.qualify.draft_data import Path, value_at, with_value
from boothapp.qualify.route import Route
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.what_if import Foreseen, Moved
from ui.jobs import Step
from ui.setup.records_view import card_table
from ui.setup.rulebook_editor.cells import number, shows
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.picture import Picture
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import Field, text_field
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.wording import route_text

_SIDE = 352
_TEXT = 300
_WIDTHS = (124, 92)
_MOST_LISTED = 1000


class ThresholdsPart(QWidget):
    """The picture at the left, the leads that would move at the right.

    Signals:
        cancelled, retried: of the reading of the leads.
    """

    cancelled = Signal()
    retried = Signal()

    def __init__(self, theme: Theme, draft: RulebookDraft) -> None:
        super().__init__()
        self._draft = draft
        self.picture = Picture(theme)
        self.fit = text_field(self.tr("Fit needed"), key="Alt+F")
        self.intent = text_field(self.tr("Intent needed"), key="Alt+I")
        self.fit_end = text_field(self.tr("Fit scale ends at"), key="Alt+E")
        self.intent_end = text_field(self.tr("Intent scale ends at"), key="Alt+S")
        self.model = RowTableModel[Moved](_columns(), key=lambda move: move.lead)
        self.header = SectionHeader(self.tr("Would go another way"))
        self.table = card_table(theme, self.model, self.tr("Leads that would move"), _WIDTHS)
        empty = EmptyState(
            theme, title=self.tr("Nobody would move"), icon="circle-check",
            text=self.tr("Move a line or change points: who would go another way than by the "
                         "version in force is listed here."), width=_TEXT,
        )  # fmt: skip
        self.states = StateStack(theme, self.table, empty, width=_TEXT)
        self.states.cancelled.connect(self.cancelled)
        self.states.retried.connect(self.retried)
        self.note = Label("", "small", wrap=True)
        self._build()
        self.picture.lines_moved.connect(self._move_lines)
        for path, field in self._fields().items():
            field.editor.editingFinished.connect(lambda path=path: self._write(path))
        draft.changed.connect(self._show)
        draft.checked.connect(self._warn)
        self.setFocusProxy(self.picture)
        self.states.show_empty()
        self._show()

    def _build(self) -> None:
        drawn, listed = Card(padding=SPACE.m, spacing=SPACE.s), Card(padding=SPACE.m)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for field in self._fields().values():
            row.addWidget(field, 1)
        drawn.body.addLayout(row)
        drawn.body.addWidget(self.picture, 1)
        drawn.body.addWidget(self.note)
        listed.setFixedWidth(_SIDE)
        listed.body.addWidget(self.header)
        listed.body.addWidget(self.states, 1)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(SPACE.m)
        both.addWidget(drawn, 1)
        both.addWidget(listed)

    def _fields(self) -> dict[Path, Field[QLineEdit]]:
        return {
            ("thresholds", FIT): self.fit,
            ("thresholds", INTENT): self.intent,
            ("scale", FIT): self.fit_end,
            ("scale", INTENT): self.intent_end,
        }

    def go_to(self, path: Path) -> bool:
        """Put the cursor where a fault belongs; False when it is none of this part's."""
        field = self._fields().get(path[:2])
        if field is not None:
            field.take_focus()
        return field is not None

    def show_reading(self, text: str) -> None:
        """Say that leads are read or looked up."""
        self.states.show_busy(text)

    def show_step(self, step: Step) -> None:
        self.states.show_step(step)

    def show_foreseen(self, found: Foreseen, rulebook: Rulebook, *, compared: bool) -> None:
        """Show all leads under the draft; not `compared`, nothing is in force to compare with."""
        bounds = tuple((rulebook.least(axis), rulebook.most(axis)) for axis in AXES)
        routes = found.routes
        regions = (
            self.tr("for sales: {0}").format(routes.get(Route.SALES, 0)),
            self.tr("nurture: {0}").format(routes.get(Route.NURTURE, 0)),
            self.tr("courtesy: {0}").format(routes.get(Route.COURTESY, 0)),
        )
        self.picture.show_leads(found.spots, (bounds[0], bounds[1]), regions)
        self._say_aside(found)
        self.model.set_rows(found.moved[:_MOST_LISTED])
        moved = len(found.moved)
        self.header.set_note(self.tr("{0} of {1}").format(moved, sum(routes.values())))
        if moved:
            self.states.show_content()
        else:
            self.states.show_empty()
        if not compared:
            self.header.set_note(self.tr("nothing is in force yet"))

    def _say_aside(self, found: Foreseen) -> None:
        """What the lines have no say in."""
        text = self.tr(
            "Arrows move the lines, with Shift by five. Whatever they say: {0} for sales at once "
            "by what they asked for, {1} never. A box is what open questions could still add."
        )
        routes = found.routes
        self.note.setText(
            text.format(routes.get(Route.SALES_NOW, 0), routes.get(Route.DECLINED, 0))
            if routes
            else self.tr("No leads are captured yet; they will stand here as points and boxes.")
        )

    @Slot()
    def _show(self) -> None:
        for path, field in self._fields().items():
            text = shows(str(path[1]))(self._draft.data, path[:1])
            if field.editor.text() != text:
                field.editor.setText(text)
        lines = [value_at(self._draft.data, ("thresholds", axis), 0) for axis in AXES]
        fit, intent = (line if isinstance(line, int) else 0 for line in lines)
        if (fit, intent) != self.picture.lines:
            self.picture.show_lines(fit, intent)

    @Slot()
    def _warn(self) -> None:
        for path, field in self._fields().items():
            field.set_warning(self._draft.fault(path))

    @Slot(int, int)
    def _move_lines(self, fit: int, intent: int) -> None:
        data = with_value(self._draft.data, ("thresholds", FIT), fit)
        data = with_value(data, ("thresholds", INTENT), intent)
        self._draft.do(self.tr("Move the lines"), data, merge="lines")

    def _write(self, path: Path) -> None:
        text = self._fields()[path].editor.text()
        if text != shows(str(path[1]))(self._draft.data, path[:1]):
            empty = 0 if path[0] == "thresholds" else None
            data = with_value(self._draft.data, path, number(text, empty))
            if value_at(data, ("scale",)) == {}:
                data = with_value(data, ("scale",), None)
            self._draft.do(self.tr("What sales needs"), data)


def _columns() -> tuple[Column[Moved], ...]:
    word = QCoreApplication.translate
    nameless = word("rulebook editor", "(no name)")
    return (
        Column(
            title=word("rulebook editor", "Lead"),
            value=lambda move: move.name or move.company or nameless,
            tooltip=lambda move: ", ".join(part for part in (move.name, move.company) if part),
        ),
        Column(title=word("rulebook editor", "Now"), value=lambda move: route_text(move.before)),
        Column(
            title=word("rulebook editor", "Then"),
            value=lambda move: route_text(move.after),
            tone=lambda move: "good" if move.after in {Route.SALES, Route.SALES_NOW} else "plain",
        ),
    )
