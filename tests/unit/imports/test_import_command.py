"""`boothapp import` in the shell: counts on stdout, refusals on stderr or in a file, exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from boothapp.__main__ import main
from boothapp.commands.node import found_organisation, new_ids, open_node, wall_clock
from boothapp.commands.places import DATABASE
from boothapp.services.sample_show import load_sample_show
from boothapp.storage.engine import open_database


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a laptop with the sample show."""
    folder = tmp_path_factory.mktemp("laptop")
    ids = new_ids()
    database = open_database(folder / DATABASE, clock=wall_clock, ids=ids)
    load_sample_show(found_organisation(database, ids))
    database.close()
    return folder


@pytest.fixture
def people(tmp_path: Path) -> Path:
    book = Workbook()
    book.active.append(["Badge no", "Given name", "Surname", "Firm", "E-Mail"])
    book.active.append(["A1", "Jane", "Doe", "Acme GmbH", "jane@acme.example"])
    book.active.append([None, None, None, "Beta AG", "none"])
    path = tmp_path / "people.xlsx"
    book.save(path)
    return path


def test_a_list_is_counted_then_taken_then_known(
    laptop: Path, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["import", "registrations", str(people), "--data", str(laptop)]
    words += ["--columns", "Firm=company"]
    assert main([*words, "--dry-run"]) == 0
    told = capsys.readouterr()
    counts = "1 new, 0 changed, 0 the same, 1 refused, 1 new accounts\n"
    assert told.out == counts + "Nothing was written.\n"
    assert "people.xlsx, line 3: it has no name" in told.err
    out = tmp_path / "refused.csv"
    assert main([*words, "--refused", str(out)]) == 0
    assert capsys.readouterr().out == counts
    assert '"3","no"' in out.read_text("utf-8-sig")
    assert main([*words, "--refused", str(out)]) == 0
    assert capsys.readouterr().out == "0 new, 0 changed, 1 the same, 1 refused\n"
    with open_node(laptop) as node, node.need_store().read() as reader:
        (jane,) = reader.contacts()
        account = reader.account(jane.account)
        assert account is not None
        assert (account.name, jane.badge_id, jane.badge_show) == (
            "Acme GmbH", "A1", reader.shows()[0].id,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ("Firm=firm", "There is no field 'firm'"),
        ("Nowhere=company", "has no column 'Nowhere'"),
        ("Given name=,Surname=,E-Mail=,Badge no=", "No column tells who the people are"),
    ],
)
def test_what_the_world_has_wrong_is_a_sentence_and_exit_1(
    laptop: Path, people: Path, capsys: pytest.CaptureFixture[str], columns: str, sentence: str
) -> None:
    words = ["import", "contacts", str(people), "--data", str(laptop), "--columns", columns]
    assert main(words) == 1
    told = capsys.readouterr()
    assert sentence in told.err
    assert told.out == ""


def test_wrong_use_is_exit_2(people: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["import", "friends", str(people)])
    assert ended.value.code == 2
    assert "friends" in capsys.readouterr().err
