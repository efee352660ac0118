"""The workbook as Excel sees it, and the lines that programs read."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import CancelledError
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from boothapp.domain.facts import Kind
from boothapp.exports import sheet
from boothapp.exports.audience import Audience
from boothapp.exports.json_file import write_leads_json
from boothapp.exports.xlsx_file import write_workbook
from boothapp.services.views import JudgedLead

Judged = Callable[..., JudgedLead]


def rows_of(path: Path, name: str) -> list[dict[str, object]]:
    head, *rows = load_workbook(path)[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


@pytest.fixture
def two(judged: Judged) -> list[JudgedLead]:
    facts = [
        (Kind.SAMPLE_REQUESTED, {"sample": "s1", "product": "CAT-670", "quantity": "250 g"}),
        (Kind.PROMISED, {"who": "marta", "what": "calls", "due": "2026-11-24"}),
        (Kind.OUTCOME, {"outcome": "won", "value": 1200, "currency": "EUR"}),
    ]
    formula = {"last_name": '=HYPERLINK("http://x.example")', "phone": "+36301234567"}
    return [
        judged("a", route="sales_now", fields=formula, facts=facts),
        judged("b", route="nurture", fields={"last_name": "Holm"}),
    ]


def test_every_list_has_its_sheet_typed_and_filtered(two: list[JudgedLead], tmp_path: Path):
    path = tmp_path / "leads.xlsx"
    assert write_workbook(two, path, names={"nina": "Nina Vogel", "marta": "Marta Kiss"}) == 2
    book = load_workbook(path)
    assert book.sheetnames == ["Sales", "Marketing", "Samples", "Promises"]
    assert [book[name].freeze_panes for name in book.sheetnames] == ["A2"] * 4
    assert all(book[name].auto_filter.ref.startswith("A1:") for name in book.sheetnames)
    (anna,) = rows_of(path, "Sales")
    assert (anna["Fit low"], anna["Outcome value"]) == (28, 1200)
    assert anna["Captured at"] == datetime.fromisoformat("2026-11-17T10:00:00")
    assert anna["Captured by"] == "Nina Vogel"
    assert anna["Phone"] == "+36301234567"
    assert anna["Consent call"] is None
    cells = [cell for row in book["Sales"].iter_rows() for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert anna["Last name"] == '=HYPERLINK("http://x.example")'
    assert [row["Lead id"] for row in rows_of(path, "Marketing")] == ["b"]
    assert [row["Product"] for row in rows_of(path, "Samples")] == ["CAT-670"]
    assert [row["Who"] for row in rows_of(path, "Promises")] == ["Marta Kiss"]


def test_a_workbook_for_sales_has_no_sheet_for_others(two: list[JudgedLead], tmp_path: Path):
    path = tmp_path / "leads.xlsx"
    assert write_workbook(two, path, audience=Audience.SALES) == 1
    assert load_workbook(path).sheetnames == ["Sales", "Samples", "Promises"]


def test_a_full_sheet_goes_on_in_a_next_one(
    judged: Judged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sheet, "_ROWS_MAX", 3)
    path = tmp_path / "leads.xlsx"
    write_workbook([judged(f"l{at}") for at in range(5)], path)
    found = [[row["Lead id"] for row in rows_of(path, n)] for n in ("Sales", "Sales 2", "Sales 3")]
    assert found == [["l0", "l1"], ["l2", "l3"], ["l4"]]


def test_a_cancelled_workbook_leaves_nothing(two: list[JudgedLead], tmp_path: Path):
    asked = iter([False, True])
    with pytest.raises(CancelledError):
        write_workbook(two, tmp_path / "x.xlsx", cancelled=lambda: next(asked))
    assert list(tmp_path.iterdir()) == []


def test_lines_hold_what_is_known_and_no_key_for_the_rest(two: list[JudgedLead], tmp_path: Path):
    path = tmp_path / "leads.jsonl"
    assert write_leads_json(two, path, names={"marta": "Marta Kiss"}) == 2
    anna, holm = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    assert anna["route"] == "sales_now"
    assert anna["fit"] == [28, 34]
    assert anna["captured_at"] == "2026-11-17T10:00:00Z"
    assert anna["fields"]["phone"] == "+36301234567"
    assert anna["promises"][0]["who"] == "Marta Kiss"
    assert anna["outcomes"][0]["value"] == 1200
    assert "handles_hazardous" not in anna["samples"][0]
    assert not {"samples", "consents", "account", "contacted_at"} & set(holm)
    assert "null" not in path.read_text("utf-8")
