"""Suggests who is meant while somebody types, and fills in what is taken; imports Qt, services."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from boothapp.services.suggestions import SUGGESTED, Suggestion
from ui.capture.name_watch import NameWatch
from ui.capture.suggestion_text import suggestion_row
from ui.widgets.suggestion_list import SuggestionList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.capture.form import VisitorForm
    from ui.capture.visiting import Visiting
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme

_NAMES = ("first_name", "last_name")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggesting(QObject):
    """Asks at every key in the field for company, names or e-mail; of several answers under way
    the last one counts, and no question waits behind another.

    Signals:
        filled: (Suggestion, names of fields that stand otherwise than known) one was taken.
    """

    filled = Signal(object, object)

    def __init__(
        self,
        page: QWidget,
        form: VisitorForm,
        visiting: Visiting,
        *,
        session: Session,
        runner: JobRunner,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._form = form
        self._visiting = visiting
        self._session = session
        self._runner = runner
        self._watch = NameWatch(session, runner, self)
        self._list = SuggestionList(theme, page)
        self._list.taken.connect(self._take)
        self._offered: tuple[Suggestion, ...] = ()
        self._field = ""
        self._asking = self._taking = False
        self._wanted: dict[str, str] | None = None
        self._editors: dict[QLineEdit, str] = {
            getattr(form, name).editor: name for name in SUGGESTED
        }
        for editor in self._editors:
            editor.textEdited.connect(self._typed)
            editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self._close()
        elif isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            if kind == QEvent.Type.ShortcutOverride:
                # Esc closes the list before it asks whether to clear the page.
                if event.key() == Qt.Key.Key_Escape and self._list.isVisible():
                    event.accept()
                    return True
            elif kind == QEvent.Type.KeyPress and not event.modifiers():
                return self._press(watched, event.key())
        return super().eventFilter(watched, event)

    def _press(self, editor: QLineEdit, key: int) -> bool:
        if not self._list.isVisible():
            if key == Qt.Key.Key_Down and editor.text():
                self._ask(self._editors[editor])
                return True
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        if key in _ENTER and self._list.chosen >= 0:
            self._take(self._list.chosen)
            return True
        return False

    def _typed(self) -> None:
        editor = self.sender()
        if self._taking or not isinstance(editor, QLineEdit) or not editor.hasFocus():
            return
        if editor.text().strip():
            self._ask(self._editors[editor])
        else:
            self._close()

    def _ask(self, field: str) -> None:
        if not self._session.is_open:
            return
        self._field = field
        self._wanted = self._form.values()
        if not self._asking:
            self._ask_now(field, self._wanted)

    def _ask_now(self, field: str, typed: dict[str, str]) -> None:
        self._asking = True
        self._runner.run(
            "look",
            partial(self._watch.ask, field, typed),
            owner=self,
            done=partial(self._answered, field, typed),
            failed=self._failed,
        )

    def _answered(
        self, field: str, typed: Mapping[str, str], found: tuple[Suggestion, ...]
    ) -> None:
        self._asking = False
        if self._wanted is None:
            return
        if self._wanted is not typed:
            self._ask_now(self._field, self._wanted)
            return
        before = self._visiting.visit.before
        told = [one for one in found if before is None or one.id != before.id]
        self._offered = tuple(one for one in told if not self._says_nothing_new(one, typed))
        editor = getattr(self._form, field).editor
        self._list.offer([suggestion_row(one) for one in self._offered], editor)

    def _failed(self, _error: Exception) -> None:
        # The runner shows a bug; without suggestions one types on.
        self._asking = False
        self._close()

    def _says_nothing_new(self, one: Suggestion, typed: Mapping[str, str]) -> bool:
        """What was taken, or typed out, is not offered again."""
        if one.of_company and self._field == "email":
            domain = one.account.domain if one.account is not None else ""
            return not domain or typed["email"].endswith(f"@{domain}")
        linked = self._visiting.visit.account
        if one.account is not None and (linked is None or linked.id != one.account.id):
            return False
        return all(typed.get(name, "") == value for name, value in one.fields.items())

    def _close(self) -> None:
        self._wanted = None
        self._list.hide()

    def _take(self, row: int) -> None:
        one, field = self._offered[row], self._field
        self._close()
        self._taking = True
        values = dict(one.fields)
        if one.of_company and field == "email":
            self._complete_domain(one)
        elif value := values.pop(field, ""):
            self._form.complete(field, value)
        kept = self._form.fill(values, self.tr("known: {value}"))
        if one.account is not None and "company" not in kept:
            self._visiting.link(one.account)
        self._taking = False
        self.filled.emit(one, kept)

    def _complete_domain(self, one: Suggestion) -> None:
        name, at, _ = self._form.email.editor.text().rpartition("@")
        if at and one.account is not None and one.account.domain:
            self._form.complete("email", f"{name}@{one.account.domain}")
