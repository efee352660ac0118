"""Leads from a laptop's database into a CRM's file, as the command line writes it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from boothapp.__main__ import main
from boothapp.commands.places import DATABASE
from boothapp.services.crm_mapping import CrmMapping, save_mapping
from boothapp.services.drafts import Draft, SampleWish
from tests.e2e.conftest import Booth

ANNA = Draft(
    fields={"first_name": "Anna", "last_name": "Kovács", "company": "Duna Coatings Kft.",
            "country": "HU", "email": "anna.kovacs@duna.example", "phone": "+36301234567"},
    actions={"sample_request": {}},
    answers={"timing": "3_months"},
    samples=(SampleWish("CAT-670", "250 g", "2K polyurethane topcoat"),),
    consents={"reply": True, "call": True},
)  # fmt: skip
HOLM = Draft(
    fields={"first_name": "Sofie", "last_name": "Holm", "company": "Nordlys Maling",
            "email": "s.holm@nordlys.example"},
    consents={"reply": True, "news": True},
)  # fmt: skip


@pytest.fixture
def folder(make_booth: Callable[[str], Booth], tmp_path: Path) -> Path:
    """Data of a laptop that met two visitors: sales' at once, and marketing's."""
    booth = make_booth(DATABASE.removesuffix(".db"))
    for draft in (ANNA, HOLM):
        booth.capture(draft)
    mapping = CrmMapping(renamed={"Title": "Function", "Country": "Land"})
    save_mapping(booth.store, booth.desk.show.id, "salesforce", mapping, by="")
    return tmp_path


def export(folder: Path, *words: str) -> tuple[int, list[dict[str, str]]]:
    out = folder / "out.csv"
    code = main(["export", "--data", str(folder), "--out", str(out), *words])
    if not out.exists():
        return code, []
    with out.open(encoding="utf-8-sig", newline="") as file:
        return code, list(csv.DictReader(file))


def test_sales_and_marketing_get_their_own_in_the_columns_of_the_show(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    timing = ("--column", "Timing=answer:timing")
    code, (anna,) = export(folder, "--to", "salesforce", "--for", "sales", *timing)
    assert code == 0
    assert (anna["Last Name"], anna["Land"], anna["Timing"], anna["Phone"]) == (
        "Kovács", "Hungary", "within 3 months", "+36 301234567",
    )  # fmt: skip
    assert "1 lead: not for sales by the agreed criteria" in capsys.readouterr().out
    _, (holm,) = export(folder, "--to", "hubspot", "--for", "marketing")
    assert (holm["Email"], holm["Lifecycle Stage"]) == ("s.holm@nordlys.example", "Lead")
    _, rows = export(folder)
    assert len(rows) == 2


def test_a_source_that_there_is_not_is_named_with_those_that_are(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(folder, "--to", "zoho", "--column", "Shoe=size") == (1, [])
    told = capsys.readouterr().err
    assert "'Shoe=size' names no column" in told
    assert "description" in told
