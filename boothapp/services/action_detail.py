"""What is known of an action or a sample beyond its name, part by part and in words; domain only.

A part that nobody asked about is absent: nothing here says "no" for it. The parts carry the keys of
the facts (`domain/vocabulary.py`), so that a page can name them in its own language; `detail_lines`
names them for alerts and reports, in the language of its `say`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text
from boothapp.domain.lead import SampleRequest
from boothapp.services.drafts import SampleWish
from boothapp.services.words import Words, words

Part = tuple[str, str]
"""The key of a fact's body and what is to be read beside its name."""

DETAIL_KEYS: Final = (
    "shown", "product", "volume", "items", "sent", "person", "by", "language", "when", "due",
    "zone", "phone",
)  # fmt: skip
SAMPLE_KEYS: Final = (
    "grade", "quantity", "application", "end_use", "ship_to", "country", "handles_hazardous",
    "bona_fide",
)  # fmt: skip
PERSON_KEYS: Final = frozenset({"person", "by"})
TIME_KEYS: Final = frozenset({"when", "due"})
CODED_KEYS: Final = frozenset({"handles_hazardous", "bona_fide", "sent", "when"})
"""Parts whose values may be codes of ours; anything else is the visitor's own."""

_CODES: Final = frozenset({"yes", "no", "now", "later", "paper", "mail"})

_PATTERNS: Final = {
    "shown": "shown {it}",
    "product": "product {it}",
    "volume": "{it} a year",
    "items": "{it}",
    "sent": "sent as {it}",
    "person": "with {it}",
    "by": "by {it}",
    "language": "speaks {it}",
    "when": "when {it}",
    "due": "until {it}",
    "zone": "time of {it}",
    "phone": "phone {it}",
    "grade": "{it}",
    "quantity": "{it}",
    "application": "for {it}",
    "end_use": "end use {it}",
    "ship_to": "ship to {it}",
    "country": "destination {it}",
    "handles_hazardous": "handles hazardous goods: {it}",
    "bona_fide": "bona fide: {it}",
}


def detail_parts(detail: Mapping[str, Json], names: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts of an action's detail in the order they are read; `names` of people by identifier.

    What a later version wrote into it is left out here and stays in the fact.
    """
    return tuple(
        (key, text) for key in DETAIL_KEYS if (text := _value_text(key, detail.get(key), names))
    )


def sample_parts(sample: SampleRequest | SampleWish) -> tuple[Part, ...]:
    """The parts of a sample apart from its product."""
    return sample_fact_parts({key: getattr(sample, key) for key in SAMPLE_KEYS})


def sample_fact_parts(body: Mapping[str, Json]) -> tuple[Part, ...]:
    """The same of the fact that asks for it."""
    return tuple(
        (key, text) for key in SAMPLE_KEYS if (text := _value_text(key, body.get(key), {}))
    )


def detail_lines(
    detail: Mapping[str, Json], names: Mapping[str, str], say: Words | None = None
) -> tuple[str, ...]:
    """An action's detail in words, a part a line: 'with Marta Kiss'; English without `say`."""
    return tuple(_in_words(part, say or words("en")) for part in detail_parts(detail, names))


def sample_lines(sample: SampleRequest | SampleWish, say: Words | None = None) -> tuple[str, ...]:
    """A sample in words, a part a line, its product left out; English without `say`."""
    return tuple(_in_words(part, say or words("en")) for part in sample_parts(sample))


def _in_words(part: Part, say: Words) -> str:
    key, text = part
    return say(_PATTERNS[key], it=say(text) if key in CODED_KEYS and text in _CODES else text)


def _value_text(key: str, value: Json, names: Mapping[str, str]) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " ".join(as_text(value).split())
    if key in PERSON_KEYS:
        return names.get(text, text)
    return text.replace("T", " ", 1) if key in TIME_KEYS and text[:4].isdigit() else text
