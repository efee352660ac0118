"""Rulebooks from files: every fault is shown, and what was good stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from boothapp.domain.facts import Kind
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.setup import set_record
from resources.loader import read_text
from ui.setup.page import SetupPage
from ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
    copy = load_rulebook((tmp_path / "copy.toml").read_text("utf-8"))
    assert copy == replace(load_rulebook(read_text(*SHIPPED)), agreed=copy.agreed)
    assert copy.agreed is not None
    assert (copy.agreed.sales, copy.agreed.marketing) == ("Marta Kiss", "Julia Ortega")


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
