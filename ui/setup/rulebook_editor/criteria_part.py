"""All criteria at the left, the answers of the one in hand at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from boothapp.qualify.criteria import FIT, Kind
from boothapp.qualify.draft_data import Data, Path, value_at
from boothapp.qualify.draft_steps import dropped, labelled, shifted, with_answer, with_criterion
from ui.setup.rulebook_editor.cells import (
    label_of,
    shows,
    shows_list,
    writes_list,
    writes_number,
)
from ui.setup.rulebook_editor.criteria_columns import (
    Given,
    answer_columns,
    criteria_columns,
    used_as_often,
)
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.fields import FieldModel
from ui.setup.rulebook_editor.table_part import TableCard
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import QuietButton
from ui.widgets.field import Field, text_field
from ui.widgets.states import EmptyState

_LEFT = 456
_KEYS = ("Alt+Ins", "Alt+Del", "Alt+PgUp", "Alt+PgDown")


class CriteriaPart(QWidget):
    """What to know of a visitor, what each answer is worth and how it is asked."""

    def __init__(self, theme: Theme, draft: RulebookDraft) -> None:
        super().__init__()
        self._draft = draft
        self._given: Given = {}
        self._shown: tuple[str, str, str] = ("", "", "")
        self._criterion = ""
        self._criteria = FieldModel(draft, criteria_columns(draft.language), _criteria)
        self._answers = FieldModel(draft, (), self._rows)
        self.criteria = TableCard(
            theme, self._criteria, title=self.tr("Criteria"), add=self.tr("Add"),
            empty=EmptyState(
                theme, title=self.tr("No criteria yet"), icon="list",
                text=self.tr("What should be known of a visitor before sales calls?"),
                action=self.tr("Add the first"), key="Alt+N",
            ),
        )  # fmt: skip
        self.answers = TableCard(
            theme, self._answers, keys=_KEYS, title=self.tr("Answers"), add=self.tr("Add"),
            empty=EmptyState(
                theme, title=self.tr("No answers yet"), icon="list",
                text=self.tr("Add what visitors may answer, each with its points."),
            ),
        )  # fmt: skip
        self.question = text_field(self.tr("Question at the booth"), key="Alt+Q")
        self.source = text_field(self.tr("Read from"), key="Alt+R", hint="account.people")
        self.seconds = text_field(self.tr("Seconds"), key="Alt+S")
        self.holds = text_field(self.tr("Holds months"), key="Alt+H")
        self.learn = QuietButton(theme, self.tr("Use what was given"), key="Alt+F")
        self._build()
        self._connect()
        self._choose(self.criteria.table.row)

    def _build(self) -> None:
        self.criteria.setFixedWidth(_LEFT)
        self.learn.padding = SPACE.s
        self.answers.head.addWidget(self.learn)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(SPACE.s)
        first.addWidget(self.question)
        for field, share in ((self.source, 3), (self.seconds, 1), (self.holds, 2)):
            second.addWidget(field, share)
        self.answers.body.insertLayout(1, first)
        self.answers.body.insertLayout(2, second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(self.criteria)
        row.addWidget(self.answers, 1)
        self.setFocusProxy(self.criteria)

    def _connect(self) -> None:
        table = self.criteria.table
        table.at.connect(self._choose)
        table.add_wanted.connect(self._add_criterion)
        table.remove_wanted.connect(self._remove)
        table.shift_wanted.connect(self._shift_criterion)
        answers = self.answers.table
        answers.add_wanted.connect(self._add_answer)
        answers.remove_wanted.connect(self._remove)
        answers.shift_wanted.connect(self._shift_answer)
        self.question.editor.editingFinished.connect(self._write_question)
        for key, field in self._plain().items():
            field.editor.editingFinished.connect(lambda key=key: self._write(key))
        self.learn.clicked.connect(self._learn)
        self._draft.changed.connect(self._show)
        self._draft.checked.connect(self._warn)

    def set_given(self, given: Given) -> None:
        """Show how often each answer was given so far, by criterion and code."""
        self._given = given
        self._shown = ("", "", "")
        self._show()

    def go_to(self, path: Path) -> bool:
        """Take the cell in hand that a fault belongs to; False when it is none of this part's."""
        if not self.criteria.table.go_to(path):
            return False
        if len(path) > 3 and self.answers.table.go_to(path):
            self.answers.table.setFocus()
        return True

    def _plain(self) -> Mapping[str, Field[QLineEdit]]:
        return {"from": self.source, "seconds": self.seconds, "holds_months": self.holds}

    def _rows(self, data: Data) -> list[Path]:
        path: Path = ("criteria", self._criterion, "answers")
        return [(*path, at) for at in range(len(value_at(data, path, [])))]

    @Slot(object)
    def _choose(self, path: Path | None) -> None:
        self._criterion = str(path[1]) if path else ""
        self._show()

    def _show(self) -> None:
        data = self._draft.data
        path: Path = ("criteria", self._criterion)
        known = value_at(data, path) is not None
        kind = str(value_at(data, (*path, "kind"), Kind.CHOICE.value))
        if self._shown != (self._criterion, kind, self._draft.language):
            self._shown = (self._criterion, kind, self._draft.language)
            columns = answer_columns(kind, self._draft.language, self._given)
            self._answers.set_columns(columns if known else columns[:1])
        label = label_of(value_at(data, (*path, "label")), self._draft.language)
        self.answers.header.set_title(label if known else self.tr("Answers"))
        asked = value_at(data, (*path, "ask"))
        _put(self.question, label_of(asked, self._draft.language))
        _put(self.source, shows_list("from")(data, path))
        for key in ("seconds", "holds_months"):
            _put(self._plain()[key], shows(key)(data, path))
        self.question.setEnabled(known)
        for field in self._plain().values():
            field.setEnabled(known)
        self.source.setEnabled(known and kind != Kind.CHOICE)
        self.answers.add.setEnabled(known)
        self.learn.setEnabled(bool(self._given.get(self._criterion)))
        self._warn()

    def _warn(self) -> None:
        path: Path = ("criteria", self._criterion)
        for key, field in {"ask": self.question, **self._plain()}.items():
            field.set_warning(self._draft.fault((*path, key), below=True))
        fault = self._draft.fault((*path, "answers"))
        self.answers.header.set_note(f"⚠ {fault}" if fault else "")

    def _add_criterion(self, at: int) -> None:
        names = (self.tr("yes"), self.tr("no"))
        data, name = with_criterion(
            self._draft.data, FIT, self.tr("New criterion"), names, self._draft.language
        )
        last = len(value_at(data, ("criteria",))) - 1
        data = shifted(data, ("criteria", name), min(at, last) - last)
        self._draft.do(self.tr("Add a criterion"), data)
        self.criteria.table.go(min(at, last))
        self.criteria.table.setFocus()

    def _add_answer(self, at: int) -> None:
        if self._criterion:
            data = with_answer(
                self._draft.data, self._criterion, at, self.tr("New answer"), self._draft.language
            )
            self._draft.do(self.tr("Add an answer"), data)
            self.answers.table.go(at)
            self.answers.table.setFocus()

    def _remove(self, path: Path) -> None:
        name = self.tr("Remove an answer") if len(path) > 2 else self.tr("Remove a criterion")
        self._draft.do(name, dropped(self._draft.data, path))

    def _shift_criterion(self, path: Path, by: int) -> None:
        self._draft.do(self.tr("Move a criterion"), shifted(self._draft.data, path, by))
        self.criteria.table.go_to(path)

    def _shift_answer(self, path: Path, by: int) -> None:
        self._draft.do(self.tr("Move an answer"), shifted(self._draft.data, path, by))
        self.answers.table.go(int(path[-1]) + by, self.answers.table.currentIndex().column())

    def _write_question(self) -> None:
        text = " ".join(self.question.editor.text().split())
        path: Path = ("criteria", self._criterion, "ask")
        if self._criterion and text != label_of(
            value_at(self._draft.data, path), self._draft.language
        ):
            data = labelled(self._draft.data, path, self._draft.language, text)
            self._draft.do(self.tr("Question"), data)

    def _write(self, key: str) -> None:
        path: Path = ("criteria", self._criterion)
        text = self._plain()[key].editor.text()
        shown = shows_list(key) if key == "from" else shows(key)
        write = writes_list(key) if key == "from" else writes_number(key)
        if self._criterion and text != shown(self._draft.data, path):
            self._draft.do(self.tr("How it is asked"), write(self._draft.data, path, text))

    def _learn(self) -> None:
        data = used_as_often(self._draft.data, self._criterion, self._given)
        self._draft.do(self.tr("How often answers are given"), data)


def _criteria(data: Data) -> list[Path]:
    return [("criteria", name) for name in value_at(data, ("criteria",), {})]


def _put(field: Field[QLineEdit], text: str) -> None:
    if field.editor.text() != text:
        field.editor.setText(text)
