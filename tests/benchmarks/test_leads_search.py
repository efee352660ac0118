"""Search in the leads table with ten thousand leads: what a keystroke costs until it is painted.

The floor is a bare scan: the same folded texts, `in` for each word, nothing shown.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import random
import secrets
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.ids import IdSource
from boothapp.services.desk import Desk, load_desk
from boothapp.services.lead_edits import correct
from boothapp.services.sample_show import load_sample_show
from boothapp.storage.engine import Identity, open_database
from boothapp.storage.store import SqlStore
from tests.benchmarks.conftest import p50, p99
from ui.jobs import JobRunner
from ui.leads.page import LeadsPage
from ui.session import Session
from ui.tables import fold_text
from ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

LEADS = 10_000
BATCH = 1_000
WORDS = (
    "kovacs", "duna coat", "anna kov 41", "kovács györ 97", "@example", "36305550", "marble stairs",
    "nobody here", "cat-670 anna", "lefevre loire",
)  # fmt: skip
FIRST = ("Anna", "Béla", "Jörg", "Marc", "Zoë", "Łukasz", "李", "Éva", "Søren", "Nurlan")
LAST = ("Kovács", "Lefèvre", "Grünwald", "Jørgensen", "Wójcik", "伟", "Ashworth", "Ахметов")
COMPANY = ("Duna Coatings Kft.", "Ateliers Loire", "Nordhavn", "Shenzhen Optics", "Tisza Zrt.")
NOTE = (
    "Wants a low-VOC catalyst for 2K PU, trial line in March; asked about the marble stairs in "
    "Győr, decides with purchasing after the pilot batch and knows Bence from 2024."
)

pytestmark = pytest.mark.benchmark


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def fill(store: SqlStore, show: str, ids: IdSource) -> None:
    """Ten thousand leads of another laptop, each with a note, an action and a sample."""
    dice = random.Random(7)
    device, seq, begin = ids.new(now_ms()), 0, now_ms() - LEADS * 1_000
    for start in range(0, LEADS, BATCH):
        facts = []
        for number in range(start, start + BATCH):
            lead = ids.new(begin + number * 1_000)
            first, last = dice.choice(FIRST), dice.choice(LAST)
            fields = {
                "first_name": first, "last_name": f"{last} {number}",
                "company": f"{dice.choice(COMPANY)} {number % 977}", "country": "HU",
                "job_title": "Lab manager", "email": f"visitor{number}@duna{number % 977}.example",
                "phone": f"+36 30 555 {number:05}",
            }  # fmt: skip
            sample = {"sample": ids.new(now_ms()), "product": "CAT-670", "quantity": "250 g"}
            for kind, body in (
                (Kind.LEAD_CAPTURED, {"fields": fields}),
                (Kind.ACTION_TAKEN, {"action": "demo"}),
                (Kind.SAMPLE_REQUESTED, sample),
                (Kind.NOTED, {"text": NOTE}),
            ):
                seq += 1
                at = (begin + number * 1_000) << 16 | seq % 1000
                facts.append(Fact(ids.new(now_ms()), store.org, show, lead, kind, body, device,
                                  seq, "nina", at))  # fmt: skip
        with store.write() as work:
            assert len(work.receive(facts, source="other").accepted) == len(facts)


@contextmanager
def shown(store: SqlStore, desk: Desk) -> Iterator[tuple[LeadsPage, JobRunner, float]]:
    """The page on the screen with all leads, and the seconds until they were there."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme, runner = Theme(app, mode="light"), JobRunner()
    session = Session(now_ms, lambda _: "")
    session.open(store, desk, desk.people[0].id)
    start = time.perf_counter()
    page = LeadsPage(session, runner, theme)
    page.resize(1356, 840)
    page.show()
    wait_until(lambda: page._view.model.total == LEADS)
    page._view.table.viewport().repaint()
    took = time.perf_counter() - start
    yield page, runner, took
    page.close()
    runner.shutdown()
    app.styleHints().colorSchemeChanged.disconnect(theme._follow_system)


