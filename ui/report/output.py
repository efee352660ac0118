"""Jobs that write and count for the report page; loads what is heavy when it is asked for."""

from __future__ import annotations

from pathlib import Path

from boothapp.services.ports import Store
from boothapp.services.quality import ShowQuality, read_all_quality
from ui.jobs import Progress
from ui.languages import window_language


def write_pdf(store: Store, show: str, path: Path, progress: Progress, *, now_ms: int) -> Path:
    """Write the PDF of a show and return its path; `progress` counts leads.

    Raises UserError where the file cannot be written, CancelledError after a cancel.
    """
    # reportlab and Babel take longer to import than a page may take to open.
    from boothapp.reports.show_report import write_show_report  # noqa: PLC0415
    from boothapp.services.show_report import build_show_report  # noqa: PLC0415

    def counted(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    with store.read() as reader:
        qualities = read_all_quality(reader, counted)
        report = build_show_report(
            reader, show, now_ms=now_ms, qualities=qualities, language=window_language()
        )
    progress.check()
    write_show_report(report, path, progress=progress.report, cancelled=lambda: progress.cancelled)
    return path


def count_quality(store: Store, progress: Progress) -> tuple[ShowQuality, ...]:
    """Count how well the criteria chose, show by show, the latest first; raises JobCancelled."""

    def counted(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    with store.read() as reader:
        return read_all_quality(reader, counted)
