"""What the demo without a screen leaves behind: files and a short table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from boothapp.exports.csv_file import write_leads_csv
from boothapp.exports.log_file import write_log
from boothapp.reports.show_report import write_show_report
from boothapp.services.ports import Reader
from boothapp.services.show_report import build_show_report


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """What the demo came to. `facts` counts them by node; times are milliseconds for a durable
    capture; `agreed` says that all nodes hold the same facts, byte for byte."""

    captured: int
    routes: Mapping[str, int]
    alerts_raised: int
    alerts_accepted: int
    alerts_sent: int
    facts: Mapping[str, int]
    capture_ms_p50: float
    capture_ms_p99: float
    agreed: bool


def write_outputs(
    reader: Reader, show: str, summary: DemoSummary, out: Path, *, now_ms: int
) -> None:
    """Write report.pdf, leads.csv, log.jsonl and summary.json into `out`."""
    report = build_show_report(reader, show, now_ms=now_ms)
    write_show_report(report, out / "report.pdf")
    names = {person.id: person.name for person in reader.people()}
    write_leads_csv(reader.judged_leads(show), out / "leads.csv", names=names)
    write_log(reader, out / "log.jsonl")
    text = json.dumps(asdict(summary), indent=2, ensure_ascii=False)
    (out / "summary.json").write_text(text + "\n", encoding="utf-8")


def print_summary(summary: DemoSummary, out: Path) -> None:
    """Print the figures as a short table."""
    routes = ", ".join(f"{route} {count}" for route, count in sorted(summary.routes.items()))
    facts = ", ".join(f"{node} {count}" for node, count in summary.facts.items())
    same = "the same on every node" if summary.agreed else "NOT the same on every node"
    rows = (
        ("captured", f"{summary.captured} visitors"),
        ("routes", routes),
        ("alerts", f"{summary.alerts_raised} raised, {summary.alerts_accepted} accepted, "
                   f"{summary.alerts_sent} messages sent"),
        ("facts", f"{facts}; {same}"),
        ("capture", f"{summary.capture_ms_p50} ms p50, {summary.capture_ms_p99} ms p99"),
        ("written", ", ".join(str(out / name) for name in
                              ("report.pdf", "leads.csv", "log.jsonl", "summary.json"))),
    )  # fmt: skip
    for name, value in rows:
        print(f"{name:<10}{value}")
