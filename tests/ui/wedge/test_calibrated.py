"""A scanner that was calibrated: its keyboard repaired, its marks taken off, its speed known."""

from __future__ import annotations

import pytest

from boothapp.badges.layouts import LAYOUTS, typed
from boothapp.badges.scanner import Scanner
from tests.ui.wedge.conftest import NewBench

VCARD = "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane\nEMAIL:jane-doe@acme.example\nEND:VCARD"


@pytest.mark.parametrize("shown", [name for name in LAYOUTS if name != "us"])
@pytest.mark.parametrize("payload", [VCARD, "jane-doe@acme.example", "4711/0815-X"])
def test_a_scan_is_repaired(new_bench: NewBench, shown: str, payload: str) -> None:
    bench = new_bench(Scanner("us", shown))
    bench.keyboard.type(typed(payload, sent="us", shown=shown) + "\n", 12)
    bench.pause()
    assert bench.scans == [payload]
    assert bench.line.text() == ""


def test_what_a_person_types_is_not(new_bench: NewBench) -> None:
    bench = new_bench(Scanner("us", "de"))
    bench.keyboard.type("Zoe Öhm", 150)
    bench.pause()
    assert bench.line.text() == "Zoe Öhm"


def test_prefix_and_suffix_are_taken_off(new_bench: NewBench) -> None:
    bench = new_bench(Scanner("us", "de", prefix="§", suffix="$\t"))
    bench.keyboard.type("§" + typed("jane-doe@acme.example", sent="us", shown="de") + "$\t", 60)
    bench.pause()
    assert bench.scans == ["jane-doe@acme.example"]
    assert bench.line.text() == ""


def test_a_scanner_that_sends_nothing_behind_a_code_is_heard(new_bench: NewBench) -> None:
    bench = new_bench(Scanner(suffix="", median_ms=12, longest_ms=20))
    bench.keyboard.type("0004711-A", 12)
    bench.pause()
    assert bench.scans == ["0004711-A"]
    assert bench.line.text() == ""
    bench.keyboard.type("Kovács Anna of Duna Coatings", 78)
    bench.pause()
    assert bench.line.text() == "Kovács Anna of Duna Coatings"


def test_a_slow_radio_scanner_is_heard(new_bench: NewBench) -> None:
    bench = new_bench(Scanner(median_ms=50, longest_ms=120))
    bench.keyboard.type("0004711-A\n", (50, 60, 120, 45))
    bench.pause()
    assert bench.scans == ["0004711-A"]
    assert bench.line.text() == ""


def test_a_scanner_nobody_knows_follows_one_that_was_calibrated(new_bench: NewBench) -> None:
    bench = new_bench(Scanner("us", "de"))
    bench.wedge.use(None)
    bench.keyboard.type("zy-4711\n", 12)
    bench.pause()
    assert bench.scans == ["zy-4711"]
