"""The photo of a card lives and dies with the person whose card it is."""

from __future__ import annotations

from boothapp.domain.facts import Kind, Statement
from boothapp.services.card_photos import keep_photo, photo_key, read_photo
from boothapp.services.drafts import BadgeScan, Draft, draft_to_json
from tests.storage.conftest import copy_facts, say

JPEG = b"\xff\xd8" + bytes(range(256)) * 300
CARD = "Duna Coatings Kft.\nKovács Anna"


def captured(lead: str, raw: str) -> Statement:
    badge = {"format": "card", "raw": raw, "symbology": ""}
    return Statement(lead, Kind.LEAD_CAPTURED, {"fields": {"last_name": "Kovács"}, "badge": badge})


def kept(store, raw: str) -> bytes | None:
    with store.read() as reader:
        return read_photo(reader, raw)


def test_a_photo_is_kept_and_found_by_the_card(store) -> None:
    keep_photo(store, CARD, JPEG)
    assert kept(store, CARD) == JPEG
    assert kept(store, CARD + ".") is None


def test_an_erasure_takes_the_photo_and_no_other(node, store) -> None:
    anna, marc = node.new_id(), node.new_id()
    say(store, captured(anna, CARD), captured(marc, "Marc Lefèvre"))
    for raw in (CARD, "Marc Lefèvre"):
        keep_photo(store, raw, JPEG)
    say(store, Statement(anna, Kind.ERASED, {}))
    assert kept(store, CARD) is None
    assert kept(store, "Marc Lefèvre") == JPEG


def test_an_erasure_said_elsewhere_takes_the_photo(node, store) -> None:
    anna = node.new_id()
    say(store, captured(anna, CARD))
    keep_photo(store, CARD, JPEG)
    other = node.store(store.org)
    copy_facts(store, other)
    say(other, Statement(anna, Kind.ERASED, {}))
    copy_facts(other, store)
    assert kept(store, CARD) is None


def test_photos_of_visitors_who_were_never_saved_go_in_time(node, store) -> None:
    say(store, captured(node.new_id(), "saved"))
    with store.write() as work:
        work.put_setting("draft", draft_to_json(Draft(badges=(BadgeScan("card", "typed"),))))
    for raw in ("saved", "typed", *(f"dropped {number}" for number in range(18)), "newest"):
        keep_photo(store, raw, JPEG)
    assert [raw for raw in ("saved", "typed", "newest") if kept(store, raw) is None] == []
    assert [n for n in range(18) if kept(store, f"dropped {n}")] == []
    assert photo_key("saved") != photo_key("typed")
