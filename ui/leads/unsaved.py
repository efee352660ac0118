"""What was typed for a lead and not saved yet, kept while another is looked at; imports nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Typed:
    """Corrections by field, a note, and what is promised until when, as they stand in the
    editors."""

    fields: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    promise: tuple[str, str] = ("", "")

    @property
    def empty(self) -> bool:
        """Whether there is nothing to lose."""
        return not (self.fields or self.note.strip() or any(map(str.strip, self.promise)))


class Unsaved:
    """What was typed, by lead, for the life of the page."""

    def __init__(self) -> None:
        self._typed: dict[str, Typed] = {}

    def keep(self, lead: str, typed: Typed) -> None:
        """Take what stands in the editors now; nothing typed is nothing kept."""
        if typed.empty:
            self._typed.pop(lead, None)
        else:
            self._typed[lead] = typed

    def of(self, lead: str) -> Typed:
        """What was typed for a lead."""
        return self._typed.get(lead, Typed())

    def settle_fields(self, lead: str, saved: Mapping[str, str]) -> None:
        """Forget corrections that were saved; what was typed since then is kept."""
        typed = self.of(lead)
        left = {name: text for name, text in typed.fields.items() if saved.get(name) != text}
        self.keep(lead, replace(typed, fields=left))

    def settle_note(self, lead: str, saved: str) -> None:
        """Forget a note that was saved, unless it was written on."""
        typed = self.of(lead)
        if typed.note == saved:
            self.keep(lead, replace(typed, note=""))

    def settle_promise(self, lead: str, saved: tuple[str, str]) -> None:
        """Forget a promise that was saved, unless it was written on."""
        typed = self.of(lead)
        if typed.promise == saved:
            self.keep(lead, replace(typed, promise=("", "")))

    def restore(self, typed: Mapping[str, Typed]) -> None:
        """Take what was kept before; what was typed since then wins."""
        self._typed = {**typed, **self._typed}

    def all(self) -> dict[str, Typed]:
        """What was typed, by lead."""
        return dict(self._typed)

    @property
    def count(self) -> int:
        """For how many leads something is not saved."""
        return len(self._typed)
