"""What a CRM's file does on import: it updates, never empties, and is never refused."""

from __future__ import annotations

import csv
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind
from boothapp.domain.show import Show
from boothapp.exports.audience import Audience
from boothapp.exports.crm_file import write_crm
from boothapp.exports.crm_target import TARGETS, load_target, mapped
from boothapp.exports.left_out import LeftOut
from boothapp.exports.safe_cell import phone_cell
from boothapp.services.crm_mapping import (
    CrmMapping,
    OwnColumn,
    mapping_from_json,
    mapping_json,
)
from boothapp.services.views import JudgedLead

Judged = Callable[..., JudgedLead]
NAMED = {"last_name": "Kovács", "company": "Duna", "email": "anna@duna.example"}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def consent(purpose: str, given: bool) -> tuple[str, dict[str, object]]:
    body = {"purpose": purpose, "given": given, "wording": "v1", "language": "en"}
    return (Kind.CONSENTED, body)


PARTS = ("job_title", "phone", "website", "address", "country")


@settings(max_examples=20, deadline=None)
@given(rows=st.lists(st.sets(st.sampled_from(PARTS)), min_size=1, max_size=8))
def test_no_file_holds_a_blank_where_a_blank_would_empty_a_field(
    judged: Judged, show: Show, tmp_path_factory: pytest.TempPathFactory, rows: list[set[str]]
):
    leads = [
        judged(f"l{at}", fields=NAMED | {part: f"{part} 1" for part in parts})
        for at, parts in enumerate(rows)
    ]
    target = load_target("odoo")
    path = tmp_path_factory.mktemp("odoo") / "leads.csv"
    count, files = write_crm(leads, path, target, show)
    told: dict[str, dict[str, str]] = {}
    for file in files:
        for row in read(file):
            assert all(row.values()), file
            told.setdefault(row["id"], {}).update(row)
    # All of it together is what one file for a first import holds.
    write_crm(leads, path, target, show, first_time=True)
    once = {row["id"]: {head: cell for head, cell in row.items() if cell} for row in read(path)}
    assert told == once
    assert count == len(leads) == len(once)


def test_where_a_blank_changes_nothing_there_is_one_file(
    judged: Judged, show: Show, tmp_path: Path
):
    leads = [judged("a", fields=NAMED), judged("b", fields=NAMED | {"country": "HU"})]
    path = tmp_path / "leads.csv"
    _, files = write_crm(leads, path, load_target("salesforce"), show)
    assert files == (path,)
    assert [row["Country"] for row in read(path)] == ["", "Hungary"]


def test_the_key_is_the_same_again_however_the_lead_has_changed(
    judged: Judged, show: Show, tmp_path: Path
):
    for name in TARGETS:
        target = load_target(name)
        keys = []
        for fields in (NAMED, NAMED | {"last_name": "Szabó", "country": "HU"}):
            write_crm([judged("a", fields=fields)], tmp_path / "x.csv", target, show)
            keys += [row[target.key] for row in read(tmp_path / "x.csv")]
        assert keys[0] == keys[1] != ""


def test_a_record_that_would_be_refused_is_left_out_by_name(
    judged: Judged, show: Show, tmp_path: Path
):
    leads = [judged("a", fields=NAMED), judged("b", fields={"company": "Only", "badge_id": "7"})]
    for name, why in (
        ("salesforce", "missing:Last Name"),
        ("marketo", "missing:email"),
        ("hubspot", "one_of:First Name, Last Name, Email"),
    ):
        out = LeftOut()
        count, _ = write_crm(leads, tmp_path / "x.csv", load_target(name), show, left_out=out)
        assert count == 1
        assert out.named == [(why, "b", "", "Only")]


def test_what_is_too_long_is_cut_or_left_out_and_said(judged: Judged, show: Show, tmp_path: Path):
    fields = NAMED | {"first_name": "A" * 60, "email": "x" * 90 + "@duna.example"}
    out = LeftOut()
    path = tmp_path / "x.csv"
    write_crm([judged("a", fields=fields)], path, load_target("salesforce"), show, left_out=out)
    (row,) = read(path)
    assert row["First Name"] == "A" * 39 + "…"
    assert "Email" not in row
    assert out.parts == {"cut:First Name": 1, "too_long:Email": 1}


def test_a_file_ends_where_the_import_would_refuse_it(judged: Judged, show: Show, tmp_path: Path):
    target = replace(load_target("salesforce"), rows=2)
    leads = [judged(f"l{at}", fields=NAMED) for at in range(5)]
    path = tmp_path / "leads.csv"
    count, files = write_crm(leads, path, target, show)
    assert [file.name for file in files] == ["leads.csv", "leads-2.csv", "leads-3.csv"]
    keys = [[row[target.key] for row in read(file)] for file in files]
    assert (count, keys) == (5, [["l0", "l1"], ["l2", "l3"], ["l4"]])


def test_a_cancel_leaves_no_file_at_all(judged: Judged, show: Show, tmp_path: Path):
    target = replace(load_target("salesforce"), rows=1)
    asked = iter([False] * 6 + [True] * 20)
    leads = [judged(f"l{at}", fields=NAMED) for at in range(4)]
    with pytest.raises(CancelledError):
        write_crm(leads, tmp_path / "x.csv", target, show, cancelled=lambda: next(asked))
    assert list(tmp_path.iterdir()) == []


def test_who_refused_calls_has_no_number_in_any_crm(judged: Judged, show: Show, tmp_path: Path):
    lead = judged("a", fields=NAMED | {"phone": "+36301234567"}, facts=[consent("call", False)])
    for name in TARGETS:
        out = LeftOut()
        path = tmp_path / f"{name}.csv"
        write_crm([lead], path, load_target(name), show, left_out=out)
        assert "301234567" not in path.read_text("utf-8-sig")
        assert out.parts["phone"] == 1


