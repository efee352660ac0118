"""Keeps what is half typed for leads through closing the window, as a setting of this laptop.

What a person typed is personal data: an erasure takes it out with the lead (storage/erasure.py).
"""

from __future__ import annotations

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text
from boothapp.services.ports import Store
from ui.leads.unsaved import Typed

UNSAVED_SETTING = "leads_unsaved"


def write_unsaved(store: Store, typed: dict[str, Typed]) -> None:
    """Keep what was typed by lead; nothing typed removes what was kept. Raises UserError."""
    value: Json = {
        lead: {"fields": dict(each.fields), "note": each.note, "promise": list(each.promise)}
        for lead, each in typed.items()
    } or None
    with store.write() as uow:
        uow.put_setting(UNSAVED_SETTING, value)


def read_unsaved(store: Store) -> dict[str, Typed]:
    """Read what was kept, without what nobody can read back and leads that are gone."""
    with store.read() as reader:
        value = reader.setting(UNSAVED_SETTING)
        kept = value if isinstance(value, dict) else {}
        typed = {lead: _typed(each) for lead, each in kept.items()}
        return {
            lead: each
            for lead, each in typed.items()
            if not each.empty and (found := reader.lead(lead)) is not None and not found.erased
        }


def _typed(value: Json) -> Typed:
    if not isinstance(value, dict):
        return Typed()
    fields, note, promise = value.get("fields"), value.get("note"), value.get("promise")
    texts = fields.items() if isinstance(fields, dict) else ()
    what, due = promise if isinstance(promise, list) and len(promise) == 2 else ("", "")
    return Typed(
        {name: text for name, text in texts if isinstance(text, str)},
        note if isinstance(note, str) else "",
        (as_text(what), as_text(due)),
    )
