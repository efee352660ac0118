"""The quality of the criteria on the report page: counted on a key, and right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from boothapp.services.figures import is_for_sales
from boothapp.services.outcomes import pass_back, record_outcome
from ui.jobs import JobRunner
from ui.report.page import ReportPage
from ui.report.quality_part import QualityPart
from ui.session import Session
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def lines(part: QualityPart) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def test_one_key_counts_what_became_of_the_leads(
    qtbot: QtBot, theme: Theme, visited: Session, inline_runner: JobRunner
) -> None:
    store, show = visited.store, visited.show
    with store.read() as reader:
        leads = list(reader.judged_leads(show))
    sales = [each for each in leads if is_for_sales(each)]
    record_outcome(store, sales[0].lead.id, "won", by="marta", value=420, currency="EUR")
    pass_back(store, sales[1].lead.id, "wrong_person", by="marta")
    page = ReportPage(visited, inline_runner, theme)
    page.resize(1200, 700)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    part = page.findChild(QualityPart)
    assert part is not None
    assert "Wrong person" not in lines(part)
    qtbot.keyClick(page, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Wrong person" in lines(part))
    # Whoever pressed the key sees it without a mouse.
    back = next(each for each in part.findChildren(QLabel) if each.text() == "Wrong person")
    qtbot.waitUntil(lambda: not back.visibleRegion().isEmpty())
    said = lines(part)
    assert f"{len(sales)} ({len(sales) / len(leads):.0%})" in said
    assert said[said.index("Wrong person") + 1] == "1"
    assert "420 EUR" in said
    assert "timing" in said