def test_marketing_gets_only_who_agreed_to_news(judged: Judged, show: Show, tmp_path: Path):
    never = [consent("news", True), consent("reply", False)]
    leads = [
        judged("agreed", route="nurture", fields=NAMED, facts=[consent("news", True)]),
        judged("refused", route="nurture", fields=NAMED, facts=[consent("news", False)]),
        judged("not_asked", route="nurture", fields=NAMED),
        judged("never", route="courtesy", fields=NAMED, facts=never),
        judged("sales", route="sales", fields=NAMED, facts=[consent("news", True)]),
    ]  # fmt: skip
    out = LeftOut()
    path = tmp_path / "x.csv"
    target = load_target("hubspot")
    write_crm(leads, path, target, show, audience=Audience.MARKETING, left_out=out)
    assert [row[target.key] for row in read(path)] == ["agreed"]
    assert out.leads == {"no_news": 2, "do_not_contact": 1, "for_sales": 1}


def test_what_sales_gave_back_is_marketings_again(judged: Judged, show: Show, tmp_path: Path):
    back = (Kind.PASSED_BACK, {"reason": "no decision", "still_there": "yes"})
    lead = judged("a", route="sales", fields=NAMED, facts=[consent("news", True), back])
    path = tmp_path / "x.csv"
    for audience, count in ((Audience.SALES, 0), (Audience.MARKETING, 1)):
        written, _ = write_crm([lead], path, load_target("zoho"), show, audience=audience)
        assert written == count


def test_zoho_gets_none_of_the_characters_it_forbids(judged: Judged, show: Show, tmp_path: Path):
    fields = NAMED | {"company": 'Duna "C" <Kft> | x', "address": "a\nb"}
    path = tmp_path / "x.csv"
    write_crm([judged("a", fields=fields)], path, load_target("zoho"), show)
    (row,) = read(path)
    assert not set('"<>|\n') & set("".join(row.values()))


HOSTILE = st.text(st.sampled_from("=+-@;\t\r\n \u202e\x1f\"',aé＝"), max_size=8)


@settings(max_examples=25, deadline=None)
@given(texts=st.tuples(*[HOSTILE] * 5))
def test_no_cell_of_any_crm_is_a_formula(
    judged: Judged, show: Show, tmp_path_factory: pytest.TempPathFactory, texts: tuple[str, ...]
):
    first, last, job, street, note = texts
    fields = NAMED | {
        "first_name": first, "last_name": f"K{last}", "job_title": job, "address": street,
        "phone": first,
    }  # fmt: skip
    lead = judged("a", fields=fields, facts=[(Kind.NOTED, {"text": note})])
    folder = tmp_path_factory.mktemp("crm")
    for name in TARGETS:
        write_crm([lead], folder / "x.csv", load_target(name), show)
        for row in read(folder / "x.csv"):
            for cell in row.values():
                for line in cell.split("\n"):
                    for part in (line, *line.split(";")[1:]):
                        assert part.strip()[:1] not in set("=+-@＝＋－＠")
                assert not set("\t\r\x1f\u202e") & set(cell)


@pytest.mark.parametrize(
    ("number", "cell"),
    [
        ("+36301234567", "+36 301234567"),
        ("+12025550123", "+1 2025550123"),
        ("+3581234567", "+358 1234567"),
        ("+49 (911) 555-0001", "+49 911 555 0001"),
        ("0911/5550-1 ext. 12", "0911 5550 1 ext 12"),
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("", ""),
    ],
)
def test_a_telephone_number_stays_one(number: str, cell: str):
    assert phone_cell(number) == cell


def test_people_rename_drop_and_add_columns(judged: Judged, show: Show, tmp_path: Path):
    answered = (Kind.ANSWERED, {"criterion": "timing", "answer": "3_months"})
    unsure = (Kind.ANSWERED, {"criterion": "budget", "answer": "?"})
    mapping = mapping_from_json(
        mapping_json(
            CrmMapping(
                renamed={"Title": "Job", "boothapp Lead ID": "Ext"},
                dropped=frozenset({"Lead Source", "Last Name", "boothapp Lead ID"}),
                own=(OwnColumn("Timing", "answer:timing"), OwnColumn("Budget", "answer:budget")),
            )
        )
    )
    target = mapped(load_target("salesforce"), mapping)
    lead = judged("a", fields=NAMED | {"job_title": "Chemist"}, facts=[answered, unsure])
    path = tmp_path / "x.csv"
    write_crm([lead], path, target, show)
    (row,) = read(path)
    assert (row["Job"], row["Ext"], row["Timing"]) == ("Chemist", "a", "3_months")
    assert not {"Lead Source", "Title", "Budget"} & set(row)
    assert row["Last Name"] == "Kovács"  # required: it cannot be dropped


@pytest.mark.parametrize("head", ["Email", "Job"])
def test_no_two_columns_have_one_heading(head: str):
    own = CrmMapping(renamed={"Title": "Job"}, own=(OwnColumn(head, "email"),))
    with pytest.raises(UserError, match="called alike"):
        mapped(load_target("salesforce"), own)


@pytest.mark.parametrize(
    "value", [None, 3, [], {"own": 1}, {"renamed": ["x"], "own": [{"head": ""}]}]
)
def test_a_mapping_that_is_none_changes_nothing(value: object):
    assert mapping_from_json(value) == CrmMapping()  # type: ignore[arg-type]
