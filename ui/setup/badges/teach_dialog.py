"""Teaches one kind of badge from one test badge, for every laptop of the show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.badge_fields import lead_fields
from boothapp.services.badge_templates import keep_template, templates_of
from boothapp.services.changes import Changes
from ui.camera.offer import Offer
from ui.camera.source import Source
from ui.jobs import JobRunner
from ui.session import Session
from ui.setup.badges.badge_text import lead_field_text, shape_text
from ui.setup.badges.lesson import Lesson
from ui.setup.badges.teach_view import TeachView

if TYPE_CHECKING:
    from ui.theme import Theme

_MOST_WARNINGS = 3


class TeachDialog(QDialog):
    """Takes a test badge from the scanner, the clipboard or the camera.

    Signals:
        taught: the payload of the test badge; its template is kept and the dialog has closed.
    """

    taught = Signal(str)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        theme: Theme,
        *,
        cameras: Callable[[], Source],
        payload: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`payload` is a badge to begin with, '' for none yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Teach a badge"))
        self._session = session
        self._runner = runner
        self._theme = theme
        self._cameras = cameras
        desk = session.desk
        self.lesson = Lesson(templates_of(desk.show if desk else None))
        view = self.view = TeachView(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(view)
        view.sample.textChanged.connect(self._sample_changed)
        view.camera.clicked.connect(self._open_camera)
        view.shape.editor.currentIndexChanged.connect(self._cut)
        view.prefix.editor.textEdited.connect(self._begin_with)
        view.name.editor.textEdited.connect(self._call)
        view.pieces.assigned.connect(self._assign)
        view.save.clicked.connect(self._save)
        view.cancel.clicked.connect(self.reject)
        self.resize(1040, 660)
        self.take_scan(payload)

    def take_scan(self, payload: str) -> None:
        """Begin with this badge; what a scanner sends while the dialog is open comes here."""
        with QSignalBlocker(self.view.sample):
            self.view.sample.setPlainText(payload)
        self.lesson.take(payload)
        if payload and not self.lesson.template.name:
            self.lesson.call(self._free_name())
        self._show_all()
        if self.lesson.pieces:
            self.view.pieces.take_focus()
        else:
            self.view.sample.setFocus()

    def _sample_changed(self) -> None:
        payload = self.view.sample.toPlainText()
        self.lesson.take(payload)
        if payload and not self.lesson.template.name:
            self.lesson.call(self._free_name())
        self._show_all()

    def _free_name(self) -> str:
        desk = self._session.desk
        taken = {each.name for each in templates_of(desk.show if desk else None)}
        name = self.tr("Visitor")
        numbers = (f"{name} {number}" for number in range(2, 1000))
        return next((each for each in (name, *numbers) if each not in taken), name)

    def _show_all(self) -> None:
        """Show how it is cut, under which name, and all that follows."""
        view, lesson = self.view, self.lesson
        shape = lesson.template.shape
        combo = view.shape.editor
        with QSignalBlocker(combo):
            combo.clear()
            for each in lesson.shapes:
                combo.addItem(shape_text(each), each)
            combo.setCurrentIndex(lesson.shapes.index(shape) if shape in lesson.shapes else -1)
        view.prefix.editor.setText(shape.prefix)
        view.prefix.setEnabled(shape.kind in ("delimited", "keyed"))
        view.name.editor.setText(lesson.template.name)
        self._show_pieces()

    def _show_pieces(self) -> None:
        lesson = self.lesson
        pieces = lesson.pieces
        fields = [lesson.field_of(piece.selector) for piece in pieces]
        self.view.pieces.show_pieces(pieces, fields, lesson.template.shape)
        self._show_result()

    def _show_result(self) -> None:
        view, lesson = self.view, self.lesson
        view.strip.clear()
        badge = lesson.preview
        fields = lead_fields(badge) if badge.taught else {}
        note = badge.fields.get("note")
        if badge.taught and isinstance(note, str):
            fields["note"] = note
        view.pieces.say_none(
            "" if lesson.pieces else self.tr("One piece only: it is read as the badge’s number.")
        )
        view.preview.show_pairs([(lead_field_text(name), text) for name, text in fields.items()])
        warnings = badge.warnings[:_MOST_WARNINGS] if badge.taught else ()
        view.warnings.setText("\n".join(warnings))
        view.warnings.setVisible(bool(warnings))
        view.save.setEnabled(lesson.ready and badge.taught)
        view.show_page(self._page())
        view.advice.setText(
            self.tr("Is each piece what it is? Correct what was guessed wrong")
            if lesson.pieces
            else self.tr("What the test badge says")
        )

    def _page(self) -> QWidget:
        if not self.lesson.payload.strip():
            return self.view.nothing
        return self.view.clear_already if self.lesson.speaks_for_itself else self.view.middle

    def _cut(self, index: int) -> None:
        shape = self.view.shape.editor.itemData(index)
        if shape is not None:
            self.lesson.cut(shape)
            self._show_pieces()

    def _begin_with(self, prefix: str) -> None:
        self.lesson.begin_with(prefix)
        self._show_pieces()

    def _call(self, name: str) -> None:
        self.lesson.call(name)
        self._show_result()

    def _assign(self, selector: str, field: str) -> None:
        self.lesson.assign(selector, field)
        self._show_result()

    def _save(self) -> None:
        store, show, by = self._session.store, self._session.show, self._session.person
        template, payload = self.lesson.template, self.lesson.payload

        def kept(changes: Changes) -> None:
            self._runner.announce(changes)
            self.accept()
            self.taught.emit(payload)

        self._runner.run(
            "db",
            lambda: keep_template(store, show, template, by=by),
            owner=self,
            done=kept,
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self.view.strip.say_error(error)

    def _open_camera(self) -> None:
        # Late, because the decoder's library need not be loaded before somebody wants it.
        from ui.camera.dialog import CameraDialog  # noqa: PLC0415

        dialog = CameraDialog(
            self._theme, self._runner, self._cameras(), describe=_offer, parent=self
        )
        dialog.code_read.connect(self._take_code)
        dialog.paste_asked.connect(self.view.sample.setFocus)
        dialog.open()

    def _take_code(self, payload: str, _symbology: str) -> None:
        self.take_scan(payload)


def _offer(payload: str, _symbology: str) -> Offer:
    """Any code of the badge may be the one to teach."""
    return Offer(" ".join(payload[:80].split()), usable=True)
