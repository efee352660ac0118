from __future__ import annotations

import csv
from collections.abc import Callable
from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind
from boothapp.exports.audience import Audience
from boothapp.exports.csv_file import write_leads_csv
from boothapp.exports.safe_cell import neutralised
from boothapp.services.views import JudgedLead

Judged = Callable[..., JudgedLead]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_lead_reads_back_with_key_route_ranges_and_reasons(judged: Judged, tmp_path: Path):
    lead = judged(
        "lead-1",
        fields={"first_name": "Anna", "last_name": "Kovács", "company": 'Duna "C", Kft.'},
        facts=[
            (Kind.SAMPLE_REQUESTED, {"sample": "s1", "product": "CAT-670", "quantity": "250 g"}),
            (Kind.SAMPLE_REQUESTED, {"sample": "s2", "product": "ADD-44"}),
            (Kind.PROMISED, {"who": "marta", "what": "calls", "due": "2026-11-24"}),
        ],
    )
    path = tmp_path / "leads.csv"
    assert write_leads_csv([lead], path, names={"nina": "Nina Vogel", "marta": "Marta Kiss"}) == 1
    (row,) = read(path)
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"lead_id",')
    assert row["lead_id"] == "lead-1"
    assert (row["first_name"], row["last_name"]) == ("Anna", "Kovács")
    assert row["company"] == 'Duna "C", Kft.'
    assert row["route"] == "Sales"
    assert [row[k] for k in ("fit_low", "fit_high", "intent_low", "intent_high")] == [
        *("28", "34"),
        *("40", "60"),
    ]
    assert row["reasons"] == "asked for a sample (+40)"
    assert row["not_known"] == "timing (0..20)"
    assert row["samples"] == "CAT-670; ADD-44"
    assert row["sample_quantities"] == "250 g;"
    assert (row["promise_who"], row["captured_by"]) == ("Marta Kiss", "Nina Vogel")
    assert row["captured_at"] == "2026-11-17T10:00:00Z"


def test_unknown_stays_empty_and_is_never_a_no(judged: Judged, tmp_path: Path):
    refused = {"purpose": "news", "given": False, "wording": "v2", "language": "en"}
    given_ = {"purpose": "call", "given": True, "wording": "v2", "language": "en"}
    path = tmp_path / "leads.csv"
    leads = [
        judged("a", route=None),
        judged("b", facts=[(Kind.CONSENTED, refused), (Kind.CONSENTED, given_)]),
    ]
    write_leads_csv(leads, path)
    unknown, known = read(path)
    told = {"lead_id", "captured_at", "captured_by"}
    assert {name for name, cell in unknown.items() if cell} == told
    assert (known["consent_reply"], known["consent_call"], known["consent_news"]) == (
        "",
        "yes",
        "no",
    )


def test_a_consent_carries_who_when_how_and_which_text(judged: Judged, tmp_path: Path):
    spoken = {
        "purpose": "call", "given": True, "wording": "v2", "language": "de", "how": "spoken",
    }  # fmt: skip
    path = tmp_path / "leads.csv"
    lead = judged("a", facts=[(Kind.CONSENTED, spoken)])
    write_leads_csv([lead], path, names={"nina": "Nina Vogel"})
    (row,) = read(path)
    proof = [
        row[f"consent_call{part}"] for part in ("", "_by", "_at", "_how", "_text", "_language")
    ]
    assert proof == ["yes", "Nina Vogel", "2026-11-17T10:00:00Z", "spoken", "v2", "de"]
    assert not any(row[name] for name in row if name.startswith("consent_news"))


def test_nobody_who_refused_a_reply_is_exported_as_one_to_call(judged: Judged, tmp_path: Path):
    said = [
        (Kind.CONSENTED, {"purpose": purpose, "given": given, "wording": "v2", "language": "en"})
        for purpose, given in (("call", True), ("reply", False))
    ]
    path = tmp_path / "leads.csv"
    write_leads_csv([judged("a", facts=said)], path)
    (row,) = read(path)
    assert (row["consent_call"], row["consent_reply"], row["consent_news"]) == ("no", "no", "no")


