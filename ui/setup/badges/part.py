"""Badges and scanners: what was taught of the show's badges, and the scanner of this laptop."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from boothapp.badges.scanner import Scanner
from boothapp.badges.template import Template
from boothapp.domain.errors import UserError
from boothapp.services.badge_templates import (
    drop_template,
    keep_template,
    read_template,
    templates_of,
    write_template,
)
from boothapp.services.changes import Changes
from boothapp.services.scanners import keep_scanner, kept_scanner
from ui.camera.source import LaptopCameras, Source
from ui.files import ask_open, ask_save, file_name
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.badges.calibrate_dialog import CalibrateDialog
from ui.setup.badges.part_view import BadgesView
from ui.setup.badges.scanner_text import scanner_pairs
from ui.setup.badges.teach_dialog import TeachDialog
from ui.theme import Theme


class BadgesPart(BadgesView):
    """Templates are facts of the show, the scanner is a setting of this laptop.

    Signals:
        scanner_changed: the `Scanner` to read with from now on, None for any.
    """

    scanner_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        theme: Theme,
        *,
        cameras: Callable[[], Source] = LaptopCameras,
    ) -> None:
        super().__init__(theme)
        self._session = session
        self._runner = runner
        self._theme = theme
        self._cameras = cameras
        self.teach.clicked.connect(self.open_teaching)
        self.empty.activated.connect(self.open_teaching)
        self.remove.clicked.connect(self._remove)
        self.to_file.clicked.connect(self._ask_where)
        self.from_file.clicked.connect(self._ask_which)
        self.table.row_chosen.connect(self._choose)
        self.calibrate.clicked.connect(self._open_calibration)
        self.forget.clicked.connect(self._forget)
        session.desk_changed.connect(self.refresh)
        session.opened.connect(self._read_scanner)
        self.setFocusProxy(self.table)
        self._choose(None)
        self.refresh()
        if session.is_open:
            self._read_scanner()

    @Slot()
    def refresh(self) -> None:
        """Show the templates of the desk's show."""
        desk = self._session.desk
        templates = templates_of(desk.show if desk else None)
        self.model.set_rows(templates)
        self.header.set_note(str(len(templates)) if templates else "")
        self.teach.setEnabled(desk is not None)
        self.from_file.setEnabled(desk is not None)
        self.show_empty(empty=not templates)

    @Slot()
    def open_teaching(self) -> None:
        """Open the dialog that teaches a badge."""
        if self._session.desk is None:
            self.strip.say("wait", self.tr("Set up the show first: badges belong to a show."))
            return
        dialog = TeachDialog(
            self._session, self._runner, self._theme, cameras=self._cameras, parent=self
        )
        dialog.taught.connect(self._say_taught)
        dialog.open()

    def _say_taught(self, _payload: str) -> None:
        self.strip.say("good", self.tr("All laptops of this show read such badges now."))

    def _choose(self, row: Template | None) -> None:
        self.remove.setEnabled(row is not None)
        self.to_file.setEnabled(row is not None)

    def _remove(self) -> None:
        row = self.table.chosen()
        if not isinstance(row, Template):
            return
        store, show, by = self._session.store, self._session.show, self._session.person

        def removed(changes: Changes) -> None:
            self._runner.announce(changes)
            self.strip.say("good", self.tr("{0} is forgotten.").format(row.name))

        self._runner.run(
            "db",
            lambda: drop_template(store, show, row.name, by=by),
            owner=self,
            done=removed,
            failed=self._fail,
        )

    def _ask_where(self) -> None:
        row = self.table.chosen()
        if isinstance(row, Template):
            ask_save(
                self,
                title=self.tr("Save what was taught"),
                name=file_name("badge", row.name, ending=".json"),
                kind=self.tr("JSON files (*.json)"),
                chosen=lambda path: self._write(row, Path(path)),
            )

    def _write(self, template: Template, path: Path) -> None:
        def written(where: Path) -> None:
            self.strip.say("good", self.tr("Saved: {0}").format(where.name), path=where)

        self._runner.run(
            "db",
            lambda: write_template(template, path),
            owner=self,
            done=written,
            failed=self._fail,
        )

    def _ask_which(self) -> None:
        ask_open(
            self,
            title=self.tr("Teach from a file"),
            kind=self.tr("JSON files (*.json)"),
            chosen=lambda path: self._take_file(Path(path)),
        )

    def _take_file(self, path: Path) -> None:
        store, show, by = self._session.store, self._session.show, self._session.person

        def kept(changes: Changes) -> None:
            self._runner.announce(changes)
            self._say_taught("")

        self._runner.run(
            "db",
            lambda: keep_template(store, show, read_template(path), by=by),
            owner=self,
            done=kept,
            failed=self._fail,
        )

    def _open_calibration(self) -> None:
        dialog = CalibrateDialog(
            self._session, self._runner, self._theme, clock_ms=_steady_ms, parent=self
        )
        dialog.kept.connect(self._take_scanner)
        dialog.open()

    def _forget(self) -> None:
        store = self._session.store
        self._runner.run(
            "db",
            lambda: keep_scanner(store, None),
            owner=self,
            done=lambda _: self._take_scanner(None),
            failed=self._fail,
        )

    @Slot()
    def _read_scanner(self) -> None:
        store = self._session.store
        self._runner.run("db", lambda: kept_scanner(store), owner=self, done=self._show_scanner)

    def _take_scanner(self, scanner: Scanner | None) -> None:
        self._show_scanner(scanner)
        self.scanner_changed.emit(scanner)

    def _show_scanner(self, scanner: Scanner | None) -> None:
        self.scanner.show_pairs(scanner_pairs(scanner) if scanner else [])
        self.forget.setEnabled(scanner is not None)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self.strip.say_error(error)


def _steady_ms() -> int:
    """Milliseconds of a clock that nobody sets."""
    return time.monotonic_ns() // 1_000_000
