"""`boothapp match` with real files, right and broken ones."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from boothapp.__main__ import main

KNOWN = "first_name;last_name;email\nAnna;Kovács;a.kovacs@kessler.example\nOmar;Hassan;\n"
INCOMING = (
    "Vorname,Nachname,E-Mail\nElena,Petrova,e@firm.example\nAna,KOVACS,a.kovacs@kessler.example\n"
)


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_two_files_with_other_headings_delimiters_and_encodings(tmp_path: Path, capsys) -> None:
    known, incoming, out = (tmp_path / name for name in ("a.csv", "b.csv", "pairs.csv"))
    known.write_text(KNOWN, encoding="cp1252")
    incoming.write_text(INCOMING, encoding="utf-16")
    assert (
        main(["match", "--known", str(known), "--incoming", str(incoming), "--out", str(out)]) == 0
    )
    assert rows(out)[0] == ["known_row", "incoming_row", "score"]
    assert [row[:2] for row in rows(out)[1:]] == [["0", "1"]]
    assert "1 pairs" in capsys.readouterr().out


def test_duplicates_within_one_file(tmp_path: Path, capsys) -> None:
    file = tmp_path / "a.csv"
    file.write_text(KNOWN + "Anna;Kovacs;a.kovacs@kessler.example\n", encoding="utf-8-sig")
    assert main(["match", "--within", str(file)]) == 0
    assert [line[:4] for line in capsys.readouterr().out.splitlines()[1:]] == ["0,2,"]


def test_pairs_of_names(tmp_path: Path, capsys) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text(
        "schema,name1,name2\nCompany,Kessler GmbH,KESSLER\nPerson,Anna Kovács,Omar Hassan\n",
        encoding="utf-8",
    )
    assert main(["match", "--names", str(file)]) == 0
    header, same, other = capsys.readouterr().out.splitlines()
    assert header == "row,score"
    assert float(same.removeprefix("0,")) > 0.9
    assert float(other.removeprefix("1,")) < 0.5
    assert main(["match", "--names", str(file), "--columns", "name2,name2"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["0,1.000000", "1,1.000000"]


@pytest.mark.parametrize(
    ("first_line", "rows_scored"),
    [
        ('"Miller, John",John Miller', 3),
        ("Siemens,SIEMENS", 3),
        ("Olaf Scholz,Anna Meyer", 3),
        ("Name A,Name B", 2),
        ("a,b", 2),
        ("Company left,Company right", 2),
    ],
)
def test_pairs_of_names_with_headings_or_without(
    tmp_path: Path, capsys, first_line: str, rows_scored: int
) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text(f'{first_line}\n"Acme, Inc.",ACME\nDuna Kft.,Rhein AG\n', encoding="utf-8")
    assert main(["match", "--names", str(file)]) == 0
    scores = [line.split(",") for line in capsys.readouterr().out.splitlines()[1:]]
    assert [place for place, _ in scores] == [str(row) for row in range(rows_scored)]
    assert float(scores[-2][1]) > 0.9 > 0.5 > float(scores[-1][1])


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no headings"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"a,b\n\x00\x01", "not text"),
        (b"a\nb\n", "says the same|only one column"),
    ],
)
@pytest.mark.parametrize("way", ["--within", "--names"])
def test_a_broken_file_gives_a_sentence(
    tmp_path: Path, capsys, data: bytes, sentence: str, way: str
) -> None:
    file = tmp_path / "broken.csv"
    file.write_bytes(data)
    code = main(["match", way, str(file)])
    error = capsys.readouterr().err
    if code == 0:
        assert data.startswith(b"a\n")
        return
    assert code == 1
    assert any(part in error for part in sentence.split("|"))
    assert "Traceback" not in error


@pytest.mark.parametrize(
    "words",
    [
        ["match"],
        ["match", "--known", "a.csv"],
        ["match", "--within", "nowhere.csv"],
        ["match", "--within", "a.csv", "--names", "b.csv"],
    ],
)
def test_wrong_use_gives_a_sentence(words: list[str], capsys) -> None:
    assert main(words) == 1
    assert capsys.readouterr().err.startswith("boothapp: ")


def test_ragged_rows_and_a_megabyte_cell(tmp_path: Path, capsys) -> None:
    file = tmp_path / "a.csv"
    file.write_text(
        "name,city,email\nAnna\nBo,x,y,z,more\n" + "w" * 1_000_000 + ",Rome,\n", "utf-8"
    )
    assert main(["match", "--within", str(file)]) == 0
    assert capsys.readouterr().out.splitlines() == ["known_row,incoming_row,score"]
