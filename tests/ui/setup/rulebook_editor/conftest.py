"""The editor on a laptop with the sample show and a few leads, driven by real keys and mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boothapp.domain.ids import IdSource
from boothapp.services.capture import capture
from boothapp.services.drafts import Draft
from boothapp.services.outcomes import record_outcome
from boothapp.services.ports import Store
from tests.ui.setup.conftest import NOW, id_source
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.rulebook_editor.part import RulebookEditor
from ui.setup.rulebook_editor.view import EditorView
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEADS = (
    ("Ada", {"relation": "customer", "volume": "over_50t", "timing": "3_months"}, ()),
    ("Bo", {"relation": "customer", "timing": "12_months", "need": "problem"}, ("demo",)),
    ("Cy", {"timing": "later"}, ("literature",)),
    ("Di", {"makes": "coatings", "size": "250-499", "timing": "3_months"}, ("call_back",)),
    ("Ed", {"makes": "other", "timing": "later", "visitor": "student"}, ()),
    ("Flo", {"makes": "resins", "need": "looking"}, ("sample_request",)),
)


@pytest.fixture
def leads(store: Store, session: Session) -> list[str]:
    """Six leads captured at the show, three of them won or lost; their identifiers."""
    desk = session.desk
    assert desk is not None
    ids: IdSource = id_source("leads")
    found = []
    for name, answers, actions in LEADS:
        draft = Draft(
            fields={"first_name": name, "company": f"{name} Ltd"},
            answers=answers,
            actions={code: {} for code in actions},
        )
        saved = capture(store, draft, desk, by=session.person, now_ms=NOW, new_id=ids.new)
        found.append(saved.lead)
    for lead, outcome in zip(found, ("won", "lost", "no_decision"), strict=False):
        record_outcome(store, lead, outcome, by=session.person)
    return found


def shown(qtbot: QtBot, editor: RulebookEditor) -> RulebookEditor:
    editor.resize(976, 644)  # its room on the smallest screen
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    return editor


@pytest.fixture
def editor(
    qtbot: QtBot, session: Session, inline_runner: JobRunner, theme: Theme
) -> RulebookEditor:
    """The editor as it opens: with the version of the sample show."""
    return shown(qtbot, RulebookEditor(session, inline_runner, theme))


@pytest.fixture
def view(editor: RulebookEditor) -> EditorView:
    assert editor.view is not None
    return editor.view


@pytest.fixture
def unset_editor(
    qtbot: QtBot, empty_session: Session, inline_runner: JobRunner, theme: Theme
) -> RulebookEditor:
    """The editor where no show is set up."""
    return shown(qtbot, RulebookEditor(empty_session, inline_runner, theme))


@pytest.fixture
def press() -> Callable[..., None]:
    """Presses a key, with modifiers and several times, into whatever has the keyboard."""

    def push(
        key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key, modifiers)

    return push


@pytest.fixture
def type_in() -> Callable[[str], None]:
    """Types ASCII text into whatever has the keyboard, and Enter where it ends with a line end."""

    def typed(text: str) -> None:
        for char in text:
            focused = QApplication.focusWidget()
            assert focused is not None
            if char == "\n":
                QTest.keyClick(focused, Qt.Key.Key_Return)
                QApplication.processEvents()  # Qt ends the editing of a cell by a queued call
            else:
                QTest.keyClicks(focused, char)

    return typed
