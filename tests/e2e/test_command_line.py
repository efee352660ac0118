"""The command line as a stranger types it: real processes, exit codes, sentences on stderr."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader

from resources.loader import path


def boothapp(
    *words: str, data: Path | None = None, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    place = {"BOOTHAPP_DATA": str(data)} if data else {}
    return subprocess.run(
        [sys.executable, "-m", "boothapp", *words],
        input=stdin, capture_output=True, check=False, timeout=110,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **place, **(env or {})},
    )  # fmt: skip


def sentence(ran: subprocess.CompletedProcess[bytes]) -> str:
    """What went wrong, as a person reads it: one line, and never a traceback."""
    text = ran.stderr.decode()
    assert "Traceback" not in text
    return text


def test_every_command_has_help_with_an_example() -> None:
    listed = boothapp("--help").stdout.decode()
    commands = re.findall(r"^    (\w+) ", listed, flags=re.MULTILINE)
    assert {"demo", "import", "badge", "score", "sync", "serve", "report", "export", "rebuild",
            "doctor"} <= set(commands)  # fmt: skip
    for command in commands:
        ran = boothapp(command, "--help")
        assert ran.returncode == 0
        assert "Examples:" in ran.stdout.decode(), command


@pytest.mark.parametrize("words", [["fly"], ["score"], ["export", "leads"], ["serve"]])
def test_wrong_use_is_exit_code_2(words: list[str]) -> None:
    ran = boothapp(*words)
    assert ran.returncode == 2
    assert "usage:" in sentence(ran)


def test_badges_come_out_one_json_object_a_line(tmp_path: Path) -> None:
    card = tmp_path / "card.vcf"
    card.write_bytes(
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Jane;;;\r\nORG:Acme\\, Inc.;R&D\r\nEND:VCARD"
    )
    number = tmp_path / "number.txt"
    number.write_text("0007003214")
    ran = boothapp("badge", str(card), str(number))
    assert ran.returncode == 0
    read, opaque = (json.loads(line) for line in ran.stdout.splitlines())
    assert read["format"] == "vcard"
    assert read["fields"]["company"] == "Acme, Inc."
    assert read["fields"]["department"] == "R&D"
    assert read["raw"].startswith("BEGIN:VCARD")
    assert (opaque["format"], opaque["fields"]["id"]) == ("opaque", "0007003214")


def test_badges_are_read_from_a_pipe_a_payload_a_line() -> None:
    payloads = b"MECARD:N:Moore,Barbara;ORG:Uber;;\n7::Jane::Doe::Acme\n"
    ran = boothapp("badge", "--lines", "--separator", "::", "--columns",
                   "id,first_name,last_name,company", stdin=payloads)  # fmt: skip
    first, second = (json.loads(line)["fields"] for line in ran.stdout.splitlines())
    assert (first["last_name"], first["company"]) == ("Moore", "Uber")
    assert second == {"id": "7", "first_name": "Jane", "last_name": "Doe", "company": "Acme",
                      **({"full_name": "Jane Doe"} if "full_name" in second else {})}  # fmt: skip


def test_a_lead_is_scored_as_ranges_with_reasons(tmp_path: Path) -> None:
    lead = tmp_path / "lead.json"
    lead.write_text(json.dumps({
        "fields": {"country": "HU"},
        "account": {"naics": "325510", "people": 320, "relation": "customer", "contacts_known": 3},
        "actions": ["sample_request"],
    }))  # fmt: skip
    rulebook = path("shows", "coatings_expo", "rulebook.toml")
    ran = boothapp("score", "--rulebook", str(rulebook), "--lead", str(lead))
    assert ran.returncode == 0
    verdict = json.loads(ran.stdout)
    assert verdict["route"] == "sales_now"
    assert 28 <= verdict["fit"][0] <= verdict["fit"][1] <= 40
    assert verdict["intent"][0] == 40
    points = [
        line["points"] for line in verdict["reasons"] if line["criterion"] == "sample_request"
    ]
    assert points == [[40, 40]]


def test_a_broken_rulebook_is_refused_with_line_and_key(tmp_path: Path) -> None:
    broken = tmp_path / "rulebook.toml"
    text = path("shows", "coatings_expo", "rulebook.toml").read_text()
    broken.write_text(text.replace("\nfit = 20\n", '\nfit = "lots"\n', 1))
    wanted = broken.read_text().split('\nfit = "lots"')[0].count("\n") + 2
    lead = tmp_path / "lead.json"
    lead.write_text("{}")
    ran = boothapp("score", "--rulebook", str(broken), "--lead", str(lead))
    assert ran.returncode == 1
    assert f"line {wanted}" in sentence(ran)
    assert "thresholds.fit" in sentence(ran)


@pytest.mark.parametrize("content", ["{", "[]", '{"colour": 1}', '{"actions": [1]}'])
def test_a_broken_lead_is_named(tmp_path: Path, content: str) -> None:
    lead = tmp_path / "lead.json"
    lead.write_text(content)
    rulebook = path("shows", "coatings_expo", "rulebook.toml")
    ran = boothapp("score", "--rulebook", str(rulebook), "--lead", str(lead))
    assert ran.returncode == 1
    assert "lead.json" in sentence(ran)


def test_a_laptop_that_is_not_set_up_says_what_to_do(tmp_path: Path) -> None:
    for words in (["report"], ["export", "log", "--out", str(tmp_path / "x")], ["sync"]):
        ran = boothapp(*words, data=tmp_path / "data")
        assert ran.returncode == 1
        assert "not set up yet" in sentence(ran)


@pytest.mark.parametrize(
    "code", ["", "boothapp1:", "boothapp1:AAAA", "hello", "boothapp1:" + "A" * 5_000]
)
def test_a_wrong_join_code_is_refused(tmp_path: Path, code: str) -> None:
    ran = boothapp("sync", "--join", code, data=tmp_path)
    assert ran.returncode == 1
    assert "code" in sentence(ran) or "not set up" in sentence(ran)


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    database = tmp_path / "boothapp.db"
    database.write_bytes(b"not a database " * 100)
    ran = boothapp("report", data=tmp_path)
    assert ran.returncode == 1
    assert "boothapp.db" in sentence(ran)
    assert database.read_bytes() == b"not a database " * 100


def test_no_screen_is_said_in_a_sentence(tmp_path: Path) -> None:
    ran = boothapp(data=tmp_path, env={"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""})
    assert ran.returncode == 1
    assert "no screen" in sentence(ran)


def test_the_doctor_looks_at_everything(tmp_path: Path) -> None:
    ran = boothapp("doctor", data=tmp_path)
    text = ran.stdout.decode()
    for thing in (
        "boothapp", "packages", "data", "disk", "database", "window", "letters", "server"
    ):  # fmt: skip
        assert re.search(rf"^(ok|wrong)\s+{thing}:", text, flags=re.MULTILINE), thing
    assert str(tmp_path) in text


@contextmanager
def serving(database: Path, *options: str) -> Iterator[str]:
    """A central server in a process of its own, stopped as an operator stops it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "boothapp", "serve", "--database", str(database), "--port", "0",
         *options],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    line = process.stdout.readline()
    try:
        yield line.split(" at ")[1].split(";")[0]
    finally:
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=30)
        process.stdout.close()
        assert code == 0


