"""The details of actions and samples in words; imports Qt's words and services."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text
from boothapp.domain.lead import SampleRequest
from boothapp.services.action_detail import (
    TIME_KEYS,
    Part,
    detail_parts,
    sample_fact_parts,
    sample_parts,
)
from boothapp.services.drafts import SampleWish
from ui.countries import country_name
from ui.languages import language_text
from ui.wording import due_text

_CODED = frozenset({"handles_hazardous", "bona_fide", "sent", "when"})
"""Parts whose values may be words of ours; anything else is the visitor's own."""


def detail_text(detail: Mapping[str, Json], names: Mapping[str, str]) -> str:
    """What is known of an action, in one line; `names` of people by identifier."""
    return _joined(detail_parts(detail, names))


def sample_text(sample: SampleRequest | SampleWish) -> str:
    """A sample with all that is known of it, in one line."""
    rest = _joined(sample_parts(sample))
    return ", ".join(part for part in (sample.product, rest) if part)


def sample_fact_text(body: Mapping[str, Json]) -> str:
    """What one fact asks for, in one line."""
    rest = _joined(sample_fact_parts(body))
    return ", ".join(part for part in (as_text(body.get("product")), rest) if part)


def _joined(parts: tuple[Part, ...]) -> str:
    return ", ".join(_part_text(key, text) for key, text in parts)


def _part_text(key: str, text: str) -> str:
    word = QCoreApplication.translate
    if key in TIME_KEYS:
        text = due_text(text)
    elif key == "country":
        text = country_name(text)
    elif key == "language":
        text = language_text(text)
    said = {
        "yes": word("detail", "yes"),
        "no": word("detail", "no"),
        "now": word("detail", "now"),
        "later": word("detail", "later"),
        "paper": word("detail", "on paper"),
        "mail": word("detail", "by mail"),
    }
    patterns = {
        "volume": word("detail", "{0} a year"),
        "person": word("detail", "with {0}"),
        "by": word("detail", "by {0}", "a person"),
        "language": word("detail", "speaks {0}"),
        "due": word("detail", "by {0}", "a time"),
        "zone": word("detail", "{0} time"),
        "phone": word("detail", "at {0}"),
        "application": word("detail", "for {0}"),
        "end_use": word("detail", "end use {0}"),
        "ship_to": word("detail", "ship to {0}"),
        "country": word("detail", "destination {0}"),
        "handles_hazardous": word("detail", "handles hazardous goods: {0}"),
        "bona_fide": word("detail", "bona fide: {0}"),
    }
    # A pattern's {0} alone is filled: what the visitor said may hold braces itself.
    return patterns.get(key, "{0}").replace("{0}", said.get(text, text) if key in _CODED else text)
