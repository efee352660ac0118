"""`boothapp badge` with files of many payloads, and templates as files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from boothapp.__main__ import main

CARD = "BEGIN:VCARD\nN:Doe;Jane\nEND:VCARD\n"
Output = pytest.CaptureFixture[str]


def badges(capsys: Output, *words: str) -> list[dict[str, object]]:
    assert main(["badge", *words]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("option", "mark"), [("--nul", b"\0"), ("-0", b"\0"), ("--records", b"\x1e")]
)
def test_payloads_that_hold_line_ends_are_told_apart(
    tmp_path: Path, capsys: Output, option: str, mark: bytes
) -> None:
    file = tmp_path / "scans"
    file.write_bytes(mark.join([CARD.encode(), b"7003214", b"", "4711::Jörg::Doe".encode()]) + mark)
    read = badges(capsys, option, str(file))
    assert [each["format"] for each in read] == ["vcard", "opaque", "delimited"]
    assert read[0]["raw"] == CARD


def test_each_line_is_a_badge_and_a_broken_one_spoils_none(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "scans.txt"
    file.write_bytes(b"7003214\r\n\xff\xfe\x00\n" + b"x" * 300_000 + b"\n\n4711|Jane|Doe\n")
    read = badges(capsys, "--lines", str(file))
    assert len(read) == 4
    assert read[3]["fields"] == {
        "first_name": "Jane", "last_name": "Doe", "full_name": "Jane Doe", "id": "4711",
    }  # fmt: skip


def test_what_one_test_badge_teaches_reads_the_others(tmp_path: Path, capsys: Output) -> None:
    test, others = tmp_path / "test.txt", tmp_path / "others.txt"
    test.write_text("4711^Doe^Jane^Acme GmbH^jane.doe@acme.example")
    others.write_text("4712^Muster^Max^Duna Kft.^max@duna.example\n4713^Roe^Rik\n")
    assert main(["badge", "--teach", str(test)]) == 0
    (tmp_path / "visitor.json").write_text(capsys.readouterr().out)
    first, second = badges(
        capsys, "--template", str(tmp_path / "visitor.json"), "--lines", str(others)
    )
    assert first["fields"] == {
        "first_name": "Max", "last_name": "Muster", "company": "Duna Kft.",
        "emails": ["max@duna.example"], "id": "4712",
    }  # fmt: skip
    assert second["fields"] == {"first_name": "Rik", "last_name": "Roe", "id": "4713"}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "xml"}', "[" * 100_000])
def test_a_broken_template_is_refused_in_a_sentence(
    tmp_path: Path, capsys: Output, text: str
) -> None:
    file = tmp_path / "t.json"
    file.write_text(text)
    assert main(["badge", "--template", str(file), str(file)]) != 0
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert said.err.startswith("boothapp: ")
    assert said.out == ""


def test_a_badge_that_teaches_nothing_is_named(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "id.txt"
    file.write_text("0047110815")
    assert main(["badge", "--teach", str(file)]) == 1
    assert "nothing to teach" in capsys.readouterr().err
