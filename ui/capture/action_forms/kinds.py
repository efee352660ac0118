"""A demo, a quote, literature, a salesperson: which fields each form has; imports Qt and forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_texts
from boothapp.services.desk import Desk
from boothapp.services.visitor_time import local_now, read_when
from ui.capture.action_forms.form import (
    ActionForm,
    Around,
    offer_choices,
    people_of,
    products_of,
)
from ui.languages import language_text
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.field import Field, choice_field, text_field

if TYPE_CHECKING:
    from ui.theme import Theme

SPOKEN = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "hu", "ro", "tr", "ru", "uk",
          "ar", "zh", "ja", "ko")  # fmt: skip
"""Languages a visitor may want to be spoken to in, ISO 639-1."""


class DemoForm(ActionForm):
    """What was shown, by whom, and when."""

    owned = frozenset({"shown", "by", "when"})

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._show_zone = "UTC"
        self._now_ms = 0
        shown = choice_field(self.tr("What was shown"), editable=True)
        by = choice_field(self.tr("Shown by"))
        when = text_field(self.tr("When"), hint=self.tr("now, or 14:30"))
        self.add_line(shown=(shown, 1))
        self.add_line(by=(by, 3), when=(when, 2))

    def offer(self, desk: Desk | None) -> None:
        offer_choices(self.fields["shown"].editor, products_of(desk))
        offer_choices(self.fields["by"].editor, people_of(desk, "booth", "manager"))
        self._show_zone = desk.show.timezone if desk else "UTC"

    def attend(self, around: Around) -> None:
        self._now_ms = around.now_ms

    def values(self) -> dict[str, Json]:
        found = super().values()
        if typed := str(found.get("when", "")):
            now = local_now(self._now_ms, self._show_zone)
            if typed.casefold() == self.tr("now"):
                found["when"] = f"{now:%Y-%m-%dT%H:%M}"
            else:
                # A time of day is one of today: it was shown, it is not promised.
                found["when"] = read_when(typed, now.replace(hour=0, minute=0)) or typed
        return found


class QuoteForm(ActionForm):
    """Of what, how much in a year, and until when."""

    owned = frozenset({"product", "volume", "due"})

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._now_ms = 0
        self._show_zone = "UTC"
        product = choice_field(self.tr("Quote for"))
        volume = text_field(self.tr("Volume a year"), hint=self.tr("12 t"))
        due = text_field(self.tr("Needed by"), hint=self.tr("1.12. or Friday"))
        self.add_line(product=(product, 1))
        self.add_line(volume=(volume, 1), due=(due, 1))

    def offer(self, desk: Desk | None) -> None:
        offer_choices(self.fields["product"].editor, products_of(desk))
        self._show_zone = desk.show.timezone if desk else "UTC"

    def attend(self, around: Around) -> None:
        self._now_ms = around.now_ms

    def values(self) -> dict[str, Json]:
        found = super().values()
        if typed := str(found.get("due", "")):
            found["due"] = read_when(typed, local_now(self._now_ms, self._show_zone)) or typed
        return found


class LiteratureForm(ActionForm):
    """Which items, on paper or by mail."""

    owned = frozenset({"items", "sent"})

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._items = Field(self.tr("Which items"), ChoiceRow(theme, single=False))
        self._typed = text_field(self.tr("Which items"), hint=self.tr("commas between them"))
        ways = ((self.tr("on paper"), "paper"), (self.tr("by mail"), "mail"))
        self._sent = Field(self.tr("Handed over"), ChoiceRow(theme, ways))
        self.add_line(items=(self._items, 1))
        self.add_line(more=(self._typed, 1))
        self.add_line(sent=(self._sent, 1))

    def offer(self, desk: Desk | None) -> None:
        titles = desk.show.literature if desk else ()
        self._items.editor.set_choices([(title[:60], title) for title in titles])
        self._items.setVisible(bool(titles))
        self._typed.setVisible(not titles)

    def values(self) -> dict[str, Json]:
        found = super().values()
        typed = [text for each in str(found.pop("more", "")).split(",") if (text := each.strip())]
        chosen = [*self._items.editor.values(), *typed]
        if chosen:
            found["items"] = list(dict.fromkeys(chosen))
        if ways := self._sent.editor.values():
            found["sent"] = ways[0]
        return found

    def show_values(self, detail: Mapping[str, Json]) -> None:
        items = as_texts(detail.get("items"))
        hidden = self._items.isHidden()
        shown: dict[str, Json] = dict(detail)
        shown["items"] = [] if hidden else list(items)
        shown["more"] = ", ".join(items) if hidden else ""
        super().show_values(shown)

    def take_focus(self) -> None:
        (self._typed if self._items.isHidden() else self._items).take_focus()


class SalespersonForm(ActionForm):
    """Whom, in which language, now or later."""

    owned = frozenset({"person", "language", "when"})

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        person = choice_field(self.tr("Whom"))
        language = choice_field(self.tr("Speaks"))
        moments = ((self.tr("now"), "now"), (self.tr("later"), "later"))
        self._when = Field(self.tr("When"), ChoiceRow(theme, moments))
        self.add_line(person=(person, 3), language=(language, 2))
        self.add_line(when=(self._when, 1))
        names = [(language_text(code), code) for code in SPOKEN]
        offer_choices(language.editor, sorted(names))

    def offer(self, desk: Desk | None) -> None:
        offer_choices(self.fields["person"].editor, people_of(desk, "sales"))

    def values(self) -> dict[str, Json]:
        found = super().values()
        if moments := self._when.editor.values():
            found["when"] = moments[0]
        return found
