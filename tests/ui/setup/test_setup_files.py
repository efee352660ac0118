"""Rulebooks from files: every fault is shown, and what was good stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from boothapp.domain.facts import Kind, Statement
from boothapp.qualify.rulebook import load_rulebook
from boothapp.qualify.seal import unsealed
from boothapp.services.agreement import propose, sign
from boothapp.services.setup import set_record
from resources.loader import read_text
from ui.setup.page import SetupPage
from ui.widgets.buttons import HintButton
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

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIPPED = ("shows", "coatings_expo", "rulebook.toml")


def listed(part: QWidget) -> list[tuple[str, ...]]:
    """The rows of the table that is seen, as texts."""
    tables = [each for each in part.findChildren(RowTable) if each.isVisible()]
    assert len(tables) == 2  # the versions above, what is said of them below
    model = tables[-1].model()
    return [
        tuple(str(model.index(row, at).data()) for at in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def labels(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def line_of(text: str, part: str) -> str:
    return str(next(n for n, line in enumerate(text.split("\n"), 1) if part in line))


def buttons(part: QWidget) -> dict[str, HintButton]:
    return {button.label: button for button in part.findChildren(HintButton)}


def confirm(qtbot: QtBot, part: QWidget) -> None:
    """Enter in the question that is open."""
    box = next(each for each in part.findChildren(QMessageBox) if each.isVisible())
    qtbot.keyClick(box, Qt.Key.Key_Return)


def person(session: Session, name: str) -> str:
    assert session.desk is not None
    return next(each.id for each in session.desk.people if each.name == name)


def version_in_force(session: Session) -> int:
    assert session.desk is not None
    assert session.desk.rulebook is not None
    assert session.desk.rulebook.agreed is not None
    return session.desk.rulebook.version


def route_of(store: Store, lead: str) -> str:
    with store.read() as reader:
        row = reader.lead_row(lead)
    assert row is not None
    return row.route


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
    assert version_in_force(session) == 3
    assert any(text.startswith("version 3 · ") for text in labels(part))


def test_a_version_is_put_forward_compared_in_words_and_in_force_once_both_signed(
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
    good = good.replace("\nfit = 20\n", "\nfit = 25\n", 1)
    (tmp_path / "good.toml").write_text(good, "utf-8-sig")  # as Windows' editor saves it
    for name in ("bad.toml", "good.toml"):
        qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
        choose_file(part, tmp_path / name)
    assert said(part).startswith("Version 4 is put forward.")
    assert listed(part) == [("Sales needs fit 20 → 25",)]
    assert version_in_force(session) == 3
    assert not buttons(part)["Sign for sales"].isEnabled()
    assert "Nina Vogel is neither of sales nor of marketing" in " ".join(labels(part))
    for name, key, says in (
        ("Julia Ortega", Qt.Key.Key_M, "Version 4 is signed."),
        ("Marta Kiss", Qt.Key.Key_S, "Version 4 is in force."),
    ):
        session.set_person(person(session, name))
        qtbot.keyClick(page, key, ALT)
        confirm(qtbot, part)
        assert said(part).startswith(says)
    assert version_in_force(session) == 4
    assert not buttons(part)["Sign for sales"].isVisible()


def test_only_whose_role_it_is_may_press_and_not_yet_signs_nothing(
    qtbot: QtBot, page: SetupPage, session: Session, tmp_path: Path, choose_file: ChooseFile
) -> None:
    part = page.open_part("rulebook")
    good = read_text(*SHIPPED).replace("\nversion = 3", "\nversion = 4", 1)
    (tmp_path / "good.toml").write_text(good, "utf-8")
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, tmp_path / "good.toml")
    session.set_person(person(session, "Marta Kiss"))
    assert buttons(part)["Sign for sales"].isEnabled()
    assert not buttons(part)["Sign for marketing"].isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_S, ALT)
    box = next(each for each in part.findChildren(QMessageBox) if each.isVisible())
    assert "Marta Kiss" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert buttons(part)["Sign for sales"].isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_S, ALT)
    confirm(qtbot, part)
    session.set_person(person(session, "Jonas Keller"))
    assert not buttons(part)["Sign for sales"].isEnabled()
    assert version_in_force(session) == 3


def test_the_same_number_with_another_content_is_refused_in_a_sentence(
    qtbot: QtBot, page: SetupPage, tmp_path: Path, choose_file: ChooseFile, said: Said
) -> None:
    part = page.open_part("rulebook")
    changed = unsealed(read_text(*SHIPPED)).replace("\nfit = 20\n", "\nfit = 25\n", 1)
    (tmp_path / "same.toml").write_text(changed, "utf-8")
    qtbot.keyClick(page, Qt.Key.Key_O, CTRL)
    choose_file(part, tmp_path / "same.toml")
    assert "Give the new one the version 4" in said(part)


def test_leads_of_an_earlier_version_are_compared_before_they_are_scored_again(
    qtbot: QtBot,
    page: SetupPage,
    session: Session,
    store: Store,
    inline_runner: JobRunner,
    said: Said,
) -> None:
    lead = session.new_id(session.clock())
    fields = {"first_name": "Zsófia", "last_name": "Kis", "country": "HU"}
    with store.write() as work:
        said_of = [
            Statement(lead, Kind.LEAD_CAPTURED, {"fields": dict(fields)}),
            Statement(lead, Kind.ANSWERED, {"criterion": "makes", "answer": "other"}),
        ]
        work.say(said_of, by="", show=session.show)
    changed = unsealed(read_text(*SHIPPED)).replace("\nversion = 3", "\nversion = 4", 1)
    changed = changed.replace("\nfit = 20\n", "\nfit = 35\n", 1)
    marta, julia = person(session, "Marta Kiss"), person(session, "Julia Ortega")
    digest = propose(store, session.show, changed, by="").version.hash
    sign(store, session.show, digest, "sales", by=marta)
    inline_runner.announce(sign(store, session.show, digest, "marketing", by=julia).changes)
    part = page.open_part("rulebook")
    qtbot.keyClick(page, Qt.Key.Key_R, ALT)
    assert said(part).startswith("1 earlier leads, 1 change route.")
    assert listed(part)[0][:4] == ("Zsófia Kis", "–", "Nurture", "Courtesy mail")
    assert route_of(store, lead) == "nurture"
    qtbot.keyClick(page, Qt.Key.Key_R, ALT)
    assert route_of(store, lead) == "courtesy"
    assert listed(part)[0][:1] == ("Zsófia Kis",)


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
    preview = empty_session.desk.rulebook
    assert preview is not None
    assert preview.agreed is None
