"""What is looked up of one lead: its company's site, a field for each thing to find, and what that
would change; layout and filling only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from boothapp.qualify.criteria import Criterion, Kind
from boothapp.services.findings import read_finding
from boothapp.services.profiling import Profile
from ui.countries import country_name
from ui.profiling.words import refused_text, source_text
from ui.theme import Theme
from ui.tokens import SPACE, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.field import Field, choice_field, text_field
from ui.widgets.text import ElidedLabel, Label

FIELD_KEYS = ("Alt+A", "Alt+S", "Alt+D", "Alt+F", "Alt+G", "Alt+H", "Alt+J", "Alt+K")
"""The home row, in the order of the fields."""

Editor = Field[QLineEdit] | Field[QComboBox]


class LookUpForm(Card):
    """Shows one lead at a time.

    Signals:
        edited: somebody typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=SPACE.l, spacing=SPACE.s)
        self.lead = ""
        self.site = ""
        self.fields: dict[str, Editor] = {}
        self.company = ElidedLabel("", "title")
        self._who = Label("", "muted", wrap=True)
        self._also = Label("", "muted", wrap=True)
        self.open_site = SecondaryButton(theme, self.tr("Open the company’s site"), key="Ctrl+O")
        self._site = Label("", "small", wrap=True)
        self._site.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.s)
        self._grid.setVerticalSpacing(SPACE.m)
        self._route = Chip(theme)
        self._then = Label("", "text", wrap=True)
        self.save = PrimaryButton(theme, self.tr("Save and next"), key="Ctrl+Return")
        self.skip = SecondaryButton(theme, self.tr("Next"), key="Alt+N")
        self._build()

    def show_lead(self, profile: Profile) -> None:
        """Fill everything from a profile; the fields are empty, or as they were typed."""
        same = profile.lead == self.lead
        self.lead, self.site = profile.lead, profile.site
        self.company.setText(profile.company or self.tr("No company yet"))
        parts = (profile.name, profile.job_title, country_name(profile.country))
        self._who.setText(", ".join(part for part in parts if part))
        self._also.setText(
            self.tr("%n more visitors of this company wait for the same.", "", profile.colleagues)
            if profile.colleagues
            else ""
        )
        self._also.setVisible(bool(profile.colleagues))
        self._site.setText(profile.site or self.tr("No site is known of this company."))
        self.open_site.setEnabled(bool(profile.site))
        self._show_fields(profile, typed=self.texts() if same else {})

    def texts(self) -> dict[str, str]:
        """What stands in the fields, by source."""
        return {source: _read(field) for source, field in self.fields.items()}

    def findings(self) -> dict[str, str | int]:
        """What was typed and can be kept, by source."""
        read = {source: read_finding(source, text) for source, text in self.texts().items()}
        return {source: value for source, value in read.items() if value is not None}

    def checked(self) -> dict[str, str | int] | None:
        """The same; None, and said below the field, where something cannot be kept."""
        found = self.findings()
        for source, text in self.texts().items():
            if text.strip() and source not in found:
                self.fields[source].set_warning(refused_text(source))
                self.fields[source].take_focus()
                return None
        return found

    def show_outlook(self, route: str, tone: Tone, sentence: str) -> None:
        """Say what the verdict is with what was typed so far."""
        self._route.say(route, tone)
        self._then.setText(sentence)

    @property
    def outlook(self) -> str:
        """What is said of the verdict now."""
        return f"{self._route.text}: {self._then.text()}"

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.take_focus()

    def _show_fields(self, profile: Profile, typed: Mapping[str, str]) -> None:
        for field in self.fields.values():
            self._grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields = {}
        for source, criterion in list(_sources(profile).items())[: len(FIELD_KEYS)]:
            place = len(self.fields)
            field = _field(source, criterion, FIELD_KEYS[place])
            _write(field, typed.get(source, ""))
            editor = field.editor
            changed = (
                editor.currentTextChanged if isinstance(editor, QComboBox) else editor.textChanged
            )
            changed.connect(self._tell)
            self.fields[source] = field
            self._grid.addWidget(field, place // 2, place % 2)
        self.save.setEnabled(bool(self.findings()))

    def _tell(self) -> None:
        for field in self.fields.values():
            field.set_warning("")
        self.save.setEnabled(any(text.strip() for text in self.texts().values()))
        self.edited.emit()

    def _build(self) -> None:
        for widget in (self.company, self._who, self._also, self.open_site, self._site):
            self.body.addWidget(widget)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.body.addSpacing(SPACE.s)
        self.body.addLayout(self._grid)
        self.body.addSpacing(SPACE.s)
        then = QHBoxLayout()
        then.setSpacing(SPACE.s)
        then.addWidget(self._route, 0, Qt.AlignmentFlag.AlignTop)
        then.addWidget(self._then, 1)
        self.body.addLayout(then)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.s)
        foot.addWidget(self.save, 1)
        foot.addWidget(self.skip)
        self.body.addLayout(foot)


def _sources(profile: Profile) -> dict[str, Criterion]:
    """What to look for, the most telling first; of one company rather than of one visitor."""
    found: dict[str, Criterion] = {}
    for need in profile.needs:
        of_company = [each for each in need.criterion.sources if each.startswith("account.")]
        for source in of_company or need.criterion.sources:
            found.setdefault(source, need.criterion)
    return found


def _field(source: str, criterion: Criterion, key: str) -> Editor:
    name = source_text(source)
    if criterion.kind is not Kind.EQUALS:
        return text_field(name, key=key)
    field = choice_field(name, key=key, editable=True)
    field.editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    values = [value for answer in criterion.answers for value in answer.values]
    field.editor.addItems(["", *values])
    return field


def _read(field: Editor) -> str:
    editor: QWidget = field.editor
    return editor.currentText() if isinstance(editor, QComboBox) else _line(editor)


def _line(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _write(field: Editor, text: str) -> None:
    editor = field.editor
    with QSignalBlocker(editor):
        if isinstance(editor, QComboBox):
            editor.setEditText(text)
        else:
            editor.setText(text)
