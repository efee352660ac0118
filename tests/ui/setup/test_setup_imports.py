"""Importing a list on the set-up page, with the keyboard and with real files."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView, QWidget

from boothapp.domain.facts import Kind, Statement
from ui.jobs import Progress
from ui.setup.page import SetupPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from boothapp.services.ports import Store
    from ui.session import Session

    ChooseFile = Callable[[QWidget, Path], None]
    Said = Callable[[QWidget], str]

CTRL = Qt.KeyboardModifier.ControlModifier
LIST = """Besucherliste;;;;
Ausweisnummer;Vorname;Nachname;Firma;Mail
0007003214;Éva;Kovács;Duna Coatings Kft.;eva@duna.example
0007003215;Jürgen;Groß;Müller Lacke GmbH;
;;;Nur Firma;keine
"""


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def choices(part: QWidget) -> dict[str, QComboBox]:
    """The choice of each column, by its heading."""
    found = {}
    for choice in part.findChildren(QComboBox):
        heading, to, _ = choice.accessibleName().rpartition(" goes to")
        if to and choice.isVisible():
            found[heading] = choice
    return found


def goes_to(part: QWidget) -> dict[str, str]:
    return {heading: choice.currentText() for heading, choice in choices(part).items()}


def table(part: QWidget) -> list[tuple[str, ...]]:
    view = next(each for each in part.findChildren(QTableView) if each.isVisible())
    model = view.model()
    return [
        tuple(str(model.index(row, at).data()) for at in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


@pytest.fixture
def part(page: SetupPage) -> QWidget:
    return page.open_part("accounts")


@pytest.fixture
def opened(
    qtbot: QtBot, page: SetupPage, part: QWidget, choose_file: ChooseFile
) -> Callable[[Path], QWidget]:
    """Opens a file with Ctrl+O and the dialog."""

    def open_file(path: Path) -> QWidget:
        qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
        choose_file(part, path)
        return part

    return open_file


@pytest.fixture
def visitors(tmp_path: Path) -> Path:
    file = tmp_path / "Besucher Österreich.csv"
    file.write_bytes(LIST.encode("cp1252", "replace"))
    return file


def test_a_list_is_shown_with_where_its_columns_go(
    opened: Callable[[Path], QWidget], visitors: Path
) -> None:
    part = opened(visitors)
    assert goes_to(part) == {
        "Ausweisnummer": "Badge code",
        "Vorname": "First name",
        "Nachname": "Last name",
        "Firma": "Company",
        "Mail": "E-mail",
    }
    assert "Registrations of this show" in {
        each.currentText() for each in part.findChildren(QComboBox)
    }
    assert "Duna Coatings Kft.  ·  Müller Lacke GmbH  ·  Nur Firma" in texts(part)
    assert "3 rows · cells parted by ; · CP1252" in texts(part)
    assert table(part)[0][:4] == ("0007003214", "Éva", "Kovács", "eva@duna.example")


def test_a_list_is_taken_without_a_mouse_and_completes_a_visitor(
    qtbot: QtBot,
    page: SetupPage,
    opened: Callable[[Path], QWidget],
    visitors: Path,
    store: Store,
    session: Session,
    tmp_path: Path,
    choose_file: ChooseFile,
) -> None:
    lead = session.new_id(session.clock())
    fields = {"badge_id": "0007003214", "first_name": "Eva"}
    with store.write() as uow:
        uow.say([Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields})], by="", show=session.show)
    part = opened(visitors)
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert (
        "Imported: 2 new, 0 changed, 0 as before, 1 not taken, 1 new companies, "
        "1 visitors completed"
    ) in texts(part)
    with store.read() as reader:
        known = reader.lead(lead)
        assert known is not None
        names = ("first_name", "last_name", "email")
        assert [known.text(name) for name in names] == ["Eva", "Kovács", "eva@duna.example"]
        assert reader.contact_count() == 2
    assert table(part)[0][:2] == ("5", "no")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    choose_file(part, tmp_path / "refused.csv")
    rows = list(csv.reader((tmp_path / "refused.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["line", "taken", "reason", *LIST.splitlines()[1].split(";")]
    assert rows[1][0] == "5"
    assert rows[1][3:] == ["", "", "", "Nur Firma", "keine"]
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, visitors)
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert "Imported: 0 new, 0 changed, 2 as before, 1 not taken" in texts(part)


def test_a_column_is_put_elsewhere_with_the_arrow_keys(
    qtbot: QtBot, page: SetupPage, opened: Callable[[Path], QWidget], tmp_path: Path, store: Store
) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("Alpha,Beta\nJane Doe,jane@acme.example\nJohn Roe,john@beta.example\n", "utf-8")
    part = opened(file)
    assert goes_to(part) == {"Alpha": "Whole name", "Beta": "E-mail"}
    focused = QApplication.focusWidget()
    assert isinstance(focused, QComboBox)
    assert focused.accessibleName() == "Alpha goes to"
    while focused.currentText() != "Company":
        qtbot.keyClick(focused, Qt.Key.Key_Down)
    assert [row[-1] for row in table(part)] == ["Jane Doe", "John Roe"]
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    with store.read() as reader:
        assert {contact.company for contact in reader.contacts()} == {"Jane Doe", "John Roe"}


def test_a_field_has_one_column(
    opened: Callable[[Path], QWidget], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "two.csv"
    file.write_text("First Name,Last Name,Nickname\nJane,Doe,Jay\n", "utf-8")
    part = opened(file)
    choice = choices(part)["Nickname"]
    choice.setFocus()
    qtbot.keyClicks(choice, "First")
    assert goes_to(part) == {
        "First Name": "Leave out",
        "Last Name": "Last name",
        "Nickname": "First name",
    }


def test_another_kind_of_list_offers_other_fields(
    qtbot: QtBot, page: SetupPage, opened: Callable[[Path], QWidget], visitors: Path
) -> None:
    part = opened(visitors)
    qtbot.keyClick(page, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    kind = QApplication.focusWidget()
    assert isinstance(kind, QComboBox)
    qtbot.keyClicks(kind, "Comp")
    assert goes_to(part)["Firma"] == "Company"
    assert goes_to(part)["Vorname"] == "Leave out"


def test_a_list_that_tells_nobody_is_refused_before_anything_is_written(
    qtbot: QtBot,
    page: SetupPage,
    opened: Callable[[Path], QWidget],
    tmp_path: Path,
    said: Said,
    store: Store,
) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("sku,price\nab-1,2\n", "utf-8")
    with store.read() as reader:
        before = reader.head()
    part = opened(file)
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert "No column holds the names of the companies" in said(part)
    with store.read() as reader:
        assert reader.head() == before


def test_files_that_are_no_list_give_a_sentence(
    opened: Callable[[Path], QWidget], tmp_path: Path, said: Said
) -> None:
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe\x00\x01\x02")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04" + b"nothing" * 20)
    (tmp_path / "empty.csv").write_bytes(b"")
    for name, sentence in (
        ("photo.csv", "is not a list that can be read"),
        ("broken.xlsx", "cannot be read as an Excel workbook"),
        ("empty.csv", "has no rows"),
        ("gone.csv", "cannot be read"),
    ):
        part = opened(tmp_path / name)
        assert sentence in said(part)
        assert name in said(part)
        assert "Bring what you know" in texts(part)


def test_a_sheet_is_chosen(opened: Callable[[Path], QWidget], tmp_path: Path, qtbot: QtBot) -> None:
    book = Workbook()
    book.active.append(["Company"])
    book.active.append(["Acme"])
    other = book.create_sheet("People")
    other.append(["First name", "Last name"])
    other.append(["Jane", "Doe"])
    book.save(tmp_path / "two.xlsx")
    part = opened(tmp_path / "two.xlsx")
    assert list(goes_to(part)) == ["Company"]
    sheet = next(each for each in part.findChildren(QComboBox) if each.currentText() == "Sheet")
    sheet.setFocus()
    sheet.setCurrentText("People")
    sheet.textActivated.emit("People")
    qtbot.waitUntil(lambda: list(goes_to(part)) == ["First name", "Last name"])


def test_a_file_is_dropped(page: SetupPage, part: QWidget, visitors: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(visitors))])
    enter = QDragEnterEvent(
        QPoint(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(part, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(part, drop)
    assert visitors.name in texts(part)


def test_escape_stops_an_import_and_keeps_what_was_saved(
    qtbot: QtBot,
    page: SetupPage,
    opened: Callable[[Path], QWidget],
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The inline runner does the job within the click, so the cancel comes from inside it.
    report = Progress.report

    def cancelled_after_one_batch(progress: Progress, *args: object) -> None:
        report(progress, *args)  # type: ignore[arg-type]
        progress.cancel()

    rows = "\n".join(f"Firma {number}" for number in range(2_200))
    (tmp_path / "many.csv").write_text(f"name\n{rows}\n", "utf-8")
    with store.read() as reader:
        before = reader.account_count()
    part = opened(tmp_path / "many.csv")
    monkeypatch.setattr(Progress, "report", cancelled_after_one_batch)
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert any(text.startswith("Cancelled: 1,000 new") for text in texts(part))
    with store.read() as reader:
        assert reader.account_count() == before + 1_000
