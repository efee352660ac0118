"""What the first start asks; it opens nothing itself and tells whoever composed the window."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.badges.clean import clean_text
from boothapp.domain.errors import UserError
from sync.protocol.join_code import read_join_code
from ui.theme import Theme
from ui.welcome.view import WelcomeView

_LONGEST = 200


class WelcomePage(QWidget):
    """Three choices: 1, 2, 3. After a signal the page waits until `show_error` or until it is
    replaced.

    Signals:
        sample_wanted: put the sample show on this laptop and open it.
        setup_wanted: show_name, person_name; found an organisation with a show, the shipped
            rulebook and this person.
        join_wanted: the code, checked for its form; join that booth.
        cancelled: whoever joins or sets up shall stop; `show_choices` comes next.
    """

    sample_wanted = Signal()
    setup_wanted = Signal(str, str)
    join_wanted = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = WelcomeView(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)
        view = self._view
        view.sample.clicked.connect(self._look)
        view.setup.clicked.connect(self._ask_names)
        view.join.clicked.connect(self._ask_code)
        view.start.clicked.connect(self._set_up)
        view.enter.clicked.connect(self._enter)
        view.show_name.editor.returnPressed.connect(view.person_name.take_focus)
        view.person_name.editor.returnPressed.connect(self._set_up)
        view.strip.cancelled.connect(self._cancel)
        for back in view.backs:
            back.clicked.connect(self.show_choices)
        self.setFocusProxy(view.sample)

    @Slot()
    def show_choices(self) -> None:
        """Go back to the three choices."""
        self._set_busy(busy=False)
        self._view.strip.clear()
        self._view.stack.setCurrentWidget(self._view.choices)
        self._view.sample.setFocus()

    def show_busy(self, text: str) -> None:
        """Say what is being waited for, such as 'Asking sync.example.com'."""
        self._set_busy(busy=True)
        self._view.strip.begin(text)

    def show_error(self, error: UserError) -> None:
        """Say what went wrong; what was typed stays."""
        view = self._view
        self._set_busy(busy=False)
        view.strip.say_error(error)
        # A form that waits is disabled, and so loses the keyboard.
        if view.stack.currentWidget() is view.setting_up:
            view.show_name.take_focus()
        elif view.stack.currentWidget() is view.joining:
            view.code.take_focus()

    @Slot()
    def _look(self) -> None:
        self.show_busy(self.tr("Laying out the sample show"))
        self.sample_wanted.emit()

    @Slot()
    def _ask_names(self) -> None:
        self._view.strip.clear()
        self._view.stack.setCurrentWidget(self._view.setting_up)
        self._view.show_name.take_focus()

    @Slot()
    def _ask_code(self) -> None:
        self._view.strip.clear()
        self._view.stack.setCurrentWidget(self._view.joining)
        self._view.code.take_focus()

    @Slot()
    def _set_up(self) -> None:
        view = self._view
        fields = (view.person_name, view.show_name)
        for field, missing in zip(
            fields,
            (self.tr("So that your leads name you."), self.tr("Any name will do for now.")),
            strict=True,
        ):
            empty = not clean_text(field.editor.text(), limit=_LONGEST)
            field.set_warning(missing if empty else "")
            if empty:
                field.take_focus()
        person, show = (clean_text(field.editor.text(), limit=_LONGEST) for field in fields)
        if person and show and view.start.isEnabled():
            self.show_busy(self.tr("Setting up {0}").format(show))
            self.setup_wanted.emit(show, person)

    @Slot()
    def _enter(self) -> None:
        field = self._view.code
        try:
            read_join_code(field.editor.toPlainText())
        except UserError as error:
            field.set_warning(f"{error.title} {error.detail} {error.remedy}")
            field.take_focus()
            return
        field.set_warning("")
        self.show_busy(self.tr("Joining the booth"))
        self.join_wanted.emit("".join(field.editor.toPlainText().split()))

    @Slot()
    def _cancel(self) -> None:
        self.cancelled.emit()
        self.show_choices()

    def _set_busy(self, *, busy: bool) -> None:
        self._view.stack.setEnabled(not busy)
