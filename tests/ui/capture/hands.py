"""What the tests of the capture page do with their hands, and what they see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from boothapp.domain.ids import IdSource
from boothapp.domain.lead import Lead
from boothapp.services.capture import Saved
from boothapp.services.desk import Desk
from boothapp.services.ports import Store
from boothapp.services.sample_show import sample_id
from ui.capture.page import CapturePage
from ui.session import Session

NO_KEY = Qt.KeyboardModifier.NoModifier


@dataclass
class Wall:
    """A wall clock that stands still until it is set; Unix milliseconds."""

    ms: int = 1_795_300_000_000

    def __call__(self) -> int:
        return self.ms


@dataclass
class Booth:
    """A store with the sample show and who works there."""

    store: Store
    desk: Desk
    wall: Wall
    ids: IdSource
    folder: Path

    @property
    def nina(self) -> str:
        return sample_id(self.store.org, "person", "nina")

    def person(self, code: str) -> str:
        return sample_id(self.store.org, "person", code)

    def leads(self) -> list[Lead]:
        """All leads, the latest captured first."""
        with self.store.read() as reader:
            rows = reader.lead_rows(self.desk.show.id)
            return [lead for row in rows if (lead := reader.lead(row.id)) is not None]

    def session(self) -> Session:
        return Session(self.wall, self.ids.new)


@dataclass
class Shown:
    """A page on the screen with the hands on its keyboard."""

    page: CapturePage
    session: Session
    saved: list[Saved] = field(default_factory=list)

    def keys(self, text: str) -> None:
        """Type as a person does, any script; wherever the cursor is."""
        for char in text:
            press(char)
        QCoreApplication.processEvents()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(focus(), key, modifiers)
        QCoreApplication.processEvents()

    def alt(self, letter: str) -> None:
        QTest.keyClick(focus(), letter.lower(), Qt.KeyboardModifier.AltModifier)
        QCoreApplication.processEvents()

    def ctrl(self, key: Qt.Key) -> None:
        QTest.keyClick(focus(), key, Qt.KeyboardModifier.ControlModifier)
        QCoreApplication.processEvents()

    def choose(self, label: str) -> None:
        """Press a button of the dialog that is open; the keyboard goes back to the page."""
        click(dialog_button(label))
        QCoreApplication.processEvents()
        self.page.activateWindow()
        QTest.qWaitForWindowActive(self.page)

    def text(self, field_name: str) -> str:
        return self.page._view.form.values()[field_name]

    def put(self, field_name: str, text: str) -> None:
        """Type into a field of one line."""
        field = getattr(self.page._view.form, field_name)
        field.take_focus()
        self.keys(text)

    def everything_written(self) -> str:
        """All plain text on the page, as a person reads it."""
        return "\n".join(
            text
            for each in self.page.findChildren(QWidget)
            if each.isVisible() and (text := _written(each))
        )


def _written(widget: QWidget) -> str:
    for name in ("text", "toPlainText"):
        read = getattr(widget, name, None)
        if callable(read):
            try:
                return str(read())
            except TypeError:
                continue
    return widget.accessibleName()


def focus() -> QWidget:
    """Whatever the next key goes to."""
    QTest.qWait(0)
    popup = QApplication.activePopupWidget()
    found = popup or QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None
    return found


def press(char: str, target: QWidget | None = None) -> None:
    """One key with its text; QTest aborts on characters beyond ASCII."""
    widget = target or focus()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        code = ord(char.upper()) if char.isascii() else 0
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, code, NO_KEY, char))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEY, QPoint(widget.rect().center()))


def dialog_button(text: str) -> QWidget:
    """The button with this text in the dialog that is open."""
    box = QApplication.activeModalWidget()
    assert box is not None, "no dialog is open"
    for each in box.findChildren(QWidget):
        if isinstance(each, QAbstractButton) and text in (each.text(), each.accessibleName()):
            return each
    raise AssertionError(f"no button {text!r}")


ShowPage = Callable[..., Shown]
