"""The report page: figures that agree with the leads, the PDF and the tables by one key each."""

from __future__ import annotations

import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel

from boothapp.services.capture import capture
from boothapp.services.changes import Changes
from boothapp.services.drafts import Draft
from ui.files import file_name
from ui.jobs import JobRunner
from ui.report.big_number import BigNumber
from ui.report.page import ReportPage
from ui.session import Session
from ui.theme import Theme
from ui.widgets.buttons import HintButton
from ui.widgets.charts import BarChart
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    OpenPage = Callable[[Session, JobRunner], ReportPage]


@pytest.fixture
def open_page(qtbot: QtBot, theme: Theme) -> OpenPage:
    def open_with(session: Session, runner: JobRunner) -> ReportPage:
        page = ReportPage(session, runner, theme)
        page.resize(1200, 700)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return open_with


def numbers(page: ReportPage) -> list[str]:
    return [number.accessibleName() for number in page.findChildren(BigNumber)]


def bars(page: ReportPage, title: str) -> str:
    charts = page.findChildren(BarChart)
    return next(c.accessibleDescription() for c in charts if c.accessibleName() == title)


def said(page: ReportPage) -> str:
    strip = page.findChild(WorkStrip)
    assert strip is not None
    return strip.text


def choose_file(page: ReportPage, path: Path) -> str:
    """Answer the file dialog with a path; returns the name that it offered."""
    dialog = next(each for each in page.findChildren(QFileDialog) if each.isVisible())
    offered = Path(dialog.selectedFiles()[0]).name
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    return offered


def test_figures_and_charts_agree_with_the_leads(
    open_page: OpenPage,
    visited: Session,
    inline_runner: JobRunner,
) -> None:
    page = open_page(visited, inline_runner)
    desk = visited.desk
    assert desk is not None
    with visited.store.read() as reader:
        rows = reader.lead_rows(desk.show.id)
        alerts = reader.alerts(desk.show.id)
    routes = Counter(row.route for row in rows)
    samples = sum(len(row.samples) for row in rows)
    assert numbers(page) == [
        f"captured: {len(rows)}",
        f"sales now: {routes['sales_now']}",
        f"sales: {routes['sales']}",
        f"samples asked for: {samples}",
        f"alerts raised: {len(alerts)}",
        f"alerts accepted: {len(alerts)}",
        "minutes until accepted: 4.0",
    ]
    assert bars(page, "By route").startswith(f"Sales now {routes['sales_now']}, Sales")
    nina = next(person for person in desk.people if person.name == "Nina Vogel")
    by_nina = sum(row.captured_by == nina.id for row in rows)
    assert f"Nina Vogel {by_nina}" in bars(page, "By staff member")
    germans = sum(row.country == "DE" for row in rows)
    assert f"Germany {germans}" in bars(page, "By country")


def test_one_day_is_chosen_by_keyboard(
    qtbot: QtBot,
    open_page: OpenPage,
    visited: Session,
    inline_runner: JobRunner,
) -> None:
    page = open_page(visited, inline_runner)
    combo = page.findChild(QComboBox)
    assert [combo.itemText(number) for number in range(combo.count())] == [
        "Whole show", "Tue 17 Nov", "Wed 18 Nov", "Thu 19 Nov", "Fri 20 Nov",
    ]  # fmt: skip
    by_day = []
    for _ in range(4):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
        by_day.append(int(numbers(page)[0].removeprefix("captured: ")))
        assert bars(page, "Visitors by hour")[:2].isdigit()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    assert all(by_day)
    assert numbers(page)[0] == f"captured: {sum(by_day)}"
    assert bars(page, "Visitors by hour").startswith("Tue 09 ")


def test_an_empty_show_says_what_to_do_first(
    qtbot: QtBot,
    open_page: OpenPage,
    session: Session,
    inline_runner: JobRunner,
) -> None:
    page = open_page(session, inline_runner)
    assert "Nothing to report yet" in [
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    ]
    with qtbot.waitSignal(page.capture_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_capture_shows_without_asking(
    qtbot: QtBot,
    open_page: OpenPage,
    visited: Session,
    inline_runner: JobRunner,
) -> None:
    page = open_page(visited, inline_runner)
    desk, before = visited.desk, int(numbers(page)[0].removeprefix("captured: "))
    assert desk is not None
    draft = Draft(fields={"last_name": "Öztürk"})
    saved = capture(
        visited.store, draft, desk, by=visited.person, now_ms=visited.clock(),
        new_id=visited.new_id,
    )  # fmt: skip
    inline_runner.announce(Changes(leads=frozenset({saved.lead})))
    qtbot.waitUntil(lambda: numbers(page)[0] == f"captured: {before + 1}")


def test_the_pdf_is_written_and_opened(
    qtbot: QtBot,
    open_page: OpenPage,
    visited: Session,
    inline_runner: JobRunner,
    tmp_path: Path,
) -> None:
    page = open_page(visited, inline_runner)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    path = tmp_path / "Messe Nürnberg.pdf"
    assert choose_file(page, path) == "report-coatings-expo-2026.pdf"
    assert said(page) == f"Written: {path}"
    text = PdfReader(path).pages[0].extract_text()
    assert "Coatings Expo 2026" in text

    class Opened(QObject):
        path = ""

        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            self.path = url.toLocalFile()

    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QDesktopServices.unsetUrlHandler("file")
    assert opened.path == str(path)


def test_a_folder_that_is_gone_gives_a_sentence(
    qtbot: QtBot,
    open_page: OpenPage,
    visited: Session,
    inline_runner: JobRunner,
    tmp_path: Path,
) -> None:
    page = open_page(visited, inline_runner)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    path = tmp_path / "unplugged" / "report.pdf"
    choose_file(page, path)
    assert "could not be written" in said(page)
    assert str(path) in said(page)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    choose_file(page, tmp_path / "report.pdf")
    assert said(page).startswith("Written")


def test_escape_stops_the_pdf_and_leaves_nothing(
    qtbot: QtBot,
    open_page: OpenPage,
    visited: Session,
    runner: JobRunner,
    tmp_path: Path,
) -> None:
    page = open_page(visited, runner)
    qtbot.waitUntil(lambda: numbers(page)[0] != "captured: –")
    gate = threading.Event()
    runner.run("cpu", gate.wait, owner=page, done=lambda _: None)
    path = tmp_path / "report.pdf"
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    choose_file(page, path)
    assert said(page) == "Writing report.pdf"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    gate.set()
    qtbot.waitUntil(lambda: said(page).startswith("Cancelled"))
    assert not path.exists()


def test_every_button_shows_its_key(
    open_page: OpenPage,
    visited: Session,
    inline_runner: JobRunner,
) -> None:
    page = open_page(visited, inline_runner)
    shown = [button for button in page.findChildren(HintButton) if button.isVisible()]
    assert len(shown) >= 2
    assert all(button.hint for button in shown)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Achema: Öle & Fette 2026", "report-achema-öle-fette-2026.pdf"),
        ("../../etc/passwd", "report-etcpasswd.pdf"),
        ("a\x00b\u202egpj.exe", "report-abgpjexe.pdf"),
        ("<b>" * 400, "report-" + ("b" * 400)[:73] + ".pdf"),
        ("…", "report.pdf"),
    ],
)
def test_a_hostile_show_name_makes_a_harmless_file_name(name: str, expected: str) -> None:
    assert file_name("report", name, ending=".pdf") == expected
