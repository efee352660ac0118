"""What a visitor allows, in three states, and in whose words they were asked; imports Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.consent import SCANNED, SIGNED, SPOKEN, Terms
from boothapp.domain.show import Purpose, Show
from boothapp.services.consents import language_for, language_name, languages, wordings
from ui.capture import keys
from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton, QuietButton
from ui.widgets.keys import key_text
from ui.widgets.state_button import StateButton
from ui.widgets.text import ElidedLabel, Label
from ui.wording import how_text

if TYPE_CHECKING:
    from ui.theme import Theme

_WAYS = (SPOKEN, SIGNED, SCANNED)
"""How a visitor says it to staff; the kiosk and letters have their own doors."""
_LOW = 24
_LEAST = 4


class ConsentButton(StateButton):
    """One purpose under the label that staff reads; the text is that of the visitor's language."""

    def __init__(self, theme: Theme, purpose: str, label: str) -> None:
        super().__init__(theme, label or purpose)
        self.purpose = purpose

    def set_text(self, text: str) -> None:
        # Qt would take the wording for markup where it looks like it.
        self.setToolTip(f"<p>{escape(text)}</p>" if text else "")


class ConsentRow(QWidget):
    """The purposes of the show side by side.

    The language follows the visitor's country until somebody chooses another one. Which text was
    shown, and how it was said, is noted at the moment of the decision.

    Signals:
        edited: a consent was given, refused or taken back.
        wording_asked: somebody wants to read the texts.
        language_changed: the texts stand in another language now.
    """

    edited = Signal()
    wording_asked = Signal()
    language_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._show: Show | None = None
        self._language, self._chosen, self._how = "", "", SPOKEN
        self._country: str | None = None
        self._texts: dict[str, Purpose] = {}
        self._buttons: list[ConsentButton] = []
        self._said: dict[str, bool] = {}
        self._terms: dict[str, Terms] = {}
        self._saved: dict[str, bool] = {}
        self._title = ElidedLabel(self.tr("May we…"), "small")
        self._key = Label("", "small")
        self._tongue = self._head_button(keys.OTHER_LANGUAGE, self.tr("In another language"))
        self._way = self._head_button(keys.OTHER_WAY, self.tr("Said in another way"))
        self._tongue.clicked.connect(self.next_language)
        self._way.clicked.connect(self._next_way)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        for widget in (self._tongue, self._way, self._key):
            head.addWidget(widget)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE.s)
        self._row.addWidget(self._wording_button())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(head)
        column.addLayout(self._row)
        self._shortcut = QShortcut(self)
        self._shortcut.activated.connect(self.take_focus)
        self._name()

    def set_key(self, key: str) -> None:
        """Which key leads to the first purpose."""
        self._key.setText(key_text(key))
        self._shortcut.setKey(QKeySequence(key))

    def set_show(self, show: Show | None) -> None:
        """Ask what this show asks; what was said stays said."""
        self._show, self._country = show, None
        asked = show.asked_purposes if show else ()
        if [(b.purpose, b.label) for b in self._buttons] != [
            (p.purpose, p.label or p.purpose) for p in asked
        ]:
            self._make_buttons(asked)
        self.setVisible(bool(asked))
        offered = languages(show) if show else ()
        self._speak(self._language if self._language in offered else "")

    def follow_country(self, country: str) -> None:
        """Ask in the language of the visitor's country (ISO code), unless one was chosen."""
        if self._show is None or self._chosen or country == self._country:
            return
        self._country = country
        language = language_for(self._show, country)
        if language != self._language:
            self._speak(language)

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """The texts as they are shown now."""
        return tuple(self._texts.values())

    @property
    def language(self) -> str:
        return self._language

    def next_language(self) -> None:
        """Ask in the next language; what was said before was said in the one before."""
        offered = languages(self._show) if self._show else ()
        if offered:
            at = offered.index(self._language) if self._language in offered else -1
            self._chosen = offered[(at + 1) % len(offered)]
            self._speak(self._chosen)

    def values(self) -> dict[str, bool]:
        """What was said, by purpose; a purpose nobody asked about is not in it."""
        return dict(self._said)

    def terms(self) -> dict[str, Terms]:
        """Which text was shown for what was decided on this page."""
        return dict(self._terms)

    def set_values(
        self,
        values: Mapping[str, bool],
        terms: Mapping[str, Terms] | None = None,
        saved: Mapping[str, bool] | None = None,
    ) -> None:
        """Show what was said, also of purposes that this show does not ask about. `saved` is on
        record: it can be withdrawn, but not made unsaid."""
        self._terms = dict(terms or {})
        self._chosen, self._how, self._country = "", SPOKEN, None
        self.hear(values, saved or {})
        self._name()

    def hear(self, values: Mapping[str, bool], saved: Mapping[str, bool]) -> None:
        """The same visitor reads differently now; language and way stay."""
        self._said, self._saved = dict(values), dict(saved)
        self._terms = {p: t for p, t in self._terms.items() if values.get(p) != saved.get(p)}
        for button in self._buttons:
            with QSignalBlocker(button):
                button.set_asked(asked=button.purpose in self._saved)
                button.set_given(values.get(button.purpose))

    def take_focus(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_buttons(self, asked: Sequence[Purpose]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [ConsentButton(self._theme, p.purpose, p.label) for p in asked]
        for place, button in enumerate(self._buttons):
            button.set_asked(asked=button.purpose in self._saved)
            button.set_given(self._said.get(button.purpose))
            button.decided.connect(self._decided)
            # A longer word gets more of the room.
            self._row.insertWidget(place, button, len(button.label) + _LEAST)

    def _speak(self, language: str) -> None:
        show = self._show
        self._language = language or (language_for(show, "") if show else "")
        found = wordings(show, self._language) if show else ()
        self._texts = {purpose.purpose: purpose for purpose in found}
        for button in self._buttons:
            text = self._texts.get(button.purpose)
            button.set_text(text.text if text else "")
        self._name()
        self.language_changed.emit()

    def _decided(self) -> None:
        button = self.sender()
        if not isinstance(button, ConsentButton):
            return
        purpose, given = button.purpose, button.given
        text = self._texts.get(purpose)
        if given is None:
            self._said.pop(purpose, None)
        else:
            self._said[purpose] = given
        if given is None or given == self._saved.get(purpose) or text is None:
            self._terms.pop(purpose, None)
        else:
            self._terms[purpose] = Terms(text.wording, text.language, self._how)
        self.edited.emit()

    def _next_way(self) -> None:
        """How the visitor says it; also for what was decided on this page already."""
        self._how = _WAYS[(_WAYS.index(self._how) + 1) % len(_WAYS)]
        self._terms = {
            purpose: Terms(terms.wording, terms.language, self._how)
            for purpose, terms in self._terms.items()
        }
        self._name()
        self.edited.emit()

    def _name(self) -> None:
        versions = sorted({p.wording for p in self._texts.values() if p.wording})
        text = self.tr("May we… (text {version})").format(version=", ".join(versions))
        self._title.setText(text if len(versions) == 1 else self.tr("May we…"))
        self._tongue.set_label(language_name(self._language) or "–")
        self._way.set_label(how_text(self._how))
        asked, said = self.tr("Asked in: {0}"), self.tr("How it was said: {0}")
        self._tongue.setAccessibleName(asked.replace("{0}", self._tongue.label))
        self._way.setAccessibleName(said.replace("{0}", self._way.label))

    def _head_button(self, key: str, what: str) -> QuietButton:
        button = QuietButton(self._theme, what, key=key)
        button.text_size = SIZE.small
        button.height_hint = _LOW
        button.padding = SPACE.xs + 2
        button.setToolTip(what)
        return button

    def _wording_button(self) -> HintButton:
        button = HintButton(self._theme, "?", key=keys.READ_TEXTS)
        button.padding = SPACE.xs
        button.setAccessibleName(self.tr("Read the texts"))
        button.setToolTip(self.tr("Read the texts"))
        button.setFixedWidth(SPACE.touch + SPACE.s)
        button.clicked.connect(self.wording_asked)
        return button
