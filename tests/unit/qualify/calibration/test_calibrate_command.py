"""`boothapp calibrate` as people run it: any CSV in, figures and a rulebook out, or a sentence."""

from __future__ import annotations

import gzip
import json
import random
import sys
from pathlib import Path

import pytest

from boothapp.__main__ import FAILED, main
from boothapp.qualify.rulebook import load_rulebook


def rows(count: int = 300, seed: int = 4) -> list[list[str]]:
    draw = random.Random(seed)
    found = [["Größe", "source", "note", "id", "closed"]]
    for number in range(count):
        big, referred = draw.random() < 0.5, draw.random() < 0.4
        won = draw.random() < 0.1 + 0.35 * big + 0.3 * referred
        source = "referral" if referred else "ask me later" if draw.random() < 0.3 else "web"
        size = f"{draw.uniform(0, 50) + 50 * big:.1f}".replace(".", ",")
        found.append([size, source, f"text {number}", str(5000 + number), "ja" if won else "nein"])
    return found


def written(path: Path, table: list[list[str]], separator: str = ";") -> Path:
    path.write_bytes("\n".join(separator.join(row) for row in table).encode("cp1252"))
    return path


def ran(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main(["calibrate", *map(str, words)])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_foreign_csv_gives_figures_and_a_rulebook(tmp_path, capsys) -> None:
    leads, new = written(tmp_path / "leads.csv", rows()), tmp_path / "new.toml"
    code, out, _ = ran(
        capsys, leads, "--outcome", "closed", "--out", new, "--unknown", "ask me later", "--json"
    )
    assert code == 0
    said = json.loads(out)
    assert set(said["models"]) == {"agreed", "suggested", "unconstrained", "naive_bayes"}
    assert all(set(item) == {"auc", "log_loss", "brier"} for item in said["models"].values())
    assert said["models"]["suggested"]["auc"] > 0.65
    assert said["seconds"] > 0
    notes = " ".join(said["notes"])
    assert "'note' is left out" in notes
    assert "'id' is left out: it numbers the leads" in notes
    source = next(item for item in said["criteria"] if item["label"] == "source")
    assert [answer["label"] for answer in source["answers"]][-1] == "unknown"
    assert source["answers"][-1]["leads"] > 0
    rulebook = load_rulebook(new.read_text(encoding="utf-8"))
    assert {str(criterion.label) for criterion in rulebook.criteria} <= {"Größe", "source"}
    lead = tmp_path / "lead.json"
    lead.write_text('{"fields": {"source": "referral"}}')
    assert main(["score", "--rulebook", str(new), "--lead", str(lead)]) == 0


def test_the_table_for_people(tmp_path, capsys) -> None:
    leads = written(tmp_path / "leads.csv", rows())
    packed = tmp_path / "leads.csv.gz"
    packed.write_bytes(gzip.compress(leads.read_bytes()))
    out_file = tmp_path / "new.toml"
    words = ("--outcome", "CLOSED", "--leave-out", "source", "--out", out_file)
    code, out, _ = ran(capsys, packed, *words)
    assert code == 0
    assert "suggested points" in out
    assert "plain logistic regression" in out
    assert "\nsource" not in out
    assert f"evidence are in {out_file}" in out


def test_too_few_outcomes_write_nothing_without_a_rulebook(tmp_path, capsys) -> None:
    table = [row if row[-1] == "closed" else [*row[:-1], "no"] for row in rows(60)]
    for row in table[1:5]:
        row[-1] = "yes"
    new = tmp_path / "new.toml"
    leads = written(tmp_path / "leads.csv", table)
    code, out, _ = ran(capsys, leads, "--outcome", "closed", "--out", new)
    assert code == 0
    assert "Too few: 4 won and 56 lost" in out
    assert not new.exists()


@pytest.mark.parametrize(
    ("outcomes", "words", "sentence"),
    [
        (["ja", "nein"], ["--outcome", "nope"], "no column 'nope'"),
        (["ja", "ja"], ["--outcome", "closed"], "No lead in 'closed' is lost."),
        (["", ""], ["--outcome", "closed"], "'closed' is empty"),
        (["red", "blue"], ["--outcome", "closed"], "Which outcome is a won lead?"),
        (["ja", "nein"], ["--outcome", "closed", "--won", "sold"], "No lead has 'sold'"),
        (["ja", "nein"], ["--outcome", "closed", "--leave-out", "x"], "no column 'x'"),
        (["ja", "nein"], ["--outcome", "closed", "--folds", "1"], "At least two folds"),
        (["ja", "nein"], ["--outcome", "closed", "--rulebook", "no.toml"], "cannot be read"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    tmp_path, capsys, outcomes: list[str], words: list[str], sentence: str
) -> None:
    table = [["size", "closed"], *([str(at), outcomes[at % 2]] for at in range(20))]
    leads = written(tmp_path / "leads.csv", table)
    code, out, err = ran(capsys, leads, *words, "--out", tmp_path / "new.toml")
    assert (code, out) == (FAILED, "")
    assert sentence in err
    assert "Traceback" not in err
    assert not (tmp_path / "new.toml").exists()


@pytest.mark.parametrize(
    "content", [b"", b"a,closed\n", b"\x1f\x8bbroken", b"\x00\x01\x02\xff" * 50]
)
def test_files_that_are_no_table(tmp_path, capsys, content: bytes) -> None:
    leads = tmp_path / "leads.csv"
    leads.write_bytes(content)
    code, _, err = ran(capsys, leads, "--outcome", "closed", "--out", tmp_path / "new.toml")
    assert code == FAILED
    assert err.startswith("boothapp: ")
    assert "Traceback" not in err


def test_a_broken_rulebook_is_named_with_its_place(tmp_path, capsys) -> None:
    leads, rulebook = written(tmp_path / "leads.csv", rows(20)), tmp_path / "r.toml"
    rulebook.write_text("format = 1\ntitle = 3\n")
    words = ("--outcome", "closed", "--rulebook", rulebook, "--out", tmp_path / "new.toml")
    code, _, err = ran(capsys, leads, *words)
    assert code == FAILED
    assert "line 2, title" in err


def test_open_leads_are_left_out_and_other_words_are_named(tmp_path, capsys) -> None:
    table = rows(200)
    for row in table[1:31]:
        row[-1] = "in progress"
    leads = written(tmp_path / "leads.csv", table)
    words = ("--outcome", "closed", "--out", tmp_path / "new.toml", "--json")
    code, out, _ = ran(capsys, leads, *words)
    assert code == 0
    said = json.loads(out)
    assert said["leads"] == 170
    assert "30 leads have no outcome yet and are left out." in said["notes"]


def test_without_numpy_it_says_how_to_get_it(tmp_path, capsys, monkeypatch) -> None:
    leads = written(tmp_path / "leads.csv", rows(20))
    monkeypatch.setitem(sys.modules, "numpy", None)
    code, _, err = ran(capsys, leads, "--outcome", "closed", "--out", tmp_path / "new.toml")
    assert code == FAILED
    assert "uv sync --extra calibrate" in err
