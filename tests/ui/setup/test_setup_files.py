"""Rulebooks and accounts from files: every fault is shown, and what was good stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from boothapp.domain.facts import Kind
from boothapp.services.setup import set_record
from resources.loader import read_text
from ui.jobs import Progress
from ui.setup.page import SetupPage
from ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from boothapp.services.ports import Store
    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.setup.actions import SetupActions
    from ui.theme import Theme

    ChooseFile = Callable[[QWidget, Path], None]
    Said = Callable[[QWidget], str]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIPPED = ("shows", "coatings_expo", "rulebook.toml")


def listed(part: QWidget) -> list[tuple[str, ...]]:
    """The rows of the table that is seen, as texts."""
    table = next(each for each in part.findChildren(RowTable) if each.isVisible())
    model = table.model()
    return [
        tuple(str(model.index(row, at).data()) for at in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def labels(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def line_of(text: str, part: str) -> str:
    return str(next(n for n, line in enumerate(text.split("\n"), 1) if part in line))


def test_a_bad_rulebook_shows_all_its_faults_and_the_old_one_stays(
    qtbot: QtBot,
    page: SetupPage,
    session: Session,
    tmp_path: Path,
    choose_file: ChooseFile,
    said: Said,
) -> None:
    text = read_text(*SHIPPED).replace("\nversion = 3", "\nversion = 0", 1)
    text = text.replace("seconds = 5", 'seconds = "five"', 1)
    file = tmp_path / "böse.toml"
    file.write_text(text, "utf-8")
    part = page.open_part("rulebook")
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, file)
    rows = listed(part)
    assert [row[:2] for row in rows] == [
        (line_of(text, "version = 0"), "version"),
        (line_of(text, 'seconds = "five"'), "criteria.makes.seconds"),
    ]
    assert all(row[2] for row in rows)
    assert "2 faults" in said(part)
    assert "stays in force" in said(part)
    assert session.desk is not None
    assert session.desk.rulebook is not None
    assert session.desk.rulebook.version == 3
    assert "version 3" in labels(part)


def test_a_higher_version_comes_into_force_and_clears_the_faults(
    qtbot: QtBot,
    page: SetupPage,
    session: Session,
    tmp_path: Path,
    choose_file: ChooseFile,
    said: Said,
) -> None:
    part = page.open_part("rulebook")
    (tmp_path / "bad.toml").write_text("format = ", "utf-8")
    good = read_text(*SHIPPED).replace("\nversion = 3", "\nversion = 4", 1)
    (tmp_path / "good.toml").write_text(good, "utf-8-sig")  # as Windows' editor saves it
    for name in ("bad.toml", "good.toml"):
        qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
        choose_file(part, tmp_path / name)
    assert session.desk is not None
    assert session.desk.rulebook is not None
    assert session.desk.rulebook.version == 4
    assert said(part).startswith("Version 4 is in force.")
    assert not [table for table in part.findChildren(RowTable) if table.isVisible()]


def test_the_same_number_with_another_text_is_refused_in_a_sentence(
    qtbot: QtBot, page: SetupPage, tmp_path: Path, choose_file: ChooseFile, said: Said
) -> None:
    part = page.open_part("rulebook")
    (tmp_path / "same.toml").write_text(read_text(*SHIPPED) + "\n# changed\n", "utf-8")
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, tmp_path / "same.toml")
    assert "Give the new one a version above 3" in said(part)


def test_files_that_are_no_rulebook_give_a_sentence(
    qtbot: QtBot, page: SetupPage, tmp_path: Path, choose_file: ChooseFile, said: Said
) -> None:
    part = page.open_part("rulebook")
    (tmp_path / "photo.toml").write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    for name, sentence in (("photo.toml", "is not text in UTF-8"), ("gone.toml", "cannot be read")):
        qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
        choose_file(part, tmp_path / name)
        assert sentence in said(part)
        assert name in said(part)


def test_a_copy_of_the_rulebook_is_the_rulebook(
    qtbot: QtBot, page: SetupPage, tmp_path: Path, choose_file: ChooseFile
) -> None:
    part = page.open_part("rulebook")
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    choose_file(part, tmp_path / "copy.toml")
    assert (tmp_path / "copy.toml").read_text("utf-8") == read_text(*SHIPPED)


def test_a_new_show_starts_with_the_shipped_rulebook(
    qtbot: QtBot,
    empty_session: Session,
    store: Store,
    inline_runner: JobRunner,
    theme: Theme,
    actions: SetupActions,
    show_page: Callable[[SetupPage], SetupPage],
) -> None:
    show = empty_session.new_id(empty_session.clock())
    inline_runner.announce(set_record(store, Kind.SHOW_SET, show, {"name": "Surfex"}, by=""))
    page = show_page(SetupPage(empty_session, inline_runner, theme, actions))
    page.open_part("rulebook")
    qtbot.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert empty_session.desk is not None
    assert empty_session.desk.rulebook is not None


def test_an_import_counts_and_shows_the_rows_it_could_not_take(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    tmp_path: Path,
    choose_file: ChooseFile,
    said: Said,
) -> None:
    with store.read() as reader:
        before = reader.account_count()
    file = tmp_path / "Kunden Österreich.csv"
    file.write_bytes(
        "Firma;Land;Mitarbeiter\r\nÄtherlack GmbH;at;120\r\n;AT;5\r\nOmega;AT;=1+2\r\n".encode(
            "cp1252"
        )
    )
    part = page.open_part("accounts")
    assert f"{before} known" in labels(part)
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, file)
    assert said(part) == "Imported 1 new, 0 changed, 0 as before, 2 not taken"
    assert listed(part) == [
        ("3", "it has no name of a company"),
        ("4", "people is not a whole number: =1+2"),
    ]
    assert f"{before + 1} known" in labels(part)
    qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    choose_file(part, tmp_path / "not-taken.csv")
    written = (tmp_path / "not-taken.csv").read_text("utf-8-sig")
    assert written.splitlines()[1:] == [
        "3,it has no name of a company",
        "4,people is not a whole number: =1+2",
    ]


def test_a_table_without_names_is_refused_in_a_sentence(
    qtbot: QtBot, page: SetupPage, tmp_path: Path, choose_file: ChooseFile, said: Said
) -> None:
    (tmp_path / "prices.csv").write_text("sku,price\n1,2\n", "utf-8")
    part = page.open_part("accounts")
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, tmp_path / "prices.csv")
    assert "no column with the names of companies" in said(part)
    assert "prices.csv" in said(part)


def test_escape_stops_an_import_and_keeps_what_was_saved(
    qtbot: QtBot,
    page: SetupPage,
    store: Store,
    tmp_path: Path,
    choose_file: ChooseFile,
    said: Said,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The inline runner does the job within the click, so the cancel comes from inside it.
    report = Progress.report

    def cancelled_after_one_batch(progress: Progress, *args: object) -> None:
        report(progress, *args)  # type: ignore[arg-type]
        progress.cancel()

    monkeypatch.setattr(Progress, "report", cancelled_after_one_batch)
    rows = "\n".join(f"Firma {number}" for number in range(1_200))
    (tmp_path / "many.csv").write_text(f"name\n{rows}\n", "utf-8")
    with store.read() as reader:
        before = reader.account_count()
    part = page.open_part("accounts")
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, tmp_path / "many.csv")
    assert said(part).startswith("Cancelled 500 new")
    with store.read() as reader:
        assert reader.account_count() == before + 500