def wait_until(reached: Callable[[], bool], *, step_ms: int = 5) -> None:
    """Let events run until something is so; the loop lets the workers have the interpreter."""
    end = time.perf_counter() + 60
    while not reached():
        assert time.perf_counter() < end, "it never came"
        rest(step_ms)


def rest(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def keystrokes(words: str) -> list[str]:
    """What stands in the search while the words are typed and taken back."""
    typed = [words[:end] for end in range(1, len(words) + 1)]
    return [*typed, *reversed(typed[:-1]), ""]


def type_words(page: LeadsPage, words: str) -> list[float]:
    """Type the words and take them back; the seconds of each keystroke, repaint included."""
    editor, took = page._view.search.editor, []
    for text in keystrokes(words):
        start = time.perf_counter()
        editor.setText(text)
        page._view.table.viewport().repaint()
        editor.repaint()
        took.append(time.perf_counter() - start)
    rest(80)  # the lead that the cursor rests on is read meanwhile, as in life
    return took


def scan_words(texts: list[str], words: str) -> list[float]:
    """The floor: the same keystrokes over the same strings, nothing kept but what was found."""
    took = []
    for text in keystrokes(words):
        start = time.perf_counter()
        found = list(range(len(texts)))
        for word in fold_text(text).split():
            found = [index for index in found if word in texts[index]]
        took.append(time.perf_counter() - start)
    return took


def hear_news(page: LeadsPage, runner: JobRunner, store: SqlStore, lead: str) -> list[float]:
    """Correct a lead elsewhere, again and again; the seconds until the page has painted it."""
    took = []
    for number in range(10):
        changes = correct(store, lead, {"company": f"News {number}"}, by="")
        start = time.perf_counter()
        runner.announce(changes)
        wait_until(lambda: page._view.model.row_at(page._view.model.index_of(lead)).company
                   == f"News {number}", step_ms=1)  # fmt: skip  # noqa: B023
        page._view.table.viewport().repaint()
        took.append(time.perf_counter() - start)
        rest(80)
    return took


def test_ten_thousand_leads_are_searched_while_one_types(
    tmp_path: Path, tell: Callable[[str], None]
) -> None:
    ids = IdSource(secrets.token_bytes)
    typed, scanned = [], []
    with closing(open_database(tmp_path / "leads.db", clock=now_ms, ids=ids)) as database:
        identity = Identity(ids.new(now_ms()), ids.new(now_ms()))
        database.adopt(identity)
        store = database.store(identity.org, identity.device)
        show = load_sample_show(store)
        with store.read() as reader:
            desk = load_desk(reader, show)
        assert desk is not None
        fill(store, show, ids)
        with shown(store, desk) as (page, runner, opened):
            texts = list(page._view.model._haystack)
            for words in (*WORDS[:2], *WORDS):  # the first two again, for nothing is warm at first
                typed.append(type_words(page, words))
                scanned.append(scan_words(texts, words))
            page._view.search.editor.clear()
            lead = page._view.model.row_at(page._view.model.index(5_000, 0)).id
            news = hear_news(page, runner, store, lead)
    keys, floor = list(chain(*typed[2:])), list(chain(*scanned[2:]))
    ratio = p50(keys) / p50(floor)
    tell(
        f"search of {LEADS} leads, a keystroke with repaint: p50 {p50(keys) * 1e3:.1f} ms,"
        f" p99 {p99(keys) * 1e3:.1f} ms; bare scan p50 {p50(floor) * 1e3:.1f} ms,"
        f" p99 {p99(floor) * 1e3:.1f} ms; ratio {ratio:.1f};"
        f" page with all of them {opened * 1e3:.0f} ms; news of one p50 {p50(news) * 1e3:.0f} ms"
    )
    assert p50(keys) <= 0.05
    assert ratio <= 10
