"""A visitor while they are being captured; imports domain only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from boothapp.domain.consent import Terms
from boothapp.domain.facts import Json


@dataclass(frozen=True, slots=True)
class BadgeScan:
    """A badge as scanned; `raw` is the payload, kept whatever the fields say."""

    format: str
    raw: str
    symbology: str = ""


@dataclass(frozen=True, slots=True)
class SampleWish:
    """What the visitor wants to try; `product` is a product's code, `country` where it shall go.

    `handles_hazardous` and `bona_fide` are None where nobody asked.
    """

    product: str
    quantity: str = ""
    application: str = ""
    grade: str = ""
    ship_to: str = ""
    country: str = ""
    end_use: str = ""
    handles_hazardous: bool | None = None
    bona_fide: bool | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is on the capture page. `lead` is '' for a visitor not saved yet; `actions` maps
    codes to details; `answers` and `consents` hold only what was touched, `terms` in which words
    the visitor was asked for a consent; `apart` are leads said to be other people; `said` is the
    day (ISO date) of each answer that was taken over from an earlier show."""

    lead: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    badges: tuple[BadgeScan, ...] = ()
    actions: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)
    samples: tuple[SampleWish, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    consents: Mapping[str, bool] = field(default_factory=dict)
    note: str = ""
    terms: Mapping[str, Terms] = field(default_factory=dict)
    apart: tuple[str, ...] = ()
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing was entered."""
        entered = any(value.strip() for value in self.fields.values())
        return not (
            entered or self.badges or self.actions or self.samples or self.answers
            or self.consents or self.note.strip()
        )  # fmt: skip


def draft_to_json(draft: Draft) -> dict[str, Json]:
    """Return the draft as JSON values, to be kept through a crash."""
    return {
        "lead": draft.lead,
        "fields": dict(draft.fields),
        "badges": [[b.format, b.raw, b.symbology] for b in draft.badges],
        "actions": {code: dict(detail) for code, detail in draft.actions.items()},
        "samples": [list(_sample_values(wish)) for wish in draft.samples],
        "answers": dict(draft.answers),
        "consents": dict(draft.consents),
        "note": draft.note,
        "terms": {
            purpose: [terms.wording, terms.language, terms.how]
            for purpose, terms in draft.terms.items()
        },
        "apart": list(draft.apart),
        "said": dict(draft.said),
    }


def draft_from_json(value: Json) -> Draft:
    """Read what `draft_to_json` gave, also before samples were asked for in detail and terms kept.

    Raises ValueError, KeyError or TypeError on anything else.
    """
    if not isinstance(value, dict):
        raise TypeError("a draft is an object")
    return Draft(
        lead=_text(value["lead"]),
        fields={key: _text(item) for key, item in _object(value["fields"]).items()},
        badges=tuple(BadgeScan(*map(_text, _list(item))) for item in _list(value["badges"])),
        actions={key: _object(item) for key, item in _object(value["actions"]).items()},
        samples=tuple(_wish(_list(item)) for item in _list(value["samples"])),
        answers={key: _text(item) for key, item in _object(value["answers"]).items()},
        consents={key: item is True for key, item in _object(value["consents"]).items()},
        note=_text(value["note"]),
        apart=tuple(map(_text, _list(value.get("apart", [])))),
        said={key: _text(item) for key, item in _object(value.get("said", {})).items()},
        terms={
            purpose: Terms(*map(_text, _list(item)))
            for purpose, item in _object(value.get("terms", {})).items()
        },
    )


_SAMPLE_TEXTS = 7
"""How many of a sample's values are texts; those after them are yes, no or not asked."""


def _sample_values(wish: SampleWish) -> tuple[Json, ...]:
    texts = (wish.product, wish.quantity, wish.application, wish.grade, wish.ship_to)
    return (*texts, wish.country, wish.end_use, wish.handles_hazardous, wish.bona_fide)


def _wish(values: list[Json]) -> SampleWish:
    texts = [_text(value) for value in values[:_SAMPLE_TEXTS]]
    texts += [""] * (_SAMPLE_TEXTS - len(texts))
    states = [_state(value) for value in values[_SAMPLE_TEXTS:]]
    hazardous, bona_fide = (*states, None, None)[:2]
    product, quantity, application, grade, ship_to, country, end_use = texts
    return SampleWish(
        product, quantity, application, grade, ship_to, country, end_use, hazardous, bona_fide
    )


def _state(value: Json) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise TypeError("yes, no or nothing is expected")
    return value


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TypeError("a list is expected")
    return value


def _object(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise TypeError("an object is expected")
    return value
