"""A visitor while they are being captured; imports domain only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from boothapp.domain.facts import Json


@dataclass(frozen=True, slots=True)
class BadgeScan:
    """A badge as scanned; `raw` is the payload, kept whatever the fields say."""

    format: str
    raw: str
    symbology: str = ""


@dataclass(frozen=True, slots=True)
class SampleWish:
    """What the visitor wants to try; `product` is a product's code."""

    product: str
    quantity: str = ""
    application: str = ""
    grade: str = ""
    ship_to: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is on the capture page. `lead` is '' for a visitor not saved yet; `actions` maps
    codes to details; `answers` and `consents` hold only what was touched."""

    lead: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    badges: tuple[BadgeScan, ...] = ()
    actions: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)
    samples: tuple[SampleWish, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    consents: Mapping[str, bool] = field(default_factory=dict)
    note: str = ""

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
        "samples": [
            [s.product, s.quantity, s.application, s.grade, s.ship_to] for s in draft.samples
        ],
        "answers": dict(draft.answers),
        "consents": dict(draft.consents),
        "note": draft.note,
    }


def draft_from_json(value: Json) -> Draft:
    """Read what `draft_to_json` gave. Raises ValueError, KeyError or TypeError on anything else."""
    if not isinstance(value, dict):
        raise TypeError("a draft is an object")
    return Draft(
        lead=_text(value["lead"]),
        fields={key: _text(item) for key, item in _object(value["fields"]).items()},
        badges=tuple(BadgeScan(*map(_text, _list(item))) for item in _list(value["badges"])),
        actions={key: _object(item) for key, item in _object(value["actions"]).items()},
        samples=tuple(SampleWish(*map(_text, _list(item))) for item in _list(value["samples"])),
        answers={key: _text(item) for key, item in _object(value["answers"]).items()},
        consents={key: item is True for key, item in _object(value["consents"]).items()},
        note=_text(value["note"]),
    )


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
