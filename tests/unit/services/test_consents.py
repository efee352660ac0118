"""The wordings: six languages, versions that never move, and the exact text found years later."""

from __future__ import annotations

from pathlib import Path

import pytest

from boothapp.domain.consent import STANDARD_PURPOSES
from boothapp.domain.facts import Kind
from boothapp.domain.ids import IdSource
from boothapp.domain.show import Purpose, Show
from boothapp.services.consents import (
    language_for,
    languages,
    next_version,
    purposes_json,
    standard_purposes,
    tongues,
    wording_shown,
    wordings,
)
from boothapp.services.setup import set_record
from boothapp.storage.engine import open_database

RELEASED = {
    ("reply", "en"): "v1-ca2bc6", ("call", "en"): "v1-94d38d", ("news", "en"): "v1-4daef9",
    ("share", "en"): "v1-2ba96a", ("reply", "de"): "v1-88d171", ("call", "de"): "v1-1c30a0",
    ("news", "de"): "v1-557f11", ("share", "de"): "v1-1b72cc", ("reply", "fr"): "v1-97d4cd",
    ("call", "fr"): "v1-76d81f", ("news", "fr"): "v1-751dae", ("share", "fr"): "v1-4f9089",
    ("reply", "es"): "v1-1a06bb", ("call", "es"): "v1-d6f3a2", ("news", "es"): "v1-c30df3",
    ("share", "es"): "v1-d4469b", ("reply", "it"): "v1-a069c6", ("call", "it"): "v1-6c4fba",
    ("news", "it"): "v1-40d731", ("share", "it"): "v1-935bed", ("reply", "zh"): "v1-ab41f7",
    ("call", "zh"): "v1-86c752", ("news", "zh"): "v1-1138e5", ("share", "zh"): "v1-af4a91",
}  # fmt: skip
"""What visitors have agreed to: a text whose version is gone from here could not be proved."""


def show(*purposes: Purpose, language: str = "en") -> Show:
    return Show("s", "Expo", "", "", "", "DE", "UTC", "", "", language, 10, purposes)


OWN = Purpose("call", "ring", "v7", "May we ring you?", "en")
REPLY = Purpose("reply", "reply", "v7", "May we write?", "en")


def test_every_purpose_is_worded_in_six_languages() -> None:
    found = {(p.purpose, p.language): p.text for p in standard_purposes()}
    wanted = {(p, code) for p in STANDARD_PURPOSES for code in ("en", "de", "fr", "es", "it", "zh")}
    assert set(found) == wanted
    assert len(set(found.values())) == len(found)


def test_a_text_that_was_released_is_never_changed_in_place() -> None:
    kept = {
        (p.purpose, p.language, p.wording)
        for tongue in tongues().values()
        for p in tongue.all_texts
    }
    for (purpose, language), version in RELEASED.items():
        assert (purpose, language, version) in kept


@pytest.mark.parametrize(
    ("country", "language"),
    [("AT", "de"), ("MX", "es"), ("CN", "zh"), ("US", "en"), ("HU", "it"), ("", "it"), ("?", "it")],
)
def test_visitors_are_asked_in_the_language_of_their_country(country: str, language: str) -> None:
    assert language_for(show(OWN, language="it"), country) == language


def test_the_shows_own_words_come_first_and_shipped_ones_fill_the_languages() -> None:
    asked = show(REPLY, OWN)
    assert wordings(asked, "en") == (REPLY, OWN)
    french = wordings(asked, "fr")
    assert [p.purpose for p in french] == ["reply", "call"]
    assert french[1].text.startswith("Vous pouvez m’appeler")


def test_a_purpose_of_the_shows_own_is_asked_in_the_words_there_are() -> None:
    club = Purpose("club", "club", "v1", "Join our club?", "en")
    assert wordings(show(club), "zh") == (club,)
    assert "zh" in languages(show(club))


def test_a_show_that_asks_nothing_asks_nothing_in_any_language() -> None:
    assert all(wordings(show(), code) == () for code in languages(show()))


def test_a_text_said_again_keeps_its_version_and_another_gets_the_next() -> None:
    known = [OWN, Purpose("call", "ring", "v8", "May we phone?", "en")]
    assert next_version("call", "en", "May we ring you?", known) == "v7"
    assert next_version("call", "en", "May we?", known).startswith("v3-")
    assert next_version("call", "de", "Dürfen wir?", known).startswith("v1-")


def test_what_a_version_said_is_found_after_it_was_changed_and_dropped(tmp_path: Path) -> None:
    ids = IdSource(lambda n: b"\x07" * n)
    database = open_database(tmp_path / "s.db", clock=lambda: 1_795_000_000_000, ids=ids)
    store = database.store(ids.new(1), ids.new(1))
    record = ids.new(1)
    second = Purpose("call", "ring", "v8", "May we phone?", "en")
    for texts in ([REPLY, OWN], [REPLY, second], [REPLY]):
        fields = {"name": "Expo", "purposes": purposes_json(texts)}
        set_record(store, Kind.SHOW_SET, record, fields, by="nina")
    with store.read() as reader:
        found = [wording_shown(reader, record, "call", v, "en") for v in ("v7", "v8", "v9")]
        shipped = wording_shown(reader, record, "call", RELEASED["call", "zh"], "zh")
    database.close()
    assert found == [OWN, second, None]
    assert shipped is not None
    assert "致电" in shipped.label
