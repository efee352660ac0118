"""Cards and calendars as the programs that open them read them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from boothapp.badges.vcard import read_vcard
from boothapp.domain.facts import Kind
from boothapp.domain.show import Show
from boothapp.exports.calendar_file import write_calendar
from boothapp.exports.content_lines import escaped, folded
from boothapp.exports.left_out import LeftOut
from boothapp.exports.vcard_file import write_vcards
from boothapp.services.views import JudgedLead

Judged = Callable[..., JudgedLead]
ANNA = {
    "first_name": "Anna", "last_name": "Kovács", "company": "Duna; Coatings, Kft.",
    "job_title": "Head of laboratory", "email": "anna@duna.example", "phone": "+36301234567",
}  # fmt: skip


@given(st.text(max_size=200))
def test_lines_are_no_longer_than_75_octets_and_unfold_to_what_they_were(text: str):
    line = b"".join(folded([("NOTE", escaped(text))]))
    if not line:
        return
    assert all(len(each) <= 75 for each in line.split(b"\r\n"))
    assert all(each.decode() for each in line.rstrip(b"\r\n").split(b"\r\n"))  # no torn character
    assert line.replace(b"\r\n ", b"").decode() == f"NOTE:{escaped(text)}\r\n"


def test_a_card_reads_back_whole(judged: Judged, show: Show, tmp_path: Path):
    path = tmp_path / "leads.vcf"
    out = LeftOut()
    rows = [judged("l1", fields=ANNA), judged("l2", fields={"badge_id": "7"})]
    assert write_vcards(rows, path, show, left_out=out) == 1
    card = read_vcard(path.read_text("utf-8")).values
    assert list(card["emails"]) == [ANNA["email"]]
    read_back = {name: list(card[name]) for name in ("first_name", "last_name", "company")}
    assert read_back == {name: [ANNA[name]] for name in read_back}
    assert [reason for reason, *_ in out.named] == ["missing:a name"]


def test_promises_and_calls_stand_in_the_calendar(judged: Judged, show: Show, tmp_path: Path):
    call = {
        "action": "ring", "detail": {
            "form": "callback", "when": "2026-11-23T10:00", "zone": "America/New_York",
            "person": "marta", "phone": "+12025550123",
        },
    }  # fmt: skip
    facts = [
        (Kind.PROMISED, {"who": "marta", "what": "sends the paper", "due": "2026-11-24"}),
        (Kind.PROMISED, {"who": "marta", "what": "whenever", "due": ""}),
        (Kind.ACTION_TAKEN, call),
    ]
    path = tmp_path / "leads.ics"
    out = LeftOut()
    names = {"marta": "Marta Kiss"}
    rows = [judged("l1", fields=ANNA, facts=facts)]
    assert write_calendar(rows, path, show, names=names, left_out=out) == 2
    promise, called = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert promise["SUMMARY"] == "Anna Kovács, Duna; Coatings, Kft.: Marta Kiss sends the paper"
    assert promise["DTSTART"].dt == date(2026, 11, 24)
    assert called["SUMMARY"].endswith("Marta Kiss call +12025550123")
    # Ten in the morning in New York, which is five hours behind UTC in November.
    assert called["DTSTART"].dt == datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    assert out.parts == {"no_day": 1}
    once = path.read_bytes()
    write_calendar(rows, path, show, names=names)
    assert path.read_bytes() == once


def test_nobody_is_called_who_refused_it(judged: Judged, show: Show, tmp_path: Path):
    call = {"action": "ring", "detail": {"form": "callback", "when": "2026-11-23T10:00"}}
    refused = {"purpose": "call", "given": False, "wording": "v1", "language": "en"}
    lead = judged("l1", fields=ANNA, facts=[(Kind.ACTION_TAKEN, call), (Kind.CONSENTED, refused)])
    path = tmp_path / "x"
    assert write_calendar([lead], path, show) == 0
    write_vcards([lead], path, show)
    assert "301234567" not in path.read_text("utf-8")
