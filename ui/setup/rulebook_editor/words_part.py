"""Every text of a draft in every language it has, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.qualify.draft_data import Data, Path, value_at
from boothapp.qualify.draft_steps import labelled
from ui.setup.form import offer
from ui.setup.rulebook_editor.cells import label_of
from ui.setup.rulebook_editor.draft import RulebookDraft
from ui.setup.rulebook_editor.field_table import FieldTable
from ui.setup.rulebook_editor.fields import FieldColumn, FieldModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import choice_field
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "hu", "cs", "tr", "zh", "ja", "ar")
_TEXTS = ("label", "ask", "reason")


class WordsPart(QWidget):
    """A row for each text, a column for each language."""

    def __init__(self, theme: Theme, draft: RulebookDraft) -> None:
        super().__init__()
        self._draft = draft
        self._languages: tuple[str, ...] = ()
        self._added: tuple[str, ...] = ()
        self._model = FieldModel(draft, (), text_paths)
        self.table = FieldTable(theme, self._model, self.tr("Texts"))
        self.add = choice_field(self.tr("Add a language"), key="Alt+L")
        self.header = SectionHeader(self.tr("Texts in every language"))
        self.note = Label("", "muted", wrap=True)
        card = Card(padding=SPACE.m, spacing=SPACE.s)
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.add)
        self.add.setFixedWidth(200)
        card.body.addWidget(self.header)
        card.body.addLayout(row)
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.add.editor.activated.connect(self._add)
        draft.changed.connect(self.refresh)
        self.setFocusProxy(self.table)
        self.refresh()

    def go_to(self, path: Path) -> bool:
        """Take the cell in hand that a fault belongs to; False when it is none of this part's."""
        return any(
            path[: len(mine)] == mine and self.table.go_to(path) for mine in self._model.paths
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the languages anew, once somebody looks: there are hundreds of texts."""
        if not self.isVisible():
            return
        found = _languages_of(self._draft.data)
        found += tuple(each for each in self._added if each not in found)
        if found != self._languages:
            self._languages = found
            self._model.set_columns([_what(), *(_column(each) for each in found)])
            free = [each for each in LANGUAGES if each not in found]
            offer(self.add.editor, [("–", ""), *((language_text(each), each) for each in free)])
        missing = sum(
            not _shown(each, self._draft.data, path) for path in self._model.paths for each in found
        )
        self.note.setText(
            self.tr("{0} texts are missing; the explanation then takes another language.").format(
                missing
            )
            if missing
            else self.tr("Nothing is missing.")
        )

    def _add(self) -> None:
        language = str(self.add.editor.currentData() or "")
        if language:
            self._added = (*self._added, language)
            self.refresh()
            self.table.go(0, self._model.columnCount() - 1)
            self.table.setFocus()


def language_text(language: str) -> str:
    """A language by its own name, as people know it."""
    word = QCoreApplication.translate
    names = {
        "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "it": "Italiano",
        "nl": "Nederlands", "pl": "Polski", "pt": "Português", "hu": "Magyar", "cs": "Čeština",
        "tr": "Türkçe", "zh": "中文", "ja": "日本語", "ar": "العربية",
        "": word("rulebook editor", "all languages"),
    }  # fmt: skip
    return names.get(language, language)


def text_paths(data: Data) -> list[Path]:
    """The paths of all texts that people read."""
    return [("title",), *_paths(data)]


def _paths(data: Data) -> Iterator[Path]:
    for group in ("criteria", "matrices", "actions", "disqualifiers"):
        for name, table in value_at(data, (group,), {}).items():
            yield from ((group, name, key) for key in _TEXTS if key in table)
            for at, answer in enumerate(table.get("answers", ()) if group == "criteria" else ()):
                path: Path = (group, name, "answers", at)
                yield from ((*path, key) for key in _TEXTS if key in answer)
            for at in range(len(table.get("spots", ()))):
                yield (group, name, "spots", at, "label")


def _languages_of(data: Data) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for path in text_paths(data):
        value = value_at(data, path)
        found |= dict.fromkeys(value if isinstance(value, Mapping) else [""])
    return tuple(sorted(map(str, found), key=lambda each: (each != "", each != "en")))


def _what() -> FieldColumn:
    word = QCoreApplication.translate
    kinds = {
        "label": word("rulebook editor", "name"),
        "ask": word("rulebook editor", "question"),
        "reason": word("rulebook editor", "told as"),
    }

    def shown(data: Data, path: Path) -> str:
        if path == ("title",):
            return word("rulebook editor", "Title")
        parts = [label_of(value_at(data, (*path[:2], "label")), "en")]
        if len(path) > 3:
            parts.append(label_of(value_at(data, (*path[:4], "label")), "en"))
        return f"{' › '.join(parts)}: {kinds.get(str(path[-1]), '')}"

    title = word("rulebook editor", "What")
    return FieldColumn(title=title, shown=shown, keys=("",), width=220)


def _shown(language: str, data: Data, path: Path) -> str:
    value = value_at(data, path)
    if isinstance(value, Mapping):
        return str(value.get(language, ""))
    return str(value) if language == "" else ""


def _column(language: str) -> FieldColumn:
    def write(data: Data, path: Path, text: str) -> Data:
        return labelled(data, path, language, text)

    def shown(data: Data, path: Path) -> str:
        return _shown(language, data, path)

    return FieldColumn(
        title=language_text(language), keys=(language,), width=230, shown=shown, write=write
    )