def test_two_laptops_join_a_server_and_share_an_import(tmp_path: Path) -> None:
    accounts = tmp_path / "accounts.csv"
    accounts.write_text("Company;Employees;Country\nMüller GmbH;12;de\n;3;FR\nAcme;many;US\n")
    first, second, centre = tmp_path / "a", tmp_path / "b", tmp_path / "centre.db"
    with serving(centre) as url:
        codes = [
            boothapp("enrol", "--database", str(centre), "--url", url, "--label", label)
            .stdout.decode().strip()
            for label in ("Laptop A", "Laptop B")
        ]  # fmt: skip
        assert boothapp("sync", "--join", codes[0], data=first).returncode == 0
        imported = boothapp("import", "accounts", str(accounts), data=first)
        assert imported.stdout.decode().startswith(
            "2 new, 0 changed, 0 the same, 1 refused, 1 taken in part"
        )
        assert "line 3" in imported.stderr.decode()
        assert "line 4" in imported.stderr.decode()
        again = boothapp("import", "accounts", str(accounts), data=first)
        assert again.stdout.decode().startswith("0 new, 0 changed, 2 the same")
        assert boothapp("sync", data=first).stdout.decode().startswith("2 sent")
        joined = boothapp("sync", "--join", codes[1], data=second)
        assert "2 fetched" in joined.stdout.decode()
        assert boothapp("rebuild", data=second).stdout == b"2 facts folded anew\n"
    offline = boothapp("sync", data=second)
    assert offline.returncode == 1
    assert url.removeprefix("http://") in sentence(offline)


def test_a_laptop_joins_over_tls_and_is_revoked(tmp_path: Path) -> None:
    centre, laptop = tmp_path / "centre.db", tmp_path / "a"
    at = ("--database", str(centre))
    with serving(centre, "--tls") as url:
        assert url.startswith("https://")
        made = boothapp("enrol", *at, "--url", url, "--label", "Laptop A")
        code = made.stdout.decode().strip()
        assert boothapp("sync", "--join", code, data=laptop).returncode == 0
        assert "was used already" in sentence(
            boothapp("sync", "--join", code, data=tmp_path / "thief")
        )
        listed = boothapp("devices", "list", *at).stdout.decode()
        assert "let in" in listed
        assert "Laptop A" in listed
        assert boothapp("devices", "revoke", "Laptop A", *at).returncode == 0
        refused = boothapp("sync", data=laptop)
        assert refused.returncode == 1
        assert "this device was revoked" in sentence(refused)
        again = boothapp("devices", "revoke", "Laptop A", *at)
        assert "No device of that name" in sentence(again)


def test_the_demo_does_the_whole_job_without_a_screen(tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = boothapp("demo", "--headless", "--out", str(out))
    assert ran.returncode == 0, ran.stderr.decode()
    summary = json.loads((out / "summary.json").read_text())
    assert summary["captured"] >= 40
    assert sum(summary["routes"].values()) == summary["captured"]
    assert summary["alerts_raised"] == summary["routes"]["sales_now"] == summary["alerts_sent"]
    assert 0 < summary["alerts_accepted"] < summary["alerts_raised"]
    assert len(set(summary["facts"].values())) == 1
    assert len(summary["facts"]) == 3
    assert 0 < summary["capture_ms_p50"] <= summary["capture_ms_p99"]
    with (out / "leads.csv").open(encoding="utf-8-sig", newline="") as file:
        leads = list(csv.DictReader(file))
    assert len(leads) == summary["captured"]
    log = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    assert len(log) == next(iter(summary["facts"].values()))
    report = PdfReader(out / "report.pdf")
    text = "".join(page.extract_text() for page in report.pages)
    for name in ("Kovács", "陈", "Шевчук", "Παπαδοπούλου"):
        assert name in text


def test_the_demo_names_a_folder_it_cannot_write(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    ran = boothapp("demo", "--headless", "--out", str(taken))
    assert ran.returncode == 1
    assert str(taken) in sentence(ran)
