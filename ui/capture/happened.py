"""The tiles, the form of the one pressed last, and what the others say; imports Qt and widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from boothapp.domain.facts import Json
from boothapp.qualify.criteria import Action
from ui.capture.action_forms.call_back import CallBackForm
from ui.capture.action_forms.form import ActionForm, Around
from ui.capture.action_forms.kinds import DemoForm, LiteratureForm, QuoteForm, SalespersonForm
from ui.capture.action_forms.sheet import ActionSheet
from ui.capture.actions import ActionTiles
from ui.detail_text import detail_text, sample_text
from ui.tokens import SPACE
from ui.widgets.field import Field
from ui.widgets.text import Label

if TYPE_CHECKING:
    from boothapp.services.desk import Desk
    from ui.capture.samples import SampleRows
    from ui.theme import Theme

_FORMS: Mapping[str, Callable[[Theme], ActionForm]] = {
    "callback": CallBackForm,
    "demo": DemoForm,
    "quote": QuoteForm,
    "literature": LiteratureForm,
    "salesperson": SalespersonForm,
}
_SAMPLE = "sample"


class Happened(QWidget):
    """A press takes an action and opens its form; where another one is open, it opens this one; a
    press on the tile whose form is open takes the action back, and another one brings it again with
    what was said.

    Signals:
        edited: an action was taken or taken back, or something was said of one.
        opened: a form was opened or closed.
    """

    edited = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, samples: SampleRows) -> None:
        super().__init__()
        self._theme = theme
        self._samples = samples
        self._kinds: dict[str, str] = {}
        self._details: dict[str, Mapping[str, Json]] = {}
        self._taken_back: dict[str, Mapping[str, Json]] = {}
        self._open = ""
        self._desk: Desk | None = None
        self._around = Around()
        self._made: dict[str, ActionForm] = {}
        self._tiles = ActionTiles(theme)
        self._others = Label("", "small", wrap=True)
        self._others.hide()
        self._sheet = ActionSheet()
        self._sheet.add_form(_SAMPLE, samples)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for widget in (self._tiles, self._others, self._sheet):
            column.addWidget(widget)
        self._tiles.pressed.connect(self._pressed)

    def set_actions(self, actions: Sequence[Action], language: str, desk: Desk | None) -> None:
        """Show other tiles and offer what the show has; what is taken stays taken."""
        self._desk = desk
        self._kinds = {action.code: action.form for action in actions}
        self._tiles.set_actions(actions, language)
        self._tiles.show_taken(self._details)
        # Now, rather than when somebody presses a key.
        for kind in self._kinds.values():
            if kind in _FORMS and kind not in self._made:
                self._make(kind)
        for form in self._made.values():
            form.offer(desk)
        self._show_form(self._open)

    def fields(self) -> dict[str, Sequence[Field[Any]]]:
        """The fields of each form, to be given keys."""
        return {kind: tuple(form.fields.values()) for kind, form in self._made.items()}

    def taken(self) -> dict[str, Mapping[str, Json]]:
        """The actions taken, by code, with their details; also those of another rulebook."""
        return dict(self._details)

    def set_taken(self, details: Mapping[str, Mapping[str, Json]]) -> None:
        """Show what a visitor did; of the forms only that of the samples is open."""
        self._details = dict(details)
        self._taken_back = {}
        self._tiles.show_taken(self._details)
        wanted = (code for code in self._details if self._kinds.get(code) == _SAMPLE)
        self._show_form(next(wanted, ""))

    def add_taken(self, details: Mapping[str, Mapping[str, Json]]) -> None:
        """Take in what a colleague saw meanwhile; what is in hand stays as it is."""
        self._details = {**details, **self._details}
        self._tiles.show_taken(self._details)
        self._say_others()

    def attend(self, around: Around) -> None:
        """Lean on what is known of the visitor now; only the open form looks."""
        self._around = around
        if self._kinds.get(self._open) == _SAMPLE:
            self._samples.attend(around)
        elif (form := self._form(self._open)) is not None:
            form.attend(around)

    def close_form(self) -> None:
        """The open form goes, what is said in it stays; digits answer again where it had the
        keyboard."""
        code, inside = self._open, self._has_keyboard()
        self._show_form("")
        if inside:
            self._tiles.take_focus(code)

    @property
    def is_open(self) -> bool:
        """Whether a form is open."""
        return bool(self._sheet.open_form)

    @property
    def wants_sample(self) -> bool:
        """Whether an action is taken whose form asks for samples."""
        return any(self._kinds.get(code) == _SAMPLE for code in self._details)

    def _make(self, kind: str) -> None:
        form = _FORMS[kind](self._theme)
        form.edited.connect(self._form_edited)
        self._made[kind] = form
        self._sheet.add_form(kind, form)

    def _form(self, code: str) -> ActionForm | None:
        return self._made.get(self._kinds.get(code, ""))

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._sheet.isAncestorOf(focus)

    def _pressed(self, code: str) -> None:
        inside = self._has_keyboard()
        has_form = self._sheet.has(self._kinds.get(code, ""))
        if code not in self._details:
            self._details[code] = self._taken_back.pop(code, {})
            self._show_form(code if has_form else self._open)
        elif has_form and code != self._open:
            self._show_form(code)
        else:
            self._taken_back[code] = self._details.pop(code)
            self._show_form("" if code == self._open else self._open)
        self._tiles.show_taken(self._details)
        if inside and self._open:
            self._sheet.take_focus()
        elif inside:
            self._tiles.take_focus(code)
        self.edited.emit()

    def _show_form(self, code: str) -> None:
        self._open = code if code in self._details else ""
        self.opened.emit()
        form = self._form(self._open)
        if form is not None:
            form.attend(self._around)
            form.show_values(self._details[self._open])
        self._sheet.open(self._kinds.get(self._open, ""), self._tiles.label(self._open))
        self._say_others()

    def _say_others(self) -> None:
        """In a line each, what is said of the actions whose forms are closed."""
        lines = [
            f"{self._tiles.label(code)}: {text}"
            for code in self._details
            if code != self._open and (text := self._said(code))
        ]
        self._others.setText("\n".join(lines))
        self._others.setVisible(bool(lines))

    def _said(self, code: str) -> str:
        if self._kinds.get(code) == _SAMPLE:
            return "; ".join(map(sample_text, self._samples.wishes()))
        return detail_text(self._details[code], self._desk.names if self._desk else {})

    def _form_edited(self) -> None:
        form = self._form(self._open)
        if form is None or form is not self.sender():
            return
        # What a later version of the program knows of it, and this form does not, is kept.
        before = self._details.get(self._open, {})
        kept = {key: value for key, value in before.items() if key not in form.owned}
        said = {**kept, **form.values()}
        if said:
            said["form"] = self._kinds[self._open]
        self._details[self._open] = {} if set(said) == {"form"} else said
        self.edited.emit()
