"""Warns below phone and e-mail once they are left; imports Qt, jobs and, late, their readers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ui.widgets.country_field import country_value

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QLineEdit

    from boothapp.badges.mail_address import MailCheck
    from boothapp.badges.phone import Phone
    from ui.jobs import JobRunner
    from ui.widgets.field import Field

TAKE_OFFER: Final = "F7"
"""The key that mends spelling in word processors."""

_STILL_THERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class FieldChecks(QObject):
    """Warns below a field that somebody typed into and left; what is typed is theirs.

    A phone that is certain is shown internationally; Esc in its field brings back what was typed,
    which then stays. Numbering plans and syntax take 0.2 s to import, which no key shall wait for:
    reading happens in the cpu lane, and an answer that comes after another key is dropped.
    """

    def __init__(
        self,
        email: Field[QLineEdit],
        phone: Field[QLineEdit],
        country: Field[QComboBox],
        *,
        runner: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._email = email
        self._phone = phone
        self._country = country
        self._runner = runner
        self._meant = ""
        self._typed = self._shown = self._insisted = ""
        email.offer_taken.connect(self._take_offer)
        country.editor.activated.connect(self._check_phone)
        # Not editingFinished: on Enter it comes while the keyboard is still there, then not again.
        for field in (email, phone, country):
            field.editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _STILL_THERE:
                self._leave(watched)
        elif isinstance(event, QKeyEvent) and watched is self._phone.editor:
            return self._restore(event)
        return super().eventFilter(watched, event)

    def _leave(self, editor: QObject) -> None:
        if editor is self._email.editor:
            self._check_mail()
        else:
            self._check_phone()

    def _restore(self, event: QKeyEvent) -> bool:
        """Esc where a number was put internationally: before the page's key that clears all."""
        if event.key() != Qt.Key.Key_Escape or not self._restorable:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._insisted = self._typed
            _replace(self._phone.editor, self._typed)
        return True

    @property
    def _restorable(self) -> bool:
        editor = self._phone.editor
        return bool(self._shown) and editor.isModified() and editor.text() == self._shown

    def _check_mail(self) -> None:
        editor = self._email.editor
        if _typed_and_left(editor):
            text = editor.text()
            self._runner.run(
                "cpu", partial(_read_mail, text), owner=self, done=partial(self._mail_read, text)
            )

    def _check_phone(self) -> None:
        editor = self._phone.editor
        if _typed_and_left(editor):
            text, country = editor.text(), country_value(self._country.editor)
            self._runner.run(
                "cpu",
                partial(_read_phone, text, country),
                owner=self,
                done=partial(self._phone_read, text, country),
            )

    def _mail_read(self, text: str, check: MailCheck) -> None:
        field = self._email
        if field.editor.text() != text or not _typed_and_left(field.editor):
            return
        self._meant = check.suggestion
        if check.suggestion:
            # On a line of its own it is read as a whole; most fit one.
            question = self.tr("Did you mean\n{address}?").format(address=check.suggestion)
            field.set_offer(question, key=TAKE_OFFER)
        else:
            field.set_warning(_mail_warning(check.warning))

    def _take_offer(self) -> None:
        _replace(self._email.editor, self._meant)

    def _phone_read(self, text: str, country: str, phone: Phone) -> None:
        field = self._phone
        stands = (field.editor.text(), country_value(self._country.editor))
        if stands != (text, country) or not _typed_and_left(field.editor):
            return
        if phone.certain and phone.shown != text and text != self._insisted:
            self._typed, self._shown = text, phone.shown
            _replace(field.editor, phone.shown)
        field.set_warning(_phone_warning(phone.warning))


def _typed_and_left(editor: QLineEdit) -> bool:
    """Whether a person typed what stands there and went on; a badge's words are the badge's."""
    return editor.isModified() and not editor.hasFocus()


def _replace(editor: QLineEdit, text: str) -> None:
    """As if typed over: Ctrl+Z brings back what was there."""
    editor.selectAll()
    editor.insert(text)
    if not editor.hasFocus():
        editor.setCursorPosition(0)


def _read_mail(text: str) -> MailCheck:
    # Not before a window is painted, and not on its thread: see the class.
    from boothapp.badges.mail_address import check_mail  # noqa: PLC0415

    return check_mail(text)


def _read_phone(text: str, country: str) -> Phone:
    from boothapp.badges.phone import read_phone  # noqa: PLC0415 - as above

    return read_phone(text, country)


def _mail_warning(doubt: str) -> str:
    translate = QCoreApplication.translate
    return {
        "no_at": translate("fields", "There is no @ in this address."),
        "no_dot": translate("fields", "The part behind the @ has no dot."),
        "several": translate("fields", "These are several addresses; mail goes to one."),
        "too_long": translate("fields", "This is longer than any address."),
        "not_valid": translate("fields", "Mail may not arrive at this address."),
    }.get(doubt, "")


def _phone_warning(doubt: str) -> str:
    translate = QCoreApplication.translate
    return {
        "no_digits": translate("fields", "There is no number in it."),
        "no_country": translate("fields", "Which country? Choose it, or begin with +."),
        "no_area": translate("fields", "The area code may be missing."),
        "several": translate("fields", "These are several numbers."),
        "too_short": translate("fields", "Digits may be missing."),
        "too_long": translate("fields", "There may be digits too many."),
        "not_in_plan": translate("fields", "No country has a number like this."),
    }.get(doubt, "")
