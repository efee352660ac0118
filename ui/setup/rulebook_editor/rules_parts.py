"""Actions, and what bars a lead from sales: each a table."""

from __future__ import annotations

from collections.abc import Callable

from boothapp.qualify.draft_data import Data, Path, value_at
from boothapp.qualify.draft_steps import dropped, shifted, with_action, with_disqualifier
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.fields import FieldModel
from ui.setup.rulebook_editor.rule_columns import action_columns, bar_columns
from ui.setup.rulebook_editor.table_part import RowsPart, TableCard
from ui.theme import Theme
from ui.widgets.states import EmptyState


class ActionsPart(RowsPart):
    """What a visitor may do at the booth, what it is worth, and what happens then."""

    def __init__(self, theme: Theme, draft: RulebookDraft) -> None:
        empty = EmptyState(
            theme, title=self.tr("No actions yet"), icon="list",
            text=self.tr("What may a visitor do: ask for a sample, a call, a quote?"),
            action=self.tr("Add the first"), key="Alt+N",
        )  # fmt: skip
        model = FieldModel(draft, action_columns(draft.language), _named("actions"))
        super().__init__(
            TableCard(theme, model, title=self.tr("Actions at the booth"), add=self.tr("Add"),
                      empty=empty)
        )  # fmt: skip
        self._draft = draft
        table = self.card.table
        table.add_wanted.connect(self._add)
        table.remove_wanted.connect(self._remove)
        table.shift_wanted.connect(self._shift)

    def _add(self, at: int) -> None:
        data, name = with_action(self._draft.data, self.tr("New action"), self._draft.language)
        self._draft.do(self.tr("Add an action"), _placed(data, ("actions", name), at))
        self.card.table.go(at)
        self.card.table.setFocus()

    def _remove(self, path: Path) -> None:
        self._draft.do(self.tr("Remove an action"), dropped(self._draft.data, path))

    def _shift(self, path: Path, by: int) -> None:
        self._draft.do(self.tr("Move an action"), shifted(self._draft.data, path, by))
        self.card.table.go_to(path)


class BarsPart(RowsPart):
    """Who is never one for sales."""

    def __init__(self, theme: Theme, draft: RulebookDraft) -> None:
        empty = EmptyState(
            theme, title=self.tr("Nobody is barred"), icon="list",
            text=self.tr("Competitors, students or embargoed countries are never for sales."),
            action=self.tr("Bar somebody"), key="Alt+N",
        )  # fmt: skip
        model = FieldModel(draft, bar_columns(draft.language), _named("disqualifiers"))
        title = self.tr("Never for sales: all that a line states must hold")
        super().__init__(TableCard(theme, model, title=title, add=self.tr("Add"), empty=empty))
        self._draft = draft
        table = self.card.table
        table.add_wanted.connect(self._add)
        table.remove_wanted.connect(self._remove)
        table.shift_wanted.connect(self._shift)

    def _add(self, at: int) -> None:
        data, name = with_disqualifier(self._draft.data, self.tr("New rule"), self._draft.language)
        self._draft.do(self.tr("Add a rule"), _placed(data, ("disqualifiers", name), at))
        self.card.table.go(at)
        self.card.table.setFocus()

    def _remove(self, path: Path) -> None:
        self._draft.do(self.tr("Remove a rule"), dropped(self._draft.data, path))

    def _shift(self, path: Path, by: int) -> None:
        self._draft.do(self.tr("Move a rule"), shifted(self._draft.data, path, by))
        self.card.table.go_to(path)


def _named(group: str) -> Callable[[Data], list[Path]]:
    """The rows of a table of named tables."""
    return lambda data: [(group, name) for name in value_at(data, (group,), {})]


def _placed(data: Data, path: Path, at: int) -> Data:
    """What was added last at its place."""
    last = len(value_at(data, path[:1])) - 1
    return shifted(data, path, min(at, last) - last)
