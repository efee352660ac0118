from __future__ import annotations

import json
from pathlib import Path

from boothapp.domain.facts import body_text
from boothapp.exports.log_file import write_log
from boothapp.services.ports import PlacedFact


class Pages:
    """The one question that the log export asks of a store."""

    def __init__(self, facts: list[PlacedFact]) -> None:
        self._facts = facts

    def page_after(self, position: int, limit: int) -> tuple[PlacedFact, ...]:
        return tuple(fact for fact in self._facts if fact.position > position)[:limit]


def test_every_fact_is_one_line_with_its_exact_body(tmp_path: Path):
    body = {"fields": {"note": 'a\n"b"\u2028 陈伟 \\', "n": 3}, "a": [None, True]}
    text = body_text(body)
    facts = [
        PlacedFact(f"f{i}", "o", "s", "l", "noted", text, "d", i, "nina", i << 16, 1, i, "")
        for i in range(1, 2502)
    ]
    path = tmp_path / "log.jsonl"
    assert write_log(Pages(facts), path) == 2501
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    records = [json.loads(line) for line in lines]
    assert [record["position"] for record in records] == list(range(1, 2502))
    assert body_text(records[7]["body"]) == body_text(body)
    assert (records[7]["id"], records[7]["at"], records[7]["seq"]) == ("f8", 8 << 16, 8)


def test_an_empty_log_is_an_empty_file(tmp_path: Path):
    path = tmp_path / "log.jsonl"
    assert write_log(Pages([]), path) == 0
    assert path.read_bytes() == b""
