"""What is known of an action or a sample beyond its name, part by part and in words; domain only.

A part that nobody asked about is absent: nothing here says "no" for it. The parts carry the keys of
the facts (`domain/vocabulary.py`), so that a page can name them in its own language; `detail_lines`
names them in English, as alerts and reports are written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text
from boothapp.domain.lead import SampleRequest
from boothapp.services.drafts import SampleWish

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

_PATTERNS: Final = {
    "shown": "shown {}",
    "product": "product {}",
    "volume": "{} a year",
    "items": "{}",
    "sent": "sent as {}",
    "person": "with {}",
    "by": "by {}",
    "language": "speaks {}",
    "when": "when {}",
    "due": "until {}",
    "zone": "time of {}",
    "phone": "phone {}",
    "grade": "{}",
    "quantity": "{}",
    "application": "for {}",
    "end_use": "end use {}",
    "ship_to": "ship to {}",
    "country": "destination {}",
    "handles_hazardous": "handles hazardous goods: {}",
    "bona_fide": "bona fide: {}",
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


def detail_lines(detail: Mapping[str, Json], names: Mapping[str, str]) -> tuple[str, ...]:
    """An action's detail in English words, a part a line: 'with Marta Kiss'."""
    return tuple(_in_words(part) for part in detail_parts(detail, names))


def sample_lines(sample: SampleRequest | SampleWish) -> tuple[str, ...]:
    """A sample in English words, a part a line, its product left out."""
    return tuple(_in_words(part) for part in sample_parts(sample))


def _in_words(part: Part) -> str:
    key, text = part
    # Not str.format: what the visitor said may hold braces itself.
    return _PATTERNS[key].replace("{}", text)


def _value_text(key: str, value: Json, names: Mapping[str, str]) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " ".join(as_text(value).split())
    if key in PERSON_KEYS:
        return names.get(text, text)
    return text.replace("T", " ", 1) if key in TIME_KEYS and text[:4].isdigit() else text