def test_details_of_actions_and_samples_have_their_columns(judged: Judged, tmp_path: Path):
    detail = {"form": "callback", "when": "2026-11-23T10:00", "zone": "UTC", "person": "marta"}
    sample = {
        "sample": "s1", "product": "CAT-670", "country": "HU", "end_use": "=cmd()",
        "handles_hazardous": False,
    }  # fmt: skip
    lead = judged(
        "a",
        facts=[
            (Kind.ACTION_TAKEN, {"action": "ring_me", "detail": detail}),
            (Kind.ACTION_TAKEN, {"action": "quote", "detail": {"form": "quote", "volume": "12 t"}}),
            (Kind.SAMPLE_REQUESTED, sample),
        ],
    )
    path = tmp_path / "leads.csv"
    write_leads_csv([lead], path, names={"marta": "Marta Kiss"})
    (row,) = read(path)
    assert (row["call_when"], row["call_with"], row["quote_volume"]) == (
        "2026-11-23T10:00", "Marta Kiss", "12 t",
    )  # fmt: skip
    assert (row["sample_countries"], row["sample_hazardous"], row["sample_bona_fide"]) == (
        "HU", "no", "",
    )  # fmt: skip
    assert row["sample_end_uses"] == "'=cmd()"
    assert (row["demo_shown"], row["literature"], row["call_phone"]) == ("", "", "")


def test_phone_numbers_stay_text(judged: Judged, tmp_path: Path):
    path = tmp_path / "leads.csv"
    write_leads_csv([judged("a", fields={"phone": "+36301234567"})], path)
    assert read(path)[0]["phone"] == "+36 301234567"


@given(
    st.text(max_size=5),
    st.sampled_from("=+-@\t\r\n＝＋－＠"),
    st.text(max_size=20),
)
def test_no_cell_starts_as_a_formula(before: str, start: str, after: str):
    for text in (start + after, " " + start + after, before + start + after, before + ";" + start):
        cell = neutralised(text)
        for part in (cell, *cell.split(";")[1:]):
            assert part.strip()[:1] not in set("=+-@＝＋－＠")
        assert "\n" not in cell
        assert "\r" not in cell
        assert "\t" not in cell


def test_a_megabyte_fits_a_cell():
    assert len(neutralised("=" + "x" * 1_000_000)) == 32_000


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["sales_now", "sales", "nurture", "courtesy", "declined", None]),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_the_sales_export_holds_only_what_is_for_sales(
    judged: Judged, tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str | None, bool]]
):
    leads = [judged(f"l{i}", route=route, erased=gone) for i, (route, gone) in enumerate(rows)]
    path = tmp_path_factory.mktemp("csv") / "sales.csv"
    write_leads_csv(leads, path, audience=Audience.SALES)
    expected = [
        f"l{i}"
        for i, (route, gone) in enumerate(rows)
        if route in ("sales_now", "sales") and not gone
    ]
    assert [row["lead_id"] for row in read(path)] == expected
    write_leads_csv(leads, path)
    assert [row["lead_id"] for row in read(path)] == [
        f"l{i}" for i, (_, gone) in enumerate(rows) if not gone
    ]


def test_a_folder_that_is_not_there_is_named(judged: Judged, tmp_path: Path):
    path = tmp_path / "missing" / "leads.csv"
    with pytest.raises(UserError) as error:
        write_leads_csv([judged("a")], path)
    assert str(path) in error.value.detail


def test_a_full_disk_is_said_and_leaves_the_old_file(judged: Judged, tmp_path: Path):
    path = tmp_path / "leads.csv"
    path.write_text("before")

    def rows():
        yield judged("a")
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="No space left"):
        write_leads_csv(rows(), path)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_cancel_leaves_nothing(judged: Judged, tmp_path: Path):
    with pytest.raises(CancelledError):
        write_leads_csv([judged("a")], tmp_path / "leads.csv", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []
