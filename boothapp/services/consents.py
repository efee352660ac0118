"""The wordings of consent: those shipped, those of a show, and what a version said; no SQL, no Qt.

A show decides which purposes are asked and may say them in its own words. In a language that it has
no words of its own for, a purpose is asked in the shipped ones: who does not understand the text
has not agreed to it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from boothapp.domain.consent import Terms, wording_version
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Fact, Json, Kind, Statement
from boothapp.domain.fields import field_histories
from boothapp.domain.show import Purpose, Show, show_from_fields
from boothapp.services.changes import Changes
from boothapp.services.draft_statements import consent_body
from boothapp.services.ports import Reader, Store
from resources.loader import read_text

SHIPPED: Final = ("en", "de", "fr", "es", "it", "zh")


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language that wordings are shipped in. `name` in that language; `countries`: ISO codes
    whose visitors read it first; `heading` stands over the purposes ('May we…') and `notice` below
    them; `purposes` as they are asked now, `all_texts` with those of earlier versions."""

    language: str
    name: str
    countries: frozenset[str]
    heading: str
    notice: str
    purposes: tuple[Purpose, ...]
    all_texts: tuple[Purpose, ...]


@lru_cache(maxsize=1)
def tongues() -> dict[str, Tongue]:
    """The shipped languages by code, in the order in which a key goes round."""
    return {language: _read(language) for language in SHIPPED}


def standard_purposes() -> tuple[Purpose, ...]:
    """The shipped wordings of every purpose in every language, what a new show starts with."""
    return tuple(purpose for tongue in tongues().values() for purpose in tongue.purposes)


def languages(show: Show) -> tuple[str, ...]:
    """The codes of the languages that visitors of a show can be asked in, the show's own first."""
    own = [show.language, *(purpose.language for purpose in show.purposes), *SHIPPED]
    return tuple(dict.fromkeys(code for code in own if code in SHIPPED or _speaks(show, code)))


def language_name(language: str) -> str:
    """A language in its own words, the code where it is not shipped."""
    tongue = tongues().get(language)
    return tongue.name if tongue else language


def language_for(show: Show, country: str) -> str:
    """The language to ask a visitor from a country in (ISO code or ''); the show's by default."""
    offered = languages(show)
    for code in offered:
        tongue = tongues().get(code)
        if tongue and country in tongue.countries:
            return code
    return show.language if show.language in offered else next(iter(offered), "en")


def wordings(show: Show, language: str) -> tuple[Purpose, ...]:
    """What visitors are asked in a language, each purpose of the show once.

    The show's own words come first, then the shipped ones, then the show's in its own language.
    """
    return tuple(_in_language(show, code, language) for code in _codes(show))


def wording_shown(
    reader: Reader, show: str, purpose: str, wording: str, language: str
) -> Purpose | None:
    """Return the exact text that a fact of consent names, None where no version is called so here.

    Every text that the show ever had is looked through, also those changed or dropped since.
    """
    wanted = (purpose, wording, language)
    known = (*texts_ever(reader.facts_of(show)), *_shipped_ever())
    return next((p for p in known if (p.purpose, p.wording, p.language) == wanted), None)


def withdraw(store: Store, lead: str, purpose: str, *, by: str, how: str = "") -> Changes:
    """Say that a visitor takes a permission back, for good until they are asked again.

    It names the text that they had agreed to; `how` is one of `consent.HOW`. Withdrawing what does
    not stand says nothing. Raises UserError when the lead is not known here.
    """
    with store.write() as uow:
        standing = uow.lead(lead)
        if standing is None:
            raise UserError(
                "That lead is not on this laptop.",
                "It may have been captured on another laptop that has not synced yet.",
                "Sync, then withdraw the permission again.",
            )
        consent = standing.consents.get(purpose)
        if consent is None or not consent.given:
            return Changes()
        body = consent_body(purpose, False, Terms(consent.wording, consent.language, how))  # noqa: FBT003
        uow.say([Statement(lead, Kind.CONSENTED, body)], by=by, show=standing.show)
    return Changes(leads=frozenset({lead}), alerts=True, sync=True)


def texts_ever(facts: Iterable[Fact]) -> tuple[Purpose, ...]:
    """Every text that a show ever asked with, the latest first, each version once."""
    ordered = sorted({fact.id: fact for fact in facts}.values(), key=lambda fact: fact.order)
    found: dict[Purpose, None] = {}
    for said in field_histories(ordered).get("purposes", ()):
        found.update(dict.fromkeys(show_from_fields("", {"purposes": said.value}).purposes))
    return tuple(found)


def next_version(purpose: str, language: str, text: str, known: Sequence[Purpose]) -> str:
    """The version of a text. `known` are all texts that there ever were: one of them said again
    keeps its version, and another gets the next number."""
    same = [p for p in known if (p.purpose, p.language) == (purpose, language)]
    for each in same:
        if each.text == text and each.wording:
            return each.wording
    return wording_version(len({each.text for each in same}) + 1, language, text)


def purposes_json(purposes: Sequence[Purpose]) -> list[Json]:
    """Texts as the show's field holds them."""
    return [
        {
            "purpose": purpose.purpose,
            "label": purpose.label,
            "wording": purpose.wording,
            "text": purpose.text,
            "language": purpose.language,
        }
        for purpose in purposes
    ]


def _codes(show: Show) -> tuple[str, ...]:
    return tuple(dict.fromkeys(purpose.purpose for purpose in show.purposes))


def _speaks(show: Show, language: str) -> bool:
    return any(purpose.language == language for purpose in show.purposes)


def _in_language(show: Show, code: str, language: str) -> Purpose:
    own = {p.language: p for p in reversed(show.purposes) if p.purpose == code}
    tongue = tongues().get(language)
    shipped = {p.purpose: p for p in tongue.purposes} if tongue else {}
    return (
        own.get(language)
        or shipped.get(code)
        or own.get(show.language)
        or next(reversed(own.values()))
    )


def _shipped_ever() -> Iterator[Purpose]:
    for tongue in tongues().values():
        yield from tongue.all_texts


def _read(language: str) -> Tongue:
    data = tomllib.loads(read_text("consents", f"{language}.toml"))
    versions: dict[str, list[dict[str, Any]]] = data["purposes"]
    texts = {
        code: [_purpose(code, language, entry) for entry in entries]
        for code, entries in versions.items()
    }
    return Tongue(
        language=language,
        name=data["name"],
        countries=frozenset(data["countries"]),
        heading=data["heading"],
        notice=data["notice"],
        purposes=tuple(each[-1] for each in texts.values()),
        all_texts=tuple(purpose for each in texts.values() for purpose in each),
    )


def _purpose(code: str, language: str, entry: dict[str, Any]) -> Purpose:
    text = entry["text"]
    wording = wording_version(entry["version"], language, text)
    return Purpose(code, entry["label"], wording, text, language)
