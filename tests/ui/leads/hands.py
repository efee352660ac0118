"""A booth with the sample show's visitors, and what the tests of leads and alerts do at it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.domain.ids import IdSource
from boothapp.domain.lead import Lead
from boothapp.services.capture import Saved, capture
from boothapp.services.desk import Desk
from boothapp.services.drafts import Draft
from boothapp.services.ports import Store
from boothapp.services.sample_show import sample_id
from boothapp.services.sample_visitors import sample_visitors, scanned_draft
from ui.session import Session

START_MS = 1_763_000_000_000


@dataclass
class Wall:
    """A wall clock that stands still until it is set; Unix milliseconds."""

    ms: int = START_MS

    def __call__(self) -> int:
        return self.ms


@dataclass
class Booth:
    """A store with the sample show."""

    store: Store
    desk: Desk
    wall: Wall
    ids: IdSource
    saved: dict[str, Saved] = field(default_factory=dict)

    @property
    def nina(self) -> str:
        return self.person("nina")

    def person(self, code: str) -> str:
        return sample_id(self.store.org, "person", code)

    def capture(self, draft: Draft, *, by: str = "nina") -> Saved:
        return capture(
            self.store, draft, self.desk,
            by=self.person(by), now_ms=self.wall.ms, new_id=self.ids.new,
        )  # fmt: skip

    def fill(self) -> None:
        """Capture all visitors of the sample show at their times; `saved` holds them by key."""
        for visitor in sample_visitors(self.store.org, self.desk):
            self.wall.ms = visitor.at_ms
            with self.store.read() as reader:
                draft = scanned_draft(visitor, reader)
            self.saved[visitor.key] = capture(
                self.store, draft, self.desk,
                by=visitor.by, now_ms=visitor.at_ms, new_id=self.ids.new,
            )  # fmt: skip

    def visitor(self, **fields: str) -> Saved:
        """Capture somebody with these fields, a minute after whatever was last."""
        self.wall.ms += 60_000
        return self.capture(Draft(fields=fields))

    def lead(self, lead: str) -> Lead:
        with self.store.read() as reader:
            found = reader.lead(lead)
        assert found is not None
        return found

    def session(self) -> Session:
        return Session(self.wall, self.ids.new)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    QCoreApplication.processEvents()


def ctrl(key: Qt.Key) -> None:
    press(key, Qt.KeyboardModifier.ControlModifier)


def alt(key: Qt.Key) -> None:
    press(key, Qt.KeyboardModifier.AltModifier)


def type_text(text: str) -> None:
    """Type where the cursor is."""
    for char in text:
        # As an input method sends it: QTest knows the keys of ASCII only.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(QApplication.focusWidget(), event)
    QCoreApplication.processEvents()


def live_keys(page: QWidget) -> list[str]:
    """The shortcuts that work on a page as it is shown now."""
    found = []
    for shortcut in page.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled():
            found += [key.toString() for key in QShortcut.keys(shortcut)]
    return found


def unnamed(page: QWidget) -> list[QWidget]:
    """What Tab reaches and no screen reader could name."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and widget.metaObject().className() not in ("QScrollArea", "QListView", "QLineEdit")
    ]
